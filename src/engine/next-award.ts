import type { Award } from "../plan/plan";
import type { AwardVerdict } from "./award-verdict";
import { leavesOf } from "./verdict-tree";

/** The nearest award that is missed, and what is missing (còn thiếu) for it. */
export interface NextAward {
  readonly award: Award;
  /** In the unit of the condition, positive. */
  readonly shortfall: number;
  readonly unit: "điểm" | "%";
}

/** The lowest award whose score condition is unmet; `null` when none is missed or the score is missing. */
export function nextAward(verdicts: readonly AwardVerdict[]): NextAward | null {
  const missed = verdicts.findLast(({ tree }) => tree.verdict === "unmet");
  if (missed === undefined) return null;
  const worst = leavesOf(missed.tree)
    .filter((leaf) => leaf.verdict === "unmet" && leaf.gap !== null)
    .toSorted((a, b) => (a.gap ?? 0) - (b.gap ?? 0))[0];
  if (worst?.gap == null) return null;
  return { award: missed.award, shortfall: -worst.gap, unit: worst.unit };
}
