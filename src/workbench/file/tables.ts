import type { Table } from "../workbook/workbook";
import { parseRect, rectName } from "../workbook/cell-reference";
import { child, childrenOf, encodeXml, parseXml } from "./xml";

/** A table with the part that it is kept in. */
export interface TableRecord extends Table {
  /** Path of its part; `null` for one that has no part yet. */
  readonly part: string | null;
  /** The part as it stands in the file; `null` for one made here. */
  readonly source: string | null;
  readonly columns: readonly string[];
}

export function readTable(part: string, source: string): TableRecord {
  const table = parseXml(source);
  const { id = "0", name, displayName = "", ref = "A1", headerRowCount } = table.attributes;
  const style = child(table, "tableStyleInfo")?.attributes ?? {};
  return {
    id,
    name: displayName || (name ?? ""),
    range: parseRect(ref) ?? { top: 0, left: 0, bottom: 0, right: 0 },
    style: style.name ?? "",
    showHeaders: headerRowCount !== "0",
    showBandedRows: style.showRowStripes === "1",
    showFilterButton: child(table, "autoFilter") !== undefined,
    part,
    source,
    columns: childrenOf(child(table, "tableColumns"), "tableColumn").map((column) => column.attributes.name ?? ""),
  };
}

/** A table part; one that came with the file keeps what its columns carry, as long as their names stay. */
export function writeTable(table: TableRecord): string {
  const reference = rectName(table.range);
  const columns = table.columns.map(
    (name, position) => `<tableColumn id="${position + 1}" name="${encodeXml(columnText(name))}"/>`,
  );
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`,
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${table.id}" name="${encodeXml(table.name)}" displayName="${encodeXml(table.name)}" ref="${reference}"`,
    table.showHeaders ? "" : ` headerRowCount="0"`,
    ` totalsRowShown="0">`,
    table.showFilterButton && table.showHeaders ? `<autoFilter ref="${reference}"/>` : "",
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`,
    `<tableStyleInfo${table.style === "" ? "" : ` name="${encodeXml(table.style)}"`} showFirstColumn="0" showLastColumn="0" showRowStripes="${table.showBandedRows ? 1 : 0}" showColumnStripes="0"/>`,
    `</table>`,
  ].join("");
}

/** Line breaks in a column's name are written as Excel does. */
function columnText(name: string): string {
  return name.replaceAll("\r", "_x000d_").replaceAll("\n", "_x000a_");
}
