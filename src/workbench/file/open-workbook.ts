import { StoredWorkbook, sheetIdOfNumber, type LoadedSheet } from "../workbook/stored-workbook";
import type { NameRecord } from "../workbook/name-list";
import type { Rect, Workbook } from "../workbook/workbook";
import { parseRect } from "../workbook/cell-reference";
import { OFFICE_THEME, readThemeColors } from "./colors";
import { readNames } from "./defined-names";
import { NEW_SHEET, NEW_STYLES } from "./empty-parts";
import { FileRefusal } from "./file-refusal";
import type { FileSheet, OpenedFile } from "./opened-file";
import { readPrintNames } from "./print-names";
import { ownSheetId, readSheet, sheetXml } from "./read-sheet";
import { refuseOtherFiles } from "./recognise-file";
import { Relationships, relationshipsPath } from "./relationships";
import { saveWorkbook } from "./save-workbook";
import type { SectionedXml } from "./sectioned-xml";
import { readSettings } from "./settings-part";
import { SharedStrings } from "./shared-strings";
import { Styles } from "./styles";
import { readTable } from "./tables";
import { readSheetEntries, workbookXml, type SheetEntry } from "./workbook-part";
import { child, childrenOf, parseXml } from "./xml";
import { ZipPackage } from "./zip-package";

/** A workbook that came from a file and can become one again. */
export interface OpenedWorkbook extends Workbook {
  /** The bytes of the file; parts in which nothing changed are what they were, byte for byte. */
  save(): Uint8Array;
}

/** @throws FileRefusal for a file that is not a readable .xlsx */
export function openWorkbook(bytes: Uint8Array): OpenedWorkbook {
  refuseOtherFiles(bytes);
  const pack = ZipPackage.unzip(bytes);
  try {
    return open(pack);
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    throw damaged();
  }
}

function damaged(): FileRefusal {
  return new FileRefusal(
    "damaged",
    "Tệp bị hỏng, không đọc được nội dung. Mở tệp bằng Excel để Excel sửa, lưu lại rồi thử lại; hoặc dùng một bản sao khác.",
  );
}

function open(pack: ZipPackage): OpenedWorkbook {
  const workbookPath = findWorkbook(pack);
  const xml = workbookXml(requiredText(pack, workbookPath));
  const relationships = new Relationships(pack.text(relationshipsPath(workbookPath)), workbookPath);
  const part = (kind: string) => relationships.ofType(kind)[0]?.target;
  const stylesPath = part("styles") ?? "xl/styles.xml";
  const stringsPath = part("sharedStrings") ?? "xl/sharedStrings.xml";
  const styles = new Styles(pack.text(stylesPath) ?? NEW_STYLES, readTheme(pack, part("theme")));
  const strings = new SharedStrings(pack.text(stringsPath));
  const sheets = findSheets(pack, readSheetEntries(xml), relationships);
  const names = readNames(
    xml.section("definedNames"),
    sheets.map(({ id }) => id),
  );
  const loaded = sheets.flatMap((sheet) => loadSheet(pack, sheet, names, styles, strings));
  const front = frontSheet(xml, sheets);
  const file: OpenedFile = { pack, workbookPath, stringsPath, stylesPath, strings, styles, sheets, ...front };
  const isOn = (section: string, name: string) => ["1", "true"].includes(xml.section(section)?.attributes[name] ?? "");
  const workbook = new StoredWorkbook(
    {
      styles,
      names,
      settings: readSettings(pack, relationships),
      activeSheetId: front.frontInMemory,
      selection: readSelection(sheets.find(({ id }) => id === front.frontInMemory)),
      isStructureProtected: isOn("workbookProtection", "lockStructure"),
      date1904: isOn("workbookPr", "date1904"),
      lastSheetNumber: Math.max(0, ...sheets.map(({ entry }) => entry.number)),
      newSheet: () => readSheet(sheetXml(NEW_SHEET), [], styles, strings),
    },
    loaded,
  );
  return Object.assign(workbook, { save: () => saveWorkbook(workbook, file) });
}

function findWorkbook(pack: ZipPackage): string {
  const path = new Relationships(pack.text("_rels/.rels"), "").ofType("officeDocument")[0]?.target;
  if (path === undefined) throw notWorkbook();
  if (path.endsWith(".bin")) {
    throw new FileRefusal(
      "xlsb",
      "Tệp ở định dạng nhị phân (.xlsb). Mở tệp bằng Excel, chọn Lưu thành → “Sổ làm việc Excel (*.xlsx)”, rồi dùng tệp mới.",
    );
  }
  if (!(pack.text(path) ?? "").includes("spreadsheetml")) throw notWorkbook();
  return path;
}

function notWorkbook(): FileRefusal {
  return new FileRefusal(
    "notXlsx",
    "Tệp này không phải sổ làm việc Excel (.xlsx). Hãy chọn một tệp .xlsx, hoặc mở tệp bằng Excel rồi lưu thành “Sổ làm việc Excel (*.xlsx)”.",
  );
}

function requiredText(pack: ZipPackage, path: string): string {
  const text = pack.text(path);
  if (text === null) throw damaged();
  return text;
}

function readTheme(pack: ZipPackage, path: string | undefined) {
  const source = path === undefined ? null : pack.text(path);
  if (source === null) return OFFICE_THEME;
  return readThemeColors(child(child(parseXml(source), "themeElements"), "clrScheme"));
}

function findSheets(pack: ZipPackage, entries: readonly SheetEntry[], relationships: Relationships): FileSheet[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    const relation = relationships.byId(entry.relationshipId);
    const fallback = sheetIdOfNumber(entry.number);
    // Chart sheets and macro sheets have no cells; they stay in the file as they are.
    if (!relation?.type.endsWith("/worksheet")) return { id: fallback, entry, part: null };
    const source = requiredText(pack, relation.target);
    const own = ownSheetId(sheetXml(source));
    // Copies of a sheet sometimes carry the id of the first.
    const id = own === null || taken.has(own) ? fallback : own;
    taken.add(id);
    return { id, entry, part: { path: relation.target, source } };
  });
}

function loadSheet(
  pack: ZipPackage,
  { id, entry, part }: FileSheet,
  names: readonly NameRecord[],
  styles: Styles,
  strings: SharedStrings,
): LoadedSheet[] {
  if (part === null) return [];
  const own = new Relationships(pack.text(relationshipsPath(part.path)), part.path);
  const tables = own.ofType("table").map(({ target }) => readTable(target, requiredText(pack, target)));
  const contents = readSheet(sheetXml(part.source), tables, styles, strings);
  const pageSetup = { ...contents.pageSetup, ...readPrintNames(names, id) };
  return [{ id, name: entry.name, visibility: entry.visibility, contents: { ...contents, pageSetup } }];
}

function frontSheet(xml: SectionedXml, sheets: readonly FileSheet[]) {
  const tab = Number(child(xml.section("bookViews"), "workbookView")?.attributes.activeTab ?? 0);
  const withCells = sheets.filter(({ part }) => part !== null);
  const [first] = withCells;
  if (first === undefined) throw damaged();
  const inFile = sheets[tab] ?? first;
  const inMemory =
    inFile.part === null ? (withCells.find(({ entry }) => entry.visibility === "Visible") ?? first) : inFile;
  return { frontInFile: inFile.id, frontInMemory: inMemory.id };
}

function readSelection(sheet: FileSheet | undefined): Rect {
  const view = child(sheet?.part ? sheetXml(sheet.part.source).section("sheetViews") : undefined, "sheetView");
  const selected = childrenOf(view, "selection").at(-1)?.attributes.sqref?.split(" ")[0];
  return parseRect(selected ?? "A1") ?? { top: 0, left: 0, bottom: 0, right: 0 };
}
