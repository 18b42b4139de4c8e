import type { Rect, Sheet } from "../workbook/workbook";

/** The block of filled cells around a cell, as far as blank rows and columns (or the table it is in). */
export function blockAround(sheet: Sheet, row: number, column: number): Rect | null {
  const used = sheet.usedRange(true);
  if (!used || row > used.bottom || column > used.right) return null;
  let rect: Rect = { top: row, left: column, bottom: row, right: column };
  for (;;) {
    const grown = grow(sheet, rect, used);
    if (sameRect(grown, rect)) break;
    rect = grown;
  }
  return rect.top === rect.bottom && rect.left === rect.right && isBlank(sheet, row, column) ? null : rect;
}

function grow(sheet: Sheet, rect: Rect, used: Rect): Rect {
  const { top, left, bottom, right } = rect;
  const above =
    top > used.top && hasContent(sheet, { top: top - 1, bottom: top - 1, left: left - 1, right: right + 1 });
  const below =
    bottom < used.bottom &&
    hasContent(sheet, { top: bottom + 1, bottom: bottom + 1, left: left - 1, right: right + 1 });
  const before =
    left > used.left && hasContent(sheet, { top: top - 1, bottom: bottom + 1, left: left - 1, right: left - 1 });
  const after =
    right < used.right && hasContent(sheet, { top: top - 1, bottom: bottom + 1, left: right + 1, right: right + 1 });
  return {
    top: above ? top - 1 : top,
    bottom: below ? bottom + 1 : bottom,
    left: before ? left - 1 : left,
    right: after ? right + 1 : right,
  };
}

function hasContent(sheet: Sheet, { top, left, bottom, right }: Rect): boolean {
  for (let row = Math.max(0, top); row <= bottom; row += 1) {
    for (let column = Math.max(0, left); column <= right; column += 1) {
      if (!isBlank(sheet, row, column)) return true;
    }
  }
  return false;
}

function isBlank(sheet: Sheet, row: number, column: number): boolean {
  const cell = sheet.cell(row, column);
  return cell.value === null && cell.formula === null;
}

function sameRect(a: Rect, b: Rect): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/**
 * The rows that a sort moves: those of the table, or of the block without the titles and header above, which are the
 * first rows that hold no number while later rows do.
 */
export function sortableRange(sheet: Sheet, row: number, column: number): Rect | null {
  const table = sheet.tables.find(
    ({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
  );
  if (table) return { ...table.range, top: table.range.top + (table.showHeaders ? 1 : 0) };
  const block = blockAround(sheet, row, column);
  if (!block) return null;
  let top = block.top;
  while (top < block.bottom && !holdsNumber(sheet, top, block)) top += 1;
  return top === block.bottom && !holdsNumber(sheet, top, block) ? block : { ...block, top };
}

function holdsNumber(sheet: Sheet, row: number, { left, right }: Rect): boolean {
  for (let column = left; column <= right; column += 1) {
    if (typeof sheet.cell(row, column).value === "number") return true;
  }
  return false;
}
