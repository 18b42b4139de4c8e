import { columnName, LAST_COLUMN, LAST_ROW, parseRect } from "../workbook/cell-reference";
import { quotedSheet } from "../workbook/sheet-name";
import type { Rect, Sheet, Workbook } from "../workbook/workbook";
import { HostFailure } from "./host-failure";
import type { CellBlock, CellBlocks } from "./host-object";

/** Excel cuts longer addresses off. */
const LONGEST_ADDRESS = 8192;

export const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export function isEntireColumn({ top, bottom }: Rect): boolean {
  return top === 0 && bottom === LAST_ROW;
}

export function isEntireRow({ left, right }: Rect): boolean {
  return left === 0 && right === LAST_COLUMN;
}

/** `A1:C9`, `A:C`, `3:5`; with `$` in front of each part for a formula. */
export function rectAddress(rect: Rect, mark: "" | "$" = ""): string {
  const [left, right] = [columnName(rect.left), columnName(rect.right)].map((letters) => mark + letters);
  const [top, bottom] = [rect.top + 1, rect.bottom + 1].map((number) => `${mark}${number}`);
  if (isEntireRow(rect)) return `${top ?? ""}:${bottom ?? ""}`;
  if (isEntireColumn(rect)) return `${left ?? ""}:${right ?? ""}`;
  const first = `${left ?? ""}${top ?? ""}`;
  const last = `${right ?? ""}${bottom ?? ""}`;
  return first === last ? first : `${first}:${last}`;
}

/** With the sheet's name before each block, e.g. `'Xếp hạng'!A1:B2,'Xếp hạng'!D4`. */
export function blocksAddress({ sheet, rects }: CellBlocks): string {
  return rects.map((rect) => `${quotedSheet(sheet.name)}!${rectAddress(rect)}`).join(",");
}

/**
 * The block that an address, a name or a table name stands for. `sheet` is where an address without a sheet's name
 * counts; `null` for the active one.
 * @throws HostFailure for anything else, and for several blocks
 */
export function findBlock(address: string, sheet: Sheet | null, workbook: Workbook): CellBlock {
  const { sheetName, local } = splitAddress(address);
  const home = sheetName === null ? (sheet ?? activeSheet(workbook)) : workbook.sheetByName(sheetName);
  if (home === undefined || (sheet !== null && home.id !== sheet.id)) throw badAddress(address);
  const rect = readRect(local);
  if (rect !== null) return { sheet: home, rect };
  const named = nameBlock(local, home, workbook) ?? tableBlock(local, workbook);
  if (named === null || (sheet !== null && named.sheet.id !== sheet.id)) throw badAddress(address);
  return named;
}

/** The blocks of a list separated by commas. @throws HostFailure */
export function findBlocks(addresses: string, sheet: Sheet, workbook: Workbook): CellBlocks {
  if (addresses.length > LONGEST_ADDRESS)
    throw new HostFailure("InvalidArgument", `over ${LONGEST_ADDRESS} characters`);
  const blocks = splitList(addresses).map((address) => findBlock(address.trim(), sheet, workbook));
  return { sheet, rects: blocks.map(({ rect }) => rect) };
}

/** The cells that a formula such as `='Điểm'!$A$1:$B$9` points at; `null` when it is anything else. */
export function referencedBlock(formula: string, workbook: Workbook): CellBlock | null {
  const { sheetName, local } = splitAddress(formula.replace(/^=/, ""));
  const sheet = sheetName === null ? undefined : workbook.sheetByName(sheetName);
  const rect = readRect(local);
  return sheet === undefined || rect === null ? null : { sheet, rect };
}

/** The formula that points at a block. */
export function referenceTo({ sheet, rect }: CellBlock): string {
  return `=${quotedSheet(sheet.name)}!${rectAddress(rect, "$")}`;
}

export function activeSheet({ sheets, activeSheetId }: Workbook): Sheet {
  const sheet = sheets.find(({ id }) => id === activeSheetId) ?? sheets[0];
  if (sheet === undefined) throw new HostFailure("ItemNotFound");
  return sheet;
}

function splitAddress(address: string): { readonly sheetName: string | null; readonly local: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!,]+))!(.+)$/.exec(address);
  if (match === null) return { sheetName: null, local: address };
  return { sheetName: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", local: match[3] ?? "" };
}

function splitList(addresses: string): string[] {
  return addresses.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

/** Column letters or a row number alone are no address. Corners may come in any order. */
function readRect(local: string): Rect | null {
  if (!/^\$?[A-Z]{1,3}\$?\d+$|:/i.test(local)) return null;
  const rect = parseRect(local);
  if (rect === null) return null;
  const ordered = {
    top: Math.min(rect.top, rect.bottom),
    left: Math.min(rect.left, rect.right),
    bottom: Math.max(rect.top, rect.bottom),
    right: Math.max(rect.left, rect.right),
  };
  return isOnSheet(ordered) ? ordered : null;
}

export function isOnSheet({ top, left, bottom, right }: Rect): boolean {
  return 0 <= top && top <= bottom && bottom <= LAST_ROW && 0 <= left && left <= right && right <= LAST_COLUMN;
}

function nameBlock(name: string, sheet: Sheet, workbook: Workbook): CellBlock | null {
  const named = workbook.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const found = named.find(({ sheetId }) => sheetId === sheet.id) ?? named.find(({ sheetId }) => sheetId === null);
  return found === undefined ? null : referencedBlock(found.formula, workbook);
}

/** A table's name stands for the rows under its header. */
function tableBlock(name: string, workbook: Workbook): CellBlock | null {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (table === undefined) continue;
    const top = table.range.top + (table.showHeaders ? 1 : 0);
    return { sheet, rect: { ...table.range, top } };
  }
  return null;
}

function badAddress(address: string): HostFailure {
  return new HostFailure("InvalidArgument", address);
}
