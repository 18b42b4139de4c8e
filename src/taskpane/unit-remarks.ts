import type { UnitAssessment } from "../engine/year-assessment";
import type { ResultMessages } from "../i18n/messages";

/** What a reader should know of a unit beside its rank and score, e.g. "tăng 2 bậc", "đồng hạng". */
export function unitRemarks({ entry, movement, tied, nearThreshold }: UnitAssessment, messages: ResultMessages) {
  const { score } = entry;
  return [
    score.kind === "missing" ? messages.missing(score.shown) : null,
    score.kind === "outside" ? messages.outside : null,
    movement === null ? null : messages.movement(movement),
    tied ? messages.tied : null,
    nearThreshold ? messages.nearThreshold : null,
    score.kind === "scored" && score.original !== undefined
      ? messages.rebased(score.original.value, score.original.maxScore)
      : null,
  ].filter((remark) => remark !== null);
}
