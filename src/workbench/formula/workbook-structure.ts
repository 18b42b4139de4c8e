import type { Workbook } from "../workbook/workbook";

/** Differs when sheets or names have come, gone or changed. */
export function structureOf(workbook: Workbook): string {
  const sheets = workbook.sheets.map((sheet) => `${sheet.id} ${sheet.name}`);
  const names = workbook.names.map((name) => `${name.sheetId ?? ""} ${name.name} ${name.formula}`);
  return [...sheets, ...names].join("\n");
}
