import type { FrozenValue } from "../../sheets/freeze/frozen-input";
import { stacked } from "../../sheets/freeze/formula-result";
import { cellAddress, type CellRange } from "../../sheets/grid";
import { readPieces } from "./read-pieces";
import type { FormulaSheet } from "./read-formulas";

/** A cell to put a value into. */
export interface FrozenCell {
  readonly value: FrozenValue;
  readonly numberFormat: string;
  /** A filter or the user hides its row. */
  readonly mayBeHidden: boolean;
}

/** What becomes of the formulas of one sheet. */
export interface SheetToFreeze extends FormulaSheet {
  /** Results of which every cell has a value. */
  readonly ready: readonly CellRange[];
  /** One cell each of the other results: it shows an error, or is still being calculated. */
  readonly left: readonly string[];
  /** `null` for a cell without a value. */
  readonly cellAt: (row: number, column: number) => FrozenCell | null;
}

/** Reads what the formulas show now. */
export async function readValues(
  context: Excel.RequestContext,
  sheets: readonly FormulaSheet[],
): Promise<SheetToFreeze[]> {
  const ranges = sheets.flatMap(({ sheet, results }) => stacked(results).map((range) => ({ sheet, range })));
  const read = await readPieces(context, ranges, "values,valueTypes,numberFormat,rowHidden", 20_000);
  return sheets.map((formulas) => {
    const cells = new Map<string, FrozenCell>();
    for (const piece of read) if (piece.sheet === formulas.sheet) addCells(cells, piece.range, piece.read);
    const cellAt = (row: number, column: number) => cells.get(cellAddress(row, column)) ?? null;
    const unready = formulas.results.map((range) => firstWithout(range, cellAt));
    return {
      ...formulas,
      cellAt,
      ready: formulas.results.filter((_, position) => unready[position] === null),
      left: unready.flatMap((address) => address ?? []),
    };
  });
}

function addCells(cells: Map<string, FrozenCell>, { top, left }: CellRange, read: Excel.Range): void {
  read.values.forEach((line: readonly unknown[], down) => {
    line.forEach((value, along) => {
      const known = frozenValue(value, String(read.valueTypes[down]?.[along]));
      if (known === null) return;
      cells.set(cellAddress(top + down, left + along), {
        value: known,
        numberFormat: String(read.numberFormat[down]?.[along] ?? "General"),
        // `null` when some rows are hidden and some are not.
        mayBeHidden: (read.rowHidden as boolean | null) !== false,
      });
    });
  });
}

/** @returns `null` for an error, `#BUSY!` among them, and for what is no plain value */
function frozenValue(value: unknown, type: string): FrozenValue | null {
  if (!["Empty", "String", "Integer", "Double", "Boolean"].includes(type)) return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** The address of the first cell without a value; `null` when all have one. */
function firstWithout({ top, left, bottom, right }: CellRange, cellAt: SheetToFreeze["cellAt"]): string | null {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (cellAt(row, column) === null) return cellAddress(row, column);
    }
  }
  return null;
}
