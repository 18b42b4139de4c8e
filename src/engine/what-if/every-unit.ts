import type { ScoreEntry } from "../score-entry";

/** Entries with one in a year for every unit that has one in another: without a score, so that one can be tried. */
export function withEveryUnit(entries: readonly ScoreEntry[], year: number): ScoreEntry[] {
  const placeOf = ({ group, unitKey }: ScoreEntry) => `${group}\n${unitKey}`;
  const known = new Set(entries.filter((entry) => entry.year === year).map(placeOf));
  const added = new Map<string, ScoreEntry>();
  for (const entry of entries) {
    if (known.has(placeOf(entry)) || added.has(placeOf(entry))) continue;
    const { unit, unitKey, group, source } = entry;
    added.set(placeOf(entry), { unit, unitKey, group, year, score: { kind: "missing", shown: "" }, source });
  }
  return [...entries, ...added.values()];
}
