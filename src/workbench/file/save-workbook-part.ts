import { writeName } from "./defined-names";
import type { FileSheet } from "./opened-file";
import { withPrintNames } from "./print-names";
import { OFFICE } from "./relationships";
import type { Save } from "./save";
import { stateOf } from "./workbook-part";
import { parseXml } from "./xml";
import { withAttributes } from "./xml-edit";

/** @param added paths of the new sheets by their ids */
export function saveWorkbookPart(save: Save, added: ReadonlyMap<string, string>): void {
  const order = sheetOrder(save);
  saveEntries(save, order, added);
  saveNames(save, order);
  saveFrontSheet(save, order);
  askForCalculation(save);
}

/** Ids of all sheets in their order; sheets without cells follow the one that they followed in the file. */
function sheetOrder({ workbook, file }: Save): string[] {
  const order = workbook.sheets.map(({ id }) => id);
  file.sheets.forEach(({ id, part }, position) => {
    if (part !== null) return;
    const before = file.sheets.slice(0, position).findLast((other) => order.includes(other.id));
    order.splice(before === undefined ? 0 : order.indexOf(before.id) + 1, 0, id);
  });
  return order;
}

function saveEntries(save: Save, order: readonly string[], added: ReadonlyMap<string, string>): void {
  const { file, workbookPart } = save;
  const { prefix } = workbookPart;
  const entries = order.map((id) => {
    const known = file.sheets.find((sheet) => sheet.id === id);
    return known === undefined ? newEntry(save, id, added.get(id) ?? "") : changedEntry(save, known);
  });
  const before = file.sheets.map(({ entry }) => entry.raw);
  if (entries.length === before.length && entries.every((entry, position) => entry === before[position])) return;
  workbookPart.replace("sheets", [`<${prefix}sheets>${entries.join("")}</${prefix}sheets>`]);
}

function changedEntry({ workbook }: Save, { id, entry }: FileSheet): string {
  const sheet = workbook.sheetById(id);
  if (sheet === undefined) return entry.raw;
  const name = sheet.name === entry.name ? {} : { name: sheet.name };
  const state = sheet.visibility === entry.visibility ? {} : { state: stateOf(sheet.visibility) };
  return withAttributes(entry.raw, { ...name, ...state });
}

function newEntry({ workbook, relationships, workbookPart }: Save, id: string, path: string): string {
  const sheet = workbook.sheetById(id);
  return withAttributes(`<${workbookPart.prefix}sheet xmlns:r="${OFFICE}"/>`, {
    name: sheet?.name ?? "",
    sheetId: String(workbook.numberOfNewSheet(id)),
    state: stateOf(sheet?.visibility ?? "Visible"),
    "r:id": relationships.add(`${OFFICE}/worksheet`, path),
  });
}

function saveNames({ workbook, workbookPart }: Save, order: readonly string[]): void {
  const { prefix } = workbookPart;
  const names = workbook.sheets.reduce(withPrintNames, [...workbook.nameRecords]);
  const written = names.map((name) => writeName(name, order, prefix));
  const before = workbookPart.section("definedNames")?.children.map(({ raw }) => raw) ?? [];
  if (written.length === before.length && written.every((name, position) => name === before[position])) return;
  workbookPart.replace(
    "definedNames",
    written.length === 0 ? [] : [`<${prefix}definedNames>${written.join("")}</${prefix}definedNames>`],
  );
}

function saveFrontSheet({ workbook, file, workbookPart }: Save, order: readonly string[]): void {
  const isSame = workbook.activeSheetId === file.frontInMemory;
  const tab = Math.max(0, order.indexOf(isSame ? file.frontInFile : workbook.activeSheetId));
  const { prefix } = workbookPart;
  const raw = workbookPart.raw("bookViews") ?? `<${prefix}bookViews><${prefix}workbookView/></${prefix}bookViews>`;
  const view = parseXml(raw).children[0];
  if (view === undefined || Number(view.attributes.activeTab ?? 0) === tab) return;
  workbookPart.replace("bookViews", [
    raw.replace(view.raw, () => withAttributes(view.raw, { activeTab: String(tab) })),
  ]);
}

/** Results in the file may be out of date when cells changed, because not every formula can be calculated here. */
function askForCalculation({ workbook, file, workbookPart }: Save): void {
  const isTouched = workbook.sheets.some(({ cells }) => cells.rows.contentTouched || cells.rows.formulasTouched);
  const hasFormulas = workbook.sheets.some(({ id, cells }) => {
    const source = file.sheets.find((sheet) => sheet.id === id)?.part?.source ?? "";
    return cells.rows.hasFormulas ?? /<(?:\w+:)?f[\s/>]/.test(source);
  });
  if (!isTouched || !hasFormulas) return;
  const raw = workbookPart.raw("calcPr") ?? `<${workbookPart.prefix}calcPr/>`;
  workbookPart.replace("calcPr", [withAttributes(raw, { fullCalcOnLoad: "1" })]);
}
