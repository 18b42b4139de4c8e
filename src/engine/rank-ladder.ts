import type { Plan } from "../plan/plan";
import { groupBy } from "./group-by";

/** The positions of equal scores together, highest score first; `null` is left out. */
export function ladderOf(scores: readonly (number | null)[]): number[][] {
  const scored = scores.flatMap((score, position) => (score === null ? [] : [{ score, position }]));
  return [...groupBy(scored, ({ score }) => score)]
    .sort(([one], [other]) => other - one)
    .map(([, level]) => level.map(({ position }) => position));
}

/**
 * The rank (hạng) of each level of a ladder, by how many stand on it: `competition` counts 1, 2, 2, 4; `dense` counts
 * 1, 2, 2, 3.
 */
export function levelRanks(sizes: readonly number[], ties: Plan["ties"]["value"]): number[] {
  let ahead = 0;
  return sizes.map((size, level) => {
    const rank = ties === "dense" ? level + 1 : ahead + 1;
    ahead += size;
    return rank;
  });
}

/**
 * Ranks of scores that compete with each other, highest first; `null` in, `null` out. Scores are taken as they are:
 * make them first what the plan compares.
 */
export function ranksOf(scores: readonly (number | null)[], ties: Plan["ties"]["value"]): (number | null)[] {
  const ladder = ladderOf(scores);
  const byLevel = levelRanks(
    ladder.map(({ length }) => length),
    ties,
  );
  const ranks: (number | null)[] = scores.map(() => null);
  ladder.forEach((positions, level) => {
    for (const position of positions) ranks[position] = byLevel[level] ?? null;
  });
  return ranks;
}
