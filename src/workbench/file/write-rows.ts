import { cellName } from "../workbook/cell-reference";
import type { RowRecord } from "../workbook/sheet-rows";
import type { StoredSheet } from "../workbook/stored-sheet";
import { readRowShape } from "./read-rows";
import type { SharedStrings } from "./shared-strings";
import { CellWriter } from "./write-cell";

/**
 * The `sheetData` section; rows and cells that say what they said in the file are the very text they were. A row that is
 * written anew and whose contents need more than the standard height says how much, for programs that do not measure.
 * @returns `null` when all of them do
 */
export function writeRows(sheet: StoredSheet, prefix: string, strings: SharedStrings): string | null {
  const writer = new CellWriter(prefix, strings);
  const fitted = (number: number) => sheet.fittedHeight(number);
  const inOrder = [...sheet.cells.rows.rows].sort(([a], [b]) => a - b);
  const before = inOrder.map(([, row]) => row.source?.raw ?? "");
  const now = inOrder.map(([number, row], position) =>
    row.isTouched ? writeRow(number, row, prefix, writer, fitted) : (before[position] ?? ""),
  );
  if (now.every((row, position) => row === before[position])) return null;
  return `<${prefix}sheetData>${now.join("")}</${prefix}sheetData>`;
}

function writeRow(
  number: number,
  row: RowRecord,
  prefix: string,
  writer: CellWriter,
  fitted: (number: number) => number | null,
): string {
  const { source } = row;
  const columns = [...row.cells.keys()].sort((a, b) => a - b);
  let kept = 0;
  const cells = columns.map((column) => {
    const cell = row.cells.get(column);
    if (cell === undefined) return "";
    const written = writer.write(cellName(number, column), cell, row.style);
    if (written !== "" && written === cell.source) kept += 1;
    else if (written !== "") kept = -Infinity;
    return written;
  });
  const isReshaped = row.isReshaped && !hasShapeOf(row, source?.attributes ?? "");
  if (source !== null && !isReshaped && kept === source.cellCount) return source.raw;
  const content = cells.join("");
  if (source === null && content === "" && !isReshaped) return "";
  const height = fitted(number);
  const attributes =
    (isReshaped ? reshaped(row) : (source?.attributes ?? "")) + (height === null ? "" : ` ht="${height}"`);
  // The columns in use are a hint for readers, and it may no longer be true.
  const others = attributes.replace(/\s+(?:r|spans)="[^"]*"/g, "").trimEnd();
  const open = `<${prefix}row r="${number + 1}"${others}`;
  return content === "" ? `${open}/>` : `${open}>${content}</${prefix}row>`;
}

function hasShapeOf(row: RowRecord, attributes: string): boolean {
  const { height, hidden, style } = readRowShape(attributes);
  return height === row.height && hidden === row.hidden && style === row.style;
}

/** Attributes of a row whose height, visibility or style was changed; others stay. */
function reshaped(row: RowRecord): string {
  const before = row.source?.attributes ?? "";
  const others = before.replace(/\s+(?:ht|customHeight|hidden|s|customFormat)="[^"]*"/g, "").trimEnd();
  const wasOfContents = !/ customHeight="(?:1|true)"/.test(before) && readRowShape(before).height === row.height;
  const height = row.height === null ? "" : ` ht="${row.height}"${wasOfContents ? "" : ` customHeight="1"`}`;
  const style = row.style === null ? "" : ` s="${row.style}" customFormat="1"`;
  return others + style + height + (row.hidden ? ` hidden="1"` : "");
}
