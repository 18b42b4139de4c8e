import type { AwardMargin } from "../engine/what-if/award-margin";
import type { FragileMark } from "../engine/what-if/fragile";
import type { LeastScore } from "../engine/what-if/least-score";
import type { UnitChange } from "../engine/what-if/trial";
import type { TrialReading } from "../engine/what-if/trial-text";
import type { UnitAssessment } from "../engine/year-assessment";

/** A text that is no score to try, and why. */
export type BadTrial = Exclude<TrialReading, { kind: "score" | "missing" }>;

/** Words for trying a score (thử điểm). `decimals` are those that scores are published with. */
export interface WhatIfMessages {
  readonly heading: (year: number) => string;
  readonly intro: string;
  readonly unit: string;
  readonly unitHint: string;
  /** Opens the list of units. */
  readonly showUnits: string;
  readonly noMatch: string;
  /** Ends a list of units that was cut short. */
  readonly moreUnits: (count: number) => string;
  readonly score: string;
  readonly scoreHint: string;
  readonly badScore: (reading: BadTrial) => string;
  /** Where the unit stands without a trial. */
  readonly now: (unit: UnitAssessment, decimals: number) => string;
  /** What the trial makes of the unit. */
  readonly tried: (change: Omit<UnitChange, "unit" | "tried"> & { readonly name: string }, decimals: number) => string;
  readonly othersMoved: (count: number) => string;
  readonly others: (count: number) => string;
  /** Another unit that moves because of the trial. */
  readonly other: (change: UnitChange) => string;
  readonly leastHeading: string;
  readonly least: (least: LeastScore, decimals: number) => string;
  /** On a button that tries the least score for an award. */
  readonly tryLeast: (score: number, decimals: number) => string;
  /** What that button says beyond its words, for screen readers. */
  readonly forAward: (award: string) => string;
  readonly fragileHeading: string;
  readonly fragileAll: (count: number) => string;
  readonly fragile: (mark: FragileMark, decimals: number) => string;
  readonly marginsHeading: (group: string) => string;
  readonly margin: (margin: AwardMargin, decimals: number) => string;
}
