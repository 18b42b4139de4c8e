import type { Rect, Sheet } from "../workbook/workbook";
import { writeNumber } from "../formula/number-text";
import { toLocalFormula } from "./local-formula";
import { readTypedInput } from "./typed-input";

/** The content of a cell as one edits it: the formula, or the constant as it would be typed. */
export function editableText(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  if (cell.formula !== null) return toLocalFormula(cell.formula);
  const format = sheet.format(row, column);
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "string") return format.quotePrefix ? `'${value}` : value;
  if (typeof value === "number") return editableNumber(value, format.numberFormat, sheet.text(row, column));
  return typeof value === "boolean" ? String(value).toUpperCase() : value.error;
}

/** A percentage and a date are edited as such; any other number with all its digits. */
function editableNumber(value: number, numberFormat: string, shown: string): string {
  const bare = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (bare.endsWith("%")) return `${writeNumber(Number((value * 100).toPrecision(15)))}%`;
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare) ? shown : writeNumber(value);
}

/** Writes what was typed. Answers why it was not accepted, or null. May throw the workbook's own refusal. */
export function enterText(sheet: Sheet, row: number, column: number, text: string, thisYear: number): string | null {
  const format = sheet.format(row, column);
  const typed = readTypedInput(text, format.numberFormat, thisYear);
  const cell: Rect = { top: row, left: column, bottom: row, right: column };
  if (typed.kind === "refused") return typed.reason;
  const quotePrefix = typed.kind === "text" && typed.quotePrefix;
  if (format.quotePrefix !== quotePrefix) sheet.setFormat(cell, { quotePrefix });
  switch (typed.kind) {
    case "clear":
      sheet.setValue(row, column, null);
      return null;
    case "formula":
      sheet.setFormula(row, column, typed.formula);
      return null;
    case "text":
      sheet.setValue(row, column, typed.text);
      return null;
    case "number":
      sheet.setValue(row, column, typed.value);
      if (typed.numberFormat !== null) sheet.setFormat(cell, { numberFormat: typed.numberFormat });
      return null;
    case "boolean":
      sheet.setValue(row, column, typed.value);
      return null;
    case "error":
      sheet.setValue(row, column, { error: typed.error });
      return null;
  }
}
