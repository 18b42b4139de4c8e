import type { GroupId } from "../plan/plan";
import type { Score } from "./score";

/** The cell that a value was read from (ô nguồn). */
export interface SourceCell {
  readonly sheet: string;
  /** In A1 form, without the sheet. */
  readonly address: string;
}

/** One unit's CCHC score of one year, and where it stands. */
export interface ScoreEntry {
  /** Name of the unit (cơ quan, đơn vị), cleaned for reading: NFC, single spaces. */
  readonly unit: string;
  /** The same for one unit in every year and table, however its name is spelt there. */
  readonly unitKey: string;
  readonly group: GroupId;
  readonly year: number;
  readonly score: Score;
  readonly source: SourceCell;
}
