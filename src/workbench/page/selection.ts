import type { Rect, Sheet } from "../workbook/workbook";
import { columnName } from "../formula/cell-address";

/** The active cell, and the other corner of what is selected. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

export function selectionOf(rect: Rect): Selection {
  return { row: rect.top, column: rect.left, toRow: rect.bottom, toColumn: rect.right };
}

export function rectOf({ row, column, toRow, toColumn }: Selection): Rect {
  return {
    top: Math.min(row, toRow),
    left: Math.min(column, toColumn),
    bottom: Math.max(row, toRow),
    right: Math.max(column, toColumn),
  };
}

export function addressOf({ top, left, bottom, right }: Rect): string {
  const first = `${columnName(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnName(right)}${bottom + 1}`;
}

export function mergeAt(sheet: Sheet, row: number, column: number): Rect | undefined {
  return sheet.merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

export type Step = "up" | "down" | "left" | "right";
const steps = { up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] } as const;

/** The next cell in a direction: over hidden rows and columns, and out of a merged block in one step. */
export function nextCell(
  sheet: Sheet,
  from: { row: number; column: number },
  step: Step,
  limits: { rows: number; columns: number },
): { row: number; column: number } {
  const [down, across] = steps[step];
  const merge = mergeAt(sheet, from.row, from.column);
  let row = from.row;
  let column = from.column;
  do {
    row += down;
    column += across;
    if (row < 0 || column < 0 || row >= limits.rows || column >= limits.columns) return from;
  } while (
    sheet.rowHidden(row) ||
    sheet.columnHidden(column) ||
    (merge !== undefined && mergeAt(sheet, row, column) === merge)
  );
  const into = mergeAt(sheet, row, column);
  return into ? { row: into.top, column: into.left } : { row, column };
}

/** Ctrl and an arrow: to the edge of the filled cells, or to the next filled one. */
export function edgeCell(
  sheet: Sheet,
  from: { row: number; column: number },
  step: Step,
  limits: { rows: number; columns: number },
): { row: number; column: number } {
  const isFilled = ({ row, column }: { row: number; column: number }) => sheet.cell(row, column).value !== null;
  let here = from;
  let next = nextCell(sheet, here, step, limits);
  if (next.row === here.row && next.column === here.column) return here;
  const inside = isFilled(here) && isFilled(next);
  while (next.row !== here.row || next.column !== here.column) {
    if (inside && !isFilled(next)) return here;
    here = next;
    if (!inside && isFilled(here)) return here;
    next = nextCell(sheet, here, step, limits);
  }
  return here;
}
