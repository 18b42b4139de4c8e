import { fold } from "../text/fold";
import type { Header } from "./find-headers";
import { isNote, isSignature, isTotalLabel } from "./row-words";
import { wordsOf, type SheetCells } from "./sheet-cells";
import { isYearOnly, yearInText } from "./year-words";

const LETTERHEAD =
  /^(cong hoa xa hoi|doc lap|uy ban nhan dan|ubnd|hdnd|phong noi vu$|so noi vu$|bo noi vu$|so\s*:|so\s+\S*\/|mau so|phu luc|bieu so|don vi( tinh)?\s*:|\()/;

/** Words that a line which names a table begins with or turns on. */
const NAMING = /\b(bang|bieu|ket qua|tong hop|chi so|diem|danh sach|xep hang|cham diem)\b/;

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

/** The line that names the table, with its year where that stands on a line of its own; empty when there is none. */
export function titleOf(lines: readonly string[]): string {
  const speaking = lines.filter(
    (line) =>
      !LETTERHEAD.test(fold(line)) &&
      !/[.;:]$/.test(line) &&
      !(isSignature(line) && yearInText(line) === null) &&
      !isNote(line),
  );
  const [nearest, above] = speaking;
  if (nearest === undefined) return "";
  const goesOn =
    above !== undefined && (isYearOnly(nearest) || (!NAMING.test(fold(nearest)) && NAMING.test(fold(above))));
  return goesOn ? `${above} ${nearest}` : nearest;
}

/** The year that the nearest line with a year speaks of. */
export function yearInLines(lines: readonly string[]): number | null {
  for (const line of lines) {
    const year = yearInText(line);
    if (year !== null) return year;
  }
  return null;
}
