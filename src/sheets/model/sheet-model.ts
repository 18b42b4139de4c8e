import type { SourceCell } from "../../engine/score-entry";
import type { CellRange } from "../grid";
import { footRows, FRAME_HEAD_ROWS, type DocumentFrame } from "./document-frame";

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

/** A formula of the add-in's own making (en-US, with `=`); nothing that a user wrote goes into one. */
export interface FormulaCell {
  readonly formula: string;
}

/** One cell to write: blank, a number, a text (never a formula, whatever it begins with), a link or our own formula. */
export type ModelCell = null | number | string | FormattedCell | LinkCell | FormulaCell;

export interface ModelColumn {
  readonly header: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
  /** Number format as Excel keeps it (en-US). */
  readonly numberFormat: string;
  /** For the last columns: read on the screen, and left out of print, where they would make the others too small. */
  readonly isScreenOnly?: true;
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

/** What is written onto a sheet: a title block, then one table; around them the frame of a document. */
export interface SheetBody {
  /** The name that it should have, at most 31 characters. */
  readonly name: string;
  /** `null` for a sheet that is not a document by itself. */
  readonly frame: DocumentFrame | null;
  /** Fewer than the rows of the title block. */
  readonly titleLines: readonly TitleLine[];
  /** Rows of the title block, where it needs more than most: the same on every build of the sheet. */
  readonly titleRows?: number;
  readonly legend: readonly LegendEntry[];
  readonly columns: readonly ModelColumn[];
  /** As many cells as columns in every row. */
  readonly rows: readonly (readonly ModelCell[])[];
  readonly orientation: "portrait" | "landscape";
}

/** A sheet of the add-in before it is written. Built whole and checked before the first cell is touched. */
export interface SheetModel extends SheetBody {
  /** Marks the sheet as ours, whatever it is called; ASCII, e.g. `XepHang_2023`. Also the name of its table. */
  readonly mark: string;
  readonly rowRules: readonly RowRule[];
}

/** Rows of the title block of most sheets: the same on every build, so that a table stays where it is. */
export const TITLE_ROWS = 6;

/** The first row of the title block, zero-based. */
export function titleRow({ frame }: SheetBody): number {
  return frame === null ? 0 : FRAME_HEAD_ROWS;
}

/** How many rows stand between the head of the document and the table. */
export function titleRows({ titleRows: rows }: SheetBody): number {
  return rows ?? TITLE_ROWS;
}

/** The row of the table's header, zero-based. */
export function headerRow(model: SheetBody): number {
  return titleRow(model) + titleRows(model);
}

/** The last row of the table, zero-based; it has one row even when there is nothing to say. */
export function lastTableRow(model: SheetBody): number {
  return headerRow(model) + Math.max(model.rows.length, 1);
}

/** The cells that a model takes: head, title block, table, foot. */
export function modelRange(model: SheetBody): CellRange {
  const foot = model.frame === null ? 0 : footRows(model.frame);
  return { top: 0, left: 0, bottom: lastTableRow(model) + foot, right: model.columns.length - 1 };
}

/** The cells to print, `null` for all that the sheet holds. */
export function printRange(model: SheetBody): CellRange | null {
  const last = model.columns.findLastIndex(({ isScreenOnly }) => isScreenOnly !== true);
  return last === model.columns.length - 1 ? null : { ...modelRange(model), right: last };
}
