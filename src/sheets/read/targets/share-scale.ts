import { readNumberText } from "../../../engine/number-text";
import { isPercentFormat } from "../score-cells";
import type { SheetCells } from "../sheet-cells";

/** A cell of shares, by position on the sheet. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * How the plain numbers of a column of shares are meant: percent as they stand (85), fractions (0.85), or not to be
 * told where they are 1 or less.
 */
export type ShareScale = "percent" | "fractions" | "unclear";

/**
 * Decides by the whole column: a number above 1 makes plain numbers percent; several below 1 under a header that speaks
 * of percent are fractions; beside cells formatted as percent, or alone, they may be either.
 */
export function shareScale(cells: SheetCells, places: readonly CellPlace[], saysPercent: boolean): ShareScale {
  const plain: number[] = [];
  let hasPercent = false;
  for (const { row, column } of places) {
    const value = cells.seen(row, column);
    if (typeof value === "number" && !isPercentFormat(cells.numberFormat(row, column))) plain.push(value);
    else if (typeof value === "number") hasPercent = true;
    if (typeof value !== "string") continue;
    const reading = readNumberText(value, 100);
    if (reading.kind !== "number" || reading.outOf !== null) continue;
    if (reading.percent) hasPercent = true;
    else plain.push(reading.value);
  }
  if (hasPercent) return "unclear";
  if (plain.some((value) => value > 1)) return "percent";
  const telling = plain.filter((value) => value > 0);
  return saysPercent && telling.length > 1 && telling.every((value) => value < 1) ? "fractions" : "unclear";
}
