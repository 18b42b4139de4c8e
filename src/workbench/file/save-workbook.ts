import type { StoredSheet } from "../workbook/stored-sheet";
import type { StoredWorkbook } from "../workbook/stored-workbook";
import { quotedSheet } from "../workbook/sheet-name";
import { rectName } from "../workbook/cell-reference";
import { ContentTypes } from "./content-types";
import { writeName, type NameRecord } from "./defined-names";
import { NEW_SHEET } from "./empty-parts";
import { workbookXml, type OpenedFile } from "./open-workbook";
import { OFFICE, Relationships, relationshipsPath } from "./relationships";
import type { SectionedXml } from "./sectioned-xml";
import { writeSettings } from "./settings-part";
import { writeTable } from "./tables";
import { writeSheet } from "./write-sheet";
import { encodeXml, parseXml } from "./xml";
import type { ZipPackage } from "./zip-package";

/** A sheet's part in the package and its entry in the workbook part, as the file has them. */
export interface SheetPart {
  readonly path: string;
  readonly source: string;
  readonly entry: string;
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** One save: a copy of the package in which the parts that changed are written anew. */
interface Save {
  readonly workbook: StoredWorkbook;
  readonly file: OpenedFile;
  readonly pack: ZipPackage;
  readonly types: ContentTypes;
  readonly relationships: Relationships;
  readonly workbookPart: SectionedXml;
}

/** @param names the names of the file, with those that print set-ups are kept in */
export function saveWorkbook(workbook: StoredWorkbook, file: OpenedFile, names: readonly NameRecord[]): Uint8Array {
  const pack = file.pack.copy();
  const { workbookPath } = file;
  const save: Save = {
    workbook,
    file,
    pack,
    types: new ContentTypes(pack.text("[Content_Types].xml") ?? ""),
    relationships: new Relationships(pack.text(relationshipsPath(workbookPath)), workbookPath),
    workbookPart: workbookXml(pack.text(workbookPath) ?? ""),
  };
  writeSheets(save);
  removeDeletedSheets(save);
  writeNames(save, names);
  writeView(save);
  dropCalculationChain(save);
  askForCalculation(save);
  writeSettings(pack, save.relationships, save.types, workbook.settings);
  writeStyles(save);
  writeStrings(save);
  if (save.workbookPart.isChanged) pack.setText(workbookPath, save.workbookPart.toString());
  if (save.relationships.isChanged) pack.setText(relationshipsPath(workbookPath), save.relationships.toString());
  if (save.types.isChanged) pack.setText("[Content_Types].xml", save.types.toString());
  return pack.zip();
}

function writeSheets(save: Save): void {
  const { workbook, file, pack, workbookPart } = save;
  const entries = workbook.sheets.map((sheet) => {
    const part = file.sheetParts.get(sheet.id);
    const path = part?.path ?? freePath(pack, (number) => `xl/worksheets/sheet${number}.xml`);
    const tableIds = writeTables(save, sheet, path);
    const source = part?.source ?? NEW_SHEET;
    const written = writeSheet(source, sheet, tableIds, file.styles, file.strings);
    if (part === undefined || written !== source) pack.setText(path, written);
    return part === undefined ? addEntry(save, sheet, path) : changeEntry(part.entry, sheet);
  });
  const { prefix } = workbookPart;
  const others = otherEntries(save);
  const section = `<${prefix}sheets>${[...entries, ...others].join("")}</${prefix}sheets>`;
  const before = workbookPart.raw("sheets")?.replace(/>\s+</g, "><") ?? "";
  if (section !== before) workbookPart.replace("sheets", [section]);
}

/** Entries of chart sheets and the like, which have no cells and which we do not open. */
function otherEntries({ file, workbookPart }: Save): string[] {
  const known = new Set([...file.sheetParts.values()].map(({ entry }) => entry));
  return (workbookPart.section("sheets")?.children ?? []).map(({ raw }) => raw).filter((raw) => !known.has(raw));
}

function changeEntry(entry: string, { name, visibility, start }: StoredSheet): string {
  let changed = entry;
  if (name !== start.name) changed = changed.replace(/ name="[^"]*"/, () => ` name="${encodeXml(name)}"`);
  if (visibility !== start.visibility)
    changed = changed.replace(/ state="[^"]*"/, "").replace(/\s*(\/?>)/, `${stateOf(visibility)}$1`);
  return changed;
}

function stateOf(visibility: StoredSheet["visibility"]): string {
  if (visibility === "Visible") return "";
  return visibility === "Hidden" ? ` state="hidden"` : ` state="veryHidden"`;
}

function addEntry({ types, relationships, workbookPart, workbook }: Save, sheet: StoredSheet, path: string): string {
  types.add(path, `${SPREADSHEET}.worksheet+xml`);
  const id = relationships.add(`${OFFICE}/worksheet`, path);
  const taken = (workbookPart.section("sheets")?.children ?? []).map(({ attributes }) => Number(attributes.sheetId));
  const added = workbook.sheets.filter((other) => !workbook.start.sheets.includes(other.start));
  const number = Math.max(0, ...taken) + 1 + added.indexOf(sheet);
  return `<${workbookPart.prefix}sheet xmlns:r="${OFFICE}" name="${encodeXml(sheet.name)}" sheetId="${number}"${stateOf(sheet.visibility)} r:id="${id}"/>`;
}

/** @returns the relationship ids of the sheet's tables, in their order */
function writeTables({ pack, types }: Save, sheet: StoredSheet, path: string): string[] {
  if (!sheet.changedAspects.has("tables") && sheet.tables.every(({ source }) => source !== null)) return [];
  const own = new Relationships(pack.text(relationshipsPath(path)), path);
  const gone = sheet.start.tables.filter(({ id }) => !sheet.tables.some((table) => table.id === id));
  for (const { part } of gone) {
    if (part === null) continue;
    pack.remove(part);
    own.remove(part);
    types.remove(part);
  }
  const ids = sheet.tables.map((table) => {
    const part = table.part ?? freePath(pack, (number) => `xl/tables/table${number}.xml`);
    if (table.source === null) pack.setText(part, writeTable(table));
    const known = own.all.find(({ target }) => target === part)?.id;
    if (known !== undefined) return known;
    types.add(part, `${SPREADSHEET}.table+xml`);
    return own.add(`${OFFICE}/table`, part);
  });
  if (own.isChanged) pack.setText(relationshipsPath(path), own.toString());
  return ids;
}

function removeDeletedSheets({ workbook, file, pack, types, relationships }: Save): void {
  for (const [id, { path }] of file.sheetParts) {
    if (workbook.sheetById(id) !== undefined) continue;
    for (const { target } of new Relationships(pack.text(relationshipsPath(path)), path).ofType("table")) {
      pack.remove(target);
      types.remove(target);
    }
    pack.remove(path);
    pack.remove(relationshipsPath(path));
    types.remove(path);
    relationships.remove(path);
  }
}

function writeNames({ workbook, workbookPart }: Save, original: readonly NameRecord[]): void {
  const sheetIds = workbook.sheets.map(({ id }) => id);
  const all = [...workbook.names, ...workbook.sheets.flatMap((sheet) => printNames(sheet, original))];
  const moved = sheetIds.some(
    (id, position) => workbook.start.sheets[position]?.id !== id && all.some(({ sheetId }) => sheetId === id),
  );
  const written = all.map((name) =>
    writeName(moved && name.sheetId !== null ? { ...name, raw: null } : name, sheetIds, workbookPart.prefix),
  );
  const unchanged =
    written.length === original.length && original.every(({ raw }) => raw !== null && written.includes(raw));
  if (unchanged) return;
  const { prefix } = workbookPart;
  workbookPart.replace(
    "definedNames",
    written.length === 0 ? [] : [`<${prefix}definedNames>${written.join("")}</${prefix}definedNames>`],
  );
}

/** What is printed of a sheet, and which rows on every page, are names of the sheet. */
function printNames(sheet: StoredSheet, original: readonly NameRecord[]): NameRecord[] {
  if (!sheet.changedAspects.has("page") && sheet.name === sheet.start.name) {
    return original.filter(({ name, sheetId }) => sheetId === sheet.id && name.startsWith("_xlnm.Print_"));
  }
  const { titleRows, printArea } = sheet.pageSetup;
  const made = (name: string, reference: string): NameRecord => ({
    ...{ name, formula: `=${quotedSheet(sheet.name)}!${reference}`, visible: true, comment: "" },
    ...{ sheetId: sheet.id, raw: null },
  });
  return [
    ...(printArea === null
      ? []
      : [made("_xlnm.Print_Area", rectName(printArea).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"))]),
    ...(titleRows === null ? [] : [made("_xlnm.Print_Titles", `$${titleRows.first + 1}:$${titleRows.last + 1}`)]),
  ];
}

/** The sheet in front, and only it, is the selected one. */
function writeView(save: Save): void {
  const { workbook, workbookPart, pack, file } = save;
  const active = workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId);
  const first = workbook.start.sheets[workbook.start.activeSheet]?.id;
  if (active < 0 || workbook.activeSheetId === first) return;
  const raw = workbookPart.raw("bookViews");
  const { prefix } = workbookPart;
  const bare =
    raw?.replace(/ activeTab="\d+"/, "") ?? `<${prefix}bookViews><${prefix}workbookView/></${prefix}bookViews>`;
  workbookPart.replace("bookViews", [bare.replace(/workbookView\b/, `workbookView activeTab="${active}"`)]);
  const before = first === undefined ? undefined : file.sheetParts.get(first);
  const text = before === undefined ? null : pack.text(before.path);
  if (before !== undefined && text?.includes(` tabSelected="1"`)) {
    pack.setText(before.path, text.replace(` tabSelected="1"`, ""));
  }
}

/** The order of calculation in the file is of no use once formulas changed; Excel makes a new one. */
function dropCalculationChain({ workbook, pack, types, relationships }: Save): void {
  const chain = relationships.ofType("calcChain")[0]?.target;
  const isSame = workbook.sheets.every((sheet) => !sheet.cells.formulasTouched);
  if (chain === undefined || (isSame && workbook.sheets.length >= workbook.start.sheets.length)) return;
  pack.remove(chain);
  types.remove(chain);
  relationships.remove(chain);
}

/** Results in the file may be out of date when cells changed, because not every formula can be calculated here. */
function askForCalculation({ workbook, file, workbookPart }: Save): void {
  const isTouched = workbook.sheets.some(({ cells }) => cells.contentTouched || cells.formulasTouched);
  const hasFormulas = workbook.sheets.some(
    ({ id, cells }) => cells.hasFormulas ?? /<(?:\w+:)?f[\s/>]/.test(file.sheetParts.get(id)?.source ?? ""),
  );
  if (!isTouched || !hasFormulas) return;
  const { prefix } = workbookPart;
  const known = workbookPart.raw("calcPr");
  const attributes = known === null ? {} : parseXml(known).attributes;
  const text = Object.entries({ ...attributes, fullCalcOnLoad: "1" }).map(
    ([name, value]) => ` ${name}="${encodeXml(value)}"`,
  );
  workbookPart.replace("calcPr", [`<${prefix}calcPr${text.join("")}/>`]);
}

function writeStyles({ file, pack, types, relationships }: Save): void {
  const written = file.styles.toString();
  const before = pack.text(file.stylesPath);
  if (before === written) return;
  if (before === null) {
    types.add(file.stylesPath, `${SPREADSHEET}.styles+xml`);
    relationships.add(`${OFFICE}/styles`, file.stylesPath);
  }
  pack.setText(file.stylesPath, written);
}

function writeStrings({ file, pack, types, relationships }: Save): void {
  if (!file.strings.isChanged) return;
  if (!pack.has(file.stringsPath)) {
    types.add(file.stringsPath, `${SPREADSHEET}.sharedStrings+xml`);
    relationships.add(`${OFFICE}/sharedStrings`, file.stringsPath);
  }
  pack.setText(file.stringsPath, file.strings.toString());
}

function freePath(pack: ZipPackage, path: (number: number) => string): string {
  for (let number = 1; ; number++) if (!pack.has(path(number))) return path(number);
}
