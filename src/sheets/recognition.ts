import type { IndexEntry, ScoreEntry, SourceCell } from "../engine/score-entry";
import type { Initiative, Person, Statement } from "../engine/statement";
import type { TrialEntry } from "../engine/what-if/trial-entry";
import type { Finding } from "./finding";
import type { CellRange } from "./grid";

/** What a column of an indicator table holds. */
export type ColumnRole =
  | "ordinal" // STT
  | "unit" // Tên đơn vị
  | "group" // Khối
  | "year" // Năm
  | "selfScore" // Tự đánh giá
  | "appraisedScore" // Điểm thẩm định
  | "surveyScore" // Điều tra xã hội học
  | "bonus" // Điểm thưởng
  | "penalty" // Điểm phạt
  | "maxScore" // Điểm tối đa
  | "totalScore" // Tổng điểm
  | "rank" // Xếp hạng
  | "grade" // Xếp loại
  | "trialScore" // Điểm thử
  | "note" // Ghi chú
  | "other";

export interface TableColumn {
  /** Zero-based position on the sheet. */
  readonly column: number;
  /** The words of its header, the levels of a merged header joined by " › ". */
  readonly header: string;
  readonly role: ColumnRole;
  /** The year this column speaks of, where the header says so. */
  readonly year: number | null;
  /** Whether the scores were taken from it. */
  readonly isScore: boolean;
  /** Whether the user has said what it is, or that it is the score. */
  readonly isAnswered: boolean;
}

/** A column of scores to try (điểm thử): never ranked, judged or coloured by, only asked about. */
export interface TrialColumn {
  /** Zero-based position on the sheet. */
  readonly column: number;
  /** The lowest cell of its header. */
  readonly at: SourceCell;
  /** What it is called, whatever its year; columns of the same name are tried together. */
  readonly name: string;
  /** The units that have another score to try; a blank cell leaves its unit as it is. */
  readonly entries: readonly TrialEntry[];
}

/** Where the year of a table was read; `none` goes with a finding `noYear`. */
export type YearSource = "header" | "title" | "sheetName" | "column" | "none";

/** What one row of a table of criteria (tiêu chí) says of one unit. */
export interface CriterionRow {
  readonly unitKey: string;
  readonly year: number;
  /** "1.1", "II"; empty where nothing numbers it. */
  readonly index: string;
  /** Without its index. */
  readonly words: string;
  /** 0 for those at the top, 1 for their parts, and so on. */
  readonly level: number;
  /** A bonus (điểm thưởng) is added, a penalty (điểm trừ) taken off. */
  readonly role: "criterion" | "bonus" | "penalty";
  /** Whether it has no parts of its own. */
  readonly isLeaf: boolean;
  /** Điểm tối đa; `null` where the table does not say. */
  readonly max: number | null;
  /** As stated, never the self-score; `null` for a blank or what is no number. */
  readonly points: number | null;
  /** The cell of its points. */
  readonly at: SourceCell;
}

/**
 * An indicator table (bảng chỉ số) as recognised on a sheet: one header, the rows of units under it, and what was read.
 */
export interface IndicatorTable {
  /** Stable while the sheet keeps its shape: sheet and address of the table's top-left cell. */
  readonly id: string;
  readonly sheet: string;
  /** Header and body. */
  readonly range: CellRange;
  /** The rows of units, from the first to the last; group rows may stand between them. */
  readonly body: CellRange;
  readonly columns: readonly TableColumn[];
  /**
   * How its rows are laid out: criteria down for one unit (phiếu chấm điểm), or criteria down and units across; absent
   * for the usual one row per unit. Only then does a row belong to one unit.
   */
  readonly layout?: "scorecard" | "pivoted";
  /** The column with the names of the units; with criteria down, that of the criteria. */
  readonly unitColumn: number;
  readonly years: readonly number[];
  readonly yearSource: YearSource;
  readonly entries: readonly ScoreEntry[];
  readonly trials: readonly TrialColumn[];
  /** Names as they stand in the cells, by unit key: what a conditional format must look for. */
  readonly rawNames: ReadonlyMap<string, readonly string[]>;
  /** Rows of the table that are not units: totals, averages, column numbers, headings (address and words). */
  readonly passedOver: readonly { readonly at: SourceCell; readonly words: string }[];
  /** The criteria read, unit by unit and from top to bottom; absent in tables with one row per unit. */
  readonly criteria?: readonly CriterionRow[];
  readonly findings: readonly Finding[];
}

/** A sheet, or a part of one, in which no indicator table was found, and why. */
export interface Declined {
  readonly sheet: string;
  readonly reason:
    | "empty"
    | "ownSheet"
    /** No header with a column of units. */
    | "noUnitColumn"
    | "noScoreColumn"
    /** A scorecard (phiếu chấm điểm) without any points. */
    | "blankScorecard"
    /** The table is about another index, e.g. PAPI. */
    | "otherIndex"
    /** Its rows belong to no group of the plan, e.g. provinces. */
    | "otherUnits";
  /** Where the search came closest; `null` when there was nothing to point to. */
  readonly at: SourceCell | null;
}

/** What a list beside the indicator tables holds: people, ticks of units, a register of initiatives, another index. */
export type ListKind = "people" | "ticks" | "initiatives" | "index" | "targets";

/** A list as recognised on a sheet; an indicator table with columns of ticks or of another index is one as well. */
export interface RecognisedList {
  readonly sheet: string;
  /** Header and body, in A1 form. */
  readonly address: string;
  readonly kind: ListKind;
  /** How many people, statements, initiatives or values were read. */
  readonly count: number;
}

/** What was recognised in a workbook, and what was not. */
export interface Recognition {
  readonly tables: readonly IndicatorTable[];
  readonly declined: readonly Declined[];
  readonly statements: readonly Statement[];
  readonly people: readonly Person[];
  readonly initiatives: readonly Initiative[];
  /** Values of the indices other than CCHC: one per unit, index and year. */
  readonly indexEntries: readonly IndexEntry[];
  readonly lists: readonly RecognisedList[];
  /** Findings that concern the workbook as a whole, several tables or the lists; those of one table stand with it. */
  readonly findings: readonly Finding[];
}
