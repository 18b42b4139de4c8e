import type { Award, Plan } from "../plan/plan";

/** When awards are given (IV.2): for one year (hàng năm), or for the period (tổng kết). */
export type Occasion =
  { readonly kind: "annual"; readonly year: number } | { readonly kind: "summary"; readonly years: readonly number[] };

/** The summary at the end of the plan's period. */
export function summaryOf({ years }: Plan): Occasion {
  const { first, last } = years.value;
  return { kind: "summary", years: Array.from({ length: last - first + 1 }, (_, offset) => first + offset) };
}

/** The years that an occasion looks at, ascending. */
export function yearsOf(occasion: Occasion): readonly number[] {
  return occasion.kind === "annual" ? [occasion.year] : occasion.years;
}

/** The clause and words by which an award is given, or not, on an occasion. */
export function givingOf(award: Award, occasion: Occasion): Award["annual"] {
  return occasion.kind === "annual" ? award.annual : award.summary;
}
