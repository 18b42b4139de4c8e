import type { SourceCell } from "../../engine/score-entry";
import { cellAddress, type CellRange, type CellValue, type Grid } from "../grid";
import { cleanText } from "../text/clean-name";

/** One cell that is not blank; `row` and `column` are positions on the sheet. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: Exclude<CellValue, null>;
}

/**
 * The cells of one sheet by position, whatever the size of its used range: rows know their filled cells only, so a
 * stray space in column AMJ costs nothing.
 */
export class SheetCells {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly #grid: Grid;
  /** Filled when asked for: most rows of a large table are settled without. */
  readonly #rows: (readonly FilledCell[] | undefined)[] = [];
  readonly #merges: ReadonlyMap<number, CellRange>;

  constructor(grid: Grid) {
    this.#grid = grid;
    this.sheet = grid.sheet;
    this.firstRow = grid.top;
    this.lastRow = grid.top + grid.values.length - 1;
    this.#merges = mergesByCell(grid);
  }

  /** The values of a row as they stand, blanks among them. */
  values(row: number): readonly CellValue[] {
    return this.#grid.values[row - this.firstRow] ?? [];
  }

  /** The filled cells of a row, left to right. */
  row(row: number): readonly FilledCell[] {
    return (this.#rows[row - this.firstRow] ??= filledCells(this.values(row), row, this.#grid.left));
  }

  /** The filled cells of a row between two columns, inclusive. */
  rowWithin(row: number, left: number, right: number): readonly FilledCell[] {
    const filled = this.row(row);
    const isWhole = (filled[0]?.column ?? left) >= left && (filled.at(-1)?.column ?? right) <= right;
    return isWhole ? filled : filled.filter(({ column }) => column >= left && column <= right);
  }

  /** The value of a cell itself; a merged cell has it at its top left only. Texts of spaces alone are blank. */
  value(row: number, column: number): CellValue {
    const value = this.#grid.values[row - this.#grid.top]?.[column - this.#grid.left] ?? null;
    return typeof value === "string" && cleanText(value) === "" ? null : value;
  }

  /** The value that a reader sees at a cell: that of the merged area it belongs to. */
  seen(row: number, column: number): CellValue {
    const merge = this.merge(row, column);
    return merge === null ? this.value(row, column) : this.value(merge.top, merge.left);
  }

  numberFormat(row: number, column: number): string {
    return this.#grid.numberFormats[row - this.#grid.top]?.[column - this.#grid.left] ?? "General";
  }

  merge(row: number, column: number): CellRange | null {
    return this.#merges.size === 0 ? null : (this.#merges.get(mergeKey(row, column)) ?? null);
  }

  isHidden(row: number): boolean {
    return this.#grid.hiddenRows.has(row);
  }

  at(row: number, column: number): SourceCell {
    return { sheet: this.sheet, address: cellAddress(row, column) };
  }
}

/** What a cell says in words: texts cleaned, numbers as they are; errors and ticks say nothing. */
export function wordsOf(value: CellValue): string {
  if (typeof value === "string") return cleanText(value);
  return typeof value === "number" ? String(value) : "";
}

function filledCells(row: readonly CellValue[], rowPosition: number, left: number): FilledCell[] {
  const filled: FilledCell[] = [];
  row.forEach((value, index) => {
    if (value === null || (typeof value === "string" && cleanText(value) === "")) return;
    filled.push({ row: rowPosition, column: left + index, value });
  });
  return filled;
}

/** No sheet has more columns. */
const MOST_COLUMNS = 16_384;

function mergeKey(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

/** Merged areas cut to the used range: an area over a whole column has a million cells. */
function mergesByCell({ merges, top, left, values }: Grid): Map<number, CellRange> {
  const bottom = top + values.length - 1;
  const right = left + (values[0]?.length ?? 0) - 1;
  const byCell = new Map<number, CellRange>();
  for (const merge of merges) {
    const cut = {
      top: Math.max(merge.top, top),
      left: Math.max(merge.left, left),
      bottom: Math.min(merge.bottom, bottom),
      right: Math.min(merge.right, right),
    };
    for (let row = cut.top; row <= cut.bottom; row++) {
      for (let column = cut.left; column <= cut.right; column++) byCell.set(mergeKey(row, column), cut);
    }
  }
  return byCell;
}
