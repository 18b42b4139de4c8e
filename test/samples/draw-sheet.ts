import type { CellFormat, Rect, Sheet } from "../../src/workbench/workbook/workbook";

/** One cell of a drawn row: a blank, a constant, or a formula with its result. */
export type DrawnCell = null | string | number | { readonly formula: string; readonly result: number };

export const FONT: Partial<CellFormat> = { fontName: "Times New Roman", fontSize: 12 };
/** Said in every sample. */
export const INVENTED = "Số liệu trong tệp này là số liệu giả định, chỉ để làm mẫu; không phải kết quả của đơn vị nào.";
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

/** Font and borders of the rows of a table; the ordinals centred. */
export function finishTable(sheet: Sheet, body: { top: number; left: number; bottom: number; right: number }): void {
  sheet.setFormat(body, { fontName: "Times New Roman", fontSize: 12, ...BOXED });
  sheet.setFormat({ ...body, right: body.left }, { horizontal: "center" });
}

/** Widths of the columns from A on, in points. */
export function setWidths(sheet: Sheet, points: readonly number[]): void {
  points.forEach((width, column) => {
    sheet.setColumnWidth(column, column, width);
  });
}

/** A header of one row. */
export function drawHeader(sheet: Sheet, row: number, headers: readonly string[]): void {
  headers.forEach((header, column) => {
    drawMerged(sheet, { top: row, left: column, bottom: row, right: column }, header, { bold: true, ...BOXED });
  });
}
