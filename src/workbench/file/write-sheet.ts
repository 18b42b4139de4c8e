import type { StoredSheet } from "../workbook/stored-sheet";
import type { SheetContents } from "../workbook/sheet-contents";
import { cellName, rectName } from "../workbook/cell-reference";
import { argb } from "./colors";
import { writeConditionalFormats } from "./conditional-formats";
import { writeDataValidations } from "./data-validations";
import { writePageSetup } from "./page-setup";
import { sheetXml } from "./read-sheet";
import type { SectionedXml } from "./sectioned-xml";
import type { SharedStrings } from "./shared-strings";
import type { Styles } from "./styles";
import { writeRows } from "./write-rows";
import { parseXml } from "./xml";
import { contentOf, withAttributes, withContent } from "./xml-edit";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a sheet's part says beside what the sheet itself knows. */
export interface SheetSurroundings {
  readonly styles: Styles;
  readonly strings: SharedStrings;
  /** Relationship ids of the parts of its tables; `null` when they are those of the file. */
  readonly tableIds: readonly string[] | null;
  /** Whether the sheet is the selected one; `null` when that did not change. */
  readonly isSelected: boolean | null;
}

/** A sheet's part with the sections that changed written anew; without any change, the very source. */
export function writeSheet(source: string, sheet: StoredSheet, surroundings: SheetSurroundings): string {
  const { styles, strings, tableIds, isSelected } = surroundings;
  const xml = sheetXml(source);
  const { start } = sheet;
  const rows = sheet.cells.rows.isTouched ? writeRows(sheet, xml.prefix, strings) : null;
  if (rows !== null) {
    xml.replace("sheetData", [rows]);
    writeDimension(xml, sheet);
  }
  if (!isSame(start.columns, sheet.cells.columns)) writeColumns(xml, sheet);
  if (!isSame(start.merges, sheet.merges)) writeMerges(xml, sheet);
  if (!isSame(start.frozen, sheet.frozen)) editView(xml, (view) => withPane(view, sheet.frozen, xml.prefix));
  if (start.showGridlines !== sheet.showGridlines) {
    editView(xml, (view) => withAttributes(view, { showGridLines: sheet.showGridlines ? null : "0" }));
  }
  if (isSelected !== null) editView(xml, (view) => withSelected(view, isSelected));
  if (start.tabColor !== sheet.tabColor) writeTabColor(xml, sheet);
  if (start.filteredRange !== sheet.filteredRange) writeNoFilter(xml);
  if (!isSame(printed(start), printed(sheet))) writePageSetup(xml, sheet.pageSetup);
  if (!isSame(start.conditionalFormats, sheet.conditionalFormats)) {
    const original = xml.rawAll("conditionalFormatting");
    const { otherPriorities } = start;
    xml.replace(
      "conditionalFormatting",
      writeConditionalFormats(original, sheet.conditionalFormats, otherPriorities, styles),
    );
  }
  if (!isSame(start.dataValidations, sheet.dataValidations)) {
    const original = xml.original("dataValidations");
    xml.replace("dataValidations", writeDataValidations(original, sheet.dataValidations, xml.prefix));
  }
  if (tableIds !== null) writeTableParts(xml, tableIds);
  return xml.toString();
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Without what the names of the workbook keep. */
function printed({ pageSetup }: Pick<SheetContents, "pageSetup">) {
  return { ...pageSetup, titleRows: null, printArea: null };
}

function writeDimension(xml: SectionedXml, sheet: StoredSheet): void {
  const raw = xml.raw("dimension");
  const used = sheet.usedRange(false);
  if (raw !== null && used !== null) xml.replace("dimension", [withAttributes(raw, { ref: rectName(used) })]);
}

function writeColumns(xml: SectionedXml, { cells }: StoredSheet): void {
  const { prefix } = xml;
  const runs = cells.columns.map(({ first, last, width, style, hidden, others }) =>
    withAttributes(`<${prefix}col min="${first + 1}" max="${last + 1}"${others}/>`, {
      // Excel takes a column without a width for one without any.
      width: String(width ?? cells.defaultColumnWidth),
      customWidth: width === null ? null : "1",
      style: style > 0 ? String(style) : null,
      hidden: hidden ? "1" : null,
    }),
  );
  xml.replace("cols", runs.length === 0 ? [] : [`<${prefix}cols>${runs.join("")}</${prefix}cols>`]);
}

function writeMerges(xml: SectionedXml, { merges }: StoredSheet): void {
  const { prefix } = xml;
  const cells = merges.map((merge) => `<${prefix}mergeCell ref="${rectName(merge)}"/>`);
  xml.replace(
    "mergeCells",
    cells.length === 0 ? [] : [`<${prefix}mergeCells count="${cells.length}">${cells.join("")}</${prefix}mergeCells>`],
  );
}

/** Changes the first view of the sheet; others, and what we do not know of it, stay. */
function editView(xml: SectionedXml, edit: (view: string) => string): void {
  const { prefix } = xml;
  const raw =
    xml.raw("sheetViews") ?? `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0"/></${prefix}sheetViews>`;
  const view = parseXml(raw).children.find(({ name }) => name === "sheetView")?.raw;
  if (view !== undefined) xml.replace("sheetViews", [raw.replace(view, () => edit(view))]);
}

function withSelected(view: string, isSelected: boolean): string {
  const isNow = ["1", "true"].includes(parseXml(view).attributes.tabSelected ?? "");
  return isNow === isSelected ? view : withAttributes(view, { tabSelected: isSelected ? "1" : null });
}

/** Selections belong to panes and go with them. */
function withPane(view: string, { rows, columns }: StoredSheet["frozen"], prefix: string): string {
  const kept = parseXml(view).children.filter(({ name }) => name !== "pane" && name !== "selection");
  const rest = kept.map(({ raw }) => raw).join("");
  if (rows === 0 && columns === 0) return withContent(view, rest);
  const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = (columns > 0 ? ` xSplit="${columns}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
  const pane = `<${prefix}pane${split} topLeftCell="${cellName(rows, columns)}" activePane="${active}" state="frozen"/>`;
  return withContent(view, `${pane}<${prefix}selection pane="${active}"/>${rest}`);
}

function writeTabColor(xml: SectionedXml, { tabColor }: StoredSheet): void {
  const { prefix } = xml;
  const raw = xml.raw("sheetPr") ?? `<${prefix}sheetPr/>`;
  const others = parseXml(raw).children.filter(({ name }) => name !== "tabColor");
  const color = tabColor === "" ? "" : `<${prefix}tabColor rgb="${argb(tabColor)}"/>`;
  xml.replace("sheetPr", [withContent(raw, color + others.map((other) => other.raw).join(""))]);
}

/** The filter stays with its buttons, but hides nothing any more. */
function writeNoFilter(xml: SectionedXml): void {
  const filter = xml.raw("autoFilter");
  const properties = xml.raw("sheetPr");
  if (filter !== null) {
    const inner = parseXml(filter).children.filter(({ name }) => name !== "filterColumn" && name !== "sortState");
    xml.replace("autoFilter", [
      contentOf(filter) === "" ? filter : withContent(filter, inner.map(({ raw }) => raw).join("")),
    ]);
  }
  if (properties !== null) xml.replace("sheetPr", [withAttributes(properties, { filterMode: null })]);
}

function writeTableParts(xml: SectionedXml, ids: readonly string[]): void {
  const { prefix } = xml;
  const parts = ids.map((id) => `<${prefix}tablePart xmlns:r="${OFFICE}" r:id="${id}"/>`);
  xml.replace(
    "tableParts",
    parts.length === 0 ? [] : [`<${prefix}tableParts count="${parts.length}">${parts.join("")}</${prefix}tableParts>`],
  );
}
