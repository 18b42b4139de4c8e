import { LAST_COLUMN, LAST_ROW } from "../../workbook/cell-reference";
import type { Rect } from "../../workbook/workbook";
import type { Json } from "../api-object";
import { invalidArgument } from "../host-error";

/** Rows and columns of a range, cell by cell. */
export function mapCells(range: Rect, cell: (row: number, column: number) => Json): Json[][] {
  const rows: Json[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const line: Json[] = [];
    for (let column = range.left; column <= range.right; column++) line.push(cell(row, column));
    rows.push(line);
  }
  return rows;
}

/**
 * Hands a value to every cell of a range: a matrix of its shape, cell by cell, or one value for all.
 * @throws HostError `InvalidArgument` for a matrix of another shape
 */
export function eachInput(range: Rect, input: Json, put: (row: number, column: number, value: Json) => void): void {
  const rows = range.bottom - range.top + 1;
  const columns = range.right - range.left + 1;
  if (Array.isArray(input) && !fits(input as Json[], rows, columns)) {
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size of the range.");
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      put(range.top + row, range.left + column, Array.isArray(input) ? elementOf(input, row, column) : input);
    }
  }
}

function fits(input: readonly Json[], rows: number, columns: number): boolean {
  return input.length === rows && input.every((row) => Array.isArray(row) && row.length === columns);
}

function elementOf(input: readonly Json[], row: number, column: number): Json {
  const line = input[row];
  return Array.isArray(line) ? ((line as Json[])[column] ?? null) : null;
}

/** Ranges of whole rows or columns are too large to have values. */
export function isWhole(range: Rect): boolean {
  return range.bottom - range.top >= LAST_ROW || range.right - range.left >= LAST_COLUMN;
}

/** What all cells of a range agree on; `null` when they differ. */
export function common<Value extends string | number | boolean | null>(
  range: Rect,
  value: (row: number, column: number) => Value,
): Value | null {
  const first = value(range.top, range.left);
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) if (value(row, column) !== first) return null;
  }
  return first;
}
