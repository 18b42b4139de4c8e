import { annualInstead } from "../engine/annual-instead";
import { nextAward } from "../engine/next-award";
import type { UnitAssessment } from "../engine/year-assessment";
import type { ResultMessages } from "../i18n/messages";

/** What a reader should know of a unit beside its rank and score, e.g. "tăng 2 bậc", "đồng hạng". */
export function unitRemarks(unit: UnitAssessment, messages: ResultMessages, decimals: number): string[] {
  const { entry, movement, tied, tieBreak, nearThreshold } = unit;
  const { score } = entry;
  return [
    score.kind === "missing" ? messages.missing(score.shown) : null,
    score.kind === "outside" ? messages.outside : null,
    movement === null ? null : messages.movement(movement),
    tied ? messages.tied : null,
    tieBreak === null ? null : messages.tieBreak(tieBreak, decimals),
    nearThreshold ? messages.nearThreshold : null,
    score.kind === "scored" && score.original !== undefined
      ? messages.rebased(score.original.value, score.original.maxScore)
      : null,
    shortfallRemark(unit, messages, decimals),
  ].filter((remark) => remark !== null);
}

/** Of an award that is not given every year (IV.2): when it is, and what is proposed meanwhile. */
export function summaryRemark(unit: UnitAssessment, messages: ResultMessages): string | null {
  const instead = annualInstead(unit);
  return instead === null ? null : messages.annualInstead(instead.award?.title ?? null);
}

/** For units without any award; those with one show what is missing for the next when they are opened. */
function shortfallRemark({ award, verdicts }: UnitAssessment, messages: ResultMessages, decimals: number) {
  const next = award === null ? nextAward(verdicts) : null;
  return next === null ? null : messages.shortfall(next.shortfall, next.unit, next.award.title, decimals);
}
