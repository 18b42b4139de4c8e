import type { Rect } from "./workbook";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number - 1;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `B8`, `$B$8`, `A1:C9`, `3:5` or `A:C`; `null` for anything else. */
export function parseRect(reference: string): Rect | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/.exec(reference.toUpperCase());
  if (match === null) return null;
  const [, left, top, right = left, bottom = top] = match;
  if (left === undefined && top === undefined) return null;
  return {
    top: top === undefined ? 0 : Number(top) - 1,
    left: left === undefined ? 0 : columnNumber(left),
    bottom: bottom === undefined ? LAST_ROW : Number(bottom) - 1,
    right: right === undefined ? LAST_COLUMN : columnNumber(right),
  };
}

/** Several rectangles separated by spaces, as `sqref` has them. */
export function parseRects(references: string): Rect[] {
  return references
    .trim()
    .split(/\s+/)
    .flatMap((reference) => parseRect(reference) ?? []);
}

export function rectName({ top, left, bottom, right }: Rect): string {
  const first = cellName(top, left);
  const last = cellName(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

export function intersects(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
