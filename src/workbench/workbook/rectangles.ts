import { LAST_COLUMN, LAST_ROW } from "./cell-reference";
import { WorkbookRefusal, type Rect } from "./workbook";

export function isWithin(inner: Rect, outer: Rect): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

export function isSameRect(a: Rect, b: Rect): boolean {
  return isWithin(a, b) && isWithin(b, a);
}

/** What is left of a rectangle when another is cut out: up to four pieces. */
export function withoutRect(from: Rect, cut: Rect): Rect[] {
  const top = Math.max(from.top, cut.top);
  const bottom = Math.min(from.bottom, cut.bottom);
  if (top > bottom || cut.left > from.right || cut.right < from.left) return [from];
  const pieces = [
    { ...from, bottom: top - 1 },
    { ...from, top: bottom + 1 },
    { ...from, top, bottom, right: cut.left - 1 },
    { ...from, top, bottom, left: cut.right + 1 },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** @throws WorkbookRefusal `InvalidArgument` for what lies outside of a sheet or is inside out */
export function refuseOutside({ top, left, bottom, right }: Rect): void {
  const isFine =
    [top, left, bottom, right].every(Number.isInteger) &&
    top >= 0 &&
    left >= 0 &&
    top <= bottom &&
    left <= right &&
    bottom <= LAST_ROW &&
    right <= LAST_COLUMN;
  if (!isFine) throw new WorkbookRefusal("InvalidArgument", "Vùng ô nằm ngoài trang tính.");
}
