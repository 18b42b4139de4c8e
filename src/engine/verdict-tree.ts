import type { Citation } from "../plan/clause";
import type { Score } from "./score";
import type { SourceCell } from "./score-entry";
import type { Verdict } from "./verdict";

/** A score as a condition saw it. */
export interface ScoreSeen {
  readonly score: Score;
  /** As published, which is what was compared; `null` without a score. */
  readonly published: number | null;
  /** `null` for a score that came from an argument and not from a sheet. */
  readonly source: SourceCell | null;
}

/** Leaf: one score against one threshold. */
export interface MinScoreNode extends Citation {
  readonly kind: "minScore";
  /** The condition in one line, with its year and threshold. */
  readonly description: string;
  readonly verdict: Verdict;
  readonly seen: ScoreSeen;
  /** In `unit`s of the condition; the score must reach it. */
  readonly threshold: number;
  readonly unit: "điểm" | "%";
  /** Published score less threshold; negative is what is missing (còn thiếu). `null` without a score. */
  readonly gap: number | null;
  /** Met only because the score was rounded to the published precision (sát ngưỡng). */
  readonly nearThreshold: boolean;
}

/** Branch: all children must hold. */
export interface AllOfNode extends Citation {
  readonly kind: "allOf";
  readonly verdict: Verdict;
  readonly children: readonly VerdictNode[];
}

/** The tree behind a verdict, recorded by the evaluation itself; sheet, pane and functions are views of it. */
export type VerdictNode = AllOfNode | MinScoreNode;

/** The leaves of a tree, in the order of the plan. */
export function leavesOf(node: VerdictNode): MinScoreNode[] {
  return node.kind === "allOf" ? node.children.flatMap(leavesOf) : [node];
}
