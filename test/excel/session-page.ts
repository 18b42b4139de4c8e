import { vi } from "vitest";
import { Session } from "../../src/excel/session";
import { defaultPlan } from "../../src/plan/presets";
import type { OpenedWorkbook } from "../../src/workbench/file/open-workbook";
import type { CellValue } from "../../src/workbench/workbook/workbook";
import { openExcelPage, type ExcelPage } from "../workbench/host/excel-page";

/** A session over a workbook of the workbench, by way of the real office.js. */
export interface SessionPage extends ExcelPage {
  readonly session: Session;
  /** How often every formula was calculated anew. */
  readonly recalculations: () => number;
}

/** Opens a workbook, an empty one unless told; to be closed again with `close`. */
export async function openSession(options: { readonly workbook?: OpenedWorkbook } = {}): Promise<SessionPage> {
  let recalculations = 0;
  const page = await openExcelPage({
    ...options,
    recalculate: () => {
      recalculations += 1;
    },
  });
  vi.stubGlobal("Excel", page.page.window.Excel);
  vi.stubGlobal("Office", page.office);
  return {
    ...page,
    session: new Session(defaultPlan),
    recalculations: () => recalculations,
    close: () => {
      vi.unstubAllGlobals();
      page.close();
    },
  };
}

/** The values of a sheet from A1 on, row by row; fails when there is no such sheet. */
export function valuesOf({ workbook }: ExcelPage, name: string): CellValue[][] {
  const sheet = workbook.sheetByName(name);
  if (sheet === undefined)
    throw new Error(`no sheet ${name}; there are ${workbook.sheets.map((each) => each.name).join(", ")}`);
  const used = sheet.usedRange(true);
  return Array.from({ length: (used?.bottom ?? -1) + 1 }, (_, row) =>
    Array.from({ length: (used?.right ?? -1) + 1 }, (__, column) => sheet.cell(row, column).value),
  );
}

/** Draws values into the sheet, from A1 on. */
export function fill({ workbook }: ExcelPage, name: string, rows: readonly (readonly CellValue[])[]): void {
  const sheet = workbook.sheetByName(name) ?? workbook.addSheet(name);
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      sheet.setValue(r, c, value);
    });
  });
}
