import { parseRect, rectName } from "../workbook/cell-reference";
import type { TableRecord } from "../workbook/table-list";
import type { Rect } from "../workbook/workbook";
import { SectionedXml } from "./sectioned-xml";
import { child, childrenOf, encodeXml, parseXml } from "./xml";
import { contentOf, withAttributes, withContent } from "./xml-edit";

const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** @param path of the part in the package */
export function readTable(path: string, source: string): TableRecord {
  const table = parseXml(source);
  const { id = "0", name = "", displayName = "", ref = "A1", headerRowCount } = table.attributes;
  const style = child(table, "tableStyleInfo")?.attributes ?? {};
  const filter = child(table, "autoFilter");
  return {
    id,
    name: displayName || name,
    range: parseRect(ref) ?? { top: 0, left: 0, bottom: 0, right: 0 },
    style: style.name ?? "",
    showHeaders: headerRowCount !== "0",
    showBandedRows: style.showRowStripes === "1" || style.showRowStripes === "true",
    showFilterButton: filter !== undefined,
    isFiltered: childrenOf(filter, "filterColumn").length > 0,
    path,
  };
}

/** The part of a table that was made here. @param columns names of its columns */
export function newTable(table: TableRecord, columns: readonly string[]): string {
  const reference = rectName(table.range);
  const name = encodeXml(table.name);
  const header = table.showHeaders ? "" : ` headerRowCount="0"`;
  const items = columns.map((column, position) => newColumn(position + 1, column));
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`,
    `<table xmlns="${MAIN}" id="${table.id}" name="${name}" displayName="${name}" ref="${reference}"${header} totalsRowShown="0">`,
    table.showFilterButton && table.showHeaders ? `<autoFilter ref="${reference}"/>` : "",
    `<tableColumns count="${items.length}">${items.join("")}</tableColumns>`,
    withStyle(`<tableStyleInfo showFirstColumn="0" showLastColumn="0" showColumnStripes="0"/>`, table),
    `</table>`,
  ].join("");
}

/**
 * The part of a table of the file with what has changed; totals, calculated columns and all else stay.
 * @param columns names of its columns
 */
export function changedTable(source: string, table: TableRecord, columns: readonly string[]): string {
  const before = readTable(table.path ?? "", source);
  const xml = new SectionedXml(source, ORDER);
  const { prefix } = xml;
  const section = xml.raw("tableColumns") ?? `<${prefix}tableColumns count="0"/>`;
  const named = renamedColumns(section, columns, table.range.left - before.range.left);
  if (named !== section) xml.replace("tableColumns", [named]);
  if (table.style !== before.style || table.showBandedRows !== before.showBandedRows) {
    xml.replace("tableStyleInfo", [withStyle(xml.raw("tableStyleInfo") ?? `<${prefix}tableStyleInfo/>`, table)]);
  }
  const reference = rectName(table.range);
  if (table.showFilterButton !== before.showFilterButton) {
    xml.replace(
      "autoFilter",
      table.showFilterButton ? [`<${prefix}autoFilter ref="${filterRange(source, table)}"/>`] : [],
    );
  } else if (reference !== rectName(before.range) || table.isFiltered !== before.isFiltered) {
    const filter = xml.raw("autoFilter");
    const content = filter !== null && table.isFiltered ? contentOf(filter) : "";
    if (filter !== null) {
      xml.replace("autoFilter", [withAttributes(withContent(filter, content), { ref: filterRange(source, table) })]);
    }
    xml.replace("sortState", []);
  }
  const text = xml.toString();
  if (reference === rectName(before.range) && table.name === before.name) return text;
  const at = /<(?![?!])/.exec(text)?.index ?? 0;
  const attributes: Record<string, string> = { ref: reference };
  if (table.name !== before.name) Object.assign(attributes, { name: table.name, displayName: table.name });
  return text.slice(0, at) + withAttributes(text.slice(at), attributes);
}

/** A filter does not reach into the row of totals. */
function filterRange(source: string, { range }: TableRecord): string {
  const totals = Number(parseXml(source).attributes.totalsRowCount ?? 0);
  return rectName({ ...range, bottom: Math.max(range.top, range.bottom - totals) } satisfies Rect);
}

/** @param shift how many columns the table begins further right than before */
function renamedColumns(section: string, names: readonly string[], shift: number): string {
  const known = parseXml(section).children;
  let lastId = Math.max(0, ...known.map(({ attributes }) => Number(attributes.id)));
  const columns = names.map((name, position) => {
    const column = known[position + shift];
    if (column === undefined) return newColumn(++lastId, name);
    return storedName(column.attributes.name ?? "") === storedName(name)
      ? column.raw
      : withAttributes(column.raw, { name: storedName(name) });
  });
  const isSame =
    columns.length === known.length && columns.every((column, position) => column === known[position]?.raw);
  return isSame ? section : withAttributes(withContent(section, columns.join("")), { count: String(columns.length) });
}

function newColumn(id: number, name: string): string {
  return `<tableColumn id="${id}" name="${encodeXml(storedName(name))}"/>`;
}

/** Line breaks in a column's name are written as Excel does; those already written so stay. */
function storedName(name: string): string {
  return name.replaceAll("\r", "_x000d_").replaceAll("\n", "_x000a_");
}

function withStyle(element: string, { style, showBandedRows }: TableRecord): string {
  return withAttributes(element, { name: style === "" ? null : style, showRowStripes: showBandedRows ? "1" : "0" });
}
