import type { WithoutRows } from "../sheets/highlight-plan";
import type { Award } from "../plan/plan";
import type { Occasion } from "../engine/occasion";
import type { SourceCell } from "../engine/score-entry";
import type { Finding } from "../sheets/finding";
import type { FileProblem } from "../sheets/merge/file-scores";
import type { TemplateKind } from "../sheets/templates/template-model";

/** Why a job could not be done, in the host's matters; what is wrong on the sheets themselves is a `Finding`. */
export type Problem =
  /** One of the add-in's own sheets is protected. */
  | { readonly code: "protectedSheet"; readonly sheet: string }
  /** The sheet with the cell that is to be shown is hidden. */
  | { readonly code: "hiddenSheet"; readonly sheet: string }
  /** The structure of the workbook is protected: no sheet can be added. */
  | { readonly code: "protectedWorkbook" }
  /** The sheet with the scores is protected, so that it cannot be highlighted. */
  | { readonly code: "protectedSource"; readonly sheet: string }
  /** Sheets with formulas of ours are protected, so that these cannot be replaced by their values. */
  | { readonly code: "protectedFormulas"; readonly sheets: readonly string[] }
  /** Sheets with cells to correct are protected. */
  | { readonly code: "protectedCorrections"; readonly sheets: readonly string[] }
  /** Sheets chosen to be converted to Unicode are protected. */
  | { readonly code: "protectedLegacy"; readonly sheets: readonly string[] }
  /** A cell is being edited; Excel refuses everything else meanwhile. */
  | { readonly code: "cellBeingEdited" }
  | { readonly code: "tooLarge" }
  /** No unit has a score in the year asked for; `years` are those that have. */
  | { readonly code: "noScoresForYear"; readonly year: number; readonly years: readonly number[] }
  /** The workbook has a sheet `Kế hoạch` already, which was not to be overwritten. */
  | { readonly code: "planSheetExists"; readonly sheet: string }
  /** A plan file that cannot be worked by; each mistake with its place in the file. */
  | { readonly code: "planFileRefused"; readonly mistakes: readonly string[] }
  /** No unit has a score in any year of the period; `years` are those that have. */
  | { readonly code: "noScoresForPeriod"; readonly years: readonly number[] }
  /** Rows are highlighted for one year, and the period is chosen. */
  | { readonly code: "highlightNeedsYear" }
  /** The host lacks a requirement set, e.g. ExcelApi 1.14. */
  | { readonly code: "hostTooOld" }
  | { readonly code: "unexpected"; readonly detail: string };

export interface AwardCount {
  readonly award: Award;
  readonly count: number;
}

/** How many subjects qualify for an award on the occasion, each counted where it qualifies. */
export interface NominationCount {
  readonly award: Award;
  readonly eligible: number;
  readonly eligibleByScore: number;
}

/** A sheet of the add-in that was given another name, because the user has one of that name. */
export interface Renamed {
  readonly wanted: string;
  readonly used: string;
}

/** A file that nothing was taken from, and why. */
export interface FailedFile {
  readonly file: string;
  readonly problem: FileProblem;
}

/** What came of the last job, for the user to read. */
export type Outcome =
  | {
      readonly kind: "ranked";
      readonly occasion: Occasion;
      readonly units: number;
      readonly ranked: number;
      readonly awards: readonly AwardCount[];
      /** Names of the sheets written, the ranking first. */
      readonly sheets: readonly string[];
      readonly renamed: readonly Renamed[];
      /** Findings that did not stop the job. */
      readonly notices: readonly Finding[];
    }
  | {
      readonly kind: "nominated";
      readonly occasion: Occasion;
      readonly collectives: number;
      readonly people: number;
      readonly nominations: readonly NominationCount[];
      readonly sheets: readonly string[];
      readonly renamed: readonly Renamed[];
      readonly notices: readonly Finding[];
    }
  | {
      readonly kind: "highlighted";
      readonly year: number;
      readonly sheets: readonly string[];
      readonly awards: readonly AwardCount[];
      /** What could not be coloured, because its tables have no row for each unit. */
      readonly withoutRows?: WithoutRows;
    }
  | { readonly kind: "cleared"; readonly sheets: readonly string[] }
  | {
      readonly kind: "planWritten";
      /** The name of the sheet. */
      readonly sheet: string;
      /** What was asked for: a sheet to start from, the original values, or the values of a file. */
      readonly from: "preset" | "origin" | "file";
      readonly title: string;
      readonly renamed: readonly Renamed[];
    }
  | {
      /** Formulas of ours were replaced by their values. */
      readonly kind: "frozen";
      /** How many cells on which sheets; empty when nothing was replaced. */
      readonly sheets: readonly { readonly sheet: string; readonly cells: number }[];
      /** Formulas that stay because they show an error or are still being calculated, each by a cell that does. */
      readonly left: readonly SourceCell[];
    }
  | {
      /** Texts in TCVN3 and VNI were converted to Unicode in the user's own cells. */
      readonly kind: "legacyConverted";
      /** How many cells on which sheets; empty when nothing was converted. */
      readonly sheets: readonly { readonly sheet: string; readonly cells: number }[];
      /** Cells that stay because a formula makes their text. */
      readonly left: readonly SourceCell[];
    }
  | {
      /** A blank sheet was made for the user. */
      readonly kind: "templateMade";
      readonly template: TemplateKind;
      readonly sheet: string;
    }
  | {
      /** The check of the data was written onto its sheet. */
      readonly kind: "dataChecked";
      readonly sheets: readonly string[];
      readonly renamed: readonly Renamed[];
      readonly mustFix: number;
      readonly review: number;
    }
  | {
      /** Corrections that the user chose were written. */
      readonly kind: "corrected";
      readonly cells: number;
      /** Cells that stayed, because they changed meanwhile or hold a formula. */
      readonly left: readonly SourceCell[];
    }
  | {
      /** Scores of many files were put together. */
      readonly kind: "merged";
      /** The sheets written; none when no file could be read. */
      readonly sheets: readonly string[];
      readonly renamed: readonly Renamed[];
      /** How many files were taken, with how many different units. */
      readonly files: number;
      readonly units: number;
      readonly failed: readonly FailedFile[];
    }
  /** The user stopped the reading of files; nothing was written. */
  | { readonly kind: "mergeCancelled" }
  /** Nothing was written: these findings must be settled first. */
  | { readonly kind: "stopped"; readonly findings: readonly Finding[] }
  | { readonly kind: "failed"; readonly problem: Problem };
