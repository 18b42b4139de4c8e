import type { IndexEntry, ScoreEntry } from "./score-entry";
import type { Initiative, Person, Statement } from "./statement";

/** Everything that was read from the sheets of a workbook, each record with its cell. */
export interface Records {
  /** CCHC scores: one per unit, group and year. */
  readonly entries: readonly ScoreEntry[];
  /** Values of the other indices. */
  readonly indexEntries: readonly IndexEntry[];
  readonly statements: readonly Statement[];
  readonly people: readonly Person[];
  readonly initiatives: readonly Initiative[];
}

export const NO_RECORDS: Records = { entries: [], indexEntries: [], statements: [], people: [], initiatives: [] };

/** Whether anything beyond scores was stated: ticks, people, initiatives. */
export function hasAttestations({ statements, people, initiatives }: Records): boolean {
  return statements.length + people.length + initiatives.length > 0;
}
