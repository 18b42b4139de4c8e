import type { ModelCell, ModelColumn } from "../../sheets/model/sheet-model";
import { rowBlocks } from "./row-blocks";

const FONT = "Times New Roman";
const FONT_SIZE = 12;

/**
 * Queues header and rows of a table.
 * @param header row of the header, zero-based
 * @yields about how many bytes each part of the request takes
 */
export function* writeCells(
  sheet: Excel.Worksheet,
  header: number,
  rows: readonly (readonly ModelCell[])[],
  columns: readonly ModelColumn[],
): Generator<number, void, void> {
  const table = sheet.getRangeByIndexes(header, 0, rows.length + 1, columns.length);
  table.format.font.name = FONT;
  table.format.font.size = FONT_SIZE;
  table.getRow(0).values = [columns.map(({ header }) => header)];
  for (const block of rowBlocks(rows, columns)) {
    const cells = sheet.getRangeByIndexes(header + 1 + block.first, 0, block.inputs.length, columns.length);
    columns.forEach((_, position) => {
      cells.getColumn(position).numberFormat = block.formats.map((formats) => [formats[position]]);
    });
    cells.values = block.inputs;
    yield block.size;
  }
}

/** Queues the look of a table: alignment, widths, borders, a header that stands out. */
export function formatTable(table: Excel.Range, body: Excel.Range, columns: readonly ModelColumn[]): void {
  body.format.verticalAlignment = "Center";
  body.format.wrapText = true;
  columns.forEach(({ align, width }, position) => {
    const column = body.getColumn(position);
    column.format.horizontalAlignment = HORIZONTAL[align];
    column.format.columnWidth = pointsOf(width);
  });
  const header = table.getRow(0);
  header.format.font.bold = true;
  header.format.wrapText = true;
  header.format.horizontalAlignment = "Center";
  header.format.verticalAlignment = "Center";
  header.format.rowHeight = 34;
  body.format.autofitRows();
  for (const edge of EDGES) {
    const border = table.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = "#A6A6A6";
  }
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** A character of the standard font is 7 pixels wide, 5 more are padding; a pixel is three quarters of a point. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
