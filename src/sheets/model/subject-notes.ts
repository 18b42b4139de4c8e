import type { AwardAssessment, SubjectAssessment } from "../../engine/award-assessment";
import { barRule, barRuleInWords } from "../../engine/bar";
import { yearsOf, type Occasion } from "../../engine/occasion";
import type { Score } from "../../engine/score";
import type { Award, Plan } from "../../plan/plan";

/** `Ghi chú` of a subject and, on a list by award, of one award: what a reader should know, separated by `; `. */
export function subjectNotes(
  assessed: SubjectAssessment,
  award: Award | null,
  { plan, occasion }: Pick<AwardAssessment, "plan" | "occasion">,
): string {
  const { cases, proposed, isInverted, nearThreshold, bar } = assessed;
  const isProposed = award !== null && proposed?.code === award.code;
  const outranked = award !== null && proposed !== null && !isProposed && ranksAbove(assessed, proposed, award);
  const isByScore = cases.some((each) => each.award.code === proposed?.code && each.conclusion === "eligibleByScore");
  const byScore = isByScore ? " về điểm" : "";
  return [
    isProposed ? `danh hiệu cao nhất đủ điều kiện${byScore}` : null,
    outranked ? `đã đủ điều kiện${byScore} xét ${proposed.title}` : null,
    nearThreshold ? "sát ngưỡng" : null,
    isInverted ? "đủ điều kiện bậc cao nhưng thiếu bậc thấp: cần hội đồng xem xét" : null,
    inYears("không thuộc diện chấm điểm", yearsWith(assessed, "outside", occasion), occasion),
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

/** The years of the occasion in which a collective's score is of this kind. */
export function yearsWith({ subject, scores }: SubjectAssessment, kind: Score["kind"], occasion: Occasion): number[] {
  if (subject.kind !== "collective") return [];
  return yearsOf(occasion).filter((_, position) => scores[position]?.kind === kind);
}

/** A note with the years that it holds in, unless it holds in all; `null` where it holds in none. */
export function inYears(note: string, years: readonly number[], occasion: Occasion): string | null {
  if (years.length === 0) return null;
  return years.length === yearsOf(occasion).length ? note : `${note} (năm ${years.join(", ")})`;
}
