import type { Group, Plan } from "../plan/plan";
import { levelRanks } from "./rank-ladder";
import { comparedScore, publishedScore } from "./score";
import type { ScoreEntry } from "./score-entry";
import { decidedTie, rankLevels, unbrokenTies, type DecidedTie, type UnbrokenTie } from "./tie-break";

/** A unit's place (hạng) in its group and year. */
export interface Placement {
  readonly entry: ScoreEntry;
  /** The score as published; `null` for a unit without one. */
  readonly published: number | null;
  /** `null` for a unit without a score: it is listed last, unranked. */
  readonly rank: number | null;
  /** Whether another unit of the group has the same rank (đồng hạng). */
  readonly tied: boolean;
  /** How the tie-break decided its place among equal scores; `null` where it did not have to, or could not. */
  readonly tieBreak: DecidedTie | null;
}

/**
 * The ranking (xếp hạng) of the entries of one group and one year: by rank, then by name; the unranked last. Equal
 * scores are told apart by the plan's tie-break, where it has one. Where the group's ranks are not ours to compute, the
 * sheet's own are taken.
 */
export function rankGroup(entries: readonly ScoreEntry[], group: Group, plan: Plan): Placement[] {
  const places = group.ranks === "stated" ? entries.map(statedPlace) : computedPlaces(entries, plan);
  const holders = new Map<number, number>();
  for (const { rank } of places) if (rank !== null) holders.set(rank, (holders.get(rank) ?? 0) + 1);
  return entries
    .map((entry, position): Placement => {
      const { rank, tieBreak } = places[position] ?? NO_PLACE;
      return {
        entry,
        published: entry.score.kind === "scored" ? publishedScore(entry.score.value, plan.precision.value) : null,
        rank,
        tied: rank !== null && (holders.get(rank) ?? 0) > 1,
        tieBreak,
      };
    })
    .sort(byRankThenName);
}

/** The ties of one group and year that the plan's tie-break cannot decide, because values are missing. */
export function tiesLackingValues(entries: readonly ScoreEntry[], group: Group, plan: Plan): UnbrokenTie[] {
  return group.ranks === "stated" ? [] : unbrokenTies(entries, comparedScores(entries, plan), plan);
}

type Place = Pick<Placement, "rank" | "tieBreak">;

const NO_PLACE: Place = { rank: null, tieBreak: null };

function statedPlace({ statedRank: stated }: ScoreEntry): Place {
  return { rank: stated?.rank ?? null, tieBreak: null };
}

function computedPlaces(entries: readonly ScoreEntry[], plan: Plan): Place[] {
  const places = entries.map(() => NO_PLACE);
  const levels = rankLevels(entries, comparedScores(entries, plan), plan);
  const ranks = levelRanks(
    levels.map(({ positions }) => positions.length),
    plan.ties.value,
  );
  levels.forEach((level, order) => {
    for (const position of level.positions) {
      places[position] = { rank: ranks[order] ?? null, tieBreak: decidedTie(position, level, entries, plan) };
    }
  });
  return places;
}

function comparedScores(entries: readonly ScoreEntry[], plan: Plan): (number | null)[] {
  return entries.map(({ score }) => (score.kind === "scored" ? comparedScore(score.value, plan) : null));
}

const vietnamese = new Intl.Collator("vi");

function byRankThenName(a: Placement, b: Placement): number {
  if (a.rank !== b.rank) return (a.rank ?? Infinity) - (b.rank ?? Infinity);
  return vietnamese.compare(a.entry.unit, b.entry.unit);
}
