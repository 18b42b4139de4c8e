import type { Correction, DataNote } from "../check/data-note";
import type { ModelCell, ModelColumn, SheetModel } from "./sheet-model";

/** A note in words: what is the matter, and what to do about it. */
export interface NoteWords {
  readonly problem: string;
  readonly suggestion: string;
}

export const DATA_CHECK_MARK = "KiemTraDuLieu";

const MUST_FIX = "Phải sửa";
const REVIEW = "Nên xem";

/**
 * The sheet `Kiểm tra dữ liệu`: one row per note, what must be settled first; a note with several corrections has a row
 * for each.
 * @param wordsOf the note in Vietnamese
 */
export function dataCheckSheet(notes: readonly DataNote[], wordsOf: (note: DataNote) => NoteWords): SheetModel {
  const mustFix = notes.filter((note) => note.mustFix).length;
  return {
    mark: DATA_CHECK_MARK,
    name: "Kiểm tra dữ liệu",
    frame: null,
    titleLines: [
      { role: "title", text: "KIỂM TRA DỮ LIỆU" },
      {
        role: "subtitle",
        text:
          notes.length === 0
            ? "Không thấy chỗ nào cần xem lại."
            : `${mustFix} chỗ phải sửa trước khi xếp hạng; ${notes.length - mustFix} chỗ nên xem.`,
      },
      { role: "note", text: "Trang này chỉ nêu vấn đề; các trang của bạn được giữ nguyên." },
    ],
    legend: [],
    columns: COLUMNS,
    rows: notes.flatMap((note) => rowsOf(note, wordsOf(note))),
    rowRules: [{ column: 0, equals: MUST_FIX, fill: "#FBE3E1", font: "#7A1A12", wholeRow: false }],
    orientation: "landscape",
  };
}

const COLUMNS: readonly ModelColumn[] = [
  { header: "Mức", width: 10, align: "left", numberFormat: "@" },
  { header: "Trang", width: 15, align: "left", numberFormat: "@" },
  { header: "Ô", width: 16, align: "left", numberFormat: "General" },
  // Excel shows texts of more than 255 characters as #### in cells formatted as text.
  { header: "Vấn đề", width: 46, align: "left", numberFormat: "General" },
  { header: "Gợi ý", width: 40, align: "left", numberFormat: "General" },
  { header: "Giá trị hiện có", width: 16, align: "left", numberFormat: "General" },
  { header: "Giá trị đề nghị", width: 16, align: "left", numberFormat: "General" },
];

function rowsOf({ mustFix, at, corrections }: DataNote, { problem, suggestion }: NoteWords): ModelCell[][] {
  const level = mustFix ? MUST_FIX : REVIEW;
  if (corrections.length === 0) {
    const [first] = at;
    const link = first === undefined ? null : { link: first };
    return [[level, first?.sheet ?? null, link, problem, suggestion, null, null]];
  }
  return corrections.map((correction) => [
    ...[level, correction.at.sheet, { link: correction.at }, problem, suggestion],
    ...[correction.before, afterCell(correction)],
  ]);
}

function afterCell({ after, numberFormat }: Correction): ModelCell {
  return typeof after === "number" && numberFormat !== undefined ? { number: after, numberFormat } : after;
}
