import { intersects } from "./cell-reference";
import { isSameRect } from "./rectangles";
import { WorkbookRefusal, type Rect, type Table } from "./workbook";

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

  constructor(records: readonly TableRecord[]) {
    this.#records = records;
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

  add(id: string, name: string, range: Rect): void {
    this.refuseOverlap(range, null);
    const look = { style: "TableStyleMedium2", showHeaders: true, showBandedRows: true, showFilterButton: true };
    this.#records = [...this.#records, { id, name, range, ...look, isFiltered: false, path: null }];
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
  }

  delete(id: string): void {
    this.find(id);
    this.#records = this.#records.filter((table) => table.id !== id);
  }

  /** The table whose header row holds a cell. */
  withHeaderAt(row: number, column: number): TableRecord | undefined {
    return this.#records.find(
      ({ showHeaders, range }) => showHeaders && range.top === row && column >= range.left && column <= range.right,
    );
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
