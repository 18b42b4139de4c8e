import type { Plan } from "../plan/plan";
import { groupBy } from "./group-by";
import { ladderOf } from "./rank-ladder";
import type { ScoreEntry, SourceCell } from "./score-entry";
import { shownValue } from "./shown-value";

/** How the tie-break (tiêu chí phụ) decided a unit's place among units with the same score. */
export interface DecidedTie {
  /** The plan's words for it: the header of the column. */
  readonly criterion: string;
  readonly value: number;
  readonly source: SourceCell;
  /** Against the others of the same score: none is ahead of it, none behind, or some are on either side. */
  readonly place: "ahead" | "between" | "behind";
  /** Names of the other units with the same score. */
  readonly others: readonly string[];
}

/** A tie that the tie-break leaves as it is, because values are missing. */
export interface UnbrokenTie {
  readonly criterion: string;
  /** All units with that score. */
  readonly units: readonly ScoreEntry[];
  /** Those among them without a value. */
  readonly lacking: readonly ScoreEntry[];
}

/** One step of the ladder of a ranking. */
export interface RankLevel {
  /** Positions of the entries that share the rank. */
  readonly positions: readonly number[];
  /** Positions of all entries with their score: more than share the rank where the tie-break decided. */
  readonly equals: readonly number[];
}

/**
 * Entries by rank, highest first: by score, and where all units of a score have a value of the tie-break, by that. A
 * tie in which one value is missing stays: a blank is never 0.
 * @param scores as compared, one per entry; `null` is left out
 */
export function rankLevels(
  entries: readonly ScoreEntry[],
  scores: readonly (number | null)[],
  plan: Pick<Plan, "tieBreak">,
): RankLevel[] {
  return ladderOf(scores).flatMap((positions): RankLevel[] => {
    const byValue = groupBy(positions, (position) => tieBreakValue(entries[position], plan));
    if (byValue.size < 2 || byValue.has(null)) return [{ positions, equals: positions }];
    return [...byValue]
      .sort(([one], [other]) => (other ?? 0) - (one ?? 0))
      .map(([, level]) => ({ positions: level, equals: positions }));
  });
}

/** How the tie-break placed one entry of a level; `null` where all of its score share the rank. */
export function decidedTie(
  position: number,
  { positions, equals }: RankLevel,
  entries: readonly ScoreEntry[],
  plan: Pick<Plan, "tieBreak">,
): DecidedTie | null {
  const cell = entries[position]?.tieBreak;
  const value = tieBreakValue(entries[position], plan);
  if (positions.length === equals.length || cell === undefined || value === null) return null;
  const others = equals.filter((other) => other !== position).flatMap((other) => entries[other] ?? []);
  const values = others.map((other) => tieBreakValue(other, plan) ?? value);
  const isBehind = values.some((other) => other > value);
  const isAhead = values.some((other) => other < value);
  return {
    criterion: cell.criterion,
    value,
    source: cell.source,
    place: isBehind && isAhead ? "between" : isBehind ? "behind" : "ahead",
    others: others.map(({ unit }) => unit),
  };
}

/** Ties of one group and year that a value is missing for; none where the plan names no tie-break. */
export function unbrokenTies(
  entries: readonly ScoreEntry[],
  scores: readonly (number | null)[],
  plan: Pick<Plan, "tieBreak">,
): UnbrokenTie[] {
  const criterion = plan.tieBreak.value;
  if (criterion === null) return [];
  return ladderOf(scores).flatMap((positions): UnbrokenTie[] => {
    const units = positions.flatMap((position) => entries[position] ?? []);
    const lacking = units.filter((entry) => tieBreakValue(entry, plan) === null);
    return units.length > 1 && lacking.length > 0 ? [{ criterion, units, lacking }] : [];
  });
}

/** The value that counts: of the criterion that the plan names, to the fifteen digits that Excel itself shows. */
export function tieBreakValue(entry: ScoreEntry | undefined, { tieBreak }: Pick<Plan, "tieBreak">): number | null {
  const cell = entry?.tieBreak;
  if (tieBreak.value === null || cell?.criterion !== tieBreak.value || cell.value === null) return null;
  return shownValue(cell.value);
}
