import {
  ERROR_CODES,
  type CellError,
  type CellValue,
  type ErrorCode,
  type Rect,
  type Sheet,
} from "../workbook/workbook";

/** What an expression is while it is calculated: one value, a block of values, or cells that are not read yet. */
export type Operand = CellValue | Matrix | Area;

/** Rows of values; every row has the same length, at least one. */
export type Matrix = readonly (readonly CellValue[])[];

/** Cells of one sheet, by reference. */
export class Area {
  constructor(
    readonly sheet: Sheet,
    readonly rect: Rect,
  ) {}

  get rowCount(): number {
    return this.rect.bottom - this.rect.top + 1;
  }

  get columnCount(): number {
    return this.rect.right - this.rect.left + 1;
  }

  /** The same cells make the same key. */
  get key(): string {
    const { top, left, bottom, right } = this.rect;
    return `${this.sheet.id}|${top}|${left}|${bottom}|${right}`;
  }

  /** A part of this area: `rows` and `columns` away from its top-left cell. */
  part(row: number, column: number, rowCount: number, columnCount: number): Area {
    const top = this.rect.top + row;
    const left = this.rect.left + column;
    return new Area(this.sheet, { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 });
  }
}

/** Raised where this engine cannot say what Excel would: the cell keeps its cached result and is marked stale. */
export class Uncalculable extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "Uncalculable";
  }
}

export function cellError(error: ErrorCode): CellError {
  return { error };
}

export function isMatrix(operand: Operand): operand is Matrix {
  return Array.isArray(operand);
}

export function isError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function isErrorCode(text: string): text is ErrorCode {
  return ERROR_CODES.some((code) => code === text);
}

/** The element of a matrix that is repeated over a larger one when it has one row or one column; `#N/A` outside. */
export function elementAt(matrix: Matrix, row: number, column: number): CellValue {
  const values = matrix.length === 1 ? matrix[0] : matrix[row];
  if (values === undefined) return cellError("#N/A");
  const value = values.length === 1 ? values[0] : values[column];
  return value === undefined ? cellError("#N/A") : value;
}

/** The rows and columns that hold all of these matrices. */
export function commonShape(matrices: readonly Matrix[]): { rows: number; columns: number } {
  return {
    rows: Math.max(1, ...matrices.map((matrix) => matrix.length)),
    columns: Math.max(1, ...matrices.map((matrix) => matrix[0]?.length ?? 1)),
  };
}

export function buildMatrix(rows: number, columns: number, value: (row: number, column: number) => CellValue): Matrix {
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => value(row, column)),
  );
}
