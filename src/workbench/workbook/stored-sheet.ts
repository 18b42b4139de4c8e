import {
  ConditionalFormatList,
  type ConditionalFormatChange,
  type ConditionalFormatRecord,
} from "./conditional-format-list";
import { intersects } from "./cell-reference";
import { widthOfPoints } from "./columns";
import {
  DataValidationList,
  NO_VALIDATION,
  type DataValidationRecord,
  type DataValidationRule,
} from "./data-validation-list";
import { refuseOutside } from "./rectangles";
import { SheetCells } from "./sheet-cells";
import type { SheetContents } from "./sheet-contents";
import type { SheetContext } from "./sheet-context";
import { ProtectionGuard } from "./sheet-protection";
import { TableList, type TableRecord } from "./table-list";
import {
  WorkbookRefusal,
  type Cell,
  type CellFormat,
  type CellValue,
  type FrozenPanes,
  type PageSetup,
  type Rect,
  type Sheet,
  type SheetVisibility,
  type Table,
} from "./workbook";

export interface SheetIdentity {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
}

/** A sheet in memory. */
export class StoredSheet implements Sheet {
  readonly id: string;
  /** What the sheet was when it was read; everything else follows from changes to it. */
  readonly start: SheetContents;
  /** The name that the file gives it. */
  readonly nameInFile: string;
  readonly cells: SheetCells;
  readonly conditionalFormatList: ConditionalFormatList;
  readonly dataValidationList: DataValidationList;
  readonly tableList: TableList;
  readonly #context: SheetContext;
  readonly #guard: ProtectionGuard;
  #name: string;
  #visibility: SheetVisibility;
  #merges: readonly Rect[];
  #frozen: FrozenPanes;
  #showGridlines: boolean;
  #tabColor: string;
  #pageSetup: PageSetup;
  #filteredRange: Rect | null;

  constructor({ id, name, visibility }: SheetIdentity, contents: SheetContents, context: SheetContext) {
    this.id = id;
    this.start = contents;
    this.nameInFile = name;
    this.#name = name;
    this.#visibility = visibility;
    this.#context = context;
    this.cells = new SheetCells(contents, context);
    this.conditionalFormatList = new ConditionalFormatList(contents.conditionalFormats);
    this.dataValidationList = new DataValidationList(contents.dataValidations);
    this.tableList = new TableList(contents.tables, this.cells);
    this.#guard = new ProtectionGuard(contents.protection, this.cells, this);
    this.#merges = contents.merges;
    this.#frozen = contents.frozen;
    this.#showGridlines = contents.showGridlines;
    this.#tabColor = contents.tabColor;
    this.#pageSetup = contents.pageSetup;
    this.#filteredRange = contents.filteredRange;
  }

  get name(): string {
    return this.#name;
  }

  get visibility(): SheetVisibility {
    return this.#visibility;
  }

  get isProtected(): boolean {
    return this.#guard.isProtected;
  }

  get tabColor(): string {
    return this.#tabColor;
  }

  get showGridlines(): boolean {
    return this.#showGridlines;
  }

  usedRange(valuesOnly: boolean): Rect | null {
    return this.cells.rows.usedRange(valuesOnly);
  }

  cell(row: number, column: number): Cell {
    return this.cells.rows.cell(row, column);
  }

  text(row: number, column: number): string {
    return this.cells.text(row, column);
  }

  setValue(row: number, column: number, value: CellValue): void {
    this.#setContent(row, column, value, null);
  }

  setFormula(row: number, column: number, formula: string): void {
    if (!/^=./s.test(formula)) throw new WorkbookRefusal("InvalidArgument", "Công thức phải bắt đầu bằng dấu =.");
    this.#setContent(row, column, this.cell(row, column).value, formula);
  }

  setResult(row: number, column: number, value: CellValue, stale: boolean): void {
    // Nobody wrote anything: only those who draw need to know.
    if (this.cells.rows.setResult(row, column, this.cells.styleAt(row, column), value, stale)) this.#context.changed();
  }

  formulaCells(): Iterable<{ row: number; column: number; formula: string }> {
    return this.cells.rows.formulas();
  }

  format(row: number, column: number): CellFormat {
    return this.cells.format(row, column);
  }

  setFormat(range: Rect, change: Partial<CellFormat>): void {
    refuseOutside(range);
    this.#guard.refuseUnless("formatCells");
    this.cells.setFormat(range, change);
    this.#context.changed();
  }

  clear(range: Rect, what: "all" | "contents" | "formats"): void {
    refuseOutside(range);
    if (what !== "formats") this.#guard.refuseLocked(range);
    if (what !== "contents") this.#guard.refuseUnless("formatCells");
    if (what !== "formats") {
      this.cells.clearContents(range);
      this.tableList.nameColumns(range);
    }
    if (what !== "contents") {
      this.cells.clearFormats(range);
      this.#merges = this.#merges.filter((merge) => !intersects(merge, range));
      this.conditionalFormatList.cutOut(range);
    }
    if (what === "all") this.dataValidationList.cutOut(range);
    this.#cellsChanged(range);
  }

  get merges(): readonly Rect[] {
    return this.#merges;
  }

  merge(range: Rect): void {
    refuseOutside(range);
    this.#guard.refuseUnless("formatCells");
    if (this.tableList.touches(range))
      throw new WorkbookRefusal("InvalidOperation", "Không gộp được ô trong một bảng.");
    if (range.top === range.bottom && range.left === range.right) return;
    const { top, left } = range;
    for (const { row, column, cell } of this.cells.rows.existing(range)) {
      if (row !== top || column !== left) this.cells.rows.setContent(row, column, cell.style, null, null);
    }
    this.#merges = [...this.#merges.filter((merge) => !intersects(merge, range)), range];
    this.#cellsChanged(range);
  }

  unmerge(range: Rect): void {
    refuseOutside(range);
    this.#guard.refuseUnless("formatCells");
    this.#merges = this.#merges.filter((merge) => !intersects(merge, range));
    this.#context.changed();
  }

  rowHidden(row: number): boolean {
    return this.cells.rows.rows.get(row)?.hidden ?? false;
  }

  columnHidden(column: number): boolean {
    return this.cells.column(column)?.hidden ?? false;
  }

  setRowHidden(first: number, last: number, hidden: boolean): void {
    this.#guard.refuseUnless("formatRows");
    this.cells.changeRows(first, last, { hidden });
    this.#context.changed();
  }

  setColumnHidden(first: number, last: number, hidden: boolean): void {
    this.#guard.refuseUnless("formatColumns");
    this.cells.changeColumns(first, last, { hidden });
    this.#context.changed();
  }

  rowHeight(row: number): number {
    return this.cells.rowHeight(row, this.#merges);
  }

  /** Points that a saved row is given because its contents need them; `null` for none. */
  fittedHeight(row: number): number | null {
    return this.cells.fittedHeight(row, this.#merges);
  }

  setRowHeight(first: number, last: number, points: number | "auto"): void {
    if (points !== "auto" && !(points >= 0 && points <= 409.5)) {
      throw new WorkbookRefusal("InvalidArgument", "Hàng cao nhiều nhất 409,5 điểm.");
    }
    this.#guard.refuseUnless("formatRows");
    this.cells.changeRows(first, last, { height: points === "auto" ? null : points });
    this.#context.changed();
  }

  columnWidth(column: number): number {
    return this.cells.columnWidth(column);
  }

  setColumnWidth(first: number, last: number, points: number): void {
    if (!(points >= 0 && widthOfPoints(points) <= 256)) {
      throw new WorkbookRefusal("InvalidArgument", "Cột rộng nhiều nhất 255 ký tự.");
    }
    this.#guard.refuseUnless("formatColumns");
    this.cells.changeColumns(first, last, { width: widthOfPoints(points) });
    this.#context.changed();
  }

  get filteredRange(): Rect | null {
    return this.#filteredRange;
  }

  get isFiltered(): boolean {
    return this.#filteredRange !== null || this.tableList.records.some((table) => table.isFiltered);
  }

  clearFilter(tableId: string | null): void {
    const range = tableId === null ? this.#filteredRange : this.tableList.find(tableId).range;
    this.#guard.refuse();
    if (tableId === null) this.#filteredRange = null;
    else if (this.tableList.find(tableId).isFiltered) this.tableList.change(tableId, { isFiltered: false });
    else return;
    if (range !== null) this.#showHiddenRows(range);
    this.#context.changed();
  }

  get frozen(): FrozenPanes {
    return this.#frozen;
  }

  setFrozen(panes: FrozenPanes): void {
    this.#frozen = panes;
    this.#context.changed();
  }

  get pageSetup(): PageSetup {
    return this.#pageSetup;
  }

  setPageSetup(change: Partial<PageSetup>): void {
    this.#guard.refuse();
    this.#pageSetup = { ...this.#pageSetup, ...change };
    this.#context.changed();
  }

  setShowGridlines(show: boolean): void {
    this.#showGridlines = show;
    this.#context.changed();
  }

  setTabColor(color: string): void {
    if (!/^(?:#[0-9a-f]{6})?$/i.test(color))
      throw new WorkbookRefusal("InvalidArgument", "Màu phải viết dạng #RRGGBB.");
    this.#tabColor = color.toUpperCase();
    this.#context.changed();
  }

  rename(name: string): void {
    if (name === this.#name) return;
    this.#context.refuseRename(this.id, name);
    const before = this.#name;
    this.#name = name;
    this.#context.renamed(before, name);
  }

  setVisibility(visibility: SheetVisibility): void {
    if (visibility === this.#visibility) return;
    this.#context.refuseVisibility(this.id, visibility);
    this.#visibility = visibility;
    this.#context.changed();
  }

  get conditionalFormats(): readonly ConditionalFormatRecord[] {
    return this.conditionalFormatList.records;
  }

  addConditionalFormat(ranges: readonly Rect[]): string {
    ranges.forEach(refuseOutside);
    this.#guard.refuseUnless("formatCells");
    const id = this.conditionalFormatList.add(ranges);
    this.#context.changed();
    return id;
  }

  changeConditionalFormat(id: string, change: ConditionalFormatChange): void {
    this.#guard.refuseUnless("formatCells");
    this.conditionalFormatList.change(id, change);
    this.#context.changed();
  }

  deleteConditionalFormat(id: string): void {
    this.#guard.refuseUnless("formatCells");
    this.conditionalFormatList.delete(id);
    this.#context.changed();
  }

  get dataValidations(): readonly DataValidationRecord[] {
    return this.dataValidationList.records;
  }

  dataValidation(ranges: readonly Rect[]): DataValidationRule | null {
    return this.dataValidationList.common(ranges);
  }

  setDataValidation(ranges: readonly Rect[], change: Partial<DataValidationRule>): void {
    ranges.forEach(refuseOutside);
    this.#guard.refuse();
    this.dataValidationList.set(ranges, { ...(this.dataValidationList.common(ranges) ?? NO_VALIDATION), ...change });
    this.#context.changed();
  }

  clearDataValidation(ranges: readonly Rect[]): void {
    this.#guard.refuse();
    for (const range of ranges) this.dataValidationList.cutOut(range);
    this.#context.changed();
  }

  get tables(): readonly TableRecord[] {
    return this.tableList.records;
  }

  addTable(range: Rect, hasHeaders: boolean, name?: string): string {
    refuseOutside(range);
    this.#guard.refuse();
    if (!hasHeaders) throw new WorkbookRefusal("InvalidArgument", "Hàng đầu của bảng phải là hàng tiêu đề.");
    if (name !== undefined) this.#context.refuseTableName(name, null);
    this.tableList.refuseOverlap(range, null);
    const id = this.#context.freeTableId();
    this.#merges = this.#merges.filter((merge) => !intersects(merge, range));
    this.tableList.add(id, name ?? this.#context.freeTableName(), range);
    this.#cellsChanged({ ...range, bottom: range.top });
    return id;
  }

  changeTable(id: string, change: Partial<Omit<Table, "id">>): void {
    this.#guard.refuse();
    if (change.name !== undefined) this.#context.refuseTableName(change.name, id);
    if (change.range !== undefined) refuseOutside(change.range);
    this.tableList.change(id, change);
    if (change.range === undefined) this.#context.changed();
    else this.#cellsChanged({ ...change.range, bottom: change.range.top });
  }

  deleteTable(id: string, keepCells: boolean): void {
    this.#guard.refuse();
    const { range, isFiltered } = this.tableList.find(id);
    this.tableList.delete(id);
    if (isFiltered) this.#showHiddenRows(range);
    if (keepCells) this.#context.changed();
    else this.clear(range, "all");
  }

  sortRows(range: Rect, byColumn: number, descending: boolean): void {
    refuseOutside(range);
    this.#guard.refuseUnless("sort");
    this.#guard.refuseLocked(range);
    if (this.#merges.some((merge) => intersects(merge, range) && merge.top !== merge.bottom)) {
      throw new WorkbookRefusal("InvalidOperation", "Không sắp xếp được các hàng có ô gộp qua nhiều hàng.");
    }
    const used = this.usedRange(false);
    if (used === null) return;
    this.cells.sortRows({ ...range, bottom: Math.min(range.bottom, used.bottom) }, byColumn, descending);
    this.#cellsChanged(range);
  }

  #setContent(row: number, column: number, value: CellValue, formula: string | null): void {
    const range = { top: row, left: column, bottom: row, right: column };
    refuseOutside(range);
    this.#guard.refuseLocked(range);
    if (!this.tableList.writeHeader(row, column, value)) {
      this.cells.rows.setContent(row, column, this.cells.styleAt(row, column), value, formula);
    }
    this.#cellsChanged(range);
  }

  #showHiddenRows({ top, bottom }: Rect): void {
    for (const [row, { hidden }] of this.cells.rows.rows) {
      if (hidden && row >= top && row <= bottom) this.cells.changeRows(row, row, { hidden: false });
    }
  }

  #cellsChanged(range: Rect): void {
    this.#context.cellsChanged({ sheetId: this.id, range });
  }
}
