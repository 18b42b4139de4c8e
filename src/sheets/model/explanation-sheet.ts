import type { AwardAssessment, SubjectAssessment } from "../../engine/award-assessment";
import type { AwardCase } from "../../engine/award-case";
import { leafFacts, type LeafFacts } from "../../engine/leaf-facts";
import { isComputedLeaf, leavesOf, type LeafNode } from "../../engine/verdict-tree";
import type { Plan } from "../../plan/plan";
import { occasionName } from "./occasion-name";
import { resultMark } from "./result-mark";
import { scoreFormat } from "./score-format";
import type { ModelCell, ModelColumn, SheetModel } from "./sheet-model";
import { verdictRules } from "./verdict-rules";
import { conditionVerdictWords } from "../../engine/verdict-words";

const VERDICT_COLUMN = 7;
/** Of a score that is not rounded: more are noise. */
const MOST_DECIMALS = 10;

/** Which conditions a sheet explains: all, or those that the product works out itself. */
export type Extent = "all" | "computed";

/**
 * The sheet `Giải trình <năm>` or `Giải trình tổng kết`: one row per subject, award and condition, from which every
 * verdict can be recomputed.
 */
export function explanationSheet(assessment: AwardAssessment, extent: Extent): SheetModel {
  const { plan, occasion, subjects } = assessment;
  const name = occasionName(occasion);
  return {
    mark: resultMark("explanation", name.mark),
    name: `Giải trình ${name.short}`,
    frame: null,
    titleLines: [
      {
        role: "title",
        text: `GIẢI TRÌNH KẾT QUẢ XÉT ĐIỀU KIỆN${extent === "computed" ? " VỀ ĐIỂM" : ""} ${name.title}`,
      },
      { role: "subtitle", text: `Phong trào thi đua “${plan.title}”` },
      { role: "note", text: comparisonWords(assessment) },
    ],
    legend: [],
    columns: columns(plan),
    rows: subjects.flatMap((subject) =>
      subject.cases.flatMap((each) => rowsOf(subject, each, plan.precision.value, extent)),
    ),
    rowRules: verdictRules(VERDICT_COLUMN),
    orientation: "landscape",
  };
}

function comparisonWords({ plan: { precision, compared } }: AwardAssessment): string {
  const rounding =
    compared.value === "published"
      ? `Điểm làm tròn ${precision.value} chữ số thập phân rồi so với ngưỡng`
      : "Điểm so với ngưỡng khi chưa làm tròn";
  return `${rounding}; bằng ngưỡng là đạt. Chênh lệch = Giá trị − Ngưỡng (với hạng: Ngưỡng − Giá trị); số âm là còn thiếu. Mọi điều kiện của một danh hiệu đều phải đạt.`;
}

function columns({ precision, compared }: Plan): ModelColumn[] {
  // What was compared without rounding is shown so: else 77,996 would read as the 78,00 that it is not.
  const score = scoreFormat(precision.value, compared.value === "published" ? 0 : MOST_DECIMALS);
  return [
    { header: "Đối tượng", width: 20, align: "left", numberFormat: "@" },
    { header: "Danh hiệu", width: 22, align: "left", numberFormat: "@" },
    { header: "Điều khoản", width: 10, align: "center", numberFormat: "@" },
    { header: "Điều kiện", width: 30, align: "left", numberFormat: "@" },
    { header: "Giá trị", width: 15, align: "right", numberFormat: score },
    { header: "Ngưỡng", width: 15, align: "right", numberFormat: score },
    { header: "Chênh lệch", width: 10, align: "right", numberFormat: `+${score};-${score};${score}` },
    { header: "Kết luận", width: 12, align: "center", numberFormat: "@" },
    { header: "Nguồn", width: 14, align: "left", numberFormat: "General" },
    { header: "Ghi chú", width: 24, align: "left", numberFormat: "@" },
    // Excel shows texts of more than 255 characters as #### in cells formatted as text.
    { header: "Lời văn của kế hoạch", width: 110, align: "left", numberFormat: "General", isScreenOnly: true },
  ];
}

function rowsOf({ subject }: SubjectAssessment, { award, tree }: AwardCase, decimals: number, extent: Extent) {
  return leavesOf<LeafNode>(tree)
    .filter((leaf) => extent === "all" || isComputedLeaf(leaf))
    .map((leaf): ModelCell[] => {
      const facts = leafFacts(leaf, decimals);
      return [
        subject.name,
        award.title,
        leaf.clause,
        leaf.description,
        inUnit(facts.value, facts.unit),
        inUnit(facts.threshold, facts.unit),
        facts.gap !== null && facts.unit === "hạng" ? { number: facts.gap, numberFormat: "+0;-0;0" } : facts.gap,
        conditionVerdictWords[leaf.verdict],
        facts.source === null ? null : { link: facts.source },
        facts.notes,
        leaf.words,
      ];
    });
}

/** Ranks and counts stand in a column of scores: they are whole and are shown so. */
function inUnit(value: number | string | null, unit: LeafFacts["unit"]): ModelCell {
  return typeof value === "number" && unit === "hạng" ? { number: value, numberFormat: "0" } : value;
}
