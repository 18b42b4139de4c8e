import { widthOfLine } from "./letter-widths";
import type { CellFormat } from "./workbook";

/** What one cell of a row needs to be seen whole. */
export interface CellContent {
  readonly text: string;
  readonly format: CellFormat;
  /** Points. */
  readonly width: number;
}

/** A line is so much higher than its font. */
const LINE = 1.3125;
/** Room beside the text, in points. */
const PADDING = 4.5;
/** Heights are whole pixels, in points. */
const PIXEL = 0.75;
const HIGHEST = 409.5;

/** Height in points that a row takes which has no height of its own: as high as its highest cell, at least `standard`. */
export function heightOfContents(cells: readonly CellContent[], standard: number): number {
  const needed = cells.map(({ text, format, width }) => {
    const lines = format.wrapText ? countLines(text, width - PADDING, format) : 1;
    return lines * Math.ceil((format.fontSize * LINE) / PIXEL) * PIXEL;
  });
  return Math.min(HIGHEST, Math.max(standard, ...needed));
}

/** Breaks between words, as a spreadsheet does, and within those that are wider than the cell. */
function countLines(text: string, width: number, format: CellFormat): number {
  const space = widthOfLine(" ", format);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const needed = widthOfLine(word, format);
      const together = used > 0 ? used + space + needed : needed;
      if (used > 0 && together > width) lines += 1;
      used = used > 0 && together > width ? needed : together;
      if (used > width && width > 0) {
        const more = Math.ceil(used / width) - 1;
        lines += more;
        used -= more * width;
      }
    }
  }
  return lines;
}
