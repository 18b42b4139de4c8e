import { isTextFormat, parseValue } from "numfmt";
import type { CellValue, Sheet } from "../../workbook/workbook";
import { builtInFormat } from "../../file/number-format-ids";
import type { Json } from "../api-object";
import { invalidArgument } from "../host-error";

/**
 * Puts one input of `values` or `formulas` into a cell, as Excel takes it: `null` leaves the cell alone, `''` empties
 * it, `=…` is a formula, a leading apostrophe makes text, and a text that looks like a number, a date or a truth value
 * becomes one, in American form, unless the cell is formatted as text.
 */
export function enterInput(sheet: Sheet, row: number, column: number, input: Json): void {
  if (input === null) return;
  if (typeof input === "number" || typeof input === "boolean") {
    sheet.setValue(row, column, input);
    return;
  }
  if (typeof input !== "string") throw invalidArgument("values");
  if (input === "") sheet.setValue(row, column, null);
  else if (input.startsWith("'")) enterText(sheet, row, column, input.slice(1));
  else if (isTextFormat(sheet.format(row, column).numberFormat)) sheet.setValue(row, column, input);
  else if (input.startsWith("=") && input.length > 1) sheet.setFormula(row, column, input);
  else enterTyped(sheet, row, column, input);
}

function enterText(sheet: Sheet, row: number, column: number, text: string): void {
  sheet.setValue(row, column, text);
  // In a cell formatted as text the apostrophe is not needed, and Excel does not keep it.
  if (looksLikeSomethingElse(text) && !isTextFormat(sheet.format(row, column).numberFormat)) {
    sheet.setFormat({ top: row, left: column, bottom: row, right: column }, { quotePrefix: true });
  }
}

function looksLikeSomethingElse(text: string): boolean {
  return /^[=+\-@'\t\r]/.test(text) || typedValue(text).value !== text;
}

function enterTyped(sheet: Sheet, row: number, column: number, text: string): void {
  const { value, format } = typedValue(text);
  sheet.setValue(row, column, value);
  if (format !== null && sheet.format(row, column).numberFormat === "General") {
    sheet.setFormat({ top: row, left: column, bottom: row, right: column }, { numberFormat: format });
  }
}

/** What a text becomes when it is typed into a cell without a format. */
function typedValue(text: string): { value: CellValue; format: string | null } {
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true", format: null };
  const parsed = parseValue(text, { locale: "en-US" });
  if (typeof parsed?.value !== "number") return { value: text, format: null };
  const format = "formatId" in parsed ? builtInFormat(parsed.formatId) : null;
  return { value: parsed.value, format };
}

/** A value as the API hands it out: blank cells are empty texts, errors their codes. */
export function apiValue(value: CellValue): Json {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

export function apiValueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
