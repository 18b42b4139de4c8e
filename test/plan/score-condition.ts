import type { MinScoreCondition } from "../../src/plan/condition";
import type { AwardStandard } from "../../src/plan/plan";

/** The score condition of a standard, to be read or changed. */
export function scoreConditionOf({ conditions }: AwardStandard): MinScoreCondition {
  const found = conditions.find((condition) => condition.kind === "minScore");
  if (found === undefined) throw new Error("the standard has no score condition");
  return found;
}

/** Where the score condition stands among the conditions of its standard. */
export function scorePlaceOf({ conditions }: AwardStandard): number {
  return conditions.findIndex(({ kind }) => kind === "minScore");
}
