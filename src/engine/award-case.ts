import type { Award } from "../plan/plan";
import { allOf, type Verdict } from "./verdict";
import { isComputedLeaf, leavesOf, type AllOfNode, type LeafNode } from "./verdict-tree";

/**
 * What the conditions of an award come to (kết luận): `eligible` all hold (đủ điều kiện); `eligibleByScore` all computed
 * ones hold, but not every attested one is ticked (đủ điều kiện về điểm). The council decides, not the product.
 */
export type Conclusion = "eligible" | "eligibleByScore" | "unmet" | "unknown" | "notApplicable";

/** One award, and what its conditions come to for one subject. */
export interface AwardCase {
  readonly award: Award;
  readonly tree: AllOfNode;
  readonly conclusion: Conclusion;
  /** What the computed conditions alone come to. */
  readonly computed: Verdict;
}

export function concludeCase(award: Award, tree: AllOfNode): AwardCase {
  const leaves = leavesOf<LeafNode>(tree);
  const computed = allOf(leaves.filter(isComputedLeaf).map(({ verdict }) => verdict));
  return { award, tree, conclusion: conclusionOf(tree.verdict, computed), computed };
}

function conclusionOf(verdict: Verdict, computed: Verdict): Conclusion {
  if (verdict === "met") return "eligible";
  if (verdict === "unknown" && computed === "met") return "eligibleByScore";
  return verdict;
}

/** Whether the product would propose the award: its computed conditions hold, and nothing attested speaks against it. */
export function isProposed({ conclusion }: AwardCase): boolean {
  return conclusion === "eligible" || conclusion === "eligibleByScore";
}
