import { heightOfContents } from "./auto-height";
import { LAST_COLUMN, LAST_ROW } from "./cell-reference";
import { CellRows } from "./cell-rows";
import { displayText } from "./display-text";
import { changeColumns, pointsOfWidth, type ColumnRun } from "./columns";
import type { SheetContents } from "./sheet-contents";
import type { SheetContext } from "./sheet-context";
import { hasContent } from "./sheet-rows";
import { compareForSort } from "./sort-order";
import type { CellFormat, Rect } from "./workbook";

/** Cells, rows and columns of a sheet with their looks, without regard to protection and listeners. */
export class SheetCells {
  readonly rows: CellRows;
  readonly #context: SheetContext;
  readonly #defaults: Pick<SheetContents, "defaultRowHeight" | "defaultColumnWidth">;
  #columns: readonly ColumnRun[];

  constructor(contents: SheetContents, context: SheetContext) {
    this.rows = new CellRows(contents.loadRows);
    this.#context = context;
    this.#defaults = contents;
    this.#columns = contents.columns;
  }

  /** Characters. */
  get defaultColumnWidth(): number {
    return this.#defaults.defaultColumnWidth;
  }

  get columns(): readonly ColumnRun[] {
    return this.#columns;
  }

  column(column: number): ColumnRun | undefined {
    return this.#columns.find(({ first, last }) => column >= first && column <= last);
  }

  /** Number of the style in force at a cell, whether the cell exists or not. */
  styleAt(row: number, column: number): number {
    const { cells, style } = this.rows.rows.get(row) ?? {};
    return cells?.get(column)?.style ?? style ?? this.column(column)?.style ?? 0;
  }

  format(row: number, column: number): CellFormat {
    return this.#context.styles.format(this.styleAt(row, column));
  }

  text(row: number, column: number): string {
    const record = this.rows.record(row, column);
    if (record === undefined || record.value === null) return "";
    return displayText(record.value, this.#context.styles.format(record.style).numberFormat, this.#context.date1904);
  }

  setFormat(range: Rect, change: Partial<CellFormat>): void {
    this.#restyle(range, (style) => this.#context.styles.derive(style, change));
  }

  clearFormats(range: Rect): void {
    this.#restyle(range, () => 0);
  }

  clearContents(range: Rect): void {
    for (const { row, column, cell } of this.rows.existing(range)) {
      if (hasContent(cell)) this.rows.setContent(row, column, cell.style, null, null);
    }
  }

  rowHeight(row: number, merges: readonly Rect[]): number {
    const known = this.rows.rows.get(row);
    if (known === undefined) return this.#defaults.defaultRowHeight;
    return known.height ?? this.#heightOfContents(row, merges);
  }

  /** Points that a row without a height of its own takes; `null` when it has one, or needs no more than any row. */
  fittedHeight(row: number, merges: readonly Rect[]): number | null {
    if (this.rows.rows.get(row)?.height !== null) return null;
    const height = this.#heightOfContents(row, merges);
    return height > this.#defaults.defaultRowHeight ? height : null;
  }

  columnWidth(column: number): number {
    return pointsOfWidth(this.column(column)?.width ?? this.#defaults.defaultColumnWidth);
  }

  changeColumns(first: number, last: number, change: Partial<Pick<ColumnRun, "width" | "style" | "hidden">>): void {
    this.#columns = changeColumns(this.#columns, first, last, change);
  }

  /** `height` in points; `null` for what the contents need. */
  changeRows(first: number, last: number, change: { height?: number | null; hidden?: boolean }): void {
    this.rows.reshapeRows(first, last, change);
  }

  sortRows(range: Rect, byColumn: number, descending: boolean): void {
    const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, offset) => range.top + offset);
    const value = (row: number) => this.rows.cell(row, byColumn).value;
    this.rows.reorder(
      range,
      rows.sort((a, b) => compareForSort(value(a), value(b), descending)),
    );
  }

  /** Merged cells have no say in the height of a row, as in Excel. */
  #heightOfContents(row: number, merges: readonly Rect[]): number {
    const { styles } = this.#context;
    const inRow = merges.filter(({ top, bottom }) => top <= row && row <= bottom);
    const isMerged = (column: number) => inRow.some(({ left, right }) => left <= column && column <= right);
    const contents = [...(this.rows.rows.get(row)?.cells ?? [])]
      .filter(([column, cell]) => hasContent(cell) && !isMerged(column))
      .map(([column, { style }]) => ({
        text: this.text(row, column),
        format: styles.format(style),
        width: this.columnWidth(column),
      }));
    return heightOfContents(contents, this.#defaults.defaultRowHeight);
  }

  /** Whole columns and rows keep a style of their own, so that not every blank cell of them has to exist. */
  #restyle(range: Rect, restyle: (style: number) => number): void {
    if (range.top === 0 && range.bottom === LAST_ROW) this.#restyleColumns(range, restyle);
    else if (range.left === 0 && range.right === LAST_COLUMN) this.#restyleRows(range, restyle);
    else this.#restyleCells(range, restyle);
  }

  #restyleCells({ top, left, bottom, right }: Rect, restyle: (style: number) => number): void {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const before = this.styleAt(row, column);
        const after = restyle(before);
        if (after !== before || this.rows.record(row, column) !== undefined) this.rows.setStyle(row, column, after);
      }
    }
  }

  #restyleRows(range: Rect, restyle: (style: number) => number): void {
    for (let row = range.top; row <= range.bottom; row++) {
      this.rows.reshapeRows(row, row, { style: restyle(this.rows.rows.get(row)?.style ?? 0) });
    }
    this.#restyleExisting(range, restyle);
  }

  #restyleColumns(range: Rect, restyle: (style: number) => number): void {
    for (const { first, last, style } of this.#stretches(range.left, range.right)) {
      this.changeColumns(first, last, { style: restyle(style) });
    }
    for (const [row, { style, cells }] of this.rows.rows) {
      if (style === null) continue;
      // The row's style would hide the column's: these cells have to exist.
      for (let column = range.left; column <= Math.min(range.right, range.left + 255); column++) {
        if (!cells.has(column)) this.rows.cellToChange(row, column, style);
      }
    }
    this.#restyleExisting(range, restyle);
  }

  #restyleExisting(range: Rect, restyle: (style: number) => number): void {
    for (const { row, column, cell } of this.rows.existing(range)) {
      this.rows.setStyle(row, column, restyle(cell.style));
    }
  }

  /** Neighbouring columns of one style. */
  #stretches(left: number, right: number): { first: number; last: number; style: number }[] {
    const stretches: { first: number; last: number; style: number }[] = [];
    for (let column = left; column <= right; column++) {
      const run = this.column(column);
      const style = run?.style ?? 0;
      const before = stretches.at(-1);
      if (before?.style === style) before.last = column;
      else stretches.push({ first: column, last: column, style });
    }
    return stretches;
  }
}
