import type { Cell, Rect, Sheet } from "../workbook/workbook";
import { isEntireColumn, isEntireRow } from "./address";
import { valueOfCell, writeCell } from "./cell-content";
import { HostFailure } from "./host-failure";
import type { CellBlock } from "./host-object";
import { cellCount, columnCount, rowCount } from "./rects";

/** More than this cannot be read at once. */
const MOST_CELLS = 5_000_000;

/** One thing of every cell, row by row. `null` for whole rows and columns: Excel does not hand those out. */
export function readBlock<T>({ rect }: CellBlock, read: (row: number, column: number) => T): T[][] | null {
  if (isEntireColumn(rect) || isEntireRow(rect)) return null;
  if (cellCount(rect) > MOST_CELLS) throw new HostFailure("RangeExceedsLimit");
  return Array.from({ length: rowCount(rect) }, (_row, down) =>
    Array.from({ length: columnCount(rect) }, (_column, along) => read(rect.top + down, rect.left + along)),
  );
}

export function formulaOrValue({ formula, value }: Cell): string | number | boolean {
  return formula ?? valueOfCell(value);
}

/** Puts values into cells: one for all of them, or a matrix of just their shape. @throws HostFailure */
export function writeBlock({ sheet, rect }: CellBlock, input: unknown, date1904: boolean): void {
  if (isEntireColumn(rect) || isEntireRow(rect)) throw new HostFailure("InvalidArgument", "whole rows or columns");
  for (const { row, column, value } of cellsOf(rect, input)) writeCell(sheet, row, column, value, date1904);
}

/** Sets number formats: one for all cells, or a matrix of their shape; `null` leaves a cell as it is. @throws HostFailure */
export function writeNumberFormats({ sheet, rect }: CellBlock, input: unknown): void {
  const formats = new Set<unknown>(Array.isArray(input) ? input.flat() : [input]);
  const [only] = formats;
  if (formats.size === 1 && typeof only === "string") {
    checkShape(rect, input);
    sheet.setFormat(rect, { numberFormat: checkFormat(only) });
    return;
  }
  for (const { row, column, value } of cellsOf(rect, input)) {
    if (value !== null) setNumberFormat(sheet, row, column, checkFormat(value));
  }
}

function setNumberFormat(sheet: Sheet, row: number, column: number, numberFormat: string): void {
  sheet.setFormat({ top: row, left: column, bottom: row, right: column }, { numberFormat });
}

function checkFormat(value: unknown): string {
  if (typeof value !== "string" || value.length > 255) throw new HostFailure("InvalidArgument", "number format");
  return value === "" ? "General" : value;
}

function* cellsOf(rect: Rect, input: unknown): Iterable<{ row: number; column: number; value: unknown }> {
  checkShape(rect, input);
  const rows: readonly unknown[] | null = Array.isArray(input) ? input : null;
  for (let row = rect.top; row <= rect.bottom; row++) {
    const line = rows?.[row - rect.top];
    for (let column = rect.left; column <= rect.right; column++) {
      yield { row, column, value: Array.isArray(line) ? (line as unknown[])[column - rect.left] : input };
    }
  }
}

function checkShape(rect: Rect, input: unknown): void {
  if (!Array.isArray(input)) return;
  const fits =
    input.length === rowCount(rect) &&
    input.every((line: unknown) => Array.isArray(line) && line.length === columnCount(rect));
  if (!fits) {
    throw new HostFailure(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
}
