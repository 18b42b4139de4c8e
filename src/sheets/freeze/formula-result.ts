import type { CellRange } from "../grid";

/** A cell with a formula of ours. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * The cells that formulas fill (kết quả của công thức), as ranges of which each becomes values as a whole or not at all:
 * a spilled result with its anchor, an array formula over several cells of a column, else a single cell.
 * @param cells formulas of one sheet. A host may repeat the formula of a spill in every cell that it fills.
 * @param spills results of several cells, each with its anchor
 */
export function formulaResults(cells: readonly FormulaCell[], spills: readonly CellRange[]): CellRange[] {
  const alone = cells.filter(({ row, column }) => !spills.some((spill) => contains(spill, row, column)));
  return [...spills, ...arraysOf(alone)];
}

/**
 * An array formula (Ctrl+Shift+Enter) reads the same in each of its cells, and Excel refuses to change a part of one. One
 * with `@` speaks of its own row, as in the column of a table, and is no array formula.
 */
function arraysOf(cells: readonly FormulaCell[]): CellRange[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const arrays: { formula: string; range: { top: number; left: number; bottom: number; right: number } }[] = [];
  for (const { row, column, formula } of sorted) {
    const last = arrays.at(-1);
    const follows = last?.range.left === column && last.range.bottom === row - 1 && last.formula === formula;
    if (follows && !formula.includes("@")) last.range.bottom = row;
    else arrays.push({ formula, range: { top: row, left: column, bottom: row, right: column } });
  }
  return arrays.map(({ range }) => range);
}

/** Ranges that stand under each other, of the same columns, taken together: fewer to read and to write. */
export function stacked(ranges: readonly CellRange[]): CellRange[] {
  const sorted = [...ranges].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const stacks: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const range of sorted) {
    const last = stacks.at(-1);
    const follows = last?.left === range.left && last.right === range.right && last.bottom === range.top - 1;
    if (follows) last.bottom = range.bottom;
    else stacks.push({ ...range });
  }
  return stacks;
}

/** A range in pieces of whole rows, none with more cells than asked for unless a single row has. */
export function pieces({ top, left, bottom, right }: CellRange, mostCells: number): CellRange[] {
  const height = Math.max(1, Math.floor(mostCells / (right - left + 1)));
  const count = Math.ceil((bottom - top + 1) / height);
  return Array.from({ length: count }, (_, index) => {
    const first = top + index * height;
    return { top: first, left, bottom: Math.min(first + height - 1, bottom), right };
  });
}

export function cellCount({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

function contains({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
