import type { CellValue, ErrorCode } from "../workbook/workbook";
import { cellName, columnNumber } from "../workbook/cell-reference";
import { apiFormula, movedFormula } from "./formula-text";
import { textOfString, type SharedStrings } from "./shared-strings";
import type { CellRecord, RowRecord } from "../workbook/sheet-rows";
import { decodeXml, parseAttributes, parseXml } from "./xml";

/** The first cell of a group of shared formulas; the others refer to it by number. */
interface SharedFormula {
  readonly formula: string;
  readonly cell: string;
}

/**
 * Reads the rows of a sheet by scanning, not by a tree: a sheet may have a million cells.
 * @param section the `sheetData` section as it stands
 */
export function readRows(section: string, prefix: string, strings: SharedStrings): Map<number, RowRecord> {
  const rows = new Map<number, RowRecord>();
  const shared = new Map<string, SharedFormula>();
  const rowTag = new RegExp(`<${prefix}row\\b([^>]*?)(/?)>`, "g");
  const rowEnd = `</${prefix}row>`;
  let number = -1;
  for (let match = rowTag.exec(section); match !== null; match = rowTag.exec(section)) {
    const [, attributeText = "", selfClosing] = match;
    const attributes = parseAttributes(attributeText);
    number = attributes["r"] === undefined ? number + 1 : Number(attributes["r"]) - 1;
    const inner = rowTag.lastIndex;
    const end = selfClosing === "/" ? inner : section.indexOf(rowEnd, inner);
    rows.set(number, {
      cells: readCells(section.slice(inner, end), number, prefix, strings, shared),
      height: attributes["ht"] === undefined ? null : Number(attributes["ht"]),
      hidden: isTrue(attributes["hidden"]),
      style: isTrue(attributes["customFormat"]) ? Number(attributes["s"] ?? 0) : null,
      attributes: attributeText.replace(/\s+r="\d+"/, "").replace(/\s+spans="[^"]*"/, ""),
      raw: section.slice(match.index, selfClosing === "/" ? end : end + rowEnd.length),
    });
    rowTag.lastIndex = end;
  }
  return rows;
}

function readCells(
  source: string,
  row: number,
  prefix: string,
  strings: SharedStrings,
  shared: Map<string, SharedFormula>,
): Map<number, CellRecord> {
  const cells = new Map<number, CellRecord>();
  const cellTag = new RegExp(`<${prefix}c\\b([^>]*?)(/?)>`, "g");
  const cellEnd = `</${prefix}c>`;
  let column = -1;
  for (let match = cellTag.exec(source); match !== null; match = cellTag.exec(source)) {
    const [, attributeText = "", selfClosing] = match;
    const reference = attributeOf(attributeText, "r");
    column = reference === null ? column + 1 : columnNumber(reference.replace(/\d+$/, ""));
    const inner = cellTag.lastIndex;
    const end = selfClosing === "/" ? inner : source.indexOf(cellEnd, inner);
    const content = source.slice(inner, end);
    const { formula, group } = readFormula(content, cellName(row, column), prefix, shared);
    cells.set(column, {
      style: Number(attributeOf(attributeText, "s") ?? 0),
      value: readValue(content, attributeOf(attributeText, "t") ?? "n", prefix, strings),
      formula,
      stale: false,
      raw: source.slice(match.index, selfClosing === "/" ? end : end + cellEnd.length),
      sharedGroup: group,
    });
    cellTag.lastIndex = selfClosing === "/" ? end : end + cellEnd.length;
  }
  return cells;
}

function attributeOf(source: string, name: string): string | null {
  const at = source.indexOf(` ${name}="`);
  if (at < 0) return null;
  const start = at + name.length + 3;
  return source.slice(start, source.indexOf('"', start));
}

function readValue(content: string, type: string, prefix: string, strings: SharedStrings): CellValue {
  if (type === "inlineStr") {
    const inline = elementOf(content, `${prefix}is`);
    return inline === null ? null : textOfString(parseXml(inline.outer));
  }
  const stored = elementOf(content, `${prefix}v`);
  if (stored === null) return null;
  const text = decodeXml(stored.inner);
  switch (type) {
    case "s":
      return strings.text(Number(text));
    case "str":
      return text;
    case "b":
      return text === "1" || text === "true";
    case "e":
      return { error: text as ErrorCode };
    case "d":
      return text;
    default:
      return text === "" ? null : Number(text);
  }
}

function readFormula(content: string, cell: string, prefix: string, shared: Map<string, SharedFormula>) {
  const element = content.includes(`<${prefix}f`) ? elementOf(content, `${prefix}f`) : null;
  if (element === null) return { formula: null, group: null };
  const attributes = parseAttributes(element.attributes);
  const text = decodeXml(element.inner);
  const group = attributes["t"] === "shared" ? (attributes["si"] ?? null) : null;
  if (group === null) return { formula: text === "" ? null : apiFormula(text), group };
  if (text !== "") {
    const formula = apiFormula(text);
    shared.set(group, { formula, cell });
    return { formula, group };
  }
  const first = shared.get(group);
  return { formula: first === undefined ? null : movedFormula(first.formula, first.cell, cell), group };
}

function elementOf(content: string, name: string) {
  const match = new RegExp(`<${name}(?=[\\s/>])([^>]*?)(?:/>|>([\\s\\S]*?)</${name}>)`).exec(content);
  return match === null ? null : { attributes: match[1] ?? "", inner: match[2] ?? "", outer: match[0] };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
