import { parseA1Ref } from "@borgar/fx";
import { Calculator } from "../../../src/workbench/formula/calculator";
import type { Cell, CellValue, Sheet, Workbook } from "../../../src/workbench/workbook/workbook";
import { newWorkbook } from "../../../src/workbench/file/new-workbook";

/** Cells by address: text that starts with `=` is a formula. */
export type Cells = Record<string, string | number | boolean | null>;

export function place(address: string): { row: number; column: number } {
  const reference = parseA1Ref(address);
  if (!reference || !("range" in reference)) throw new Error(`no address: ${address}`);
  return { row: reference.range.top ?? 0, column: reference.range.left ?? 0 };
}

export function enter(sheet: Sheet, cells: Cells): void {
  for (const [address, content] of Object.entries(cells)) {
    const { row, column } = place(address);
    if (typeof content === "string" && content.startsWith("=")) sheet.setFormula(row, column, content);
    else sheet.setValue(row, column, content);
  }
}

/** A workbook of these sheets; the first sheet of a new workbook takes the first name. */
export function workbookOf(sheets: Record<string, Cells>): Workbook {
  const workbook = newWorkbook();
  Object.entries(sheets).forEach(([name, cells], index) => {
    const first = index === 0 ? workbook.sheets[0] : undefined;
    first?.rename(name);
    enter(first ?? workbook.addSheet(name), cells);
  });
  return workbook;
}

/** One sheet under calculation: write cells, read results. */
export class CalculatedSheet {
  readonly workbook: Workbook;
  readonly calculator: Calculator;

  constructor(cells: Cells, others: Record<string, Cells> = {}) {
    this.workbook = workbookOf({ Trang: {}, ...others });
    this.calculator = new Calculator(this.workbook);
    this.enter(cells);
  }

  get sheet(): Sheet {
    const sheet = this.workbook.sheetByName("Trang");
    if (!sheet) throw new Error("the sheet is gone");
    return sheet;
  }

  enter(cells: Cells): void {
    enter(this.sheet, cells);
    this.calculator.calculate();
  }

  cell(address: string): Cell {
    const { row, column } = place(address);
    return this.sheet.cell(row, column);
  }

  /** The value, with an error as its code. */
  value(address: string): CellValue {
    const { value } = this.cell(address);
    return typeof value === "object" && value !== null ? value.error : value;
  }
}

/** What one formula gives over some cells. */
export function result(formula: string, cells: Cells = {}): CellValue {
  return new CalculatedSheet({ ...cells, Z99: formula }).value("Z99");
}
