import type { Criterion, TotalRow } from "./criterion";
import type { PointsSums } from "./points-sums";

/** Out of how much (điểm tối đa) a table of criteria is, for one unit. */
export interface MostPoints {
  /** `null` when the table does not say. */
  readonly max: number | null;
  /** Criteria that do not concern the unit, and their maximum together; 0 of 0 without any. */
  readonly outside: { readonly first: number | null; readonly count: number; readonly max: number };
}

/** The maximum by the total row, else that of the parts; without what does not concern the unit, nor the bonuses. */
export function mostPoints(criteria: readonly Criterion[], totals: readonly TotalRow[], sums: PointsSums): MostPoints {
  const isTop = ({ parent, role }: Criterion) => parent === null && role === "criterion";
  const parts = criteria.flatMap((criterion, position) => (isTop(criterion) ? [maxOf(criteria, position)] : []));
  const whole = parts.some((max) => max === null) || parts.length === 0 ? null : sumOf(parts);
  const stated = [...totals].reverse().find(({ max }) => max !== null)?.max ?? null;
  const outside = criteria.flatMap((_, position) => {
    const parent = criteria[position]?.parent ?? null;
    return sums.isOutside(position) && (parent === null || !sums.isOutside(parent)) ? [position] : [];
  });
  const outsideMax = sumOf(outside.map((position) => maxOf(criteria, position)));
  const includesOutside = stated === null || (whole !== null && Math.abs(stated - whole) < 0.005);
  const max = stated ?? whole;
  return {
    max: max !== null && includesOutside && max > outsideMax ? round(max - outsideMax) : max,
    outside: { first: outside[0] ?? null, count: outside.length, max: outsideMax },
  };
}

/** A criterion's own maximum, else that of its parts together. */
function maxOf(criteria: readonly Criterion[], position: number): number | null {
  const own = criteria[position]?.max ?? null;
  if (own !== null) return own;
  const parts = criteria.flatMap(({ parent, role }, part) =>
    parent === position && role === "criterion" ? [part] : [],
  );
  const maxima = parts.map((part) => maxOf(criteria, part));
  return maxima.length === 0 || maxima.includes(null) ? null : sumOf(maxima);
}

function sumOf(values: readonly (number | null)[]): number {
  return round(values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
