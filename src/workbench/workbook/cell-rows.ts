import type { Cell, CellValue, Rect } from "./workbook";
import { cellName, LAST_ROW } from "./cell-reference";
import { movedFormula } from "./moved-formula";
import { emptyCell, emptyRow, hasContent, touchCell, type CellRecord, type RowRecord } from "./sheet-rows";

const BLANK: Cell = { value: null, formula: null, stale: false };

/** The cells of one sheet, by row and column; knows which of them no longer are what the file says. */
export class CellRows {
  readonly #load: () => Map<number, RowRecord>;
  #rows: Map<number, RowRecord> | null = null;
  #isTouched = false;
  #contentTouched = false;
  #formulasTouched = false;

  /** @param load reads the rows, when somebody first asks for them */
  constructor(load: () => Map<number, RowRecord>) {
    this.#load = load;
  }

  get rows(): Map<number, RowRecord> {
    this.#rows ??= this.#load();
    return this.#rows;
  }

  /** Whether anything was changed. */
  get isTouched(): boolean {
    return this.#isTouched;
  }

  /** Whether a value or a result was. */
  get contentTouched(): boolean {
    return this.#contentTouched;
  }

  /** `null` when the rows have not been read yet. */
  get hasFormulas(): boolean | null {
    if (this.#rows === null) return null;
    for (const _ of this.formulas()) return true;
    return false;
  }

  /** Whether a formula was added, changed or removed. */
  get formulasTouched(): boolean {
    return this.#formulasTouched;
  }

  record(row: number, column: number): CellRecord | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  cell(row: number, column: number): Cell {
    return this.record(row, column) ?? BLANK;
  }

  /** Style of a cell that may not exist; that of its row else. @returns `null` when neither has one */
  style(row: number, column: number): number | null {
    const known = this.rows.get(row);
    return known?.cells.get(column)?.style ?? known?.style ?? null;
  }

  /** The row for a change; made if need be. */
  rowToChange(row: number): RowRecord {
    const known = this.rows.get(row) ?? emptyRow();
    known.isTouched = true;
    this.rows.set(row, known);
    this.#isTouched = true;
    return known;
  }

  /** The cell for a change; `style` is that of a new one. */
  cellToChange(row: number, column: number, style: number): CellRecord {
    const { cells } = this.rowToChange(row);
    const known = cells.get(column) ?? emptyCell(style);
    cells.set(column, known);
    return known;
  }

  setContent(row: number, column: number, style: number, value: CellValue, formula: string | null): void {
    const cell = this.cellToChange(row, column, style);
    this.#contentTouched = true;
    if (cell.formula !== formula) this.#formulasTouched = true;
    if (cell.sharedGroup !== null) this.#expandGroup(cell.sharedGroup);
    cell.value = value;
    cell.formula = formula;
    cell.stale = false;
    touchCell(cell, "content");
  }

  /** Puts another text for the same formula, whose result stays as it is. */
  rewriteFormula(row: number, column: number, formula: string): void {
    const { style, value, stale } = this.cellToChange(row, column, 0);
    this.setContent(row, column, style, value, formula);
    this.cellToChange(row, column, style).stale = stale;
  }

  /** @returns whether anything changed */
  setResult(row: number, column: number, style: number, value: CellValue, stale: boolean): boolean {
    const known = this.record(row, column);
    const { value: before, stale: wasStale } = known ?? BLANK;
    if (wasStale === stale && isSameValue(before, value)) return false;
    const cell = this.cellToChange(row, column, style);
    cell.value = value;
    cell.stale = stale;
    this.#contentTouched = true;
    touchCell(cell, cell.formula === null ? "content" : "result");
    return true;
  }

  setStyle(row: number, column: number, style: number): void {
    const cell = this.cellToChange(row, column, style);
    if (cell.style === style) return;
    cell.style = style;
    touchCell(cell, "style");
  }

  /** Changes rows themselves; of a whole sheet only those that exist. */
  reshapeRows(first: number, last: number, change: Partial<Pick<RowRecord, "height" | "hidden" | "style">>): void {
    const all = last < LAST_ROW ? rowNumbers(first, last) : [...this.rows.keys()].filter((row) => row >= first);
    for (const row of all) Object.assign(this.rowToChange(row), change).isReshaped = true;
  }

  /** Cells that exist in a rectangle, row by row; safe against changes on the way. */
  *existing({ top, left, bottom, right }: Rect): Iterable<{ row: number; column: number; cell: CellRecord }> {
    const rows = [...this.rows.keys()].filter((row) => row >= top && row <= bottom).sort((a, b) => a - b);
    for (const row of rows) {
      for (const [column, cell] of [...(this.rows.get(row)?.cells ?? [])]) {
        if (column >= left && column <= right) yield { row, column, cell };
      }
    }
  }

  *formulas(): Iterable<{ row: number; column: number; formula: string }> {
    for (const [row, { cells }] of this.rows) {
      for (const [column, { formula }] of cells) if (formula !== null) yield { row, column, formula };
    }
  }

  usedRange(valuesOnly: boolean): Rect | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, { cells }] of this.rows) {
      for (const [column, cell] of cells) {
        if (!hasContent(cell) && (valuesOnly || cell.style === 0)) continue;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  /**
   * Moves whole rows of a range; `order[i]` is the row that comes to stand i-th. Formulas read as after a copy, and so
   * keep pointing at their own row. Constants keep what the file says of them, such as formats inside a text.
   */
  reorder(range: Rect, order: readonly number[]): void {
    const moved = order.map((row) => this.#copyRow(row, range));
    moved.forEach((cells, position) => {
      const to = range.top + position;
      const from = order[position] ?? to;
      if (from === to) return;
      const row = this.rowToChange(to);
      for (let column = range.left; column <= range.right; column++) {
        const cell = cells.get(column);
        if (cell === undefined) row.cells.delete(column);
        else row.cells.set(column, this.#movedCell(cell, cellName(from, column), cellName(to, column)));
      }
    });
  }

  #movedCell(cell: CellRecord, from: string, to: string): CellRecord {
    if (cell.formula === null) return { ...cell, touch: cell.touch === "none" ? "style" : cell.touch };
    this.#formulasTouched = true;
    if (cell.sharedGroup !== null) this.#expandGroup(cell.sharedGroup);
    const formula = movedFormula(cell.formula, from, to);
    return { ...cell, formula, touch: "content", source: null, sharedGroup: null };
  }

  #copyRow(row: number, { left, right }: Rect): Map<number, CellRecord> {
    const cells = [...(this.rows.get(row)?.cells ?? [])];
    return new Map(cells.filter(([column]) => column >= left && column <= right));
  }

  /** One member of a group of shared formulas changes: from now on every member is written with its own formula. */
  #expandGroup(group: string): void {
    for (const row of this.rows.values()) {
      for (const cell of row.cells.values()) {
        if (cell.sharedGroup !== group) continue;
        cell.sharedGroup = null;
        cell.source = null;
        cell.touch = "content";
        row.isTouched = true;
      }
    }
  }
}

function rowNumbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

export function isSameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  return typeof a === "object" && typeof b === "object" && a?.error === b?.error && a?.message === b?.message;
}
