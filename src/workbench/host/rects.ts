import type { Rect } from "../workbook/workbook";

export function intersection(one: Rect, other: Rect): Rect | null {
  const rect = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : null;
}

export function boundingRect(one: Rect, other: Rect): Rect {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** What is left of a rectangle when another is cut out: up to four, above, left, right and below. */
export function without(rect: Rect, cut: Rect): Rect[] {
  const hole = intersection(rect, cut);
  if (hole === null) return [rect];
  const left: Rect[] = [];
  if (hole.top > rect.top) left.push({ ...rect, bottom: hole.top - 1 });
  if (hole.left > rect.left) left.push({ ...hole, left: rect.left, right: hole.left - 1 });
  if (hole.right < rect.right) left.push({ ...hole, left: hole.right + 1, right: rect.right });
  if (hole.bottom < rect.bottom) left.push({ ...rect, top: hole.bottom + 1 });
  return left;
}

export function rowCount({ top, bottom }: Rect): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: Rect): number {
  return right - left + 1;
}

export function cellCount(rect: Rect): number {
  return rowCount(rect) * columnCount(rect);
}

/** Whole numbers from `first` to `last` that `isIn` accepts, as runs of neighbours. */
export function runs(
  first: number,
  last: number,
  isIn: (position: number) => boolean,
): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (let position = first; position <= last; position++) {
    if (!isIn(position)) continue;
    const open = found.at(-1);
    if (open?.[1] === position - 1) open[1] = position;
    else found.push([position, position]);
  }
  return found;
}

/** The cells of a rectangle that `isIn` accepts, as blocks: neighbours in a row, and equal runs of adjacent rows. */
export function blocksOf(rect: Rect, isIn: (row: number, column: number) => boolean): Rect[] {
  const done: Rect[] = [];
  let open: Rect[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const next = runs(rect.left, rect.right, (column) => isIn(row, column)).map(([left, right]) => {
      const above = open.find((block) => block.left === left && block.right === right);
      return { top: above?.top ?? row, left, bottom: row, right };
    });
    done.push(...open.filter((block) => !next.some(({ top, left }) => top === block.top && left === block.left)));
    open = next;
  }
  return [...done, ...open].sort((one, other) => one.top - other.top || one.left - other.left);
}
