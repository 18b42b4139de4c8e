import type { ScoreEntry } from "../score-entry";
import type { TrialEntry } from "./trial-entry";

/**
 * Entries as if the cells held the scores to try (điểm thử): in place of what they say, or beside them for a year that
 * the unit has no entry of. Of two for one unit and year, the last counts.
 */
export function withTrials(entries: readonly ScoreEntry[], trials: readonly TrialEntry[]): ScoreEntry[] {
  const byPlace = new Map(trials.map((trial) => [placeOf(trial), trial]));
  const replaced = entries.map((entry): ScoreEntry => {
    const trial = byPlace.get(placeOf(entry));
    return trial === undefined ? entry : { ...entry, ...tried(trial) };
  });
  const known = new Set(entries.map(placeOf));
  const added = [...byPlace.values()].filter((trial) => !known.has(placeOf(trial)));
  return [
    ...replaced,
    ...added.map((trial) => {
      const { unit, unitKey, group, year } = trial;
      return { unit, unitKey, group, year, ...tried(trial) };
    }),
  ];
}

function tried({ value, source }: TrialEntry): Pick<ScoreEntry, "score" | "source"> {
  return { score: { kind: "scored", value }, source };
}

function placeOf({ group, year, unitKey }: Pick<TrialEntry, "group" | "year" | "unitKey">): string {
  return `${group}\n${year}\n${unitKey}`;
}
