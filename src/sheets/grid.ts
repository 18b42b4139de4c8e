import type { LegacyCell } from "./text/legacy/legacy-cells";

/** Zero-based rows and columns of a sheet, inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An error in a cell, e.g. `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** `null` is a blank cell. */
export type CellValue = string | number | boolean | CellError | null;

/** The used cells of one sheet as read, untouched but for `legacy`: what every recognition starts from. */
export interface Grid {
  readonly sheet: string;
  /** Position on the sheet of `values[0][0]`. */
  readonly top: number;
  readonly left: number;
  /** Row by row; every row has the same length. */
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats (en-US), of the same shape. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged cells, by position on the sheet; the value stands at the top left. */
  readonly merges: readonly CellRange[];
  /** Rows that are hidden or filtered out, by position on the sheet; they are read like any other. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Cells whose texts were stored as TCVN3 or VNI: `values` has them in Unicode; absent where there are none. */
  readonly legacy?: readonly LegacyCell[];
}

/** The address of a cell in A1 form, e.g. `G12`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The address of a range in A1 form, e.g. `A1:C9`; of a single cell, `A1`. */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** The letters of a zero-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** A reference that Excel understands, e.g. `'Điểm 2023'!B8`. */
export function sheetReference(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

/** The grid without what stands right of the sheet's first columns. */
export function leftColumns(grid: Grid, columns: number): Grid {
  const width = Math.max(columns - grid.left, 0);
  return {
    ...grid,
    values: grid.values.map((row) => row.slice(0, width)),
    numberFormats: grid.numberFormats.map((row) => row.slice(0, width)),
  };
}
