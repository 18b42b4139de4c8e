import type { Group, Plan } from "../plan/plan";
import { publishedScore } from "./score";
import type { ScoreEntry } from "./score-entry";

/** A unit's place (hạng) in its group and year. */
export interface Placement {
  readonly entry: ScoreEntry;
  /** The score as published; `null` for a unit without one. */
  readonly published: number | null;
  /** `null` for a unit without a score: it is listed last, unranked. */
  readonly rank: number | null;
  /** Whether another unit of the group has the same rank (đồng hạng). */
  readonly tied: boolean;
}

/**
 * Ranks of scores that compete with each other, highest first; `null` in, `null` out. `competition` counts 1, 2, 2, 4;
 * `dense` counts 1, 2, 2, 3. Scores are taken as they are: round them first to the published precision.
 */
export function ranksOf(scores: readonly (number | null)[], ties: Plan["ties"]["value"]): (number | null)[] {
  const present = scores.filter((score) => score !== null).sort((a, b) => b - a);
  const ladder = ties === "dense" ? [...new Set(present)] : present;
  const rankByScore = new Map<number, number>();
  ladder.forEach((score, position) => {
    if (!rankByScore.has(score)) rankByScore.set(score, position + 1);
  });
  return scores.map((score) => (score === null ? null : (rankByScore.get(score) ?? null)));
}

/**
 * The ranking (xếp hạng) of the entries of one group and one year: by rank, then by name; the unranked last. Where the
 * group's ranks are not ours to compute, the sheet's own are taken.
 */
export function rankGroup(entries: readonly ScoreEntry[], group: Group, plan: Plan): Placement[] {
  const published = entries.map(({ score }) =>
    score.kind === "scored" ? publishedScore(score.value, plan.precision.value) : null,
  );
  const ranks =
    group.ranks === "stated" ? entries.map(statedRank) : ranksOf(comparedScores(entries, plan), plan.ties.value);
  const holders = new Map<number, number>();
  for (const rank of ranks) if (rank !== null) holders.set(rank, (holders.get(rank) ?? 0) + 1);
  return entries
    .map((entry, position) => {
      const rank = ranks[position] ?? null;
      return {
        entry,
        published: published[position] ?? null,
        rank,
        tied: rank !== null && (holders.get(rank) ?? 0) > 1,
      };
    })
    .sort(byRankThenName);
}

function statedRank({ statedRank: stated }: ScoreEntry): number | null {
  return stated?.rank ?? null;
}

function comparedScores(entries: readonly ScoreEntry[], { precision, compared }: Plan): (number | null)[] {
  return entries.map(({ score }) => {
    if (score.kind !== "scored") return null;
    return compared.value === "published" ? publishedScore(score.value, precision.value) : score.value;
  });
}

const vietnamese = new Intl.Collator("vi");

function byRankThenName(a: Placement, b: Placement): number {
  if (a.rank !== b.rank) return (a.rank ?? Infinity) - (b.rank ?? Infinity);
  return vietnamese.compare(a.entry.unit, b.entry.unit);
}
