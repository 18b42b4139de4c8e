import type { CellError, Grid } from "../../src/sheets/grid";
import { newWorkbook } from "../../src/workbench/file/new-workbook";
import { ERROR_CODES, type CellError as ShownError, type Sheet } from "../../src/workbench/workbook/workbook";

/** The file of a workbook with these sheets. @param font of every cell drawn */
export function drawWorkbook(grids: readonly Grid[], font?: string): Uint8Array {
  const workbook = newWorkbook();
  grids.forEach((grid, position) => {
    const sheet = position === 0 ? workbook.sheets[0] : workbook.addSheet(grid.sheet);
    if (sheet === undefined) throw new Error("a new workbook has a sheet");
    if (position === 0) sheet.rename(grid.sheet);
    drawGrid(sheet, grid, font);
  });
  return workbook.save();
}

function drawGrid(sheet: Sheet, { top, left, values, numberFormats, merges, hiddenRows }: Grid, font?: string): void {
  values.forEach((cells, row) => {
    cells.forEach((value, column) => {
      const at = { top: top + row, left: left + column, bottom: top + row, right: left + column };
      const numberFormat = numberFormats[row]?.[column] ?? "General";
      if (font !== undefined) sheet.setFormat(at, { fontName: font });
      if (numberFormat !== "General") sheet.setFormat(at, { numberFormat });
      if (value !== null) sheet.setValue(at.top, at.left, typeof value === "object" ? errorOf(value) : value);
    });
  });
  for (const merge of merges) sheet.merge(merge);
  for (const row of hiddenRows) sheet.setRowHidden(row, row, true);
}

function errorOf({ error }: CellError): ShownError {
  const code = ERROR_CODES.find((each) => each === error);
  if (code === undefined) throw new Error(`${error} is no error that a cell can show`);
  return { error: code };
}
