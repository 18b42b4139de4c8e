import { cellName, LAST_COLUMN, LAST_ROW } from "./cell-reference";
import type { SheetCells } from "./sheet-cells";
import { WorkbookRefusal, type Rect } from "./workbook";

/** What the protection of a sheet lets its users do all the same. */
export interface SheetProtection {
  readonly formatCells: boolean;
  readonly formatColumns: boolean;
  readonly formatRows: boolean;
  readonly sort: boolean;
}

/** Refuses on a protected sheet what Excel refuses there. */
export class ProtectionGuard {
  readonly #protection: SheetProtection | null;
  readonly #cells: SheetCells;
  readonly #sheet: { readonly name: string };

  constructor(protection: SheetProtection | null, cells: SheetCells, sheet: { readonly name: string }) {
    this.#protection = protection;
    this.#cells = cells;
    this.#sheet = sheet;
  }

  get isProtected(): boolean {
    return this.#protection !== null;
  }

  /** @throws WorkbookRefusal `AccessDenied` on any protected sheet */
  refuse(): void {
    if (this.isProtected) throw this.#refusal("");
  }

  /** @throws WorkbookRefusal `AccessDenied` unless the protection lets this through */
  refuseUnless(permission: keyof SheetProtection): void {
    if (this.#protection?.[permission] !== true) this.refuse();
  }

  /** Of whole rows and columns only the part in use is looked at. @throws WorkbookRefusal `AccessDenied` for locked cells */
  refuseLocked(range: Rect): void {
    if (!this.isProtected) return;
    const used = this.#cells.rows.usedRange(false);
    const bottom = range.bottom === LAST_ROW ? (used?.bottom ?? 0) : range.bottom;
    const right = range.right === LAST_COLUMN ? (used?.right ?? 0) : range.right;
    for (let row = range.top; row <= bottom; row++) {
      for (let column = range.left; column <= right; column++) {
        if (this.#cells.format(row, column).locked) throw this.#refusal(` ô ${cellName(row, column)}`);
      }
    }
  }

  #refusal(what: string): WorkbookRefusal {
    return new WorkbookRefusal("AccessDenied", `Trang “${this.#sheet.name}” đang khóa${what}.`);
  }
}
