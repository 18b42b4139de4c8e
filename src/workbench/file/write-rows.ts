import { cellName } from "../workbook/cell-reference";
import type { RowRecord } from "../workbook/sheet-rows";
import { readRowShape } from "./read-rows";
import type { SharedStrings } from "./shared-strings";
import { CellWriter } from "./write-cell";

/** What a sheet says of its rows to whoever writes them. */
export interface RowsToWrite {
  readonly rows: ReadonlyMap<number, RowRecord>;
  /** Height in points that the contents of a row need. */
  readonly heightOf: (row: number) => number;
}

/**
 * The `sheetData` section; rows and cells that say what they said in the file are the very text they were.
 * @returns `null` when all of them do
 */
export function writeRows({ rows, heightOf }: RowsToWrite, prefix: string, strings: SharedStrings): string | null {
  const writer = new CellWriter(prefix, strings);
  const inOrder = [...rows].sort(([a], [b]) => a - b);
  const before = inOrder.map(([, row]) => row.source?.raw ?? "");
  const now = inOrder.map(([number, row], position) =>
    row.isTouched
      ? writeRow(number, row, { prefix, writer, fitted: fittedHeight(row, number, heightOf) })
      : (before[position] ?? ""),
  );
  if (now.every((row, position) => row === before[position])) return null;
  return `<${prefix}sheetData>${now.join("")}</${prefix}sheetData>`;
}

interface RowStyle {
  readonly prefix: string;
  readonly writer: CellWriter;
  /** `null` for a row whose height is its own, or that nobody asked to fit. */
  readonly fitted: number | null;
}

/** Programs that do not measure rows on opening show the height that is stored, also that of a fitted row. */
function fittedHeight(row: RowRecord, number: number, heightOf: RowsToWrite["heightOf"]): number | null {
  return row.isReshaped && row.height === null ? heightOf(number) : null;
}

function writeRow(number: number, row: RowRecord, { prefix, writer, fitted }: RowStyle): string {
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
  const shape = { ...row, height: row.height ?? fitted };
  const isReshaped = row.isReshaped && !hasShapeOf(shape, source?.attributes ?? "");
  if (source !== null && !isReshaped && kept === source.cellCount) return source.raw;
  const content = cells.join("");
  if (source === null && content === "" && !isReshaped) return "";
  const attributes = isReshaped ? reshaped(shape, row.height === null) : (source?.attributes ?? "");
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
function reshaped(row: RowRecord, isFitted: boolean): string {
  const before = row.source?.attributes ?? "";
  const others = before.replace(/\s+(?:ht|customHeight|hidden|s|customFormat)="[^"]*"/g, "").trimEnd();
  const wasOfContents = !/ customHeight="(?:1|true)"/.test(before) && readRowShape(before).height === row.height;
  const isOfContents = isFitted || wasOfContents;
  const height = row.height === null ? "" : ` ht="${row.height}"${isOfContents ? "" : ` customHeight="1"`}`;
  const style = row.style === null ? "" : ` s="${row.style}" customFormat="1"`;
  return others + style + height + (row.hidden ? ` hidden="1"` : "");
}
