import { parseRect, rectName } from "../workbook/cell-reference";
import type { NameRecord } from "../workbook/name-list";
import { quotedSheet } from "../workbook/sheet-name";
import type { PageSetup, Rect } from "../workbook/workbook";
import { BUILT_IN } from "./defined-names";

/** What is printed of a sheet, and which rows on every page, are names of the sheet. */

type PrintNames = Pick<PageSetup, "titleRows" | "printArea">;

const AREA = `${BUILT_IN}Print_Area`;
const TITLES = `${BUILT_IN}Print_Titles`;
const ROWS = /!\$?(\d+):\$?(\d+)/;
const COLUMNS = /((?:'(?:[^']|'')*'|[^!,=']+)!\$?[A-Z]+:\$?[A-Z]+)(?=,|$)/;

export function readPrintNames(names: readonly NameRecord[], sheetId: string): PrintNames {
  const rows = ROWS.exec(find(names, TITLES, sheetId)?.formula ?? "");
  return {
    titleRows: rows === null ? null : { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 },
    printArea: readArea(find(names, AREA, sheetId)?.formula),
  };
}

/** Of several areas the first. */
function readArea(formula: string | undefined): Rect | null {
  const area = /!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)(?=,|$)/.exec(formula ?? "")?.[1];
  return area === undefined ? null : parseRect(area);
}

/** The names with what a sheet now says of its printing; those that say it already stay as they are. */
export function withPrintNames(
  names: readonly NameRecord[],
  sheet: { readonly id: string; readonly name: string; readonly pageSetup: PrintNames },
): NameRecord[] {
  const before = readPrintNames(names, sheet.id);
  const { titleRows, printArea } = sheet.pageSetup;
  let changed = [...names];
  if (JSON.stringify(before.titleRows) !== JSON.stringify(titleRows)) {
    const columns = COLUMNS.exec(find(names, TITLES, sheet.id)?.formula.slice(1) ?? "")?.[1];
    const rows =
      titleRows === null ? [] : [`${quotedSheet(sheet.name)}!$${titleRows.first + 1}:$${titleRows.last + 1}`];
    changed = withName(changed, TITLES, sheet.id, [...(columns === undefined ? [] : [columns]), ...rows].join(","));
  }
  if (JSON.stringify(before.printArea) !== JSON.stringify(printArea)) {
    const area = printArea === null ? "" : `${quotedSheet(sheet.name)}!${absolute(printArea)}`;
    changed = withName(changed, AREA, sheet.id, area);
  }
  return changed;
}

function withName(names: readonly NameRecord[], name: string, sheetId: string, reference: string): NameRecord[] {
  const known = find(names, name, sheetId);
  if (reference === "") return names.filter((record) => record !== known);
  const formula = `=${reference}`;
  if (known !== undefined) return names.map((record) => (record === known ? { ...record, formula } : record));
  return [...names, { name, formula, visible: true, comment: "", sheetId, source: null }];
}

function find(names: readonly NameRecord[], name: string, sheetId: string): NameRecord | undefined {
  return names.find((record) => record.name === name && record.sheetId === sheetId);
}

function absolute(rect: Rect): string {
  return rectName(rect).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
