import type { Sheet } from "../workbook/workbook";
import type { GridGeometry } from "./grid-geometry";
import { type Selection, type Step, edgeCell, nextCell } from "./selection";

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
}

export type GridCommand =
  | { readonly kind: "select"; readonly selection: Selection }
  | { readonly kind: "edit" }
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "clear" };

const arrows: Partial<Record<string, Step>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** What a key means while no cell is edited; null leaves it to the browser. */
export function commandOf(
  key: Key,
  sheet: Sheet,
  selection: Selection,
  geometry: GridGeometry,
  pageRows: number,
): GridCommand | null {
  if (key.key === "F2" || key.key === "Enter") return { kind: "edit" };
  if (key.key === "Delete" || key.key === "Backspace") return { kind: "clear" };
  const from = key.shiftKey ? { row: selection.toRow, column: selection.toColumn } : selection;
  const to = destination(key, sheet, from, geometry, pageRows);
  if (to) {
    const anchor = key.shiftKey ? selection : to;
    return {
      kind: "select",
      selection: { row: anchor.row, column: anchor.column, toRow: to.row, toColumn: to.column },
    };
  }
  return key.key.length === 1 && !key.ctrlKey ? { kind: "type", text: key.key } : null;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function destination(key: Key, sheet: Sheet, from: Place, geometry: GridGeometry, pageRows: number): Place | null {
  const limits = { rows: geometry.rows.count, columns: geometry.columns.count };
  const arrow = arrows[key.key];
  if (arrow) return key.ctrlKey ? edgeCell(sheet, from, arrow, limits) : nextCell(sheet, from, arrow, limits);
  const used = sheet.usedRange(true);
  switch (key.key) {
    case "Home":
      return { row: key.ctrlKey ? 0 : from.row, column: 0 };
    case "End":
      return { row: key.ctrlKey ? (used?.bottom ?? 0) : from.row, column: used?.right ?? 0 };
    case "PageDown":
      return { row: Math.min(limits.rows - 1, from.row + pageRows), column: from.column };
    case "PageUp":
      return { row: Math.max(0, from.row - pageRows), column: from.column };
    default:
      return null;
  }
}
