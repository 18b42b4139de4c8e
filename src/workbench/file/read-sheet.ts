import type { ColumnRun } from "../workbook/columns";
import type { SheetStart } from "../workbook/stored-sheet";
import type { SheetVisibility } from "../workbook/workbook";
import { parseRect } from "../workbook/cell-reference";
import { readColor } from "./colors";
import { readConditionalFormats } from "./conditional-formats";
import { readPageSetup } from "./page-setup";
import { readRows } from "./read-rows";
import { SectionedXml } from "./sectioned-xml";
import type { SharedStrings } from "./shared-strings";
import type { Styles } from "./styles";
import type { TableRecord } from "./tables";
import { child, childrenOf, parseAttributes } from "./xml";

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

/** What the workbook part says of a sheet. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: string;
  readonly visibility: SheetVisibility;
}

export function readSheet(
  entry: SheetEntry,
  xml: SectionedXml,
  tables: readonly TableRecord[],
  styles: Styles,
  strings: SharedStrings,
): SheetStart {
  const properties = xml.section("sheetPr");
  const view = child(xml.section("sheetViews"), "sheetView");
  const sizes = xml.section("sheetFormatPr")?.attributes ?? {};
  const data = xml.raw("sheetData");
  const filter = xml.section("autoFilter");
  return {
    id: parseAttributes(xml.head)["xr:uid"] ?? `{00000000-0000-0000-0000-${entry.sheetId.padStart(12, "0")}}`,
    name: entry.name,
    visibility: entry.visibility,
    isProtected: ["1", "true"].includes(xml.section("sheetProtection")?.attributes.sheet ?? ""),
    tabColor: readColor(child(properties, "tabColor"), styles.theme) ?? "",
    showGridlines: view?.attributes.showGridLines !== "0",
    isFiltered: childrenOf(filter, "filterColumn").length > 0,
    loadRows: () => (data === null ? new Map() : readRows(data, xml.prefix, strings)),
    columns: readColumns(xml),
    defaultWidth: sizes.defaultColWidth === undefined ? null : Number(sizes.defaultColWidth),
    defaultHeight: Number(sizes.defaultRowHeight ?? 15),
    merges: childrenOf(xml.section("mergeCells"), "mergeCell").flatMap(
      ({ attributes }) => parseRect(attributes.ref ?? "") ?? [],
    ),
    frozen: readFrozen(view),
    pageSetup: readPageSetup(xml),
    conditionalFormats: readConditionalFormats(xml.rawAll("conditionalFormatting"), styles),
    tables,
  };
}

function readColumns(xml: SectionedXml): ColumnRun[] {
  return childrenOf(xml.section("cols"), "col").map(({ attributes }) => ({
    first: Number(attributes.min) - 1,
    last: Number(attributes.max) - 1,
    width: attributes.width === undefined ? null : Number(attributes.width),
    style: Number(attributes.style ?? 0),
    hidden: attributes.hidden === "1" || attributes.hidden === "true",
  }));
}

function readFrozen(view: ReturnType<typeof child>) {
  const pane = child(view, "pane")?.attributes ?? {};
  if (pane.state !== "frozen" && pane.state !== "frozenSplit") return { rows: 0, columns: 0 };
  return { rows: Number(pane.ySplit ?? 0), columns: Number(pane.xSplit ?? 0) };
}
