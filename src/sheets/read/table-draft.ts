import type { ScoreEntry } from "../../engine/score-entry";
import type { Declined, IndicatorTable } from "../recognition";

/** An entry with the name as it stands in its cell. */
export interface DraftEntry extends ScoreEntry {
  readonly rawName: string;
}

/** A table as read on its own, before units are compared between tables. */
export interface TableDraft extends Omit<IndicatorTable, "entries" | "rawNames"> {
  readonly entries: readonly DraftEntry[];
}

/** What the rows under one header turned out to be. */
export type BlockReading =
  | { readonly kind: "table"; readonly table: TableDraft; readonly end: BlockEnd }
  | { readonly kind: "declined"; readonly declined: Declined; readonly selfScoreOnly: boolean; readonly end: BlockEnd };

/** Where a block ends, for the one below it. */
export interface BlockEnd {
  readonly lastRow: number;
  readonly repeatedHeaders: number;
  /** The year that a title said; the blocks below go on with it until one says another. */
  readonly titleYear: number | null;
}
