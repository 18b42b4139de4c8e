import type { Rect, Sheet } from "../workbook/workbook";
import { LAST_COLUMN, LAST_ROW } from "../formula/sheet-limits";

const PIXELS_PER_POINT = 96 / 72;
/** Blank rows and columns drawn beyond the used range, so that there is room to type. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 120;
const LEAST_COLUMNS = 26;

/** Where rows or columns lie, in pixels from the first one; a hidden one is 0 wide. */
export class Axis {
  readonly #ends: Float64Array;

  constructor(
    readonly count: number,
    size: (index: number) => number,
  ) {
    this.#ends = new Float64Array(count);
    let end = 0;
    for (let index = 0; index < count; index += 1) {
      end += size(index);
      this.#ends[index] = end;
    }
  }

  get total(): number {
    return this.start(this.count);
  }

  start(index: number): number {
    return index <= 0 ? 0 : (this.#ends[Math.min(index, this.count) - 1] ?? 0);
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** The row or column at a distance; the last one when it is beyond. */
  at(distance: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.start(middle + 1) > distance) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

export interface GridGeometry {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Lays a sheet out, at least as far as `reach` (the active cell may lie beyond the used range). */
export function layOut(sheet: Sheet, reach: { row: number; column: number }): GridGeometry {
  const used = sheet.usedRange(false);
  const rowCount = Math.max(LEAST_ROWS, (used?.bottom ?? 0) + SPARE_ROWS, reach.row + SPARE_ROWS);
  const columnCount = Math.max(LEAST_COLUMNS, (used?.right ?? 0) + SPARE_COLUMNS, reach.column + SPARE_COLUMNS);
  return {
    rows: new Axis(Math.min(rowCount, LAST_ROW + 1), (row) =>
      sheet.rowHidden(row) ? 0 : Math.round(sheet.rowHeight(row) * PIXELS_PER_POINT),
    ),
    columns: new Axis(Math.min(columnCount, LAST_COLUMN + 1), (column) =>
      sheet.columnHidden(column) ? 0 : Math.round(sheet.columnWidth(column) * PIXELS_PER_POINT),
    ),
  };
}

/** Indexes `first` to `last` of what can be seen, with a few more on both sides, and whatever merges reach into it. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

export function visibleWindow(axis: Axis, from: number, extent: number, frozen: number, spare: number): Window {
  const first = Math.max(frozen, axis.at(from) - spare);
  return { first, last: Math.min(axis.count - 1, axis.at(from + extent) + spare) };
}

/** A merged block whose top-left cell lies just outside the window is drawn from there. */
export function withMerges(window: Window, frozen: number, merges: readonly Rect[], of: "rows" | "columns"): Window {
  let { first } = window;
  for (const merge of merges) {
    const [start, end] = of === "rows" ? [merge.top, merge.bottom] : [merge.left, merge.right];
    if (start >= frozen && start < first && end >= first && first - start < 200) first = start;
  }
  return { first, last: window.last };
}
