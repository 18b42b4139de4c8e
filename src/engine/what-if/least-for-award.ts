import type { Award, Plan } from "../../plan/plan";
import { concludeCase, type AwardCase } from "../award-case";
import type { CaseFile } from "../case-file";
import { caseFilesFor } from "../case-files";
import type { Occasion } from "../occasion";
import { rankGroup } from "../ranking";
import type { Records } from "../records";
import { publishedScore, type Score } from "../score";
import type { ScoreEntry } from "../score-entry";
import { judgeStandard } from "../standard-verdict";
import { isComputedLeaf, leavesOf, type ComputedLeaf, type LeafNode } from "../verdict-tree";
import { scoreScale } from "./score-scale";
import { turningScores } from "./turning-scores";

/** What one year's score alone can do for an award, with every other score as it is. */
export interface LeastForAward {
  readonly award: Award;
  /**
   * `met` without any trial; `reachable` from `score`; `open` while something else is not known, `score` being the least
   * that nothing speaks against; `unreachable` whatever the score; `notGiven` on the occasion.
   */
  readonly reach: "met" | "reachable" | "open" | "unreachable" | "notGiven";
  /** With as many decimals as are published; `null` where none is asked for, or none is enough. */
  readonly score: number | null;
  /** Published score less than that (positive), or above it (negative); `null` without one of the two. */
  readonly change: number | null;
  /** Why it is open or cannot be reached: the conditions that stay unknown, or unmet, with the highest score there is. */
  readonly blockedBy: readonly ComputedLeaf[];
}

/** One unit's score of one year, which is tried while all others stay. */
export interface TriedScore {
  readonly unitKey: string;
  readonly year: number;
}

/**
 * For every award, highest first, the least score in one year with which a collective's computed conditions of the
 * occasion hold: scores of all years, and ranks where the plan asks for them.
 * @returns nothing for a unit that the occasion does not concern.
 */
export function leastForAwards(records: Records, tried: TriedScore, occasion: Occasion, plan: Plan): LeastForAward[] {
  const file = caseFilesFor(records, occasion, plan).find(
    ({ subject }) => subject.kind === "collective" && subject.key === tried.unitKey,
  );
  if (file === undefined) return [];
  const { group } = file.subject;
  const others = records.entries.filter(
    (entry) => entry.group === group?.id && entry.year === tried.year && entry.unitKey !== tried.unitKey,
  );
  const hasPeers = records.entries.some((entry) => entry.group === group?.id && entry.unitKey !== tried.unitKey);
  const own = records.entries.find(({ unitKey, year }) => unitKey === tried.unitKey && year === tried.year);
  const rank = rankAmong(others, file, { own, hasPeers }, tried.year, plan);
  const files = turningScores(others, tried.year, plan).map((value) => ({
    value,
    file: fileWith(file, tried.year, value, rank(value)),
  }));
  return plan.awards.map((award) => leastFor(award, file, files, tried.year, plan));
}

interface Candidate {
  readonly value: number;
  readonly file: CaseFile;
}

function leastFor(award: Award, file: CaseFile, files: readonly Candidate[], year: number, plan: Plan): LeastForAward {
  const judge = (of: CaseFile) => concludeCase(award, judgeStandard(award, of, plan));
  const now = judge(file);
  const nothing = { award, score: null, change: null, blockedBy: [] };
  if (leavesOf<LeafNode>(now.tree).some(({ kind }) => kind === "notGiven")) return { ...nothing, reach: "notGiven" };
  const own = file.scoreOf("CCHC", year).score;
  const judged = files.map(({ value, file: with_ }) => ({ value, verdict: judge(with_).computed }));
  const enough = judged.find(({ verdict }) => verdict === "met" || verdict === "notApplicable");
  const asked = { ...nothing, ...askedFor(enough ?? judged.find(({ verdict }) => verdict === "unknown"), own, plan) };
  if (now.computed === "met") return { ...asked, reach: "met" };
  if (enough !== undefined) return { ...asked, reach: "reachable" };
  const best = files.at(-1);
  const blocked = best === undefined ? null : judge(best.file);
  if (blocked?.computed === "unknown") return { ...asked, reach: "open", blockedBy: openLeaves(blocked, "unknown") };
  return { ...nothing, reach: "unreachable", blockedBy: blocked === null ? [] : openLeaves(blocked, "unmet") };
}

/** The lowest score on the scale asks for nothing. */
function askedFor(
  least: { readonly value: number } | undefined,
  own: Score,
  plan: Plan,
): Pick<LeastForAward, "score" | "change"> {
  if (least === undefined || least.value <= scoreScale(plan).min) return { score: null, change: null };
  const decimals = plan.precision.value;
  const published = own.kind === "scored" ? publishedScore(own.value, decimals) : null;
  return {
    score: least.value,
    change: published === null ? null : publishedScore(least.value - published, decimals),
  };
}

function openLeaves({ tree }: AwardCase, verdict: "unmet" | "unknown"): ComputedLeaf[] {
  return leavesOf<LeafNode>(tree)
    .filter(isComputedLeaf)
    .filter((leaf) => leaf.verdict === verdict);
}

/** The file as if the unit had another score, and with it another rank, in one year. */
function fileWith(file: CaseFile, year: number, value: number, rank: number | null): CaseFile {
  return {
    ...file,
    scoreOf: (index, of) =>
      index === "CCHC" && of === year
        ? { ...file.scoreOf(index, of), score: { kind: "scored", value } }
        : file.scoreOf(index, of),
    ranks: file.ranks.map((seen) => (seen.year === year ? { ...seen, rank } : seen)),
  };
}

/**
 * The rank that a score would have among the others of the group in a year; not known while none of the unit's peers
 * has a score there, for being first of one says nothing.
 */
function rankAmong(
  others: readonly ScoreEntry[],
  { subject, ranks }: CaseFile,
  { own, hasPeers }: { readonly own: ScoreEntry | undefined; readonly hasPeers: boolean },
  year: number,
  plan: Plan,
): (value: number) => number | null {
  const { group } = subject;
  if (group === null) return () => null;
  if (group.ranks === "stated") return () => ranks.find((seen) => seen.year === year)?.rank ?? null;
  if (hasPeers && others.every(({ score }) => score.kind !== "scored")) return () => null;
  return (value) => {
    const known = own ?? {
      unit: subject.name,
      unitKey: subject.key,
      group: group.id,
      year,
      source: subject.source ?? { sheet: "", address: "" },
    };
    // What tells equal scores apart stays with the unit.
    const trial: ScoreEntry = { ...known, score: { kind: "scored", value } };
    return rankGroup([...others, trial], group, plan).find(({ entry }) => entry === trial)?.rank ?? null;
  };
}
