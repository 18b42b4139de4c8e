import { parseRect } from "../workbook/cell-reference";
import { StoredWorkbook } from "../workbook/stored-workbook";
import type { SheetStart } from "../workbook/stored-sheet";
import type { SheetVisibility, Workbook } from "../workbook/workbook";
import { readThemeColors } from "./colors";
import { readNames, type NameRecord } from "./defined-names";
import { NEW_SHEET, NEW_STYLES } from "./empty-parts";
import { FileRefusal } from "./file-refusal";
import { readSheet, sheetXml } from "./read-sheet";
import { refuseOtherFiles } from "./recognise-file";
import { Relationships, relationshipsPath } from "./relationships";
import { saveWorkbook, type SheetPart } from "./save-workbook";
import { SectionedXml } from "./sectioned-xml";
import { readSettings } from "./settings-part";
import { SharedStrings } from "./shared-strings";
import { Styles } from "./styles";
import { readTable } from "./tables";
import { child, childrenOf, parseXml } from "./xml";
import { ZipPackage } from "./zip-package";

/** A workbook that came from a file and can become one again. */
export interface OpenedWorkbook extends Workbook {
  /** The bytes of the file; parts in which nothing changed are what they were, byte for byte. */
  save(): Uint8Array;
}

/** The parts of an open file that are read once and written by every save. */
export interface OpenedFile {
  readonly pack: ZipPackage;
  readonly workbookPath: string;
  readonly stringsPath: string;
  readonly stylesPath: string;
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly sheetParts: ReadonlyMap<string, SheetPart>;
}

const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr alternateContent workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

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

export function workbookXml(source: string): SectionedXml {
  return new SectionedXml(source, WORKBOOK_ORDER);
}

function open(pack: ZipPackage): OpenedWorkbook {
  const workbookPath = findWorkbook(pack);
  const xml = workbookXml(requiredText(pack, workbookPath));
  const relationships = new Relationships(pack.text(relationshipsPath(workbookPath)), workbookPath);
  const part = (kind: string) => relationships.ofType(kind)[0]?.target;
  const theme = pack.text(part("theme") ?? "");
  const stylesPath = part("styles") ?? "xl/styles.xml";
  const stringsPath = part("sharedStrings") ?? "xl/sharedStrings.xml";
  const scheme = theme === null ? undefined : child(child(parseXml(theme), "themeElements"), "clrScheme");
  const styles = new Styles(pack.text(stylesPath) ?? NEW_STYLES, readThemeColors(scheme));
  const strings = new SharedStrings(pack.text(stringsPath));
  const sheetParts = new Map<string, SheetPart>();
  const sheets = readSheets(pack, xml, relationships, styles, strings, sheetParts);
  const sheetIds = sheets.map(({ id }) => id);
  const names = readNames(xml.section("definedNames"), sheetIds);
  const view = child(xml.section("bookViews"), "workbookView");
  const file: OpenedFile = { pack, workbookPath, stringsPath, stylesPath, strings, styles, sheetParts };
  const workbook = new StoredWorkbook({
    sheets: sheets.map((sheet) => withPrintNames(sheet, names)),
    names: names.filter(({ name }) => !name.startsWith("_xlnm.Print_")),
    settings: readSettings(pack, relationships),
    activeSheet: Number(view?.attributes.activeTab ?? 0),
    isStructureProtected: ["1", "true"].includes(xml.section("workbookProtection")?.attributes.lockStructure ?? ""),
    date1904: ["1", "true"].includes(xml.section("workbookPr")?.attributes.date1904 ?? ""),
    styles,
    newSheet: (id, name) => ({
      ...readSheet({ name, sheetId: "0", visibility: "Visible" }, sheetXml(NEW_SHEET), [], styles, strings),
      id,
    }),
  });
  return Object.assign(workbook, { save: () => saveWorkbook(workbook, file, names) });
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

function readSheets(
  pack: ZipPackage,
  xml: SectionedXml,
  relationships: Relationships,
  styles: Styles,
  strings: SharedStrings,
  parts: Map<string, SheetPart>,
): SheetStart[] {
  return childrenOf(xml.section("sheets"), "sheet").flatMap(({ attributes, raw }) => {
    const relation = relationships.byId(attributes["r:id"] ?? attributes.id ?? "");
    // Chart sheets and macro sheets have no cells; they stay in the file as they are.
    if (!relation?.type.endsWith("/worksheet")) return [];
    const source = requiredText(pack, relation.target);
    const own = new Relationships(pack.text(relationshipsPath(relation.target)), relation.target);
    const tables = own.ofType("table").map(({ target }) => readTable(target, requiredText(pack, target)));
    const { name = "", sheetId = "0", state } = attributes;
    const start = readSheet(
      { name, sheetId, visibility: visibilityOf(state) },
      sheetXml(source),
      tables,
      styles,
      strings,
    );
    parts.set(start.id, { path: relation.target, source, entry: raw });
    return [start];
  });
}

function visibilityOf(state: string | undefined): SheetVisibility {
  if (state === "hidden") return "Hidden";
  return state === "veryHidden" ? "VeryHidden" : "Visible";
}

function withPrintNames(sheet: SheetStart, names: readonly NameRecord[]): SheetStart {
  const own = (kind: string) =>
    names.find(({ name, sheetId }) => name === `_xlnm.${kind}` && sheetId === sheet.id)?.formula;
  const rows = /!\$?(\d+):\$?(\d+)/.exec(own("Print_Titles") ?? "");
  const area = /!([$A-Z\d:]+)$/.exec(own("Print_Area") ?? "")?.[1];
  return {
    ...sheet,
    pageSetup: {
      ...sheet.pageSetup,
      titleRows: rows === null ? null : { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 },
      printArea: area === undefined ? null : parseRect(area.replaceAll("$", "")),
    },
  };
}
