import type { SourceCell } from "../engine/score-entry";
import type { LegacyEncoding } from "../sheets/text/legacy/legacy-font";

/** Words for texts in encodings from before Unicode (chữ kiểu cũ). */
export interface LegacyMessages {
  readonly heading: string;
  readonly intro: string;
  /** A sheet that can be chosen, with what stands on it. */
  readonly sheet: (sheet: string, cells: number, encodings: readonly LegacyEncoding[]) => string;
  /** Its fonts do not tell the encoding of every text. */
  readonly uncertain: string;
  /** What stands in a cell, and what it becomes; the cell is named before. */
  readonly example: (stored: string, text: string) => string;
  readonly convert: string;
  readonly converted: (sheets: readonly { sheet: string; cells: number }[]) => string;
  /** Cells with formulas that stayed; `places` names the first of them. */
  readonly formulasLeft: (places: readonly SourceCell[], formulas: number) => string;
  readonly nothingToConvert: string;
}
