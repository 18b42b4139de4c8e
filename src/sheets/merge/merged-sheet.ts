import { groupBy } from "../../engine/group-by";
import { numberInWords } from "../../engine/number-words";
import type { Plan } from "../../plan/plan";
import type { ModelCell, ModelColumn, SheetModel } from "../model/sheet-model";
import { scoreFormat } from "../model/score-format";
import { criterionColumns, type CriterionColumn } from "./criterion-columns";
import type { FileScore } from "./file-scores";

/** Begins the mark of every sheet `Tổng hợp <năm>`: made by the add-in, and read like a sheet of the user. */
export const MERGED_MARK = "TongHop_";

/** The columns with the scores; right of them stand the criteria, which are not read again. */
export const MERGED_COLUMNS = 9;

/** The sheets `Tổng hợp <năm>`, one for every year that the files speak of, ascending. */
export function mergedSheets(scores: readonly FileScore[], plan: Plan): SheetModel[] {
  return [...groupBy(scores, ({ entry }) => entry.year)]
    .sort(([one], [other]) => one - other)
    .map(([year, ofYear]) => mergedSheet(year, ofYear, plan));
}

function mergedSheet(year: number, scores: readonly FileScore[], plan: Plan): SheetModel {
  const criteria = criterionColumns(scores);
  const files = new Set(scores.map(({ file }) => file)).size;
  const inOrder = plan.groups.flatMap(({ id }) => scores.filter(({ entry }) => entry.group === id));
  const byUnit = groupBy(inOrder, ({ entry }) => `${entry.group} ${entry.unitKey}`);
  return {
    mark: `${MERGED_MARK}${year}`,
    name: `Tổng hợp ${year}`,
    frame: null,
    titleLines: [
      { role: "title", text: `TỔNG HỢP ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}` },
      { role: "subtitle", text: `${byUnit.size} đơn vị, lấy từ ${files} tệp` },
      {
        role: "note",
        text: "Trang này được đọc như một bảng điểm của bạn; gộp lại các tệp thì trang được ghi lại từ đầu.",
      },
    ],
    legend: [],
    columns: [...columns(plan), ...criteria.map(criterionColumn)],
    rows: inOrder.map((score, position) => {
      const copies = byUnit.get(`${score.entry.group} ${score.entry.unitKey}`)?.length ?? 1;
      return row(score, position, copies, criteria, plan);
    }),
    rowRules: [],
    orientation: "landscape",
  };
}

function columns(plan: Plan): ModelColumn[] {
  return [
    { header: "STT", width: 6, align: "center", numberFormat: "0" },
    { header: "Cơ quan, đơn vị", width: 38, align: "left", numberFormat: "@" },
    { header: "Khối", width: 19, align: "left", numberFormat: "@" },
    { header: "Năm", width: 8, align: "center", numberFormat: "0" },
    { header: "Tổng điểm", width: 11, align: "right", numberFormat: scoreFormat(plan.precision.value) },
    { header: "Tệp nguồn", width: 32, align: "left", numberFormat: "@" },
    { header: "Trang", width: 20, align: "left", numberFormat: "@" },
    { header: "Ô", width: 8, align: "left", numberFormat: "@" },
    { header: "Ghi chú", width: 42, align: "left", numberFormat: "@" },
  ];
}

function criterionColumn({ header }: CriterionColumn): ModelColumn {
  return { header, width: 14, align: "right", numberFormat: "General" };
}

function row(
  score: FileScore,
  position: number,
  copies: number,
  criteria: readonly CriterionColumn[],
  plan: Plan,
): ModelCell[] {
  const { entry, file } = score;
  return [
    position + 1,
    entry.unit,
    plan.groups.find(({ id }) => id === entry.group)?.name ?? "",
    entry.year,
    entry.score.kind === "scored" ? entry.score.value : null,
    file,
    entry.source.sheet,
    entry.source.address,
    notes(score, copies),
    ...criteria.map(({ points }) => points(score)),
  ];
}

function notes({ entry: { score } }: FileScore, copies: number): string {
  return [
    copies > 1 ? `đơn vị này có ${copies} dòng: để lại một dòng` : null,
    score.kind === "outside" ? "không thuộc diện chấm điểm" : null,
    score.kind === "missing" ? "chưa có điểm" : null,
    score.kind === "scored" && score.original !== undefined
      ? `quy đổi từ ${numberInWords(score.original.value)}/${numberInWords(score.original.maxScore)}`
      : null,
  ]
    .filter((note) => note !== null)
    .join("; ");
}
