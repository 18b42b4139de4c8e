import type { Cell, CellValue, Rect } from "./workbook";
import { movedFormula } from "../file/formula-text";
import { cellName } from "./cell-reference";
import { emptyCell, emptyRow, type CellRecord, type RowRecord } from "./sheet-rows";

const BLANK: Cell = { value: null, formula: null, stale: false };

/** The cells of one sheet, by row and column; knows which rows no longer are what the file says. */
export class CellRows {
  readonly rows: Map<number, RowRecord>;
  #changed = false;

  constructor(rows: Map<number, RowRecord>) {
    this.rows = rows;
  }

  get isChanged(): boolean {
    return this.#changed;
  }

  record(row: number, column: number): CellRecord | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  cell(row: number, column: number): Cell {
    return this.record(row, column) ?? BLANK;
  }

  /** Style of a cell that may not exist; that of its row else. @returns `null` when neither has one */
  style(row: number, column: number): number | null {
    return this.record(row, column)?.style ?? this.rows.get(row)?.style ?? null;
  }

  /** The row for a change: made if need be, and no longer what the file says. */
  rowToChange(row: number): RowRecord {
    const known = this.rows.get(row) ?? emptyRow();
    known.raw = null;
    this.rows.set(row, known);
    this.#changed = true;
    return known;
  }

  /** The cell for a change; `style` is that of a new one. */
  cellToChange(row: number, column: number, style: number): CellRecord {
    const { cells } = this.rowToChange(row);
    const known = cells.get(column) ?? emptyCell(style);
    if (known.sharedGroup !== null && known.raw !== null) this.#expandGroup(known.sharedGroup);
    known.raw = null;
    cells.set(column, known);
    return known;
  }

  setContent(row: number, column: number, style: number, value: CellValue, formula: string | null): void {
    Object.assign(this.cellToChange(row, column, style), { value, formula, stale: false });
  }

  remove(row: number, column: number): void {
    if (this.record(row, column) === undefined) return;
    this.cellToChange(row, column, 0);
    this.rows.get(row)?.cells.delete(column);
  }

  *formulas(): Iterable<{ row: number; column: number; formula: string }> {
    for (const [row, { cells }] of this.rows) {
      for (const [column, { formula }] of cells) if (formula !== null) yield { row, column, formula };
    }
  }

  usedRange(valuesOnly: boolean): Rect | null {
    let range: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const [row, { cells }] of this.rows) {
      for (const [column, { value, formula, style }] of cells) {
        if (value === null && formula === null && (valuesOnly || style === 0)) continue;
        range ??= { top: row, left: column, bottom: row, right: column };
        range.top = Math.min(range.top, row);
        range.bottom = Math.max(range.bottom, row);
        range.left = Math.min(range.left, column);
        range.right = Math.max(range.right, column);
      }
    }
    return range;
  }

  /**
   * Moves whole rows of a range; `order[i]` is the row that comes to stand i-th. Formulas read as after a copy, and so
   * keep pointing at their own row.
   */
  reorder(range: Rect, order: readonly number[]): void {
    const moved = order.map((row) => this.#copyRow(row, range));
    moved.forEach((cells, position) => {
      const to = range.top + position;
      const from = order[position] ?? to;
      for (let column = range.left; column <= range.right; column++) this.remove(to, column);
      for (const [column, cell] of cells) {
        const formula = cell.formula && movedFormula(cell.formula, cellName(from, column), cellName(to, column));
        Object.assign(this.cellToChange(to, column, cell.style), { ...cell, formula, raw: null, sharedGroup: null });
      }
    });
  }

  #copyRow(row: number, { left, right }: Rect): [number, CellRecord][] {
    const cells = this.rows.get(row)?.cells ?? new Map<number, CellRecord>();
    return [...cells]
      .filter(([column]) => column >= left && column <= right)
      .map(([column, cell]) => [column, { ...cell }]);
  }

  /** One member of a group of shared formulas changes: from now on every member is written with its own formula. */
  #expandGroup(group: string): void {
    for (const row of this.rows.values()) {
      for (const cell of row.cells.values()) {
        if (cell.sharedGroup !== group) continue;
        cell.raw = null;
        row.raw = null;
      }
    }
  }
}
