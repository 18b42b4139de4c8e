import { intersects } from "./cell-reference";
import { isSameRect } from "./rectangles";
import type { SheetCells } from "./sheet-cells";
import { columnNames } from "./table-header";
import { WorkbookRefusal, type CellValue, type Rect, type Table } from "./workbook";

/** A table with its place in the file. */
export interface TableRecord extends Table {
  /** A filter of the table hides rows. */
  readonly isFiltered: boolean;
  /** Path of its part in the package; `null` for one made here. */
  readonly path: string | null;
}

/** The tables of a sheet. */
export class TableList {
  #records: readonly TableRecord[];

  readonly #cells: SheetCells;

  constructor(records: readonly TableRecord[], cells: SheetCells) {
    this.#records = records;
    this.#cells = cells;
  }

  get records(): readonly TableRecord[] {
    return this.#records;
  }

  /** @throws WorkbookRefusal `ItemNotFound` */
  find(id: string): TableRecord {
    const found = this.#records.find((table) => table.id === id);
    if (found === undefined) throw new WorkbookRefusal("ItemNotFound", "Không có bảng này.");
    return found;
  }

  add(id: string, name: string, cells: Rect): void {
    // A table has at least one row under its header.
    const range = { ...cells, bottom: Math.max(cells.bottom, cells.top + 1) };
    this.refuseOverlap(range, null);
    const look = { style: "TableStyleMedium2", showHeaders: true, showBandedRows: true, showFilterButton: true };
    this.#records = [...this.#records, { id, name, range, ...look, isFiltered: false, path: null }];
    this.nameColumns(range);
  }

  change(id: string, change: Partial<Omit<TableRecord, "id" | "path">>): void {
    const table = this.find(id);
    if (change.range !== undefined && !isSameRect(change.range, table.range)) {
      this.refuseOverlap(change.range, id);
      if (change.range.top !== table.range.top) {
        throw new WorkbookRefusal("InvalidArgument", "Hàng tiêu đề của bảng phải giữ nguyên chỗ.");
      }
    }
    this.#records = this.#records.map((record) => (record.id === id ? { ...record, ...change } : record));
    if (change.range !== undefined) this.nameColumns(change.range);
  }

  delete(id: string): void {
    this.find(id);
    this.#records = this.#records.filter((table) => table.id !== id);
  }

  /** Writes into the header of a table, if that is where the cell is. @returns whether it is */
  writeHeader(row: number, column: number, value: CellValue): boolean {
    const table = this.#records.find(
      ({ showHeaders, range }) => showHeaders && range.top === row && column >= range.left && column <= range.right,
    );
    if (table === undefined) return false;
    this.#setHeader(row, column, value);
    this.#setHeader(row, column, this.#headerText(row, column));
    this.nameColumns(table.range);
    return true;
  }

  /** Header cells of the tables in a range hold texts, each a different one: they are the names of the columns. */
  nameColumns(range: Rect): void {
    for (const { showHeaders, range: table } of this.#records) {
      if (!showHeaders || table.top < range.top || table.top > range.bottom || !intersects(table, range)) continue;
      const columns = Array.from({ length: table.right - table.left + 1 }, (_, offset) => table.left + offset);
      const names = columnNames(columns.map((column) => this.#headerText(table.top, column)));
      columns.forEach((column, position) => {
        const name = names[position] ?? "";
        if (this.#cells.rows.cell(table.top, column).value !== name) this.#setHeader(table.top, column, name);
      });
    }
  }

  #headerText(row: number, column: number): string {
    const { value } = this.#cells.rows.cell(row, column);
    return typeof value === "string" ? value : this.#cells.text(row, column);
  }

  #setHeader(row: number, column: number, value: CellValue): void {
    this.#cells.rows.setContent(row, column, this.#cells.styleAt(row, column), value, null);
  }

  touches(range: Rect): boolean {
    return this.#records.some((table) => intersects(table.range, range));
  }

  /** @throws WorkbookRefusal `InvalidArgument` */
  refuseOverlap(range: Rect, except: string | null): void {
    if (this.#records.some((table) => table.id !== except && intersects(table.range, range))) {
      throw new WorkbookRefusal("InvalidArgument", "Một bảng không được chồng lên bảng khác.");
    }
  }
}
