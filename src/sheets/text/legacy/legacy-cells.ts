import type { CellValue, Grid } from "../../grid";
import type { LegacyEncoding } from "./legacy-font";
import {
  hasUnicodeLetters,
  isOneByteText,
  spellingOf,
  tellingWords,
  textByFont,
  textByWords,
  type LegacyText,
} from "./legacy-text";

/** A cell whose text was converted for reading (ô chữ kiểu cũ); the cell itself stays as it is. */
export interface LegacyCell extends LegacyText {
  /** Position on the sheet. */
  readonly row: number;
  readonly column: number;
  /** To the letter, as it stands in the cell. */
  readonly stored: string;
  /** The font whose name tells the encoding; `null` where only the words do. */
  readonly font: string | null;
}

/** The name of the font of a cell, by its position on the sheet; `null` where it has several or nobody knows. */
export type FontAt = (row: number, column: number) => string | null;

const ENCODINGS: readonly LegacyEncoding[] = ["TCVN3", "VNI"];
/** Without the font, so many words must say so before a sheet is taken for one in an encoding from before Unicode. */
const FEWEST_WORDS = 6;

/**
 * Whether a sheet has texts that may be TCVN3 or VNI, so that the fonts of its cells are worth asking for: characters
 * of one byte that are not Vietnamese as they stand. "Hà" and "xã" alone say nothing.
 */
export function mayHaveLegacyText({ values }: Grid): boolean {
  return values.some((row) =>
    row.some((value) => typeof value === "string" && isOneByteText(value) && spellingOf(value).wrong > 0),
  );
}

/** The grid with texts in TCVN3 and VNI as Unicode, each cell by its own font; and which cells those are. */
export function withUnicodeTexts(grid: Grid, fontAt: FontAt): Grid {
  const legacy = legacyCells(grid, fontAt);
  if (legacy.length === 0) return grid;
  const values: CellValue[][] = grid.values.map((row) => [...row]);
  for (const { row, column, text } of legacy) {
    const line = values[row - grid.top];
    if (line !== undefined) line[column - grid.left] = text;
  }
  return { ...grid, values, legacy };
}

function legacyCells(grid: Grid, fontAt: FontAt): LegacyCell[] {
  const found: LegacyCell[] = [];
  const others: TextCell[] = [];
  for (const cell of textCells(grid)) {
    const font = fontAt(cell.row, cell.column);
    const known = textByFont(cell.stored, font);
    if (known === null) others.push(cell);
    else found.push({ ...cell, ...known, font });
  }
  return [...found, ...byWords(others)];
}

interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly stored: string;
}

function textCells({ values, top, left }: Grid): TextCell[] {
  return values.flatMap((row, down) =>
    row.flatMap((value, along) =>
      typeof value === "string" ? [{ row: top + down, column: left + along, stored: value }] : [],
    ),
  );
}

/** Texts pasted into another font: only on sheets where many words are Vietnamese in one encoding and not as they stand. */
function byWords(cells: readonly TextCell[]): LegacyCell[] {
  const suspects = cells.filter(({ stored }) => isOneByteText(stored));
  const encoding = ENCODINGS.find((each) => isClearly(each, suspects));
  if (encoding === undefined) return [];
  const isUnicodeToo = cells.some(({ stored }) => hasUnicodeLetters(stored));
  return suspects.flatMap((cell) => {
    // Beside texts in Unicode, "bé" may be just that; on a sheet without any it is one more in the encoding.
    if (isUnicodeToo && spellingOf(cell.stored).wrong === 0) return [];
    const known = textByWords(cell.stored, encoding);
    return known === null ? [] : [{ ...cell, ...known, font: null }];
  });
}

function isClearly(encoding: LegacyEncoding, suspects: readonly TextCell[]): boolean {
  const garbled = suspects.filter(({ stored }) => spellingOf(stored).wrong > 0);
  const readable = garbled.filter(({ stored }) => textByWords(stored, encoding) !== null);
  const words = readable.reduce((sum, { stored }) => sum + tellingWords(stored).length, 0);
  return words >= FEWEST_WORDS && readable.length * 4 >= garbled.length * 3;
}
