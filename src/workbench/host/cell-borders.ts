import type { Border, BorderSide, CellFormat, Rect, Sheet } from "../workbook/workbook";
import { commonOf } from "./common-format";
import type { Subjects } from "./host-object";
import { intersection } from "./rects";

/** Cells of which one side is meant. */
interface BorderEdge {
  readonly sheet: Sheet;
  readonly rect: Rect;
  readonly side: BorderSide;
}

/** The cells and sides that one position of a border speaks of; an inner line is drawn by the cells on both sides. */
export function borderEdges({ sheet, rects, position }: Subjects["RangeBorder"]): BorderEdge[] {
  return rects.flatMap((rect) => edgesOf(rect, position).map((edge) => ({ sheet, ...edge })));
}

function edgesOf(rect: Rect, position: Subjects["RangeBorder"]["position"]): Omit<BorderEdge, "sheet">[] {
  const { top, left, bottom, right } = rect;
  switch (position) {
    case "top":
      return [{ rect: { ...rect, bottom: top }, side: "top" }];
    case "bottom":
      return [{ rect: { ...rect, top: bottom }, side: "bottom" }];
    case "left":
      return [{ rect: { ...rect, right: left }, side: "left" }];
    case "right":
      return [{ rect: { ...rect, left: right }, side: "right" }];
    case "insideHorizontal":
      if (top === bottom) return [];
      return [
        { rect: { ...rect, bottom: bottom - 1 }, side: "bottom" },
        { rect: { ...rect, top: top + 1 }, side: "top" },
      ];
    case "insideVertical":
      if (left === right) return [];
      return [
        { rect: { ...rect, right: right - 1 }, side: "right" },
        { rect: { ...rect, left: left + 1 }, side: "left" },
      ];
  }
}

/** What all borders have in common; `null` when they differ. */
export function commonBorder<T>(edges: readonly BorderEdge[], pick: (border: Border | null) => T): T | null {
  return commonOf(bordersOf(edges), pick);
}

function* bordersOf(edges: readonly BorderEdge[]): Iterable<Border | null> {
  for (const { sheet, rect, side } of edges) {
    for (const { row, column } of cellsOf(sheet, rect)) yield sheet.format(row, column).borders[side];
  }
}

/** Changes one side of each cell; its other sides stay. Neighbours with equal borders are changed together. */
export function setBorders(edges: readonly BorderEdge[], change: (border: Border | null) => Border | null): void {
  for (const { sheet, rect, side } of edges) {
    for (const { part, borders } of equalParts(sheet, rect)) {
      sheet.setFormat(part, { borders: { ...borders, [side]: change(borders[side]) } });
    }
  }
}

function equalParts(sheet: Sheet, rect: Rect): { part: Rect; borders: CellFormat["borders"] }[] {
  const parts: { part: Rect; borders: CellFormat["borders"]; key: string }[] = [];
  const bottom = lastSeen(sheet, rect);
  for (let row = rect.top; row <= bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const { borders } = sheet.format(row, column);
      const key = JSON.stringify(borders);
      const last = parts.at(-1);
      if (last?.part.bottom === row && last.key === key) last.part = { ...last.part, right: column };
      else parts.push({ part: { top: row, left: column, bottom: row, right: column }, borders, key });
    }
  }
  return joinRows(parts);
}

/** Parts one under the other that span the same columns become one. */
function joinRows(parts: readonly { part: Rect; borders: CellFormat["borders"]; key: string }[]) {
  const joined: { part: Rect; borders: CellFormat["borders"]; key: string }[] = [];
  for (const one of parts) {
    const above = joined.at(-1);
    const continues =
      above?.key === one.key &&
      above.part.left === one.part.left &&
      above.part.right === one.part.right &&
      above.part.bottom === one.part.top - 1;
    if (continues) above.part = { ...above.part, bottom: one.part.bottom };
    else joined.push({ ...one });
  }
  return joined;
}

/** Whole columns are looked at as far as cells are used. */
function lastSeen(sheet: Sheet, rect: Rect): number {
  if (rect.bottom - rect.top < 100_000) return rect.bottom;
  const used = sheet.usedRange(false);
  return used === null ? rect.bottom : Math.max(intersection(rect, used)?.bottom ?? rect.top, rect.top);
}

function* cellsOf(sheet: Sheet, rect: Rect): Iterable<{ row: number; column: number }> {
  const bottom = lastSeen(sheet, rect);
  for (let row = rect.top; row <= bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) yield { row, column };
  }
}
