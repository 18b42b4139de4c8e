import { widthOfLine } from "../workbook/letter-widths";
import type { CellBlocks } from "./host-object";
import { intersection } from "./rects";

/** Points that a column needs beside its text. */
const PADDING = 4.5;

/** Makes columns as wide as their longest line of text. */
export function autofitColumns({ sheet, rects }: CellBlocks): void {
  const used = sheet.usedRange(true);
  for (const rect of rects) {
    const part = used === null ? null : intersection(rect, used);
    if (part === null) continue;
    for (let column = part.left; column <= part.right; column++) {
      let widest = 0;
      for (let row = part.top; row <= part.bottom; row++) {
        const format = sheet.format(row, column);
        for (const line of sheet.text(row, column).split("\n")) widest = Math.max(widest, widthOfLine(line, format));
      }
      if (widest > 0) sheet.setColumnWidth(column, column, widest + PADDING);
    }
  }
}

export function autofitRows({ sheet, rects }: CellBlocks): void {
  for (const { top, bottom } of rects) sheet.setRowHeight(top, bottom, "auto");
}
