import type { TableRecord } from "../file/tables";
import { intersects } from "./cell-reference";
import { WorkbookRefusal, type CellValue, type Rect, type Sheet, type Table } from "./workbook";

interface TableHome {
  freeTable(wanted: string | undefined): { readonly id: string; readonly name: string };
}

/** The tables of a sheet. Their headers are cells, and the names of their columns the texts in these. */
export class SheetTables {
  readonly #sheet: Sheet;
  readonly #home: TableHome;
  #tables: readonly TableRecord[];

  constructor(tables: readonly TableRecord[], sheet: Sheet, home: TableHome) {
    this.#tables = tables;
    this.#sheet = sheet;
    this.#home = home;
  }

  get all(): readonly TableRecord[] {
    return this.#tables;
  }

  add(range: Rect, hasHeaders: boolean, wanted: string | undefined): string {
    this.#refuseOverlap(range, null);
    const { id, name } = this.#home.freeTable(wanted);
    const table: TableRecord = {
      ...{ id, name, range, style: "TableStyleMedium2" },
      ...{ showHeaders: hasHeaders, showBandedRows: true, showFilterButton: hasHeaders },
      ...{ part: null, source: null, columns: this.#columnNames(range, hasHeaders) },
    };
    this.#tables = [...this.#tables, table];
    this.#writeHeaders(table);
    return id;
  }

  change(id: string, change: Partial<Omit<Table, "id">>): void {
    const table = this.#find(id);
    const range = change.range ?? table.range;
    if (change.range !== undefined) this.#checkResize(table, change.range);
    const changed = { ...table, ...change, source: null, columns: this.#columnNames(range, table.showHeaders) };
    this.#tables = this.#tables.map((each) => (each.id === id ? changed : each));
    if (change.range !== undefined) this.#writeHeaders(changed);
  }

  /** @returns where the table was */
  remove(id: string): Rect {
    const { range } = this.#find(id);
    this.#tables = this.#tables.filter((table) => table.id !== id);
    return range;
  }

  /** Keeps the names of columns with the texts of the header cells; an emptied header gets a name of its own. */
  headerWritten(row: number, column: number, value: CellValue): void {
    const table = this.#tables.find(
      ({ showHeaders, range }) => showHeaders && row === range.top && column >= range.left && column <= range.right,
    );
    if (table === undefined || table.columns[column - table.range.left] === value) return;
    const changed = { ...table, source: null, columns: this.#columnNames(table.range, true) };
    this.#tables = this.#tables.map((each) => (each.id === table.id ? changed : each));
  }

  #find(id: string): TableRecord {
    const table = this.#tables.find((candidate) => candidate.id === id);
    if (table === undefined) throw new WorkbookRefusal("ItemNotFound", "Không có bảng này.");
    return table;
  }

  #refuseOverlap(range: Rect, except: string | null): void {
    if (this.#tables.some((table) => table.id !== except && intersects(table.range, range))) {
      throw new WorkbookRefusal("InvalidArgument", "Một bảng không được chồng lên bảng khác.");
    }
  }

  /** The header stays on its row, as in Excel. */
  #checkResize(table: TableRecord, range: Rect): void {
    this.#refuseOverlap(range, table.id);
    if (range.top !== table.range.top || !intersects(range, table.range) || range.bottom <= range.top) {
      throw new WorkbookRefusal("InvalidArgument", "Bảng phải giữ nguyên hàng tiêu đề và có ít nhất một hàng.");
    }
  }

  #columnNames({ top, left, right }: Rect, hasHeaders: boolean): string[] {
    const names: string[] = [];
    for (let column = left; column <= right; column++) {
      const { value } = this.#sheet.cell(top, column);
      const text =
        hasHeaders && value !== null && value !== "" ? this.#sheet.text(top, column) : `Column${column - left + 1}`;
      names.push(uniqueName(text, names));
    }
    return names;
  }

  #writeHeaders({ range, columns, showHeaders }: TableRecord): void {
    if (!showHeaders) return;
    columns.forEach((name, position) => {
      const column = range.left + position;
      if (this.#sheet.cell(range.top, column).value !== name) this.#sheet.setValue(range.top, column, name);
    });
  }
}

function uniqueName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  let name = wanted;
  for (let number = 2; isTaken(name); number++) name = `${wanted}${number}`;
  return name;
}
