import type { CellError, CellValue } from "../workbook/workbook";
import { isError } from "./operand";

const collator = new Intl.Collator("vi", { sensitivity: "accent" });

/** Text without regard to case, in one Unicode form: how Excel tells texts apart. */
export function foldText(text: string): string {
  return text.normalize("NFC").toLocaleLowerCase("vi");
}

/**
 * Excel's order: numbers, then text, then FALSE, then TRUE. A blank stands for 0, "" or FALSE, whatever the other is.
 * Numbers that agree in 15 digits are equal. Answers below 0, 0 or above 0, or the error met first.
 */
export function compare(left: CellValue, right: CellValue): number | CellError {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return rankOfType(a) - rankOfType(b);
}

function blankLike(other: CellValue): string | number | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

export function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  return Number(a.toPrecision(15)) - Number(b.toPrecision(15));
}

function compareTexts(a: string, b: string): number {
  return foldText(a) === foldText(b) ? 0 : collator.compare(a, b) || (foldText(a) < foldText(b) ? -1 : 1);
}

function rankOfType(value: string | number | boolean): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

/** Exact match as the lookup functions do it: same type, text without regard to case. */
export function matchKey(value: CellValue): string | null {
  if (typeof value === "string") return `s${foldText(value)}`;
  if (typeof value === "number") return `n${Number(value.toPrecision(15))}`;
  if (typeof value === "boolean") return value ? "b1" : "b0";
  return null;
}
