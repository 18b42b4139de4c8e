import { defaultPlan } from "../plan/presets";
import type { AwardAssessment } from "../engine/award-assessment";
import type { Occasion } from "../engine/occasion";
import type { YearAssessment } from "../engine/year-assessment";
import { NO_ANSWERS, type Answers } from "../sheets/answers";
import type { DataNote } from "../sheets/check/data-note";
import type { LegacySheet } from "../sheets/legacy-sheets";
import type { Recognition } from "../sheets/recognition";
import type { Selection, YearSelection } from "../sheets/selection";
import type { MergeProgress } from "./merge/merge-files";
import type { Outcome } from "./outcome";
import type { PlanInForce } from "./read/plan-in-force";

/** The step a running job is at. */
export type Step = "reading" | "assessing" | "writing" | "highlighting" | "clearing" | "freezing" | "merging";

/** What the add-in knows of the open workbook; the pane shows it, the ribbon buttons change it. */
export interface SessionState extends PlanInForce {
  /** `null` when nothing runs. */
  readonly busy: Step | null;
  /** `null` until the workbook has been read. */
  readonly recognition: Recognition | null;
  /** How far the reading of many files is; `null` while none are read. */
  readonly merging: MergeProgress | null;
  /** What the user has said of headers that can be read in two ways. */
  readonly answers: Answers;
  /** Sheets with texts in encodings from before Unicode, which were converted for reading only. */
  readonly legacySheets: readonly LegacySheet[];
  /** Tables that the user left out, by id. */
  readonly leftOut: ReadonlySet<string>;
  /** The tables in use, taken together; `null` until the workbook has been read. */
  readonly selection: Selection | null;
  /** What they say for `year`. */
  readonly yearSelection: YearSelection | null;
  /** Years with scores in the tables in use, ascending. */
  readonly years: readonly number[];
  /** The year to work on: the user's choice, else the latest with scores; `null` without one, or for the period. */
  readonly year: number | null;
  /** The year, or the period (tổng kết); `null` when there is no year. */
  readonly occasion: Occasion | null;
  /** The assessment of `year`; `null` while a finding stops it. */
  readonly assessment: YearAssessment | null;
  /** The awards of the occasion; `null` while a finding stops it. */
  readonly awards: AwardAssessment | null;
  /** What a check of the data noted (kiểm tra dữ liệu); empty until the workbook has been read. */
  readonly dataNotes: readonly DataNote[];
  readonly outcome: Outcome | null;
  /** Cells changed since the workbook was read. */
  readonly outdated: boolean;
}

/** Before anything has been read. */
export const INITIAL_STATE: SessionState = {
  plan: defaultPlan,
  planOrigin: defaultPlan,
  planSource: "preset",
  planFindings: [],
  busy: null,
  recognition: null,
  merging: null,
  answers: NO_ANSWERS,
  legacySheets: [],
  leftOut: new Set(),
  selection: null,
  yearSelection: null,
  years: [],
  year: null,
  occasion: null,
  assessment: null,
  awards: null,
  dataNotes: [],
  outcome: null,
  outdated: false,
};
