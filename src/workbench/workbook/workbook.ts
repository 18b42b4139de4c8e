/**
 * What the stand-in for Excel keeps in memory: a workbook as its user and its add-in see it.
 *
 * The file layer (`../file`) reads a package into this model and writes it back; the host (`../host`) answers an
 * add-in from it; the page (`../page`) draws it; the formula layer (`../formula`) fills in results. Rows and columns
 * are zero-based everywhere, rectangles inclusive.
 */

export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The errors that a cell can show. */
export const ERROR_CODES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface CellError {
  readonly error: ErrorCode;
  /** What a custom function said when it failed; shown as the cell's tooltip. */
  readonly message?: string;
}

/** `null` is a blank cell; an empty string is the result of a formula such as `=""`. */
export type CellValue = string | number | boolean | CellError | null;

export interface Cell {
  readonly value: CellValue;
  /** In the form of the API: en-US, with `=`, without `_xlfn.` prefixes; `null` for a constant. */
  readonly formula: string | null;
  /** The cached value may be out of date because the formula could not be evaluated here. */
  readonly stale: boolean;
}

export type BorderSide = "top" | "left" | "bottom" | "right";
/** Names as in SpreadsheetML, e.g. `thin`, `medium`, `dotted`, `double`, `hair`. */
export interface Border {
  readonly style: string;
  readonly color: string;
}

/** How a cell looks, resolved to plain values. Colours are `#RRGGBB`. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly fontColor: string;
  readonly fill: string | null;
  readonly horizontal: "general" | "left" | "center" | "right" | "fill" | "justify";
  readonly vertical: "top" | "center" | "bottom" | "justify";
  readonly wrapText: boolean;
  readonly indent: number;
  readonly borders: Readonly<Record<BorderSide, Border | null>>;
  readonly locked: boolean;
  /** A leading apostrophe was typed: the cell is text whatever it looks like. */
  readonly quotePrefix: boolean;
}

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** Freeze: how many rows at the top and columns at the left stay in sight. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** SpreadsheetML paper code; 9 is A4. */
  readonly paperSize: number;
  readonly fitToWidth: number | null;
  readonly fitToHeight: number | null;
  readonly scale: number | null;
  readonly centerHorizontally: boolean;
  /** Rows repeated on every page, zero-based, inclusive. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly printArea: Rect | null;
  /** Inches. */
  readonly margins: Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
  /** Header and footer codes as stored, e.g. `&CTrang &P/&N`. */
  readonly header: string;
  readonly footer: string;
}

export interface ConditionalFormat {
  readonly id: string;
  /** `Custom` rules can be made and changed here; rules of every other kind are kept as they are. */
  readonly type: "Custom" | "Other";
  readonly ranges: readonly Rect[];
  /** With `=`, relative to the top-left cell of the first range. Empty for `Other`. */
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly stopIfTrue: boolean;
}

/** What may be typed into cells, and what Excel says about it. */
export interface DataValidation {
  readonly type: "none" | "whole" | "decimal" | "list" | "date" | "time" | "textLength" | "custom";
  readonly operator:
    | "between"
    | "notBetween"
    | "equal"
    | "notEqual"
    | "greaterThan"
    | "lessThan"
    | "greaterThanOrEqual"
    | "lessThanOrEqual";
  /** With `=`; of a list also its words, separated by commas. Empty for none. */
  readonly formula1: string;
  readonly formula2: string;
  readonly inCellDropDown: boolean;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: {
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
    readonly show: boolean;
  };
  readonly prompt: { readonly title: string; readonly message: string; readonly show: boolean };
  readonly ranges: readonly Rect[];
}

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly range: Rect;
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** With `=`, e.g. `='Xếp hạng 2023'!$A$1` or `={"a";"b"}`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  /** Sheet id for a name of one sheet; `null` for the whole workbook. */
  readonly sheetId: string | null;
}

/** Cells that changed, for redrawing, recalculating and the events of the host. */
export interface CellChange {
  readonly sheetId: string;
  readonly range: Rect;
}

export interface Sheet {
  /** Stays the same when the sheet is renamed or moved; in braces, like Excel's. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly tabColor: string;
  readonly showGridlines: boolean;

  /** The smallest rectangle that holds every cell with content, or also every formatted cell. */
  usedRange(valuesOnly: boolean): Rect | null;
  cell(row: number, column: number): Cell;
  /** As Excel would show it, by number format and locale (vi-VN). */
  text(row: number, column: number): string;
  /** `null` empties the cell. Replaces a formula. Shape and meaning of the input are the caller's. */
  setValue(row: number, column: number, value: CellValue): void;
  /** With `=`; the result stays the old one until it is calculated. */
  setFormula(row: number, column: number, formula: string): void;
  /** Records the result of a formula, without touching the formula. */
  setResult(row: number, column: number, value: CellValue, stale: boolean): void;
  /** Every cell that holds a formula. */
  formulaCells(): Iterable<{ row: number; column: number; formula: string }>;

  format(row: number, column: number): CellFormat;
  setFormat(range: Rect, change: Partial<CellFormat>): void;
  clear(range: Rect, what: "all" | "contents" | "formats"): void;

  readonly merges: readonly Rect[];
  merge(range: Rect): void;
  unmerge(range: Rect): void;

  rowHidden(row: number): boolean;
  columnHidden(column: number): boolean;
  setRowHidden(first: number, last: number, hidden: boolean): void;
  setColumnHidden(first: number, last: number, hidden: boolean): void;
  /** Points, as the API counts them. */
  rowHeight(row: number): number;
  setRowHeight(first: number, last: number, points: number | "auto"): void;
  columnWidth(column: number): number;
  setColumnWidth(first: number, last: number, points: number): void;
  /** Whether a filter hides rows of this sheet. */
  readonly isFiltered: boolean;
  /** Shows all rows that the filter of a table hides; with `null`, that of the sheet itself. */
  clearFilter(tableId: string | null): void;

  readonly frozen: FrozenPanes;
  setFrozen(panes: FrozenPanes): void;
  readonly pageSetup: PageSetup;
  setPageSetup(change: Partial<PageSetup>): void;
  setShowGridlines(show: boolean): void;
  setTabColor(color: string): void;
  rename(name: string): void;
  setVisibility(visibility: SheetVisibility): void;

  /** In order of priority, highest first. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Placed at the top priority, as Excel does. */
  addConditionalFormat(ranges: readonly Rect[]): string;
  changeConditionalFormat(
    id: string,
    change: Partial<Omit<ConditionalFormat, "id" | "type">> & { readonly priority?: number },
  ): void;
  deleteConditionalFormat(id: string): void;

  readonly dataValidations: readonly DataValidation[];
  /** The rule that all these cells have; `null` when they differ. */
  dataValidation(ranges: readonly Rect[]): Omit<DataValidation, "ranges"> | null;
  /** Changes the rule of cells, or gives them one. */
  setDataValidation(ranges: readonly Rect[], change: Partial<Omit<DataValidation, "ranges">>): void;
  clearDataValidation(ranges: readonly Rect[]): void;

  readonly tables: readonly Table[];
  addTable(range: Rect, hasHeaders: boolean, name?: string): string;
  changeTable(id: string, change: Partial<Omit<Table, "id">>): void;
  /** With `keepCells` the table becomes a plain range. */
  deleteTable(id: string, keepCells: boolean): void;

  /** Sorts whole rows of a block by one column, as a user does from the filter menu. */
  sortRows(range: Rect, byColumn: number, descending: boolean): void;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly isStructureProtected: boolean;
  readonly date1904: boolean;
  activeSheetId: string;
  selection: Rect;

  sheetById(id: string): Sheet | undefined;
  /** Names compare without regard to case, as in Excel. */
  sheetByName(name: string): Sheet | undefined;
  /** Refuses names that Excel refuses (over 31 characters, `: \ / ? * [ ]`, outer apostrophes, taken). */
  addSheet(name?: string): Sheet;
  deleteSheet(id: string): void;
  moveSheet(id: string, position: number): void;

  readonly names: readonly DefinedName[];
  setName(name: DefinedName): void;
  deleteName(name: string, sheetId: string | null): void;

  /** Settings that an add-in keeps in the document: name -> JSON text. Saved with the file. */
  readonly settings: ReadonlyMap<string, string>;
  setSetting(name: string, json: string | null): void;

  /** Called after every change of cells; answers how to stop listening. */
  onCellsChanged(listener: (change: CellChange) => void): () => void;
  /** Called after anything at all changed. */
  onChanged(listener: () => void): () => void;
}

/** A refusal in Excel's own terms, e.g. `InvalidArgument`, `ItemAlreadyExists`, `AccessDenied`. */
export class WorkbookRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "WorkbookRefusal";
  }
}
