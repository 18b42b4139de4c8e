import type { CellFormat } from "./workbook";

/** What one cell of a row needs to be seen whole. */
export interface CellContent {
  readonly text: string;
  readonly format: CellFormat;
  /** Points. */
  readonly width: number;
}

/** A line is so much higher than its font, and a letter so wide against it, on average; serif letters are narrower. */
const LINE = 1.3125;
const LETTER = 0.5;
const SERIF_LETTER = 0.43;
/** Room beside the text, in points. */
const PADDING = 4;

/**
 * Height in points that a row without a height of its own takes; a close guess, because only a program that draws
 * letters can measure them.
 */
export function heightOfContents(cells: readonly CellContent[], standard: number): number {
  const needed = cells.map(({ text, format, width }) => {
    const perLine = Math.max(1, (width - PADDING) / (format.fontSize * letterOf(format) * (format.bold ? 1.08 : 1)));
    const lines = format.wrapText ? countLines(text, perLine) : 1;
    return lines * format.fontSize * LINE;
  });
  const highest = Math.max(standard, ...needed);
  return highest === standard ? standard : Math.min(409, Math.ceil(highest * 4) / 4);
}

function letterOf({ fontName }: CellFormat): number {
  return /times|serif|cambria|georgia/i.test(fontName) ? SERIF_LETTER : LETTER;
}

/** Breaks between words, as a spreadsheet does. */
function countLines(text: string, perLine: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      if (used > 0 && used + 1 + word.length > perLine) {
        lines += 1;
        used = word.length;
      } else used += (used > 0 ? 1 : 0) + word.length;
      if (used > perLine) {
        lines += Math.ceil(used / perLine) - 1;
        used %= perLine;
      }
    }
  }
  return lines;
}
