import { unreadable, withoutComparison, type PartCase, type PartJudgement } from "./part-case";

/** Judges a count against that of the year before: more is met, as many is not. */
export function judgeGrowingCount({ value, year, inYear }: PartCase): PartJudgement {
  const before = inYear(year - 1);
  const previous =
    before?.value.kind === "number" ? { year: year - 1, value: before.value.value, source: before.source } : null;
  if (value.kind !== "number") return { ...unreadable(value, "một số lượng"), previous };
  if (previous === null) {
    return { ...withoutComparison("unknown", `thiếu số liệu năm ${year - 1} để so`), compared: value.value };
  }
  const target = previous.value + 1;
  const gap = value.value - target;
  return { verdict: gap >= 0 ? "met" : "unmet", compared: value.value, target, gap, previous, notes: [] };
}

/** "Nhiều hơn năm trước". */
export function describeGrowingCount(): string {
  return "Nhiều hơn năm trước";
}
