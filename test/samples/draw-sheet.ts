import type { CellFormat, Rect, Sheet } from "../../src/workbench/workbook/workbook";

/** One cell of a drawn row: a blank, a constant, or a formula with its result. */
export type DrawnCell = null | string | number | { readonly formula: string; readonly result: number };

export const FONT: Partial<CellFormat> = { fontName: "Times New Roman", fontSize: 12 };
const LINE = { style: "thin", color: "#000000" };
export const BOXED: Partial<CellFormat> = { borders: { top: LINE, left: LINE, bottom: LINE, right: LINE } };

/** Puts rows of cells onto a sheet, the first at `top`, from column A on. */
export function drawRows(sheet: Sheet, top: number, rows: readonly (readonly DrawnCell[])[]): void {
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      drawCell(sheet, top + r, c, cell);
    });
  });
}

export function drawCell(sheet: Sheet, row: number, column: number, cell: DrawnCell): void {
  if (cell === null) return;
  if (typeof cell === "object") {
    sheet.setFormula(row, column, cell.formula);
    sheet.setResult(row, column, cell.result, false);
  } else {
    sheet.setValue(row, column, cell);
  }
}

/** A merged cell with centred text, as letterheads and headers have them. */
export function drawMerged(sheet: Sheet, range: Rect, text: string, format: Partial<CellFormat> = {}): void {
  sheet.setValue(range.top, range.left, text);
  if (range.top !== range.bottom || range.left !== range.right) sheet.merge(range);
  sheet.setFormat(range, { ...FONT, horizontal: "center", vertical: "center", wrapText: true, ...format });
}
