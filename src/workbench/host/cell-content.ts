import { getFormatFromId, parseValue } from "numfmt";
import { isWellFormed } from "../formula/formula-tree";
import { ERROR_CODES, type CellValue, type Sheet } from "../workbook/workbook";
import { HostFailure } from "./host-failure";

const TEXT_FORMAT = "@";
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;
const DAYS_TO_1904 = 1462;

/** Formats of dates among those that a file knows by number. */
const DATE_FORMATS = [14, 15, 16, 17, 22];

/** What becomes of a cell. */
type Content =
  | { readonly formula: string }
  | { readonly value: CellValue; readonly numberFormat?: string; readonly quotePrefix?: boolean };

/**
 * Puts one value of the API into a cell as Excel does: `""` clears, `=…` is a formula, `'…` a text, and a text that
 * looks like a number, percentage, date, boolean or error (en-US) becomes one. A cell formatted as text keeps every text,
 * but the apostrophe is taken off there, too.
 * `null` leaves the cell alone.
 * @throws HostFailure for what no cell can hold
 */
export function writeCell(sheet: Sheet, row: number, column: number, input: unknown, date1904: boolean): void {
  if (input === null) return;
  const { numberFormat, quotePrefix } = sheet.format(row, column);
  const content = contentOf(input, numberFormat === TEXT_FORMAT, date1904);
  if ("formula" in content) {
    sheet.setFormula(row, column, content.formula);
    return;
  }
  const cell = { top: row, left: column, bottom: row, right: column };
  if (content.numberFormat !== undefined && numberFormat === "General") {
    sheet.setFormat(cell, { numberFormat: content.numberFormat });
  }
  if ((content.quotePrefix ?? false) !== quotePrefix) sheet.setFormat(cell, { quotePrefix: !quotePrefix });
  sheet.setValue(row, column, content.value);
}

function contentOf(input: unknown, isText: boolean, date1904: boolean): Content {
  if (typeof input === "number" && Number.isFinite(input)) return { value: isText ? String(input) : input };
  if (typeof input === "boolean") return { value: isText ? String(input).toUpperCase() : input };
  if (typeof input !== "string" || input.length > LONGEST_TEXT) throw new HostFailure("InvalidArgument");
  if (input === "") return { value: null };
  if (input.startsWith("'")) return { value: input.slice(1), quotePrefix: true };
  if (isText) return { value: input };
  return formulaOf(input) ?? converted(input, date1904) ?? { value: input };
}

/** `+` and `-` begin a formula, too, where a number does not follow. */
function formulaOf(input: string): Content | null {
  if (/^=./su.test(input)) return { formula: checkFormula(input) };
  if (!/^[+-]./su.test(input) || parseValue(input) !== undefined) return null;
  const formula = `=${input}`;
  return isWellFormed(formula) ? { formula } : null;
}

/** @throws HostFailure for a formula that cannot be taken apart */
export function checkFormula(formula: string): string {
  if (!formula.startsWith("=") || formula.length > LONGEST_FORMULA || !isWellFormed(formula)) {
    throw new HostFailure("InvalidArgument", formula.slice(0, 100));
  }
  return formula;
}

function converted(input: string, date1904: boolean): Content | null {
  const error = ERROR_CODES.find((code) => code === input.trim().toUpperCase());
  if (error !== undefined) return { value: { error } };
  const parsed = parseValue(input);
  if (parsed === undefined) return null;
  if (typeof parsed.value === "boolean" || parsed.formatId === undefined) return { value: parsed.value };
  const isDate = DATE_FORMATS.includes(parsed.formatId);
  const value = isDate && date1904 ? parsed.value - DAYS_TO_1904 : parsed.value;
  return { value, numberFormat: getFormatFromId(parsed.formatId) };
}

/** A value as the API hands it out: blank is `""`, an error its code. */
export function valueOfCell(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

export function valueType(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "Error";
}
