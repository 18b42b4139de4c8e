import type { AwardVerdict } from "../../engine/award-verdict";
import type { UnitAssessment, YearAssessment } from "../../engine/year-assessment";
import { leavesOf, type MinScoreNode } from "../../engine/verdict-tree";
import { numberInWords, scoreFormat } from "./number-words";
import type { ModelCell, ModelColumn, RowRule, SheetModel } from "./sheet-model";
import { conditionVerdictWords } from "./verdict-words";

const VERDICT_COLUMN = 7;

/** The sheet `Giải trình <năm>`: one row per unit, award and condition, from which every verdict can be recomputed. */
export function explanationSheet({ plan, year, units }: YearAssessment): SheetModel {
  return {
    mark: `GiaiTrinh_${year}`,
    name: `Giải trình ${year}`,
    titleLines: [
      { role: "title", text: `GIẢI TRÌNH KẾT QUẢ XÉT ĐIỀU KIỆN VỀ ĐIỂM NĂM ${year}` },
      { role: "subtitle", text: `Phong trào thi đua “${plan.title}”` },
      {
        role: "note",
        text: `Điểm làm tròn ${plan.precision.value} chữ số thập phân rồi so với ngưỡng; bằng ngưỡng là đạt. Chênh lệch = Giá trị − Ngưỡng.`,
      },
    ],
    legend: [],
    columns: columns(plan.precision.value),
    rows: units.flatMap((unit) => unit.verdicts.flatMap((verdict) => rowsOf(unit, verdict, plan.precision.value))),
    rowRules: verdictRules(),
    orientation: "landscape",
  };
}

function columns(decimals: number): ModelColumn[] {
  const score = scoreFormat(decimals);
  return [
    { header: "Đối tượng", width: 30, align: "left", numberFormat: "@" },
    { header: "Danh hiệu", width: 36, align: "left", numberFormat: "@" },
    { header: "Điều khoản", width: 11, align: "center", numberFormat: "@" },
    { header: "Điều kiện", width: 36, align: "left", numberFormat: "@" },
    { header: "Giá trị", width: 9, align: "right", numberFormat: score },
    { header: "Ngưỡng", width: 9, align: "right", numberFormat: score },
    { header: "Chênh lệch", width: 11, align: "right", numberFormat: `+${score};-${score};${score}` },
    { header: "Kết luận", width: 15, align: "left", numberFormat: "@" },
    { header: "Nguồn", width: 20, align: "left", numberFormat: "General" },
    { header: "Ghi chú", width: 32, align: "left", numberFormat: "@" },
    // Excel shows texts of more than 255 characters as #### in cells formatted as text.
    { header: "Lời văn của kế hoạch", width: 60, align: "left", numberFormat: "General" },
  ];
}

function rowsOf(unit: UnitAssessment, { award, tree }: AwardVerdict, decimals: number): ModelCell[][] {
  return leavesOf(tree).map((leaf) => [
    unit.entry.unit,
    award.title,
    leaf.clause,
    leaf.description,
    leaf.seen.published,
    leaf.threshold,
    leaf.gap,
    conditionVerdictWords[leaf.verdict],
    leaf.seen.source === null ? null : { link: leaf.seen.source },
    leafNotes(leaf, decimals),
    leaf.words,
  ]);
}

function leafNotes(leaf: MinScoreNode, decimals: number): string {
  const { score } = leaf.seen;
  switch (score.kind) {
    case "outside":
      return "không thuộc diện chấm điểm";
    case "missing":
      return score.shown === "" ? "thiếu điểm: ô để trống" : `thiếu điểm: ô ghi “${score.shown}”`;
    case "scored":
      return [
        score.original === undefined
          ? null
          : `quy đổi từ ${numberInWords(score.original.value)}/${numberInWords(score.original.maxScore)}`,
        leaf.nearThreshold
          ? `sát ngưỡng: ${numberInWords(score.value)} làm tròn thành ${numberInWords(leaf.seen.published ?? score.value, decimals)}`
          : null,
      ]
        .filter((note) => note !== null)
        .join("; ");
  }
}

function verdictRules(): RowRule[] {
  return [
    { equals: conditionVerdictWords.met, fill: "#E2F0D9", font: "#1E4D0F" },
    { equals: conditionVerdictWords.unmet, fill: "#FBE3E1", font: "#7A1A12" },
    { equals: conditionVerdictWords.unknown, fill: "#FFF2CC", font: "#5C4400" },
  ].map((rule) => ({ ...rule, column: VERDICT_COLUMN, wholeRow: false }));
}
