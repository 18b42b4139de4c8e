import type { CellError, CellValue } from "../workbook/workbook";
import { matchKey } from "./comparison";
import { type Area, type Matrix, buildMatrix, isError } from "./operand";
import { LAST_COLUMN, LAST_ROW } from "./sheet-limits";

/**
 * Reads cells once, however many formulas ask for the same range: the difference between n and n² cell reads when
 * a whole column of RANK or VLOOKUP is calculated. `forget` must be called whenever cells change.
 */
export class AreaReader {
  readonly #matrices = new Map<string, Matrix>();
  readonly #numbers = new Map<string, readonly number[] | CellError>();
  readonly #sorted = new Map<string, readonly number[] | CellError>();
  readonly #positions = new Map<string, ReadonlyMap<string, readonly number[]>>();

  forget(): void {
    this.#matrices.clear();
    this.#numbers.clear();
    this.#sorted.clear();
    this.#positions.clear();
  }

  values(area: Area): Matrix {
    return remember(this.#matrices, area.key, () => {
      const { rows, columns } = readShape(area);
      return buildMatrix(rows, columns, (row, column) => readCell(area, row, column));
    });
  }

  /** The numbers among the cells, without text, booleans and blanks; an error cell is the answer. */
  numbers(area: Area): readonly number[] | CellError {
    return remember(this.#numbers, area.key, () => numbersOf(this.values(area)));
  }

  /** The same, smallest first. */
  sorted(area: Area): readonly number[] | CellError {
    return remember(this.#sorted, area.key, () => {
      const numbers = this.numbers(area);
      return isError(numbers) ? numbers : [...numbers].sort((a, b) => a - b);
    });
  }

  /** Where each value stands (row by row, from 0), by `matchKey`. */
  positions(area: Area): ReadonlyMap<string, readonly number[]> {
    return remember(this.#positions, area.key, () => positionsOf(this.values(area).flat()));
  }
}

export function numbersOf(matrix: Matrix): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const row of matrix) {
    for (const value of row) {
      if (typeof value === "number") numbers.push(value);
      else if (isError(value)) return value;
    }
  }
  return numbers;
}

export function positionsOf(values: readonly CellValue[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  values.forEach((value, position) => {
    const key = matchKey(value);
    if (key === null) return;
    const known = positions.get(key);
    if (known) known.push(position);
    else positions.set(key, [position]);
  });
  return positions;
}

/** A whole column or row ends where the sheet does. */
function readShape(area: Area): { rows: number; columns: number } {
  const { top, left, bottom, right } = area.rect;
  if (bottom < LAST_ROW && right < LAST_COLUMN) return { rows: area.rowCount, columns: area.columnCount };
  const used = area.sheet.usedRange(true);
  const lastRow = bottom === LAST_ROW ? Math.max(top, used?.bottom ?? top) : bottom;
  const lastColumn = right === LAST_COLUMN ? Math.max(left, used?.right ?? left) : right;
  return { rows: lastRow - top + 1, columns: lastColumn - left + 1 };
}

function readCell(area: Area, row: number, column: number): CellValue {
  return area.sheet.cell(area.rect.top + row, area.rect.left + column).value;
}

function remember<Value>(memory: Map<string, Value>, key: string, compute: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = compute();
  memory.set(key, value);
  return value;
}
