import type { SubjectKind } from "../engine/award-verdict";
import { rebaseScore, type Score } from "../engine/score";
import { functionWords } from "../i18n/function-words";
import { currentPlan } from "./current-plan";
import { readCellNumber, textOf } from "./read-cell";
import { Refusal } from "./refusal";

function scaleOfCchc(): { min: number; max: number } {
  return currentPlan.indices.find((index) => index.kind === "CCHC") ?? { min: 0, max: 100 };
}

/**
 * The score in a cell, for ranking: points or percent, as it stands; "68,32/84" on base 100.
 * @throws Refusal for what is not one number.
 */
export function readScore(cell: unknown): Score {
  const reading = readCellNumber(cell, scaleOfCchc().max);
  if (reading.kind === "outside") return { kind: "outside" };
  if (reading.kind === "missing") return { kind: "missing", shown: textOf(cell) };
  if (reading.outOf === null) return { kind: "scored", value: reading.value };
  const original = { value: reading.value, maxScore: reading.outOf };
  return { kind: "scored", value: rebase(original.value, original.maxScore), original };
}

/**
 * The score in a cell, for judging a collective (points) or an individual (percent).
 * @throws Refusal, besides, for a percentage where points are due, for 0,95 where percent is due (95% or 0,95%?), and
 * for a score outside the scale of the CCHC index.
 */
export function readScoreToJudge(cell: unknown, subject: SubjectKind): Score {
  const score = readScore(cell);
  if (score.kind !== "scored") return score;
  const saysPercent = textOf(cell).trim().endsWith("%");
  if (subject === "collective" && saysPercent) throw new Refusal(functionWords.percentForPoints(textOf(cell).trim()));
  if (subject === "individual" && !saysPercent && score.original === undefined && score.value > 0 && score.value <= 1) {
    throw new Refusal(functionWords.fractionForPercent(score.value));
  }
  const { min, max } = scaleOfCchc();
  if (score.value < min || score.value > max) {
    throw new Refusal(functionWords.outsideScale(score.value, min, max));
  }
  return score;
}

/**
 * A score converted to base 100 (quy đổi), not rounded.
 * @throws Refusal for a maximum that is not positive or a score outside it.
 */
export function rebase(value: number, maxScore: number): number {
  if (!(maxScore > 0)) throw new Refusal(functionWords.maxScoreNotPositive);
  if (!(value >= 0 && value <= maxScore)) throw new Refusal(functionWords.outsideScale(value, 0, maxScore));
  return rebaseScore(value, maxScore);
}
