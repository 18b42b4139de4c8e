import type { Rect, Sheet, Workbook } from "../../../src/workbench/workbook/workbook";

/** A sheet of the add-in and the place of its table, the header included. */
export function madeTable(workbook: Workbook, name: string): { readonly sheet: Sheet; readonly range: Rect } {
  const sheet = workbook.sheetByName(name);
  const range = sheet?.tables[0]?.range;
  if (sheet === undefined || range === undefined) throw new Error(`no table on ‘${name}’`);
  return { sheet, range };
}

/** The rows of the table of a sheet of the add-in, as texts by their headers. */
export function madeRows(workbook: Workbook, name: string): Record<string, string>[] {
  const { sheet, range } = madeTable(workbook, name);
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, offset) => range.left + offset);
  return Array.from({ length: range.bottom - range.top }, (_, row) =>
    Object.fromEntries(
      columns.map((column) => [sheet.text(range.top, column), sheet.text(range.top + 1 + row, column)]),
    ),
  );
}
