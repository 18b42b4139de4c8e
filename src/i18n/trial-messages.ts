import type { Conclusion } from "../engine/award-case";
import type { Occasion } from "../engine/occasion";
import type { PartialYear, SubjectChange } from "../engine/what-if/award-trial";
import type { LeastForAward } from "../engine/what-if/least-for-award";
import type { UnitAssessment } from "../engine/year-assessment";
import type { TrialChoice } from "../sheets/trial-choices";

/** How many a trial changes. */
export interface TrialCounts {
  /** Scores that were tried. */
  readonly tried: number;
  readonly ranks: number;
  readonly awards: number;
  /** Of all that change, those whose own score was not tried. */
  readonly others: number;
}

/** Words for trying the scores of a column, and for what one year can do for the period. */
export interface TrialMessages {
  readonly column: string;
  readonly noColumn: string;
  /** @param count of the units that have a score to try on the occasion */
  readonly choice: (choice: TrialChoice, count: number) => string;
  /** How to make such a column, where the workbook has none. */
  readonly hint: string;
  /** Goes before the header cells of the columns chosen. */
  readonly columnsAt: string;
  readonly summary: (counts: TrialCounts, occasion: Occasion) => string;
  readonly partial: (partial: PartialYear) => string;
  readonly untouched: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  /** What was tried of the subject, or that nothing was. */
  readonly own: (change: SubjectChange, decimals: number) => string;
  /** `year` is `null` where the occasion has one only. */
  readonly rank: (rank: number | null, year: number | null) => string;
  readonly award: (title: string, conclusion: Conclusion) => string;
  readonly noAward: string;
  readonly conclusion: (title: string, before: Conclusion | null, after: Conclusion | null) => string;
  /** Ends a list of changes that was cut short. */
  readonly more: (count: number) => string;
  readonly periodHeading: (occasion: Occasion) => string;
  readonly periodIntro: string;
  /** The year whose score is tried. */
  readonly year: string;
  /** Where the unit stands in that year without a trial. */
  readonly now: (unit: UnitAssessment, year: number, decimals: number) => string;
  readonly leastHeading: (year: number, occasion: Occasion) => string;
  readonly othersStay: string;
  readonly least: (least: LeastForAward, year: number, decimals: number) => string;
}
