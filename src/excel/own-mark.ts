import type { CellRange } from "../sheets/grid";
import { rangeAddress, sheetReference } from "../sheets/grid";

/**
 * How a sheet of the add-in is told from a sheet of the user: a hidden name of the workbook that points at the cells
 * written last. It follows the sheet when it is renamed or moved, is not copied with it, and travels with the file.
 */
const PREFIX = "CCHC_";

export interface OwnMark {
  /** Without the prefix, e.g. `XepHang_2023`. */
  readonly mark: string;
  readonly sheet: string;
  /** The cells written last, in A1 form without `$`. */
  readonly address: string;
}

export function markName(mark: string): string {
  return PREFIX + mark;
}

export function markFormula(sheet: string, range: CellRange): string {
  const address = rangeAddress(range).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `=${sheetReference(sheet, address)}`;
}

/** The mark behind a name of the workbook; `null` for any other name and for a mark whose sheet was deleted. */
export function readMark(name: string, formula: string): OwnMark | null {
  if (!name.startsWith(PREFIX)) return null;
  const reference = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z\d:]+)$/.exec(formula);
  if (reference === null) return null;
  return {
    mark: name.slice(PREFIX.length),
    sheet: (reference[1] ?? reference[2] ?? "").replaceAll("''", "'"),
    address: (reference[3] ?? "").replaceAll("$", ""),
  };
}
