import { LAST_COLUMN, LAST_ROW } from "../workbook/cell-reference";
import type { CellFormat, Rect } from "../workbook/workbook";
import type { CellBlocks } from "./host-object";
import { intersection } from "./rects";

/** What all cells have in common; `null` when they differ, as the API has it. */
export function commonFormat<T>({ sheet, rects }: CellBlocks, pick: (format: CellFormat) => T): T | null {
  return commonOf(formatsOf({ sheet, rects }), pick);
}

export function commonOf<S, T>(all: Iterable<S>, pick: (one: S) => T): T | null {
  let common: { readonly value: T } | null = null;
  for (const one of all) {
    const value = pick(one);
    if (common === null) common = { value };
    else if (common.value !== value) return null;
  }
  return common?.value ?? null;
}

/** The formats of all cells, each at least once. Cells beyond the used ones are alike down a column. */
function* formatsOf({ sheet, rects }: CellBlocks): Iterable<CellFormat> {
  const used = sheet.usedRange(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  for (const rect of rects) {
    const seen = intersection(rect, reach(used)) ?? { ...rect, bottom: rect.top, right: rect.left };
    for (let row = seen.top; row <= seen.bottom; row++) {
      for (let column = seen.left; column <= seen.right; column++) yield sheet.format(row, column);
    }
  }
}

/** The used cells with one row and column more, which stand for all that follow. */
function reach({ bottom, right }: Rect): Rect {
  return { top: 0, left: 0, bottom: Math.min(bottom + 1, LAST_ROW), right: Math.min(right + 1, LAST_COLUMN) };
}
