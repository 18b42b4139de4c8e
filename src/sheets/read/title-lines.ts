import type { Header } from "./header";
import { isTotalLabel } from "./row-words";
import { wordsOf, type SheetCells } from "./sheet-cells";
import { yearInText } from "./year-words";

/** The lines of text over a header, nearest first, down from the row after `after`. */
export function titleLines(cells: SheetCells, header: Header, after: number, leftEdge: number): string[] {
  const lines: string[] = [];
  for (let row = header.top - 1; row > after; row--) {
    for (const { value } of cells.rowWithin(row, leftEdge, header.right)) {
      const words = typeof value === "string" ? wordsOf(value) : "";
      if (/\p{L}/u.test(words) && !isTotalLabel(words)) lines.push(words);
    }
  }
  return lines;
}

/** The year that the nearest line with a year speaks of. */
export function yearInLines(lines: readonly string[]): number | null {
  for (const line of lines) {
    const year = yearInText(line);
    if (year !== null) return year;
  }
  return null;
}
