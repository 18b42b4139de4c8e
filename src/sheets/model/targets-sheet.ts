import { shownValue } from "../../engine/shown-value";
import type { TargetAssessment, TargetLetterResult, TargetPartResult } from "../../engine/targets/target-assessment";
import { dayInWords } from "../../plan/calendar-day";
import type { TargetSubject, TargetValue } from "../../engine/targets/target-value";
import { resultMark } from "./result-mark";
import type { ModelCell, ModelColumn, SheetModel } from "./sheet-model";
import { verdictRules } from "./verdict-rules";
import { conditionVerdictWords } from "../../engine/verdict-words";

const VERDICT_COLUMN = 5;

/**
 * The sheet `Chỉ tiêu <năm>`: one row per part and subject, under a row for the letter as a whole; figures that the plan
 * names elsewhere come last for each subject. Shares stand in percent (85 for 85%).
 */
export function targetsSheet({ plan, year, subjects }: TargetAssessment): SheetModel {
  return {
    mark: resultMark("targets", String(year)),
    name: `Chỉ tiêu ${year}`,
    frame: null,
    titleLines: [
      { role: "title", text: `KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM ${year}` },
      { role: "subtitle", text: `Phong trào thi đua “${plan.title}”` },
      {
        role: "note",
        text:
          "Chỉ tiêu đạt khi mọi phần của nó đạt; chỉ tiêu không phải là điều kiện khen thưởng. " +
          "Tỷ lệ tính bằng %. Chênh lệch = Giá trị − Mục tiêu; số âm là còn thiếu.",
      },
    ],
    legend: [],
    columns: columns(),
    rows: subjects.flatMap(({ subject, letters, supplementary }) => [
      ...letters.flatMap((letter) => letterRows(letter, subject)),
      ...supplementary.map((part) => partRow(part, subject)),
    ]),
    rowRules: verdictRules(VERDICT_COLUMN),
    orientation: "landscape",
  };
}

function columns(): ModelColumn[] {
  return [
    { header: "Mã", width: 8, align: "left", numberFormat: "@" },
    { header: "Chỉ tiêu", width: 34, align: "left", numberFormat: "@" },
    { header: "Đối tượng", width: 20, align: "left", numberFormat: "@" },
    { header: "Giá trị", width: 10, align: "right", numberFormat: "General" },
    { header: "Mục tiêu", width: 20, align: "left", numberFormat: "@" },
    { header: "Kết luận", width: 12, align: "center", numberFormat: "@" },
    { header: "Nguồn", width: 14, align: "left", numberFormat: "General" },
    { header: "Năm trước", width: 10, align: "right", numberFormat: "General" },
    { header: "Chênh lệch", width: 11, align: "right", numberFormat: "General" },
    { header: "Điều khoản", width: 10, align: "center", numberFormat: "@" },
    // Excel shows texts of more than 255 characters as #### in cells formatted as text.
    { header: "Ghi chú", width: 28, align: "left", numberFormat: "General" },
    { header: "Lời văn của kế hoạch", width: 100, align: "left", numberFormat: "General", isScreenOnly: true },
  ];
}

/** A letter with one part of the same code is that part; one with several has a row of its own above them. */
function letterRows(letter: TargetLetterResult, subject: TargetSubject): ModelCell[][] {
  const { target, parts, verdict } = letter;
  const rows = parts.map((part) => partRow(part, subject));
  if (parts.length === 1 && parts[0]?.part.code === target.letter) return rows;
  return [
    [
      target.letter,
      target.title,
      subject.name,
      null,
      "Mọi phần đều đạt",
      conditionVerdictWords[verdict],
      null,
      null,
      null,
      target.clause,
      letterNote(letter),
      target.words,
    ],
    ...rows,
  ];
}

/** Which parts decide: those unmet, else those without data. */
function letterNote({ parts, verdict }: TargetLetterResult): string {
  const codes = parts.filter((part) => part.verdict === verdict).map(({ part }) => part.code);
  if (verdict === "unmet") return `chưa đạt: ${codes.join(", ")}`;
  return verdict === "unknown" ? `thiếu dữ liệu: ${codes.join(", ")}` : "";
}

function partRow(result: TargetPartResult, subject: TargetSubject): ModelCell[] {
  const { part, value, source, verdict, previous, gap, clause, words } = result;
  return [
    part.code,
    part.title,
    subject.name,
    valueCell(value),
    result.targetWords,
    conditionVerdictWords[verdict],
    source === null ? null : { link: source },
    previous?.value ?? null,
    gap,
    clause,
    notesOf(result),
    words,
  ];
}

function valueCell(value: TargetValue): ModelCell {
  switch (value.kind) {
    case "percent":
    case "number":
      // As many digits as Excel shows: 40/60 is 66.6666666666667.
      return shownValue(value.value);
    case "date":
      return dayInWords(value.day);
    case "attested":
      return value.holds ? "Có" : "Không";
    case "missing":
    case "outside":
      return null;
  }
}

function notesOf({ notes, part, previous, verdict }: TargetPartResult): string {
  const base = previous !== null && part.kind === "reduction" ? [`cột Năm trước là năm gốc ${previous.year}`] : [];
  const remarks = verdict === "notApplicable" ? [] : part.remarks.map(({ words, clause }) => `${words} (${clause})`);
  return [...notes, ...base, ...remarks].join("; ");
}
