import type { CellError, CellValue } from "../workbook/workbook";
import { readNumberText, writeNumber } from "./number-text";
import { cellError, isError } from "./operand";

/** A value where a number is wanted: blank is 0, text is read in vi-VN, `#VALUE!` if it is none. */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isError(value)) return value;
  return readNumberText(value)?.value ?? cellError("#VALUE!");
}

export function toText(value: CellValue): string | CellError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return writeNumber(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (isError(value)) return value;
  const upper = value.trim().toUpperCase();
  if (upper === "TRUE") return true;
  return upper === "FALSE" ? false : cellError("#VALUE!");
}

/** A result that is no finite number is `#NUM!`. */
export function finite(value: number): number | CellError {
  return Number.isFinite(value) ? value : cellError("#NUM!");
}
