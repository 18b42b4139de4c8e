import type { StoredSheet } from "../workbook/stored-sheet";
import type { TableRecord } from "../workbook/table-list";
import { NEW_SHEET } from "./empty-parts";
import { OFFICE, Relationships, relationshipsPath } from "./relationships";
import { removePart } from "./remove-part";
import { freePath, SPREADSHEET, type Save } from "./save";
import { changedTable, newTable } from "./tables";
import { writeSheet } from "./write-sheet";

/** Writes the parts of all sheets and removes those of deleted ones. @returns the paths of new sheets by their ids */
export function saveSheets(save: Save): ReadonlyMap<string, string> {
  const { workbook, file, pack, types } = save;
  const added = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    const part = file.sheets.find(({ id }) => id === sheet.id)?.part ?? null;
    const path = part?.path ?? freePath(save, (number) => `xl/worksheets/sheet${number}.xml`);
    const source = part?.source ?? NEW_SHEET;
    const written = writeSheet(source, sheet, {
      styles: file.styles,
      strings: file.strings,
      tableIds: saveTables(save, sheet, path),
      isSelected: isSelected(save, sheet),
    });
    if (part === null || written !== source) pack.setText(path, written);
    if (part !== null) continue;
    types.add(path, `${SPREADSHEET}.worksheet+xml`);
    added.set(sheet.id, path);
  }
  for (const { id, part } of file.sheets) {
    if (part === null || workbook.sheetById(id) !== undefined) continue;
    save.relationships.remove(part.path);
    removePart(save, part.path);
  }
  return added;
}

/** Only the sheet in front is selected: whoever has two selected edits both at once. */
function isSelected({ workbook, file }: Save, sheet: StoredSheet): boolean | null {
  return workbook.activeSheetId === file.frontInMemory ? null : workbook.activeSheetId === sheet.id;
}

/** @returns the relationship ids of the sheet's tables, in their order; `null` when they are those of the file */
function saveTables(save: Save, sheet: StoredSheet, path: string): string[] | null {
  const { pack, types } = save;
  const own = new Relationships(pack.text(relationshipsPath(path)), path);
  const gone = sheet.start.tables.filter(({ id }) => !sheet.tables.some((table) => table.id === id));
  for (const { path: part } of gone) {
    if (part === null) continue;
    own.remove(part);
    pack.setText(relationshipsPath(path), own.toString());
    removePart(save, part);
  }
  const ids = sheet.tables.map((table) => {
    const columns = columnNames(sheet, table);
    if (table.path !== null) {
      const source = pack.text(table.path) ?? "";
      const written = table.showHeaders ? changedTable(source, table, columns) : source;
      if (written !== source) pack.setText(table.path, written);
      return own.all.find(({ target }) => target === table.path)?.id ?? "";
    }
    const part = freePath(save, (number) => `xl/tables/table${number}.xml`);
    pack.setText(part, newTable(table, columns));
    types.add(part, `${SPREADSHEET}.table+xml`);
    return own.add(`${OFFICE}/table`, part);
  });
  if (own.isChanged) pack.setText(relationshipsPath(path), own.toString());
  return gone.length > 0 || sheet.tables.some((table) => table.path === null) ? ids : null;
}

/** The columns of a table are named by the texts of its header. */
function columnNames(sheet: StoredSheet, { range }: TableRecord): string[] {
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, offset) => range.left + offset);
  return columns.map((column) => {
    const { value } = sheet.cell(range.top, column);
    return typeof value === "string" ? value : sheet.text(range.top, column);
  });
}
