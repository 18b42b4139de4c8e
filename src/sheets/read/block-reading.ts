import type { Declined, IndicatorTable } from "../recognition";

/** What the rows under one header turned out to be. */
export type BlockReading =
  | { readonly kind: "table"; readonly table: IndicatorTable; readonly end: BlockEnd }
  | { readonly kind: "declined"; readonly declined: Declined; readonly selfScoreOnly: boolean; readonly end: BlockEnd };

/** Where a block ends, for the one below it. */
export interface BlockEnd {
  readonly lastRow: number;
  readonly repeatedHeaders: number;
  /** The year that a title said; the blocks below go on with it until one says another. */
  readonly titleYear: number | null;
}
