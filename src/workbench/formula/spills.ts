import type { Rect, Sheet, Workbook } from "../workbook/workbook";
import { cellKey, contains, overlap } from "./dependency-graph";
import type { Matrix } from "./operand";
import { LAST_COLUMN, LAST_ROW } from "./sheet-limits";

interface Spill {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rect: Rect;
}

/** The cells that results of several values have flowed into, by the cell that holds the formula (the anchor). */
export class Spills {
  readonly #spills = new Map<string, Spill>();

  constructor(private readonly workbook: Workbook) {}

  has(key: string): boolean {
    return this.#spills.has(key);
  }

  /** Anchors whose spilled cells (not the anchor itself) lie in a changed rectangle. */
  anchorsTouching(sheetId: string, rect: Rect): string[] {
    return [...this.#spills]
      .filter(([, spill]) => spill.sheetId === sheetId && overlap(spill.rect, rect))
      .map(([key]) => key);
  }

  /** Whether a result of this size finds room: every cell but the anchor is blank or holds the anchor's own spill. */
  hasRoom(sheet: Sheet, row: number, column: number, values: Matrix): boolean {
    const rect = spillRect(row, column, values);
    if (rect.bottom > LAST_ROW || rect.right > LAST_COLUMN) return false;
    const own = this.#spills.get(cellKey(sheet.id, row, column));
    return cellsOf(rect).every(([y, x]) => {
      if (y === row && x === column) return true;
      const cell = sheet.cell(y, x);
      return cell.formula === null && (cell.value === null || (own !== undefined && contains(own.rect, y, x)));
    });
  }

  /**
   * Takes cells that hold constants beside a formula read from a file for that formula's own cached spill: a file
   * stores them that way. True when every cell of the rectangle is filled.
   */
  adopt(sheet: Sheet, row: number, column: number, values: Matrix): boolean {
    const rect = spillRect(row, column, values);
    const filled = cellsOf(rect).every(([y, x]) => {
      const cell = sheet.cell(y, x);
      return (y === row && x === column) || (cell.formula === null && cell.value !== null);
    });
    if (filled) this.#spills.set(cellKey(sheet.id, row, column), { sheetId: sheet.id, row, column, rect });
    return filled;
  }

  write(sheet: Sheet, row: number, column: number, values: Matrix): void {
    const rect = spillRect(row, column, values);
    const key = cellKey(sheet.id, row, column);
    this.#spills.set(key, { sheetId: sheet.id, row, column, rect });
    for (const [y, x] of cellsOf(rect)) sheet.setResult(y, x, values[y - row]?.[x - column] ?? 0, false);
  }

  /** Empties what an anchor has filled, but for the cells in `kept`, which are written anew. */
  withdraw(key: string, kept: Rect | null): void {
    const spill = this.#spills.get(key);
    if (!spill) return;
    this.#spills.delete(key);
    const sheet = this.workbook.sheetById(spill.sheetId);
    for (const [y, x] of cellsOf(spill.rect)) {
      const isAnchor = y === spill.row && x === spill.column;
      if (isAnchor || (kept && contains(kept, y, x)) || sheet?.cell(y, x).formula !== null) continue;
      sheet.setResult(y, x, null, false);
    }
  }

  /** The user has written into these cells: they are no longer the spill's to empty. */
  release(key: string, written: Rect): void {
    const spill = this.#spills.get(key);
    if (!spill) return;
    const sheet = this.workbook.sheetById(spill.sheetId);
    this.#spills.delete(key);
    for (const [y, x] of cellsOf(spill.rect)) {
      const isAnchor = y === spill.row && x === spill.column;
      if (!isAnchor && !contains(written, y, x)) sheet?.setResult(y, x, null, false);
    }
  }

  /** The rectangle that a cell's result fills, for the frame that the page draws around it. */
  rectOf(key: string): Rect | null {
    return this.#spills.get(key)?.rect ?? null;
  }
}

function spillRect(row: number, column: number, values: Matrix): Rect {
  return { top: row, left: column, bottom: row + values.length - 1, right: column + (values[0]?.length ?? 1) - 1 };
}

function cellsOf(rect: Rect): [number, number][] {
  const cells: [number, number][] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) cells.push([row, column]);
  }
  return cells;
}

/** A spill without its anchor, whose own dependents are calculated in the same round. */
export function aroundAnchor(sheetId: string, rect: Rect): { sheetId: string; rect: Rect }[] {
  const changed: { sheetId: string; rect: Rect }[] = [];
  if (rect.right > rect.left) changed.push({ sheetId, rect: { ...rect, bottom: rect.top, left: rect.left + 1 } });
  if (rect.bottom > rect.top) changed.push({ sheetId, rect: { ...rect, top: rect.top + 1 } });
  return changed;
}
