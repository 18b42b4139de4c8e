import { isColumnNumber } from "./row-words";
import { wordsOf, type FilledCell, type SheetCells } from "./sheet-cells";

export function numberingRowsBelow(cells: SheetCells, bottom: number, left: number, right: number): number[] {
  const rows: number[] = [];
  for (let row = bottom + 1; row <= bottom + 2 && isNumberingRow(cells, row, left, right); row++) rows.push(row);
  return rows;
}

/** `A | B | 1 | 2 | 3=1+2`: every cell numbers its column, and they differ. */
export function isNumberingRow(cells: SheetCells, row: number, left: number, right: number): boolean {
  const filled = cells.rowWithin(row, left, right);
  // The commonest row of all is settled by its longest text alone.
  if (filled.some(({ value }) => typeof value === "string" && value.length > 30)) return false;
  const words = filled.map(({ value }) => wordsOf(value));
  return (
    filled.length >= 2 && words.every(isColumnNumber) && new Set(words).size === words.length && isCounting(filled)
  );
}

function isCounting(filled: readonly FilledCell[]): boolean {
  const numbers = filled.flatMap(({ value }) => /^[([]?\s*(\d{1,2})\b/.exec(wordsOf(value))?.[1] ?? []).map(Number);
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}
