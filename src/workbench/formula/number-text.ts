import { serialOfRealDay } from "./date-serial";

/** A number as written, and the number format that Excel gives a cell it is typed into. */
export interface WrittenNumber {
  readonly value: number;
  readonly numberFormat: string | null;
}

const plain = /^(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * Reads a number, percentage, date or time as Excel does in vi-VN: decimal comma, groups with a dot, day before month.
 * `thisYear` completes a date without a year; without it such a text is no date. Answers null for anything else.
 */
export function readNumberText(text: string, thisYear?: number): WrittenNumber | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return readPlainNumber(trimmed) ?? readDate(trimmed, thisYear) ?? readTime(trimmed);
}

function readPlainNumber(text: string): WrittenNumber | null {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const signed = /^([+-]?)\s*(.+)$/.exec(bracketed ?? text);
  if (signed === null || (bracketed !== undefined && signed[1] !== "")) return null;
  const body = signed[2] ?? "";
  const percent = /^(.*?)\s*%$/.exec(body)?.[1];
  const digits = plain.exec(percent ?? body);
  if (digits === null || (digits[1] === undefined && !digits[2])) return null;
  const whole = (digits[1] ?? "0").replaceAll(".", "");
  const size = Number(`${whole}.${digits[2] ?? ""}e${digits[3] ?? "0"}`);
  if (!Number.isFinite(size)) return null;
  const value = signed[1] === "-" || bracketed !== undefined ? -size : size;
  if (percent === undefined) return { value, numberFormat: null };
  const numberFormat = digits[2] ? "0.00%" : "0%";
  return { value: Number(`${value}e-2`), numberFormat };
}

function readDate(text: string, thisYear: number | undefined): WrittenNumber | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  const local = iso === null ? /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text) : null;
  const parts = iso ?? local;
  if (parts === null) return null;
  const year = iso ? Number(iso[1]) : local?.[3] === undefined ? thisYear : fullYear(local[3]);
  if (year === undefined) return null;
  const day = Number(iso ? iso[3] : parts[1]);
  const value = serialOfRealDay(year, Number(parts[2]), day);
  return value === null ? null : { value, numberFormat: "dd/mm/yyyy" };
}

/** Two digits up to 29 are of this century, as Excel has it. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function readTime(text: string): WrittenNumber | null {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (parts === null) return null;
  const [hours, minutes, seconds] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return {
    value: (hours * 3600 + minutes * 60 + seconds) / 86_400,
    numberFormat: parts[3] === undefined ? "hh:mm" : "hh:mm:ss",
  };
}

/** A number as Excel turns it into text in vi-VN (General, 15 significant digits). */
export function writeNumber(value: number): string {
  if (value === 0) return "0";
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size >= 1e20 || size < 1e-19) return writeExponent(rounded);
  return plainDigits(rounded).replace(".", ",");
}

function writeExponent(value: number): string {
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
  const power = Number(exponent);
  const digits = String(Math.abs(power)).padStart(2, "0");
  return `${mantissa.replace(".", ",")}E${power < 0 ? "-" : "+"}${digits}`;
}

/** JavaScript falls into exponents earlier than Excel does. */
function plainDigits(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  const decimals = Math.max(0, 15 - 1 - Math.floor(Math.log10(Math.abs(value))));
  return value
    .toFixed(Math.min(decimals, 100))
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
}
