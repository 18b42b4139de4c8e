import type { Plan } from "../../plan/plan";
import { thresholdInForce } from "../conditions/min-score";
import { publishedScore } from "../score";
import type { ScoreEntry } from "../score-entry";
import { scoreScale } from "./score-scale";
import { toSteps, valueOfSteps } from "./score-steps";

/**
 * The scores of a year at which a verdict on a collective may turn, ascending from the lowest to the highest on the
 * scale: thresholds, and the scores of the others near the top, each with its neighbours at the published precision.
 * @param others the other units of the group, in that year.
 */
export function turningScores(others: readonly ScoreEntry[], year: number, plan: Plan): number[] {
  const decimals = plan.precision.value;
  const { min, max } = scoreScale(plan);
  const lowest = toSteps(min, decimals, Math.ceil);
  const highest = toSteps(max, decimals, Math.floor);
  const steps = new Set([lowest, highest]);
  for (const turn of [...thresholdsOf(year, plan), ...topScores(others, plan)]) {
    const step = toSteps(turn, decimals, Math.floor);
    for (const each of [step - 1, step, step + 1, step + 2]) {
      if (each > lowest && each < highest) steps.add(each);
    }
  }
  return [...steps].sort((a, b) => a - b).map((step) => valueOfSteps(step, decimals));
}

function thresholdsOf(year: number, { awards }: Plan): number[] {
  return awards
    .flatMap(({ collective }) => collective.conditions)
    .flatMap((each) => (each.kind === "minScore" ? [thresholdInForce(each.thresholds, year)] : []));
}

/** The highest scores that differ, as many as a rank rule could look at. */
function topScores(others: readonly ScoreEntry[], { awards, precision, compared }: Plan): number[] {
  const tops = awards
    .flatMap(({ collective }) => collective.conditions)
    .flatMap((each) => (each.kind === "rankOverYears" ? [each.top] : []));
  if (tops.length === 0) return [];
  const scores = others.flatMap(({ score }) => {
    if (score.kind !== "scored") return [];
    return compared.value === "published" ? publishedScore(score.value, precision.value) : score.value;
  });
  return [...new Set(scores)].sort((a, b) => b - a).slice(0, Math.max(2, ...tops) + 2);
}
