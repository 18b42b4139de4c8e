import type { Citation } from "../plan/clause";
import type {
  AttestedFact,
  DutyLevel,
  IndexKind,
  InitiativeScope,
  RankOverYearsCondition,
  Recogniser,
} from "../plan/condition";
import type { Resolved } from "./attestations";
import type { Score } from "./score";
import type { SourceCell } from "./score-entry";
import type { Initiative, Stated } from "./statement";
import { allOf, type Verdict } from "./verdict";

/** What every node says: its clause and words, the condition in one line, and the verdict. */
interface Judged extends Citation {
  /** The condition in one line, with its year and threshold. */
  readonly description: string;
  readonly verdict: Verdict;
}

/** A score as a condition saw it. */
export interface ScoreSeen {
  readonly score: Score;
  /** What was compared: as published, unless the plan does not round. `null` without a score. */
  readonly compared: number | null;
  /** `null` for a score that came from an argument and not from a sheet. */
  readonly source: SourceCell | null;
}

/**
 * Whether a person is directly in charge of reform work (trực tiếp), on which the score condition depends; `always` for
 * collectives.
 */
export type Concerned = "always" | "yes" | "no" | "unsaid";

/** Leaf: one score against one threshold. */
export interface MinScoreNode extends Judged {
  readonly kind: "minScore";
  readonly indices: readonly IndexKind[];
  readonly year: number;
  readonly seen: ScoreSeen;
  readonly concerned: Concerned;
  /** In `unit`s of the condition; the score must reach it. */
  readonly threshold: number;
  readonly unit: "điểm" | "%";
  /** The score as compared less threshold; negative is what is missing (còn thiếu). `null` without a score. */
  readonly gap: number | null;
  /** Met only because the score was rounded to the published precision (sát ngưỡng). */
  readonly nearThreshold: boolean;
}

/** Leaf: what a user attests with a tick. */
export interface AttestedNode extends Judged {
  readonly kind: "attested";
  readonly fact: AttestedFact;
  /** `null` when nobody has stated it. */
  readonly seen: Stated<boolean> | null;
  readonly years: YearsStated;
  /** What a person should know before ticking, e.g. the unit's rank beside "dẫn đầu"; empty for nothing. */
  readonly help: string;
}

/** Leaf: how well duties were done. */
export interface DutiesNode extends Judged {
  readonly kind: "duties";
  readonly atLeast: DutyLevel;
  readonly seen: Stated<DutyLevel> | null;
  readonly years: YearsStated;
}

/** On the summary: the one year that a statement speaks of, and the years that nothing is stated of. */
export type YearsStated = Pick<Resolved<unknown>, "year" | "openYears">;

/** Leaf: an initiative with the scope and the recognition that the clause asks for. */
export interface InitiativeNode extends Judged {
  readonly kind: "initiative";
  readonly scope: InitiativeScope;
  readonly recognisedBy: readonly Recogniser[];
  /** Who runs the movement, as the recogniser `town` is named. */
  readonly place: string;
  /** The initiative that comes closest; `null` when none is stated. */
  readonly seen: Initiative | null;
  /** Where it says that there is none; `null` when nothing says so. */
  readonly statedNone: Stated<true> | null;
}

/** The rank of one year, as computed or as stated on the sheet; `null` when it is not known. */
export interface RankSeen {
  readonly year: number;
  readonly rank: number | null;
  readonly source: SourceCell | null;
}

/** Leaf of the rank rule: the rank of one year against the leading ones. */
export interface RankInYearNode extends Judged {
  readonly kind: "rankInYear";
  readonly seen: RankSeen;
  /** The last rank that is near enough. */
  readonly top: number;
  /** `top` less rank: negative is how many places are missing; `null` without a rank. */
  readonly gap: number | null;
}

/** Leaf of the rank rule: the years in which the first or second place was held. */
export interface PlacesHeldNode extends Judged {
  readonly kind: "placesHeld";
  readonly rule: RankRule;
  /** One per year of the period, ascending; empty when the rule does not concern the subject. */
  readonly ranks: readonly RankSeen[];
}

/** The numbers of a rank rule. */
export type RankRule = Pick<RankOverYearsCondition, "top" | "firsts" | "seconds">;

/** Leaf: the award is not given on this occasion (IV.2). */
export interface NotGivenNode extends Judged {
  readonly kind: "notGiven";
  readonly verdict: "notApplicable";
}

export type LeafNode =
  MinScoreNode | AttestedNode | DutiesNode | InitiativeNode | RankInYearNode | PlacesHeldNode | NotGivenNode;

/** A leaf whose verdict the product works out itself (tính được). */
export type ComputedLeaf = MinScoreNode | RankInYearNode | PlacesHeldNode;

/** Branch: all children must hold; what is not given on the occasion does not apply, whatever else holds. */
export interface AllOfNode<Leaf extends LeafNode = LeafNode> extends Citation {
  readonly kind: "allOf";
  readonly verdict: Verdict;
  readonly children: readonly VerdictNode<Leaf>[];
}

/** The tree behind a verdict, recorded by the evaluation itself; sheet, pane and functions are views of it. */
export type VerdictNode<Leaf extends LeafNode = LeafNode> = AllOfNode<Leaf> | Leaf;

/** The leaves of a tree, in the order of the plan. */
export function leavesOf<Leaf extends LeafNode>(node: VerdictNode<Leaf>): Leaf[] {
  return node.kind === "allOf" ? node.children.flatMap((child) => leavesOf<Leaf>(child)) : [node];
}

/** Whether the product worked the verdict of a leaf out itself (tính được); the others are attested by the user. */
export function isComputedLeaf(leaf: LeafNode): leaf is ComputedLeaf {
  return leaf.kind === "minScore" || leaf.kind === "rankInYear" || leaf.kind === "placesHeld";
}

/** The verdict of a branch, from those of its children: the one rule by which trees are built. */
export function branchVerdict(
  children: readonly { readonly kind: VerdictNode["kind"]; readonly verdict: Verdict }[],
): Verdict {
  if (children.some(({ kind }) => kind === "notGiven")) return "notApplicable";
  return allOf(children.map(({ verdict }) => verdict));
}
