import type { SourceCell } from "../../engine/score-entry";

/** A link to the cell that a value was read from. */
export interface LinkCell {
  readonly link: SourceCell;
}

/** A number that is not shown as its column shows numbers, e.g. a rank in a column of scores. */
export interface FormattedCell {
  readonly number: number;
  /** Number format as Excel keeps it (en-US). */
  readonly numberFormat: string;
}

/** One cell to write: blank, a number, a text (never a formula, whatever it begins with), or a link. */
export type ModelCell = null | number | string | FormattedCell | LinkCell;

export interface ModelColumn {
  readonly header: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
  /** Number format as Excel keeps it (en-US). */
  readonly numberFormat: string;
}

/** Rows whose cell in `column` says `equals` are shown in these colours. */
export interface RowRule {
  /** Zero-based, within the table. */
  readonly column: number;
  readonly equals: string;
  readonly fill: string;
  readonly font: string;
  /** Colour the whole row, or that cell alone. */
  readonly wholeRow: boolean;
}

/** A line of the title block above the table. */
export interface TitleLine {
  readonly text: string;
  readonly role: "title" | "subtitle" | "note";
}

/** The colours of a sheet in words, for those who meet them for the first time. */
export interface LegendEntry {
  /** Zero-based, of the sheet: one wide enough for the text. */
  readonly column: number;
  readonly text: string;
  readonly fill: string;
  readonly font: string;
}

/**
 * A sheet of the add-in before it is written: a title block of `TITLE_ROWS` rows, then one table. Built whole and
 * checked before the first cell is touched.
 */
export interface SheetModel {
  /** Marks the sheet as ours, whatever it is called; ASCII, e.g. `XepHang_2023`. Also the name of its table. */
  readonly mark: string;
  /** The name that it should have, at most 31 characters. */
  readonly name: string;
  readonly titleLines: readonly TitleLine[];
  readonly legend: readonly LegendEntry[];
  readonly columns: readonly ModelColumn[];
  /** As many cells as columns in every row. */
  readonly rows: readonly (readonly ModelCell[])[];
  readonly rowRules: readonly RowRule[];
  readonly orientation: "portrait" | "landscape";
}

/** Rows above the header of every table: the same on every build, so that a table stays where it is. */
export const TITLE_ROWS = 6;
