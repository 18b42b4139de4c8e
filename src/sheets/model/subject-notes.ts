import type { SubjectAssessment } from "../../engine/award-assessment";
import { barRule, barRuleInWords } from "../../engine/bar";
import type { Award, Plan } from "../../plan/plan";

/** `Ghi chú` of a subject and, on a list by award, of one award: what a reader should know, separated by `; `. */
export function subjectNotes(assessed: SubjectAssessment, award: Award | null, plan: Plan): string {
  const { proposed, isInverted, nearThreshold, bar } = assessed;
  const isProposed = award !== null && proposed?.code === award.code;
  const outranked = award !== null && proposed !== null && !isProposed && ranksAbove(assessed, proposed, award);
  return [
    isProposed ? "danh hiệu cao nhất đủ điều kiện" : null,
    outranked ? `đã đủ điều kiện xét ${proposed.title}` : null,
    nearThreshold ? "sát ngưỡng" : null,
    isInverted ? "đủ điều kiện bậc cao nhưng thiếu bậc thấp: cần hội đồng xem xét" : null,
    isOutside(assessed) ? "không thuộc diện chấm điểm" : null,
    bar === "barred" ? barredNote(plan) : null,
  ]
    .filter((note) => note !== null)
    .join("; ");
}

function barredNote(plan: Plan): string {
  const rule = barRuleInWords(barRule(plan)) ?? "";
  return `không xét khen thưởng thường xuyên hàng năm (${plan.bar.clause}: ${rule})`;
}

function ranksAbove({ cases }: SubjectAssessment, one: Award, other: Award): boolean {
  const place = (award: Award) => cases.findIndex((each) => each.award.code === award.code);
  return place(one) < place(other);
}

/** Every score condition of every award does not apply. */
function isOutside({ subject, cases }: SubjectAssessment): boolean {
  return subject.kind === "collective" && cases.every(({ computed }) => computed === "notApplicable");
}
