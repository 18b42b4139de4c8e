import type { SourceCell } from "../score-entry";
import type { TrialScore } from "./trial";

/** A score to try (điểm thử) as a cell states it, for one unit and year. */
export interface TrialEntry extends TrialScore {
  /** Name of the unit, cleaned for reading. */
  readonly unit: string;
  readonly year: number;
  /** The cell of the score to try. */
  readonly source: SourceCell;
}
