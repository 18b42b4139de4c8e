import type { UnitAssessment } from "../../engine/year-assessment";
import { numberInWords } from "../../engine/number-words";

/** `Ghi chú` of a unit: what a reader of its row should know, separated by `; `. */
export function unitNotes(unit: UnitAssessment): string {
  const { score } = unit.entry;
  return [
    unit.tied ? "đồng hạng" : null,
    unit.nearThreshold ? "sát ngưỡng" : null,
    score.kind === "outside" ? "không thuộc diện chấm điểm" : null,
    score.kind === "missing" ? "thiếu điểm" : null,
    score.kind === "scored" && score.original !== undefined
      ? `quy đổi từ ${numberInWords(score.original.value)}/${numberInWords(score.original.maxScore)}`
      : null,
    summaryOnly(unit),
  ]
    .filter((note) => note !== null)
    .join("; ");
}

/** IV.2: an award that is given at the end of the period only is not proposed in a single year; say what is. */
function summaryOnly({ award, verdicts }: UnitAssessment): string | null {
  if (award === null || award.annual.value) return null;
  const annual = verdicts.find(({ award: other, tree }) => other.annual.value && tree.verdict === "met");
  return `chỉ xét khi tổng kết${annual === undefined ? "" : ` (hàng năm: ${annual.award.title})`}`;
}
