import type { AwardUnderPlan, RankingDifference, UnitComparison } from "../engine/what-if/compare-plans";

/** Words for the plan in force set against the one that its sheet was made from. */
export interface PlanComparisonMessages {
  readonly heading: (year: number) => string;
  readonly summary: (count: { gains: number; loses: number; all: number }) => string;
  readonly unit: string;
  readonly before: string;
  readonly now: string;
  readonly outcome: Readonly<Record<UnitComparison["outcome"], string>>;
  readonly rank: (rank: number) => string;
  readonly noAward: string;
  /** What both plans ask for an award; `null` where one has none such. */
  readonly difference: (title: string, before: AwardUnderPlan | null, now: AwardUnderPlan | null) => string;
  /** What moved the rank. */
  readonly rankMoved: (differences: readonly RankingDifference[]) => string;
}

/** Words for the plan in force, its sheet and its file. */
export interface PlanMessages {
  readonly heading: string;
  /** Works by a plan that the add-in brings. */
  readonly byPreset: (title: string) => string;
  /** Works by the sheet of the plan, made from a plan of this title. */
  readonly bySheet: (origin: string) => string;
  readonly findings: string;
  readonly choosePreset: string;
  readonly create: string;
  readonly restore: string;
  readonly save: string;
  readonly open: string;
  readonly saved: (file: string) => string;
  /** Asked before the values on the sheet are overwritten. */
  readonly confirmRestore: (origin: string) => string;
  readonly confirmOpen: (file: string) => string;
  readonly comparison: PlanComparisonMessages;
  readonly overwrite: string;
  readonly cancel: string;
  /** What was done; `from` is where the values come from. */
  readonly written: (from: "preset" | "origin" | "file", title: string, sheet: string) => string;
}
