import { type FormulaCell, cellKey, contains } from "./dependency-graph";

/** Formula cells whose shown result may be out of date; what reads them cannot be trusted either. */
export class StaleCells {
  readonly #cells = new Map<string, { sheetId: string; row: number; column: number }>();

  add({ key, sheetId, row, column }: FormulaCell): void {
    this.#cells.set(key, { sheetId, row, column });
  }

  delete(key: string): void {
    this.#cells.delete(key);
  }

  /** Whether a formula reads any of them. */
  isReadBy(cell: FormulaCell): boolean {
    return (
      this.#cells.size > 0 &&
      cell.precedents.areas.some(({ sheet, rect }) => {
        if (rect.top === rect.bottom && rect.left === rect.right)
          return this.#cells.has(cellKey(sheet.id, rect.top, rect.left));
        for (const stale of this.#cells.values()) {
          if (stale.sheetId === sheet.id && contains(rect, stale.row, stale.column)) return true;
        }
        return false;
      })
    );
  }
}
