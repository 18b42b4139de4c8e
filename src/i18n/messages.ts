import type { Plan } from "../plan/plan";
import type { DecidedTie } from "../engine/tie-break";
import type { Verdict } from "../engine/verdict";
import type { Conclusion } from "../engine/award-case";
import type { BarRule } from "../engine/bar";
import type { RewardTotals } from "../engine/reward";
import type { Grade } from "../engine/grade";
import type { Occasion } from "../engine/occasion";
import type { SourceCell } from "../engine/score-entry";
import type { Finding, FindingCode } from "../sheets/finding";
import type { ColumnRole, Declined, ListKind, YearSource } from "../sheets/recognition";
import type { CheckMessages } from "./check-messages";
import type { DossierMessages } from "./dossier-messages";
import type { LegacyMessages } from "./legacy-messages";
import type { Language } from "./locale";
import type { PlanMessages } from "./plan-messages";
import type { TemplateMessages } from "./template-messages";
import type { MergeMessages } from "./merge-messages";
import type { QuestionMessages } from "./question-messages";
import type { TableConfidence } from "../sheets/table-confidence";
import type { TrialMessages } from "./trial-messages";
import type { WhatIfMessages } from "./what-if-messages";

/** The finding of one code; mapped, so that a code and its message stay tied to each other. */
export type FindingOf<Code extends FindingCode> = {
  [Each in Code]: Extract<Finding, { code: Each }> & { readonly code: Each };
}[Code];

/** What to say of each finding, after the place: `trang ‘Điểm 2023’, ô G12: …`. */
export type FindingMessages = { readonly [Code in FindingCode]: (finding: FindingOf<Code>, plan: Plan) => string };

/** An amount of points or percent. */
export type ScoreUnit = "điểm" | "%";

/** Words for what was recognised in the workbook. */
export interface RecognitionMessages {
  readonly heading: string;
  readonly nothingYet: string;
  readonly noTables: string;
  readonly useTable: string;
  readonly units: (count: number) => string;
  readonly years: (years: readonly number[], source: YearSource) => string;
  /** Which column the scores come from, and why. */
  readonly scoreColumn: (column: {
    header: string;
    letters: string;
    role: ColumnRole;
    year: number | null;
    isAnswered: boolean;
  }) => string;
  readonly noScoreColumn: string;
  /** How a table with criteria down its rows is laid out; `unit` is whose scorecard it is, `null` when not known. */
  readonly layout: (table: {
    layout: "scorecard" | "pivoted";
    unit: string | null;
    criteria: number;
    units: number;
  }) => string;
  /** How sure the reading is, and what speaks against it. */
  readonly confidence: (table: TableConfidence) => string;
  /** In which row the header begins, and where the names of the units were found. */
  readonly headerAt: (header: { row: number; unitLetters: string; unitHeader: string }) => string;
  /** How many rows were read, and how many were passed over. */
  readonly rowsRead: (rows: { first: number; last: number; passedOver: number }) => string;
  readonly details: string;
  readonly otherColumns: string;
  readonly passedOver: string;
  readonly notCriteria: string;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  /** A list beside the tables of scores, and how much was read. */
  readonly listsHeading: string;
  readonly list: (kind: ListKind, count: number) => string;
  readonly declinedHeading: string;
  readonly declined: Readonly<Record<Declined["reason"], string>>;
  readonly toSettle: (year: number | null) => string;
  readonly toSettleElsewhere: string;
  readonly notices: string;
}

/** Words for what came of a job. Lists of sheets and awards hold names as they stand in the workbook and the plan. */
export interface OutcomeMessages {
  readonly ranked: (result: { occasion: Occasion; units: number; ranked: number }) => string;
  readonly nominated: (result: { occasion: Occasion; collectives: number; people: number }) => string;
  readonly nominationCount: (title: string, count: { eligible: number; eligibleByScore: number }) => string;
  readonly awardCount: (award: { title: string; annual: boolean }, count: number) => string;
  readonly sheetsWritten: (sheets: readonly string[]) => string;
  readonly renamed: (wanted: string, used: string) => string;
  readonly highlighted: (year: number, units: number, sheets: readonly string[]) => string;
  /** These sheets have scorecards, or a column per unit, and so no row to colour. */
  readonly withoutRows: (sheets: readonly string[]) => string;
  readonly nothingToHighlight: (year: number) => string;
  readonly cleared: (sheets: readonly string[]) => string;
  readonly nothingToClear: string;
  /** Formulas of ours became values: how many cells on which sheets. */
  readonly frozen: (sheets: readonly { sheet: string; cells: number }[]) => string;
  /** Formulas that stayed; `places` names the first of them. */
  readonly formulasLeft: (places: readonly SourceCell[], formulas: number) => string;
  readonly nothingToFreeze: string;
  /** Opens the list of what stopped a job. */
  readonly stopped: (findings: number) => string;
}

/** Why a job could not be done, and what the user can do about it. */
export interface ProblemMessages {
  readonly protectedSheet: (sheet: string) => string;
  readonly hiddenSheet: (sheet: string) => string;
  readonly protectedWorkbook: string;
  readonly protectedSource: (sheet: string) => string;
  readonly protectedFormulas: (sheets: readonly string[]) => string;
  readonly protectedCorrections: (sheets: readonly string[]) => string;
  readonly protectedLegacy: (sheets: readonly string[]) => string;
  readonly cellBeingEdited: string;
  readonly tooLarge: string;
  readonly noScoresForYear: (year: number, years: readonly number[]) => string;
  readonly planSheetExists: (sheet: string) => string;
  readonly planFileRefused: (mistakes: readonly string[]) => string;
  readonly noScoresForPeriod: (years: readonly number[]) => string;
  readonly highlightNeedsYear: string;
  readonly hostTooOld: string;
  readonly unexpected: (detail: string) => string;
}

/** Words for the ranking and the explanation behind each verdict. */
export interface ResultMessages {
  readonly heading: (year: number | null) => string;
  readonly nothingYet: string;
  readonly preview: string;
  readonly summary: (result: { units: number; ranked: number }) => string;
  readonly legend: string;
  readonly eligibleByScore: string;
  readonly summaryOnly: string;
  readonly filter: string;
  readonly filterHint: string;
  readonly matches: (shown: number, total: number) => string;
  readonly groupHeading: (group: string, units: number) => string;
  readonly rank: (rank: number) => string;
  readonly unranked: string;
  readonly tied: string;
  readonly nearThreshold: string;
  /** Places gained (+) or lost (−) since the year before. */
  readonly movement: (places: number) => string;
  /** `shown` is what stands in the cell; empty for a blank. */
  readonly missing: (shown: string) => string;
  readonly outside: string;
  /** What is missing for the nearest award that is missed. */
  readonly shortfall: (amount: number, unit: ScoreUnit, award: string, decimals: number) => string;
  /** The award reached is given at the end of the period only; `annual` is the highest that is given every year. */
  readonly annualInstead: (annual: string | null) => string;
  readonly amount: (value: number, unit: ScoreUnit, decimals?: number) => string;
  /** Score less threshold, in words. */
  readonly gap: (gap: number, unit: ScoreUnit, decimals: number) => string;
  readonly rebased: (value: number, maxScore: number) => string;
  /** The grade (xếp loại), on its own line; `null` where the group has none. */
  readonly grade: (grade: Grade, decimals: number) => string | null;
  /** How the tie-break decided, in a few words, and in a sentence that goes on with the cell. */
  readonly tieBreak: (tie: DecidedTie, decimals: number) => string;
  readonly tieBreakAmong: (tie: DecidedTie, decimals: number) => string;
  readonly awardVerdict: Readonly<Record<Verdict, string>>;
  readonly conditionVerdict: Readonly<Record<Verdict, string>>;
  readonly terms: {
    readonly clause: string;
    readonly threshold: string;
    readonly gap: string;
    readonly verdict: string;
    readonly source: string;
    readonly planWords: string;
  };
}

/** Words for who qualifies for which award. */
export interface AwardMessages {
  readonly heading: (occasion: Occasion | null) => string;
  readonly preview: string;
  readonly council: string;
  readonly unitCommendation: (title: string, clause: string) => string;
  readonly conclusion: Readonly<Record<Conclusion, string>>;
  readonly counts: (title: string, count: { eligible: number; eligibleByScore: number }) => string;
  readonly proposed: (title: string) => string;
  readonly notProposed: string;
  /** Nobody can tell: no award is met, and some lack data. */
  readonly undecided: string;
  readonly lacking: string;
  readonly filter: string;
  readonly matches: (shown: number, total: number) => string;
  readonly collectives: (count: number) => string;
  readonly people: (count: number) => string;
  readonly inverted: string;
  readonly barred: (clause: string, rule: BarRule) => string;
  /** Which ranking is "không đạt yêu cầu", or that it is not said. */
  readonly bar: (clause: string, rule: BarRule) => string;
  /** Reward money; `null` while no amount is set. */
  readonly reward: (clause: string, totals: RewardTotals | null) => string;
  readonly quirks: string;
  readonly terms: { readonly condition: string; readonly value: string; readonly notes: string };
}

/** Labels of the pane itself. */
export interface PaneMessages {
  readonly title: string;
  readonly plan: (title: string) => string;
  /** Offers the other language, in that language. */
  readonly otherLanguage: { readonly language: Language; readonly label: string };
  readonly jobs: string;
  readonly year: string;
  /** The period as a choice beside its years. */
  readonly period: (first: number, last: number) => string;
  readonly rank: string;
  readonly assess: string;
  readonly highlight: string;
  readonly clearHighlight: string;
  readonly freezeValues: string;
  /** Asks before formulas of the user go. */
  readonly confirmFreeze: { readonly question: string; readonly yes: string; readonly no: string };
  readonly read: string;
  readonly steps: {
    readonly reading: string;
    readonly assessing: string;
    readonly writing: string;
    readonly highlighting: string;
    readonly clearing: string;
    readonly freezing: string;
    readonly merging: string;
  };
  /** Why the buttons do nothing while a job runs. */
  readonly wait: string;
  readonly outdated: string;
  readonly notInExcel: string;
}

/** Everything the pane says, in one language. A language that lacks a message does not compile. */
export interface Messages {
  readonly language: Language;
  /** A cell or a range on a sheet, in the middle of a sentence: `trang ‘Điểm 2023’, ô G12`. */
  readonly place: (source: SourceCell) => string;
  /** Joins two and more places, words or names: "a, b và c". */
  readonly list: (items: readonly string[]) => string;
  readonly findings: FindingMessages;
  readonly recognition: RecognitionMessages;
  readonly outcomes: OutcomeMessages;
  readonly problems: ProblemMessages;
  readonly results: ResultMessages;
  readonly plan: PlanMessages;
  readonly awards: AwardMessages;
  readonly dossier: DossierMessages;
  readonly whatIf: WhatIfMessages;
  readonly trials: TrialMessages;
  readonly templates: TemplateMessages;
  readonly questions: QuestionMessages;
  readonly merge: MergeMessages;
  readonly check: CheckMessages;
  readonly legacy: LegacyMessages;
  readonly pane: PaneMessages;
}
