import { type ReferenceIdentifier, parseA1Ref, parseStructRef } from "@borgar/fx";
import type { CellError, DefinedName, Rect, Sheet, Table, Workbook } from "../workbook/workbook";
import { Area, Uncalculable, cellError } from "./operand";
import { LAST_COLUMN, LAST_ROW } from "./sheet-limits";

/** Where a formula stands, and how far its relative references are moved from where they were written. */
export interface Position {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly rowShift: number;
  readonly columnShift: number;
}

export type Referred = Area | DefinedName | CellError;

export function isDefinedName(referred: Referred): referred is DefinedName {
  return "formula" in referred;
}

/** Finds what a reference in a formula means: cells, a defined name, or `#REF!`/`#NAME?`. */
export class References {
  constructor(private readonly workbook: Workbook) {}

  resolve(node: ReferenceIdentifier, position: Position): Referred {
    if (node.kind === "table") return this.#structured(node.value, position);
    const reference = parseA1Ref(node.value);
    if (!reference) return cellError("#NAME?");
    const sheet = this.#sheet(reference.context ?? [], position);
    if ("error" in sheet) return sheet;
    if ("name" in reference) return this.name(reference.name, sheet) ?? cellError("#NAME?");
    const rect = rectOf(reference.range, position);
    return rect ? new Area(sheet, rect) : cellError("#REF!");
  }

  /** A name of the sheet goes before one of the workbook. */
  name(name: string, sheet: Sheet): DefinedName | undefined {
    const wanted = name.toLocaleLowerCase();
    const found = this.workbook.names.filter((one) => one.name.toLocaleLowerCase() === wanted);
    return found.find((one) => one.sheetId === sheet.id) ?? found.find((one) => one.sheetId === null);
  }

  #sheet(context: readonly string[], position: Position): Sheet | CellError {
    const [name, ...more] = context;
    if (name === undefined) return position.sheet;
    if (more.length > 0) throw new Uncalculable("another workbook");
    const sheet = this.workbook.sheetByName(name);
    if (!sheet && name.includes(":")) throw new Uncalculable("a reference over several sheets");
    return sheet ?? cellError("#REF!");
  }

  #structured(text: string, position: Position): Referred {
    const reference = parseStructRef(text);
    if (!reference) return cellError("#REF!");
    const found = reference.table === undefined ? this.#tableAt(position) : this.#tableNamed(reference.table);
    if (!found) return cellError("#REF!");
    const columns = tableColumns(found.sheet, found.table, reference.columns ?? []);
    const rows = tableRows(found.table, reference.sections ?? [], position);
    if (!columns || !rows) return cellError("#REF!");
    return new Area(found.sheet, { ...rows, ...columns });
  }

  #tableNamed(name: string): { sheet: Sheet; table: Table } | undefined {
    const wanted = name.toLocaleLowerCase();
    for (const sheet of this.workbook.sheets) {
      const table = sheet.tables.find((one) => one.name.toLocaleLowerCase() === wanted);
      if (table) return { sheet, table };
    }
    return undefined;
  }

  #tableAt({ sheet, row, column }: Position): { sheet: Sheet; table: Table } | undefined {
    const table = sheet.tables.find(
      ({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    );
    return table && { sheet, table };
  }
}

type WrittenRange = Extract<ReturnType<typeof parseA1Ref>, { range: unknown }>["range"];

function rectOf(range: WrittenRange, { rowShift, columnShift }: Position): Rect | null {
  const top = range.top === null ? 0 : range.top + (range.$top ? 0 : rowShift);
  const left = range.left === null ? 0 : range.left + (range.$left ? 0 : columnShift);
  const lastRow = range.bottom === undefined ? range.top : range.bottom;
  const lastColumn = range.right === undefined ? range.left : range.right;
  const bottom = lastRow === null ? LAST_ROW : lastRow + (range.$bottom ? 0 : rowShift);
  const right = lastColumn === null ? LAST_COLUMN : lastColumn + (range.$right ? 0 : columnShift);
  const rect = {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
  const inside = rect.top >= 0 && rect.left >= 0 && rect.bottom <= LAST_ROW && rect.right <= LAST_COLUMN;
  return inside ? rect : null;
}

function tableColumns(sheet: Sheet, table: Table, names: readonly string[]): { left: number; right: number } | null {
  const [first, last = first] = names;
  if (first === undefined || last === undefined) return { left: table.range.left, right: table.range.right };
  const left = tableColumn(sheet, table, first);
  const right = tableColumn(sheet, table, last);
  return left === null || right === null ? null : { left: Math.min(left, right), right: Math.max(left, right) };
}

function tableColumn(sheet: Sheet, table: Table, name: string): number | null {
  if (!table.showHeaders) throw new Uncalculable("a table without headers");
  const wanted = name.normalize("NFC").toLocaleLowerCase();
  for (let column = table.range.left; column <= table.range.right; column += 1) {
    const header = sheet.cell(table.range.top, column).value;
    if (typeof header === "string" && header.normalize("NFC").toLocaleLowerCase() === wanted) return column;
  }
  return null;
}

function tableRows(
  table: Table,
  sections: readonly string[],
  position: Position,
): { top: number; bottom: number } | null {
  const { top, bottom } = table.range;
  const firstData = table.showHeaders ? top + 1 : top;
  const [section, ...more] = sections;
  if (more.length > 0) throw new Uncalculable("several sections of a table");
  switch (section) {
    case undefined:
    case "data":
      return { top: firstData, bottom };
    case "all":
      return { top, bottom };
    case "headers":
      return table.showHeaders ? { top, bottom: top } : null;
    case "this row":
      return position.row >= firstData && position.row <= bottom ? { top: position.row, bottom: position.row } : null;
    default:
      throw new Uncalculable(`section ${section} of a table`);
  }
}
