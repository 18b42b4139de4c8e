import { FileRefusal } from "../file/file-refusal";
import { openWorkbook } from "../file/open-workbook";
import type { Rect, Sheet, Workbook } from "../workbook/workbook";
import { HostFailure } from "./host-failure";

/** Where inserted sheets go, and which of the file's sheets are. */
export interface InsertOptions {
  /** `null` for all. */
  readonly names: readonly string[] | null;
  readonly position: "None" | "Before" | "After" | "Beginning" | "End";
  /** Name of the sheet that `Before` and `After` speak of. */
  readonly relativeTo: string | null;
}

/**
 * Inserts sheets of another file, with their cells, formats, merged areas, tables, sizes and hidden rows and columns; a
 * name that is taken gets a number. Nothing is inserted when anything is wrong with the file or the options.
 * @returns the ids of the new sheets, in the order of the file
 * @throws HostFailure `InvalidArgument`
 */
export function insertSheets(workbook: Workbook, base64: string, options: InsertOptions): string[] {
  const sources = chosenSheets(openedFile(base64), options.names);
  const first = positionOf(workbook, options);
  return sources.map((source, offset) => {
    const sheet = workbook.addSheet(freeSheetName(workbook, source.name));
    workbook.moveSheet(sheet.id, first + offset);
    copySheet(source, sheet);
    copyTables(source, sheet, workbook);
    return sheet.id;
  });
}

function openedFile(base64: string): Workbook {
  try {
    return openWorkbook(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  } catch (error) {
    if (error instanceof FileRefusal || error instanceof DOMException) {
      throw new HostFailure("InvalidArgument", `base64File: ${error.message}`);
    }
    throw error;
  }
}

function chosenSheets({ sheets }: Workbook, names: readonly string[] | null): readonly Sheet[] {
  if (names === null) return sheets;
  return names.map((name) => {
    const sheet = sheets.find((each) => each.name === name);
    if (sheet === undefined) throw new HostFailure("InvalidArgument", `sheetNamesToInsert: ${name}`);
    return sheet;
  });
}

function positionOf({ sheets }: Workbook, { position, relativeTo }: InsertOptions): number {
  if (position === "Beginning") return 0;
  if (position === "End" || position === "None") return sheets.length;
  const at = sheets.findIndex(({ name }) => name === relativeTo);
  if (at < 0) throw new HostFailure("InvalidArgument", `relativeTo: ${String(relativeTo)}`);
  return position === "Before" ? at : at + 1;
}

const LONGEST_NAME = 31;

function freeSheetName(workbook: Workbook, wanted: string): string {
  let name = wanted;
  for (let number = 2; workbook.sheetByName(name) !== undefined; number++) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
  return name;
}

function copySheet(source: Sheet, target: Sheet): void {
  const used = source.usedRange(false);
  if (used !== null) copyCells(source, target, used);
  for (const merge of source.merges) target.merge(merge);
  target.setTabColor(source.tabColor);
  target.setShowGridlines(source.showGridlines);
  target.setFrozen(source.frozen);
  if (source.visibility !== "Visible") target.setVisibility(source.visibility);
}

function copyTables(source: Sheet, target: Sheet, workbook: Workbook): void {
  for (const { name, range, style, showHeaders, showBandedRows, showFilterButton } of source.tables) {
    const id = target.addTable(range, true, freeTableName(workbook, name));
    target.changeTable(id, { style, showHeaders, showBandedRows, showFilterButton });
  }
}

function freeTableName({ sheets, names }: Workbook, wanted: string): string {
  const taken = new Set([...sheets.flatMap(({ tables }) => tables), ...names].map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  return name;
}

function copyCells(source: Sheet, target: Sheet, { top, left, bottom, right }: Rect): void {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) copyCell(source, target, row, column);
    if (source.rowHidden(row)) target.setRowHidden(row, row, true);
  }
  for (let column = left; column <= right; column++) {
    target.setColumnWidth(column, column, source.columnWidth(column));
    if (source.columnHidden(column)) target.setColumnHidden(column, column, true);
  }
}

function copyCell(source: Sheet, target: Sheet, row: number, column: number): void {
  const { value, formula } = source.cell(row, column);
  const format = source.format(row, column);
  target.setFormat({ top: row, left: column, bottom: row, right: column }, format);
  if (formula !== null) {
    target.setFormula(row, column, formula);
    target.setResult(row, column, value, false);
  } else if (value !== null) target.setValue(row, column, value);
}
