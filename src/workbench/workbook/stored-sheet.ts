import type { ConditionalFormatRecord } from "../file/conditional-formats";
import type { Styles } from "../file/styles";
import type { TableRecord } from "../file/tables";
import { CellRows } from "./cell-rows";
import { cellName, intersects, LAST_COLUMN, LAST_ROW } from "./cell-reference";
import { changeColumns, pointsOfWidth, widthOfPoints, type ColumnRun } from "./columns";
import { displayText } from "./display-text";
import { SheetTables } from "./sheet-tables";
import { hasContent, type RowRecord } from "./sheet-rows";
import { compareForSort } from "./sort-order";
import {
  WorkbookRefusal,
  type Cell,
  type CellFormat,
  type CellValue,
  type ConditionalFormat,
  type FrozenPanes,
  type PageSetup,
  type Rect,
  type Sheet,
  type SheetVisibility,
  type Table,
} from "./workbook";

/** What a sheet is when it is read; everything else follows from changes to it. */
export interface SheetStart {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly isFiltered: boolean;
  /** Reads the rows, when somebody first asks for them. */
  readonly loadRows: () => Map<number, RowRecord>;
  readonly columns: readonly ColumnRun[];
  readonly defaultWidth: number | null;
  readonly defaultHeight: number;
  readonly merges: readonly Rect[];
  readonly frozen: FrozenPanes;
  readonly pageSetup: PageSetup;
  readonly conditionalFormats: readonly ConditionalFormatRecord[];
  readonly tables: readonly TableRecord[];
}

/** What a sheet needs of its workbook. */
export interface SheetHome {
  readonly styles: Styles;
  readonly date1904: boolean;
  cellsChanged(sheetId: string, range: Rect): void;
  changed(): void;
  /** @throws WorkbookRefusal for a name that Excel refuses, or that another sheet has */
  checkName(name: string, sheetId: string): void;
  /** A table name and id that no other table has. */
  freeTable(wanted: string | undefined): { readonly id: string; readonly name: string };
  renamed(from: string, to: string): void;
}

/** Which parts of a sheet are no longer what the file says; only those are written anew. */
export type SheetAspect = "columns" | "merges" | "view" | "page" | "properties" | "conditionalFormats" | "tables";

/** A sheet in memory. Refuses what Excel refuses; a protected sheet refuses changes to locked cells. */
export class StoredSheet implements Sheet {
  readonly id: string;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  readonly changedAspects = new Set<SheetAspect>();
  readonly cells: CellRows;
  readonly start: SheetStart;
  readonly #home: SheetHome;
  readonly #tables: SheetTables;
  #name: string;
  #visibility: SheetVisibility;
  #tabColor: string;
  #showGridlines: boolean;
  #columns: readonly ColumnRun[];
  #merges: readonly Rect[];
  #frozen: FrozenPanes;
  #pageSetup: PageSetup;
  #conditionalFormats: readonly ConditionalFormatRecord[];
  #madeFormats = 0;

  constructor(start: SheetStart, home: SheetHome) {
    this.start = start;
    this.#home = home;
    this.id = start.id;
    this.isProtected = start.isProtected;
    this.isFiltered = start.isFiltered;
    this.cells = new CellRows(start.loadRows);
    this.#name = start.name;
    this.#visibility = start.visibility;
    this.#tabColor = start.tabColor;
    this.#showGridlines = start.showGridlines;
    this.#columns = start.columns;
    this.#merges = start.merges;
    this.#frozen = start.frozen;
    this.#pageSetup = start.pageSetup;
    this.#conditionalFormats = start.conditionalFormats;
    this.#tables = new SheetTables(start.tables, this, home);
  }

  get name(): string {
    return this.#name;
  }
  get visibility(): SheetVisibility {
    return this.#visibility;
  }
  get tabColor(): string {
    return this.#tabColor;
  }
  get showGridlines(): boolean {
    return this.#showGridlines;
  }
  get merges(): readonly Rect[] {
    return this.#merges;
  }
  get frozen(): FrozenPanes {
    return this.#frozen;
  }
  get pageSetup(): PageSetup {
    return this.#pageSetup;
  }
  get columns(): readonly ColumnRun[] {
    return this.#columns;
  }
  get conditionalFormats(): readonly ConditionalFormatRecord[] {
    return this.#conditionalFormats;
  }
  get tables(): readonly TableRecord[] {
    return this.#tables.all;
  }

  usedRange(valuesOnly: boolean): Rect | null {
    return this.cells.usedRange(valuesOnly);
  }

  cell(row: number, column: number): Cell {
    return this.cells.cell(row, column);
  }

  text(row: number, column: number): string {
    const { value } = this.cell(row, column);
    if (value === null) return "";
    return displayText(value, this.format(row, column).numberFormat, this.#home.date1904);
  }

  setValue(row: number, column: number, value: CellValue): void {
    this.#setContent(row, column, value, null);
  }

  setFormula(row: number, column: number, formula: string): void {
    this.#setContent(row, column, this.cell(row, column).value, formula);
  }

  setResult(row: number, column: number, value: CellValue, stale: boolean): void {
    if (this.cells.setResult(row, column, this.#styleOf(row, column), value, stale)) this.#home.changed();
  }

  formulaCells(): Iterable<{ row: number; column: number; formula: string }> {
    return this.cells.formulas();
  }

  format(row: number, column: number): CellFormat {
    return this.#home.styles.format(this.#styleOf(row, column));
  }

  setFormat(range: Rect, change: Partial<CellFormat>): void {
    this.#refuseIfProtected(range);
    if (range.bottom >= LAST_ROW) this.#setColumnStyles(range, change);
    for (const [row, column] of this.#cellsToFormat(range)) {
      const style = this.#styleOf(row, column);
      const derived = this.#home.styles.derive(style, change);
      if (derived !== style) this.cells.setStyle(row, column, derived);
    }
    this.#home.changed();
  }

  clear(range: Rect, what: "all" | "contents" | "formats"): void {
    this.#refuseIfProtected(range);
    for (const { row, column, cell } of this.cells.existing(range)) {
      if (what !== "formats" && hasContent(cell)) this.cells.setContent(row, column, cell.style, null, null);
      if (what !== "contents") this.cells.setStyle(row, column, 0);
    }
    if (what !== "contents") this.unmerge(range);
    this.#cellsChanged(range);
  }

  merge(range: Rect): void {
    this.#refuseIfProtected(range);
    if (this.#merges.some((other) => intersects(other, range))) this.unmerge(range);
    this.#merges = [...this.#merges, range];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const isFirst = row === range.top && column === range.left;
        if (!isFirst && this.cell(row, column).value !== null) this.cells.setContent(row, column, 0, null, null);
      }
    }
    this.#note("merges");
    this.#cellsChanged(range);
  }

  unmerge(range: Rect): void {
    const left = this.#merges.filter((merge) => !intersects(merge, range));
    if (left.length === this.#merges.length) return;
    this.#merges = left;
    this.#note("merges");
  }

  rowHidden(row: number): boolean {
    return this.cells.rows.get(row)?.hidden ?? false;
  }

  columnHidden(column: number): boolean {
    return this.#column(column)?.hidden ?? false;
  }

  setRowHidden(first: number, last: number, hidden: boolean): void {
    this.cells.reshapeRows(first, last, { hidden });
    this.#home.changed();
  }

  rowHeight(row: number): number {
    return this.cells.rows.get(row)?.height ?? this.start.defaultHeight;
  }

  setRowHeight(first: number, last: number, points: number | "auto"): void {
    this.cells.reshapeRows(first, last, { height: points === "auto" ? null : points });
    this.#home.changed();
  }

  columnWidth(column: number): number {
    const characters = this.#column(column)?.width ?? this.start.defaultWidth;
    return characters === null ? STANDARD_WIDTH : pointsOfWidth(characters);
  }

  setColumnWidth(first: number, last: number, points: number): void {
    this.#columns = changeColumns(this.#columns, first, last, { width: widthOfPoints(points) });
    this.#note("columns");
  }

  setFrozen(panes: FrozenPanes): void {
    this.#frozen = panes;
    this.#note("view");
  }

  setPageSetup(change: Partial<PageSetup>): void {
    this.#pageSetup = { ...this.#pageSetup, ...change };
    this.#note("page");
  }

  setShowGridlines(show: boolean): void {
    this.#showGridlines = show;
    this.#note("view");
  }

  setTabColor(color: string): void {
    this.#tabColor = color;
    this.#note("properties");
  }

  rename(name: string): void {
    this.#home.checkName(name, this.id);
    const before = this.#name;
    this.#name = name;
    this.#home.renamed(before, name);
    this.#home.changed();
  }

  setVisibility(visibility: SheetVisibility): void {
    this.#visibility = visibility;
    this.#home.changed();
  }

  addConditionalFormat(ranges: readonly Rect[]): string {
    this.#refuseIfProtected(ranges[0] ?? WHOLE_SHEET);
    const id = `{${this.id.replace(/[{}]/g, "")}-CF-${++this.#madeFormats}}`;
    const made: ConditionalFormatRecord = {
      ...{ id, type: "Custom", ranges, formula: "", fill: null, fontColor: null, bold: null, stopIfTrue: false },
      ...{ priority: 0, source: null },
    };
    this.#conditionalFormats = [made, ...this.#conditionalFormats];
    this.#note("conditionalFormats");
    return id;
  }

  changeConditionalFormat(
    id: string,
    change: Partial<Omit<ConditionalFormat, "id" | "type">> & { readonly priority?: number },
  ): void {
    const { priority, ...look } = change;
    const changed = this.#conditionalFormats.map((format) =>
      format.id === id && Object.keys(look).length > 0 ? { ...format, ...look, source: null } : format,
    );
    this.#conditionalFormats = priority === undefined ? changed : moveTo(changed, id, priority);
    this.#note("conditionalFormats");
  }

  deleteConditionalFormat(id: string): void {
    this.#conditionalFormats = this.#conditionalFormats.filter((format) => format.id !== id);
    this.#note("conditionalFormats");
  }

  addTable(range: Rect, hasHeaders: boolean, name?: string): string {
    this.#refuseIfProtected(range);
    this.#note("tables");
    return this.#tables.add(range, hasHeaders, name);
  }

  changeTable(id: string, change: Partial<Omit<Table, "id">>): void {
    this.#tables.change(id, change);
    this.#note("tables");
  }

  deleteTable(id: string, keepCells: boolean): void {
    const range = this.#tables.remove(id);
    this.#note("tables");
    if (!keepCells) this.clear(range, "all");
  }

  sortRows(range: Rect, byColumn: number, descending: boolean): void {
    this.#refuseIfProtected(range);
    const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, offset) => range.top + offset);
    rows.sort(
      (a, b) => compareForSort(this.cell(a, byColumn).value, this.cell(b, byColumn).value, descending) || a - b,
    );
    this.cells.reorder(range, rows);
    this.#cellsChanged(range);
  }

  #setContent(row: number, column: number, value: CellValue, formula: string | null): void {
    const range = { top: row, left: column, bottom: row, right: column };
    this.#refuseIfProtected(range);
    this.cells.setContent(row, column, this.#styleOf(row, column), value, formula);
    this.#tables.headerWritten(row, column, value);
    this.#cellsChanged(range);
  }

  #styleOf(row: number, column: number): number {
    return this.cells.style(row, column) ?? this.#column(column)?.style ?? 0;
  }

  #column(column: number): ColumnRun | undefined {
    return this.#columns.find((run) => run.first <= column && column <= run.last);
  }

  #setColumnStyles(range: Rect, change: Partial<CellFormat>): void {
    for (let column = range.left; column <= Math.min(range.right, LAST_COLUMN); column++) {
      const style = this.#home.styles.derive(this.#column(column)?.style ?? 0, change);
      this.#columns = changeColumns(this.#columns, column, column, { style });
      if (range.left === 0 && range.right >= LAST_COLUMN) {
        this.#columns = changeColumns(this.#columns, 0, LAST_COLUMN, { style });
        break;
      }
    }
    this.#note("columns");
  }

  /** Of a whole column only the cells in use; the rest takes the column's style. */
  *#cellsToFormat(range: Rect): Iterable<[number, number]> {
    const used = range.bottom >= LAST_ROW || range.right >= LAST_COLUMN ? this.usedRange(false) : range;
    if (used === null) return;
    for (let row = Math.max(range.top, used.top); row <= Math.min(range.bottom, used.bottom); row++) {
      for (let column = Math.max(range.left, used.left); column <= Math.min(range.right, used.right); column++) {
        yield [row, column];
      }
    }
  }

  #refuseIfProtected(range: Rect): void {
    if (!this.isProtected) return;
    for (const [row, column] of this.#cellsToFormat(range)) {
      if (this.format(row, column).locked) {
        throw new WorkbookRefusal("AccessDenied", `Trang “${this.#name}” đang khóa ô ${cellName(row, column)}.`);
      }
    }
    if (range.bottom >= LAST_ROW) throw new WorkbookRefusal("AccessDenied", `Trang “${this.#name}” đang khóa.`);
  }

  #note(aspect: SheetAspect): void {
    this.changedAspects.add(aspect);
    this.#home.changed();
  }

  #cellsChanged(range: Rect): void {
    this.#home.cellsChanged(this.id, range);
    this.#home.changed();
  }
}

/** Points of a column of 8.43 characters. */
const STANDARD_WIDTH = 48;
const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Numbers the priorities anew only where the wanted order asks for it: at the end, one more than the last. */
function moveTo(formats: readonly ConditionalFormatRecord[], id: string, priority: number): ConditionalFormatRecord[] {
  const others = formats.filter((format) => format.id !== id);
  const moved = formats.find((format) => format.id === id);
  if (moved === undefined) return [...formats];
  const at = Math.max(0, Math.min(priority, others.length));
  const before = others[at - 1];
  return [...others.slice(0, at), { ...moved, priority: (before?.priority ?? 0) + 1 }, ...others.slice(at)];
}
