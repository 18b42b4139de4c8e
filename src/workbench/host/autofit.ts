import type { CellBlocks } from "./host-object";
import { intersection } from "./rects";

/** A character of the standard font in points at size 11, and what a column needs beside its text. */
const POINTS_PER_CHARACTER = 5.25;
const STANDARD_SIZE = 11;
const PADDING = 3.75;

/** Makes columns as wide as their longest line of text, about: there are no glyphs to measure here. */
export function autofitColumns({ sheet, rects }: CellBlocks): void {
  const used = sheet.usedRange(true);
  for (const rect of rects) {
    const part = used === null ? null : intersection(rect, used);
    if (part === null) continue;
    for (let column = part.left; column <= part.right; column++) {
      let widest = 0;
      for (let row = part.top; row <= part.bottom; row++) {
        const characters = Math.max(
          ...sheet
            .text(row, column)
            .split("\n")
            .map((line) => line.length),
        );
        if (characters === 0) continue;
        widest = Math.max(
          widest,
          (characters * POINTS_PER_CHARACTER * sheet.format(row, column).fontSize) / STANDARD_SIZE,
        );
      }
      if (widest > 0) sheet.setColumnWidth(column, column, widest + PADDING);
    }
  }
}

export function autofitRows({ sheet, rects }: CellBlocks): void {
  for (const { top, bottom } of rects) sheet.setRowHeight(top, bottom, "auto");
}
