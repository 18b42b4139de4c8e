import type { CellRange, CellValue, Grid } from "../../../src/sheets/grid";

interface Extras {
  /** Position of the drawing's first cell on the sheet, zero-based. */
  readonly top?: number;
  readonly left?: number;
  /** Number format of whole drawn columns. */
  readonly formats?: Readonly<Record<number, string>>;
  /** Drawn rows that are hidden. */
  readonly hidden?: readonly number[];
}

/**
 * A sheet drawn as text, a line per row and `|` between cells: numbers are numbers, `'82,5` is a text whatever it looks
 * like, `#N/A` an error, `TRUE` a boolean, `<` is merged into the cell on its left and `^` into the one above.
 */
export function draw(sheet: string, drawing: string, extras: Extras = {}): Grid {
  const rows = drawing
    .replace(/^\n|\n[ ]*$/g, "")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  const { top = 0, left = 0, formats = {}, hidden = [] } = extras;
  return {
    sheet,
    top,
    left,
    values: cells.map((row) => row.map(cellValue)),
    numberFormats: cells.map((row) => row.map((_, column) => formats[column] ?? "General")),
    merges: mergesOf(cells).map((merge) => ({
      top: merge.top + top,
      left: merge.left + left,
      bottom: merge.bottom + top,
      right: merge.right + left,
    })),
    hiddenRows: new Set(hidden.map((row) => row + top)),
  };
}

function cellValue(drawn: string): CellValue {
  if (drawn === "" || drawn === "<" || drawn === "^") return null;
  if (drawn.startsWith("'")) return drawn.slice(1);
  if (drawn.startsWith("#") && /^#[A-Z/0!?]+$/.test(drawn)) return { error: drawn };
  if (drawn === "TRUE" || drawn === "FALSE") return drawn === "TRUE";
  return /^-?\d+(\.\d+)?$/.test(drawn) ? Number(drawn) : drawn;
}

function mergesOf(cells: readonly (readonly string[])[]): CellRange[] {
  const merges: CellRange[] = [];
  cells.forEach((row, top) => {
    row.forEach((cell, left) => {
      if (cell === "<" || cell === "^") return;
      let right = left;
      while (row[right + 1] === "<") right += 1;
      let bottom = top;
      while (cells[bottom + 1]?.[left] === "^") bottom += 1;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    });
  });
  return merges;
}
