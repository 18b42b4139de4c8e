import type { ColumnRun } from "../workbook/columns";
import type { SheetContents } from "../workbook/sheet-contents";
import type { SheetProtection } from "../workbook/sheet-protection";
import type { TableRecord } from "../workbook/table-list";
import type { FrozenPanes, Rect } from "../workbook/workbook";
import { parseRect } from "../workbook/cell-reference";
import { readColor } from "./colors";
import { extensionPriorities, readConditionalFormats } from "./conditional-formats";
import { readDataValidations } from "./data-validations";
import { readPageSetup } from "./page-setup";
import { readRows } from "./read-rows";
import { SectionedXml } from "./sectioned-xml";
import type { SharedStrings } from "./shared-strings";
import type { Styles } from "./styles";
import { child, childrenOf, parseAttributes, type XmlElement } from "./xml";
import { attributesOf, withAttributes } from "./xml-edit";

/** Sections of a worksheet in the order of the schema (CT_Worksheet). */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
  "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions " +
  "pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing " +
  "legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

export function sheetXml(source: string): SectionedXml {
  return new SectionedXml(source, ORDER);
}

/** @param tables the tables of the sheet, from their parts */
export function readSheet(
  xml: SectionedXml,
  tables: readonly TableRecord[],
  styles: Styles,
  strings: SharedStrings,
): SheetContents {
  const properties = xml.section("sheetPr");
  const view = child(xml.section("sheetViews"), "sheetView");
  const sizes = xml.section("sheetFormatPr")?.attributes ?? {};
  const data = xml.raw("sheetData");
  return {
    tabColor: readColor(child(properties, "tabColor"), styles.theme) ?? "",
    showGridlines: view?.attributes.showGridLines !== "0",
    filteredRange: readFilteredRange(xml),
    loadRows: () => (data === null ? new Map() : readRows(data, xml.prefix, strings)),
    columns: readColumns(xml),
    defaultColumnWidth: Number(sizes.defaultColWidth ?? STANDARD_WIDTH),
    defaultRowHeight: Number(sizes.defaultRowHeight ?? 15),
    merges: childrenOf(xml.section("mergeCells"), "mergeCell").flatMap(
      ({ attributes }) => parseRect(attributes.ref ?? "") ?? [],
    ),
    frozen: readFrozen(view),
    pageSetup: readPageSetup(xml),
    conditionalFormats: readConditionalFormats(xml.rawAll("conditionalFormatting"), styles),
    dataValidations: readDataValidations(xml.raw("dataValidations")),
    otherPriorities: extensionPriorities(xml.raw("extLst")),
    tables,
    protection: readProtection(xml.section("sheetProtection")),
  };
}

/** The id that a sheet carries itself; `null` for one that has none. */
export function ownSheetId(xml: SectionedXml): string | null {
  return parseAttributes(xml.head.slice(xml.head.lastIndexOf("<")))["xr:uid"] ?? null;
}

/** Characters of a column of a new sheet, with its padding. */
const STANDARD_WIDTH = 9.140625;

function readColumns(xml: SectionedXml): ColumnRun[] {
  return childrenOf(xml.section("cols"), "col").map(({ attributes, raw }) => ({
    first: Number(attributes.min) - 1,
    last: Number(attributes.max) - 1,
    width: attributes.width === undefined ? null : Number(attributes.width),
    style: Number(attributes.style ?? 0),
    hidden: isTrue(attributes.hidden),
    others: attributesOf(
      withAttributes(raw, { min: null, max: null, width: null, style: null, hidden: null, customWidth: null }),
    ),
  }));
}

function readFrozen(view: XmlElement | undefined): FrozenPanes {
  const pane = child(view, "pane")?.attributes ?? {};
  if (pane.state !== "frozen" && pane.state !== "frozenSplit") return { rows: 0, columns: 0 };
  return { rows: Number(pane.ySplit ?? 0), columns: Number(pane.xSplit ?? 0) };
}

/** Where the filter of the sheet itself hides rows. */
function readFilteredRange(xml: SectionedXml): Rect | null {
  const filter = xml.section("autoFilter");
  const hides = childrenOf(filter, "filterColumn").length > 0 || isTrue(xml.section("sheetPr")?.attributes.filterMode);
  return hides ? parseRect(filter?.attributes.ref ?? "") : null;
}

/** What protection lets through is written as not locked (`formatCells="0"`). */
function readProtection(element: XmlElement | undefined): SheetProtection | null {
  if (!isTrue(element?.attributes.sheet)) return null;
  const isFree = (name: string) => element?.attributes[name] === "0" || element?.attributes[name] === "false";
  return {
    formatCells: isFree("formatCells"),
    formatColumns: isFree("formatColumns"),
    formatRows: isFree("formatRows"),
    sort: isFree("sort"),
  };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
