import type { DatedNumber, MinScoreCondition } from "../condition";
import type { Plan } from "../plan";
import { withCondition, type ConditionPlace } from "./condition-place";
import type { ParameterInput, ParameterValue, PlanParameter } from "./parameter";

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
  const [first, ...later] = condition.thresholds;
  const from = (year: number): PlanParameter => ({
    ...common,
    code: `${common.code}@${year}`,
    label: `${common.label}, từ năm ${year}`,
    input: { ...input(plan, condition), optional: true },
    value: later.find(({ since }) => since === year)?.value ?? null,
    put: (before, value) => withThresholds(before, place, (thresholds) => dated(thresholds, year, value)),
  });
  const common = {
    code: `nguong.${suffix}`,
    label: `${label}: ${condition.indices.join(" và ")} mỗi năm ít nhất`,
    unit: condition.unit,
    clause: condition.clause,
    words: condition.words,
  };
  return [
    {
      ...common,
      input: input(plan, condition),
      value: first?.value ?? null,
      put: (before, value) => withThresholds(before, place, (thresholds) => earliest(thresholds, value)),
      dated: { by: "year", from: (when) => (/^\d{4}$/.test(when) ? from(Number(when)) : null) },
    },
    ...later.map(({ since }) => from(since)),
  ];
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

function withThresholds(
  plan: Plan,
  place: ConditionPlace,
  change: (thresholds: readonly DatedNumber[]) => readonly DatedNumber[],
): Plan {
  return withCondition(plan, place, (draft) => {
    if (draft.kind === "minScore") draft.thresholds = [...change(draft.thresholds)];
  });
}

function earliest(thresholds: readonly DatedNumber[], value: ParameterValue): readonly DatedNumber[] {
  if (typeof value !== "number") return thresholds;
  return thresholds.map((threshold, position) => (position === 0 ? { ...threshold, value } : threshold));
}

/** The first threshold keeps its place, so that a date before it is seen as the mistake that it is. */
function dated(thresholds: readonly DatedNumber[], since: number, value: ParameterValue): readonly DatedNumber[] {
  const [first, ...later] = thresholds;
  if (first === undefined) return thresholds;
  const others = later.filter((threshold) => threshold.since !== since);
  const all = typeof value === "number" ? [...others, { since, value }] : others;
  return [first, ...all.sort((a, b) => a.since - b.since)];
}
