import type { IndexKind } from "../plan/condition";
import type { GroupId } from "../plan/plan";
import type { Score } from "./score";

/** The cell that a value was read from (ô nguồn). */
export interface SourceCell {
  readonly sheet: string;
  /** In A1 form, without the sheet. */
  readonly address: string;
}

/** A rank as the sheet states it, e.g. the town's among the districts of its province. */
export interface StatedRank {
  readonly rank: number;
  readonly source: SourceCell;
}

/** What the column of the tie-break (tiêu chí phụ) says of a unit. */
export interface TieBreakCell {
  /** The plan's words for the column, by which it was found. */
  readonly criterion: string;
  /** `null` for a blank and for what is no number: never 0. */
  readonly value: number | null;
  readonly source: SourceCell;
}

/** One unit's score of one index (chỉ số) and year, and where it stands. */
export interface ScoreEntry {
  /** Name of the unit (cơ quan, đơn vị), cleaned for reading: NFC, single spaces. */
  readonly unit: string;
  /** The same for one unit in every year and table, however its name is spelt there. */
  readonly unitKey: string;
  readonly group: GroupId;
  readonly year: number;
  readonly score: Score;
  readonly source: SourceCell;
  /** What a rank column of the same table says; absent without one. Counts only where ranks are not ours to compute. */
  readonly statedRank?: StatedRank;
  /** Absent when the plan names no tie-break, or the table has no such column. */
  readonly tieBreak?: TieBreakCell;
}

/** A unit's value of an index other than CCHC, e.g. its SIPAS in %. */
export interface IndexEntry extends ScoreEntry {
  readonly index: IndexKind;
}
