import type { StoredSheet } from "../workbook/stored-sheet";
import { cellName, rectName } from "../workbook/cell-reference";
import { argb } from "./colors";
import { writeConditionalFormats } from "./conditional-formats";
import { writePageSetup } from "./page-setup";
import { sheetXml } from "./read-sheet";
import type { SectionedXml } from "./sectioned-xml";
import type { SharedStrings } from "./shared-strings";
import type { Styles } from "./styles";
import { writeRows } from "./write-rows";

/**
 * A sheet's part with the sections that changed written anew; without any change, the very source.
 * @param tableIds relationship ids of the parts of its tables
 */
export function writeSheet(
  source: string,
  sheet: StoredSheet,
  tableIds: readonly string[],
  styles: Styles,
  strings: SharedStrings,
): string {
  const xml = sheetXml(source);
  const { prefix } = xml;
  const changed = sheet.changedAspects;
  const rows = sheet.cells.isTouched ? writeRows(sheet.cells.rows, prefix, strings) : null;
  if (rows !== null) {
    xml.replace("sheetData", [rows]);
    const used = sheet.usedRange(false);
    if (xml.raw("dimension") !== null && used !== null) {
      xml.replace("dimension", [`<${prefix}dimension ref="${rectName(used)}"/>`]);
    }
  }
  if (changed.has("columns")) writeColumns(xml, sheet);
  if (changed.has("merges")) writeMerges(xml, sheet);
  if (changed.has("view")) writeView(xml, sheet);
  if (changed.has("properties")) writeTabColor(xml, sheet);
  if (changed.has("page")) writePageSetup(xml, sheet.pageSetup);
  if (changed.has("conditionalFormats")) {
    const original = xml.rawAll("conditionalFormatting");
    xml.replace("conditionalFormatting", writeConditionalFormats(original, sheet.conditionalFormats, styles));
  }
  if (changed.has("tables")) writeTableParts(xml, tableIds);
  return xml.toString();
}

function writeColumns(xml: SectionedXml, { columns }: StoredSheet): void {
  const { prefix } = xml;
  const runs = columns.map(({ first, last, width, style, hidden }) => {
    const wide = width === null ? "" : ` width="${width}" customWidth="1"`;
    return `<${prefix}col min="${first + 1}" max="${last + 1}"${wide}${style > 0 ? ` style="${style}"` : ""}${hidden ? ` hidden="1"` : ""}/>`;
  });
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

/** Of the first view of the sheet the panes and the gridlines; what else a view says stays. */
function writeView(xml: SectionedXml, { frozen, showGridlines }: StoredSheet): void {
  const { prefix } = xml;
  const raw =
    xml.raw("sheetViews") ?? `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0"/></${prefix}sheetViews>`;
  const open = new RegExp(`<${prefix}sheetView\\b[^>]*?(/?)>`).exec(raw);
  if (open === null) return;
  const [tag, selfClosing] = open;
  const gridlines = showGridlines ? "" : ` showGridLines="0"`;
  const opened = tag.replace(/\s*\/?>$/, "").replace(/ showGridLines="[^"]*"/, "") + gridlines;
  const after = raw.slice(open.index + tag.length);
  const rest = selfClosing === "/" ? `</${prefix}sheetView>${after}` : after;
  const unfrozen = rest
    .replace(new RegExp(`^\\s*<${prefix}pane\\b[^>]*/>`), "")
    .replace(new RegExp(`<${prefix}selection\\b[^>]*pane="[^"]*"[^>]*/>`, "g"), "");
  xml.replace("sheetViews", [`${raw.slice(0, open.index)}${opened}>${pane(frozen, prefix)}${unfrozen}`]);
}

function pane({ rows, columns }: StoredSheet["frozen"], prefix: string): string {
  if (rows === 0 && columns === 0) return "";
  const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = (columns > 0 ? ` xSplit="${columns}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
  return `<${prefix}pane${split} topLeftCell="${cellName(rows, columns)}" activePane="${active}" state="frozen"/>`;
}

function writeTabColor(xml: SectionedXml, { tabColor }: StoredSheet): void {
  const { prefix } = xml;
  const color = tabColor === "" ? "" : `<${prefix}tabColor rgb="${argb(tabColor)}"/>`;
  const raw = xml.raw("sheetPr") ?? `<${prefix}sheetPr></${prefix}sheetPr>`;
  const opened = raw.endsWith("/>") ? `${raw.slice(0, -2)}></${prefix}sheetPr>` : raw;
  const bare = opened.replace(new RegExp(`<${prefix}tabColor\\b[^>]*/>`), "");
  xml.replace("sheetPr", [bare.replace(/^(<[^>]*>)/, `$1${color}`)]);
}

function writeTableParts(xml: SectionedXml, ids: readonly string[]): void {
  const { prefix } = xml;
  const parts = ids.map(
    (id) =>
      `<${prefix}tablePart xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>`,
  );
  xml.replace(
    "tableParts",
    parts.length === 0 ? [] : [`<${prefix}tableParts count="${parts.length}">${parts.join("")}</${prefix}tableParts>`],
  );
}
