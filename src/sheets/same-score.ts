import type { Score } from "../engine/score";

/** Whether two scores say the same, but for the noise of binary fractions. */
export function isSameScore(one: Score, other: Score): boolean {
  if (one.kind === "scored" && other.kind === "scored") return Math.abs(one.value - other.value) < 1e-9;
  return one.kind === other.kind;
}
