import type { CellValue } from "./workbook";

/** A cell as the sheet keeps it. */
export interface CellRecord {
  style: number;
  value: CellValue;
  /** In the form of the API, with `=`; `null` for a constant. */
  formula: string | null;
  stale: boolean;
  /** The cell as it stands in the file; `null` once it was changed. */
  raw: string | null;
  /** Number of the group of shared formulas that the cell belongs to in the file. */
  readonly sharedGroup: string | null;
}

/** A row as the sheet keeps it. */
export interface RowRecord {
  readonly cells: Map<number, CellRecord>;
  /** Points; `null` for the sheet's standard. */
  height: number | null;
  hidden: boolean;
  /** Style of the row's blank cells; `null` for none of its own. */
  readonly style: number | null;
  /** The attributes of the row element in the file, without `r`. */
  attributes: string;
  /** The row as it stands in the file; `null` once anything in it was changed. */
  raw: string | null;
}

export function emptyRow(): RowRecord {
  return { cells: new Map(), height: null, hidden: false, style: null, attributes: "", raw: null };
}

export function emptyCell(style: number): CellRecord {
  return { style, value: null, formula: null, stale: false, raw: null, sharedGroup: null };
}
