import type { DatedNumber } from "../condition";
import { changed, type ParameterInput, type ParameterValue, type PlanParameter } from "./parameter";
import type { About } from "./simple-parameters";
import type { Plan } from "../plan";

type NumberInput = Extract<ParameterInput, { kind: "number" }>;

/** Where numbers that hold from a year on stand in a plan. */
export interface DatedPlace {
  /** Of any version of the plan; `undefined` where it has no such place. */
  readonly get: (plan: Plan) => readonly DatedNumber[] | undefined;
  readonly set: (draft: Plan, numbers: DatedNumber[]) => void;
}

/**
 * Numbers that hold from a year on: one parameter for the one in force from the first year, then one for every later
 * year in which it changes (`code@year`), so that last year keeps last year's verdict. With an optional input there may
 * be none.
 */
export function datedParameters(now: Plan, about: About, input: NumberInput, place: DatedPlace): PlanParameter[] {
  const [first, ...later] = place.get(now) ?? [];
  const common = { unit: "", ...about };
  const from = (year: number): PlanParameter => ({
    ...common,
    code: `${about.code}@${year}`,
    label: `${about.label}, từ năm ${year}`,
    input: { ...input, optional: true },
    value: later.find(({ since }) => since === year)?.value ?? null,
    put: (plan, value) => put(plan, (numbers) => dated(numbers, year, value)),
  });
  const put = (plan: Plan, change: (numbers: readonly DatedNumber[]) => readonly DatedNumber[]) =>
    changed(plan, (draft) => {
      place.set(draft, [...change(place.get(draft) ?? [])]);
    });
  return [
    {
      ...common,
      input,
      value: first?.value ?? null,
      put: (plan, value) => put(plan, (numbers) => earliest(numbers, value, input.optional, plan.years.value.first)),
      dated: { by: "year", from: (when) => (/^\d{4}$/.test(when) ? from(Number(when)) : null) },
    },
    ...later.map(({ since }) => from(since)),
  ];
}

function earliest(
  numbers: readonly DatedNumber[],
  value: ParameterValue,
  optional: boolean,
  firstYear: number,
): readonly DatedNumber[] {
  const [first, ...later] = numbers;
  if (value === null && optional) return later;
  if (typeof value !== "number") return numbers;
  return first === undefined ? [{ since: firstYear, value }] : [{ ...first, value }, ...later];
}

/** The first number keeps its place, so that a date before it is seen as the mistake that it is. */
function dated(numbers: readonly DatedNumber[], since: number, value: ParameterValue): readonly DatedNumber[] {
  const [first, ...later] = numbers;
  if (first === undefined) return typeof value === "number" ? [{ since, value }] : numbers;
  const others = later.filter((number) => number.since !== since);
  const all = typeof value === "number" ? [...others, { since, value }] : others;
  return [first, ...all.sort((a, b) => a.since - b.since)];
}
