import type { MinScoreCondition } from "../condition";
import type { Plan } from "../plan";
import { conditionAt, type ConditionPlace } from "./condition-place";
import { datedParameters } from "./dated-parameters";
import type { ParameterInput, PlanParameter } from "./parameter";

/**
 * The threshold (ngưỡng) of a score condition: one parameter for the value in force from the first year, then one for
 * every later year in which it changes (`code@year`), so that last year keeps last year's verdict.
 */
export function thresholdParameters(
  plan: Plan,
  condition: MinScoreCondition,
  place: ConditionPlace,
  suffix: string,
  label: string,
): PlanParameter[] {
  const about = {
    code: `nguong.${suffix}`,
    label: `${label}: ${condition.indices.join(" và ")} mỗi năm ít nhất`,
    unit: condition.unit,
    clause: condition.clause,
    words: condition.words,
  };
  return datedParameters(plan, about, input(plan, condition), {
    get: (version) => {
      const found = conditionAt(version, place);
      return found?.kind === "minScore" ? found.thresholds : undefined;
    },
    set: (draft, thresholds) => {
      const found = conditionAt(draft, place);
      if (found?.kind === "minScore") found.thresholds = thresholds;
    },
  });
}

/** A threshold lies on the scales of all the indices that it is for. */
function input(plan: Plan, { indices, unit }: MinScoreCondition): Extract<ParameterInput, { kind: "number" }> {
  const scales = plan.indices.filter(({ kind }) => indices.includes(kind));
  return {
    kind: "number",
    min: Math.max(...scales.map(({ min }) => min)),
    max: Math.min(...scales.map(({ max }) => max)),
    whole: false,
    percent: unit === "%",
    optional: false,
  };
}
