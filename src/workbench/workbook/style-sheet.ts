import type { CellFormat } from "./workbook";

/** The styles that the cells of a workbook share, by number; 0 is the standard one. */
export interface StyleSheet {
  format(index: number): CellFormat;
  /** The style that is `index` with some of its look changed. */
  derive(index: number, change: Partial<CellFormat>): number;
}
