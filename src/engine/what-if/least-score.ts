import type { Award, Plan } from "../../plan/plan";
import { judgeAward } from "../award-verdict";
import { publishedScore, type Score } from "../score";
import { scoreScale } from "./score-scale";
import { valueOfSteps } from "./score-steps";

/** The least score with which a collective meets the score conditions of an award. */
export interface LeastScore {
  readonly award: Award;
  /** With as many decimals as are published; `null` when no score on the scale is enough. */
  readonly score: number | null;
  /** What the unit's published score is short of it, or above it (negative); `null` without a score of its own. */
  readonly change: number | null;
  /** Whether the unit meets it with the score that it has. */
  readonly met: boolean;
}

/**
 * For every award, highest first, the least score, typed with the decimals that are published, that a collective needs
 * in a year, and how far the given score is from it.
 */
export function leastScores(score: Score, year: number, plan: Plan): LeastScore[] {
  const decimals = plan.precision.value;
  const published = score.kind === "scored" ? publishedScore(score.value, decimals) : null;
  return plan.awards.map((award) => {
    const least = leastScoreFor(award, year, plan);
    return {
      award,
      score: least,
      change: least === null || published === null ? null : publishedScore(least - published, decimals),
      met: isMet(award, score, year, plan),
    };
  });
}

/** By halves, with the evaluation itself as the judge: a score that is enough leaves every higher one enough. */
function leastScoreFor(award: Award, year: number, plan: Plan): number | null {
  const decimals = plan.precision.value;
  const { min, max } = scoreScale(plan);
  let low = Math.ceil(min * 10 ** decimals);
  let high = Math.floor(max * 10 ** decimals);
  const suffices = (steps: number) => isMet(award, scoreOfSteps(steps, decimals), year, plan);
  if (!suffices(high)) return null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (suffices(middle)) high = middle;
    else low = middle + 1;
  }
  return valueOfSteps(high, decimals);
}

function scoreOfSteps(steps: number, decimals: number): Score {
  return { kind: "scored", value: valueOfSteps(steps, decimals) };
}

function isMet(award: Award, score: Score, year: number, plan: Plan): boolean {
  return judgeAward(award, "collective", { score, source: null }, year, plan).verdict === "met";
}
