import type { Score } from "../../../engine/score";
import type { Header } from "../header";
import { positiveNumber } from "../max-score";
import type { SheetCells } from "../sheet-cells";

/** No district's satisfaction was ever near this; points of a survey always are. */
const LEAST_SATISFACTION = 50;

/**
 * Whether a column of "SIPAS" beside a total holds points that are part of it: no value reaches half of the scale, or
 * the appraised score and it make up the total.
 */
export function isPartOfTotal(
  cells: SheetCells,
  { columns }: Pick<Header, "columns">,
  rows: readonly number[],
  scores: readonly Score[],
): boolean {
  const values = scores.map((score) => (score.kind === "scored" ? score.value : null));
  const highest = Math.max(0, ...values.map((value) => value ?? 0));
  if (highest > 0 && highest < LEAST_SATISFACTION) return true;
  const totals = columns.filter(({ kind }) => kind === "totalScore");
  const parts = columns.filter(({ kind }) => kind === "appraisedScore");
  return totals.some((total) =>
    parts.some((part) =>
      rows.some((row, index) => {
        const whole = positiveNumber(cells, row, total.column);
        const rest = positiveNumber(cells, row, part.column);
        const value = values[index] ?? null;
        return (
          whole !== null && rest !== null && value !== null && value > 0 && Math.abs(rest + value - whole) < 0.0051
        );
      }),
    ),
  );
}
