import type { GroupId } from "../../plan/plan";
import { readNumberText } from "../../engine/number-text";
import type { Grid } from "../grid";
import type { IndicatorTable, Recognition } from "../recognition";
import { SheetCells } from "../read/sheet-cells";

/** A row of one unit. */
export interface UnitRow {
  /** Zero-based position on the sheet. */
  readonly row: number;
  readonly unit: string;
  readonly unitKey: string;
  readonly group: GroupId;
}

/** A table with one row per unit, beside the cells that it was read from. */
export interface CheckedTable {
  readonly table: IndicatorTable;
  readonly cells: SheetCells;
  readonly rows: readonly UnitRow[];
}

/** The tables in use that have a row per unit; scorecards are checked while they are read. */
export function checkedTables(
  { tables }: Recognition,
  leftOut: ReadonlySet<string>,
  grids: readonly Grid[],
): CheckedTable[] {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const cellsOf = new Map<string, SheetCells>();
  return tables.flatMap((table): CheckedTable[] => {
    const grid = bySheet.get(table.sheet);
    if (grid === undefined || table.layout !== undefined || leftOut.has(table.id)) return [];
    const cells = cellsOf.get(table.sheet) ?? new SheetCells(grid);
    cellsOf.set(table.sheet, cells);
    return [{ table, cells, rows: unitRows(table) }];
  });
}

/** The number that a cell states, as a number or as a text; `null` for anything else. */
export function numberAt(cells: SheetCells, row: number, column: number): number | null {
  const value = cells.seen(row, column);
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  const reading = readNumberText(value);
  return reading.kind === "number" && !reading.percent && reading.outOf === null ? reading.value : null;
}

function unitRows({ entries, unitColumn, columns, years }: IndicatorTable): UnitRow[] {
  const byRow = new Map<number, UnitRow>();
  // Without years or columns nothing tells a unit's row.
  if (columns.length === 0 || years.length === 0 || unitColumn < 0) return [];
  for (const { unit, unitKey, group, source } of entries) {
    const row = Number(/\d+$/.exec(source.address)?.[0]) - 1;
    if (row >= 0 && !byRow.has(row)) byRow.set(row, { row, unit, unitKey, group });
  }
  return [...byRow.values()];
}
