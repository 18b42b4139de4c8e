import { readNumberText } from "../../../engine/number-text";
import { fold } from "../../text/fold";
import { wordsOf, type SheetCells } from "../sheet-cells";

/** What a cell for points says. */
export type Points =
  | { readonly kind: "number"; readonly value: number }
  /** Blank, "-", "x", "N/A": no points, and never 0. */
  | { readonly kind: "blank"; readonly shown: string }
  /** "Không áp dụng": the criterion does not concern the unit. */
  | { readonly kind: "outside" }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "ambiguous"; readonly text: string; readonly readings: readonly [number, number] }
  | { readonly kind: "text"; readonly text: string };

/** @param max the most points the cell can have; `null` when not known. */
export function readPoints(cells: SheetCells, row: number, column: number, max: number | null): Points {
  const value = cells.value(row, column);
  if (value === null) return { kind: "blank", shown: "" };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "text", text: value ? "TRUE" : "FALSE" };
  if (typeof value === "object") return { kind: "error", error: value.error };
  const text = wordsOf(value);
  if (/^khong (ap dung|thuoc)\b/.test(fold(text))) return { kind: "outside" };
  const reading = readNumberText(value, max ?? 100);
  switch (reading.kind) {
    case "number":
      return reading.percent ? { kind: "text", text } : { kind: "number", value: reading.value };
    case "missing":
      return { kind: "blank", shown: text };
    case "outside":
      return { kind: "outside" };
    case "ambiguous":
      return { kind: "ambiguous", text, readings: reading.readings };
    case "notNumber":
      return { kind: "text", text };
  }
}
