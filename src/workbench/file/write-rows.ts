import type { CellValue } from "../workbook/workbook";
import { cellName } from "../workbook/cell-reference";
import { storedFormula } from "./formula-text";
import { encodeText, type SharedStrings } from "./shared-strings";
import type { CellRecord, RowRecord } from "../workbook/sheet-rows";
import { encodeXml } from "./xml";

/** The `sheetData` section; rows and cells that did not change are the very text they were. */
export function writeRows(rows: ReadonlyMap<number, RowRecord>, prefix: string, strings: SharedStrings): string {
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  const content = numbers.map((number) => {
    const row = rows.get(number);
    return row === undefined ? "" : (row.raw ?? writeRow(number, row, prefix, strings));
  });
  return `<${prefix}sheetData>${content.join("")}</${prefix}sheetData>`;
}

function writeRow(number: number, row: RowRecord, prefix: string, strings: SharedStrings): string {
  const columns = [...row.cells.keys()].sort((a, b) => a - b);
  const cells = columns.map((column) => {
    const cell = row.cells.get(column);
    return cell === undefined ? "" : (cell.raw ?? writeCell(cellName(number, column), cell, prefix, strings));
  });
  return `<${prefix}row r="${number + 1}"${rowAttributes(row)}>${cells.join("")}</${prefix}row>`;
}

/** Attributes that we do not keep ourselves stay as they were. */
function rowAttributes(row: RowRecord): string {
  const others = row.attributes.replace(/\s+(ht|customHeight|hidden)="[^"]*"/g, "");
  const height = row.height === null ? "" : ` ht="${row.height}" customHeight="1"`;
  return others + height + (row.hidden ? ` hidden="1"` : "");
}

function writeCell(reference: string, cell: CellRecord, prefix: string, strings: SharedStrings): string {
  const style = cell.style === 0 ? "" : ` s="${cell.style}"`;
  const formula = cell.formula === null ? "" : `<${prefix}f>${encodeXml(storedFormula(cell.formula))}</${prefix}f>`;
  const { type, content } = storedValue(cell.value, cell.formula !== null, strings);
  const value = content === null ? "" : `<${prefix}v>${content}</${prefix}v>`;
  const open = `<${prefix}c r="${reference}"${style}${type === "" ? "" : ` t="${type}"`}`;
  return formula === "" && value === "" ? `${open}/>` : `${open}>${formula}${value}</${prefix}c>`;
}

function storedValue(value: CellValue, isResult: boolean, strings: SharedStrings) {
  if (value === null) return { type: "", content: null };
  if (typeof value === "number") return { type: "", content: String(value) };
  if (typeof value === "boolean") return { type: "b", content: value ? "1" : "0" };
  if (typeof value === "object") return { type: "e", content: OLD_ERROR.has(value.error) ? "#VALUE!" : value.error };
  return isResult
    ? { type: "str", content: encodeText(value) }
    : { type: "s", content: String(strings.indexOf(value)) };
}

/** Errors of dynamic arrays; a file names them in a part of its own, and #VALUE! stands in the cell. */
const OLD_ERROR = new Set(["#SPILL!", "#CALC!", "#BUSY!"]);
