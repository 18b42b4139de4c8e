import { format } from "numfmt";
import type { CellValue } from "../../workbook/workbook";
import { foldText } from "../comparison";
import {
  type FunctionBody,
  type FunctionCall,
  elementwise,
  matrixOf,
  needArguments,
  numberFrom,
  ofValues,
  singleValue,
  textFrom,
  unlessError,
} from "../function-call";
import { readNumberText } from "../number-text";
import { Uncalculable, cellError, isError } from "../operand";
import { wildcardSource } from "../criterion";

const LONGEST_TEXT = 32_767;

function textOrError(text: string): CellValue {
  return text.length > LONGEST_TEXT ? cellError("#VALUE!") : text;
}

function part(take: (text: string, count: number) => string): FunctionBody {
  return ofValues(1, 2, (given) => {
    const count = Math.trunc(given.number(1, 1));
    return count < 0 ? cellError("#VALUE!") : take(given.text(0), count);
  });
}

function ofText(compute: (text: string) => CellValue): FunctionBody {
  return ofValues(1, 1, (given) => compute(given.text(0)));
}

/** A capital at the start of every word, as PROPER has it: after anything that is not a letter. */
function proper(text: string): string {
  return text
    .toLocaleLowerCase("vi")
    .replace(
      /(^|[^\p{L}\p{M}])(\p{L})/gu,
      (_all, before: string, letter: string) => before + letter.toLocaleUpperCase("vi"),
    );
}

function join(call: FunctionCall): CellValue {
  needArguments(call, 3, 255);
  const separator = textFrom(singleValue(call.operand(0), call.reader));
  const skipBlank = singleValue(call.operand(1), call.reader) !== false;
  const texts: string[] = [];
  for (let index = 2; index < call.count; index += 1) {
    for (const value of matrixOf(call.operand(index), call.reader).flat()) {
      const text = textFrom(value);
      if (!skipBlank || text !== "") texts.push(text);
    }
  }
  return textOrError(texts.join(separator));
}

function concatenateAll(call: FunctionCall): CellValue {
  const texts: string[] = [];
  for (let index = 0; index < call.count; index += 1) {
    for (const value of matrixOf(call.operand(index), call.reader).flat()) texts.push(textFrom(value));
  }
  return textOrError(texts.join(""));
}

function find(text: string, wanted: string, start: number): CellValue {
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > text.length) return cellError("#VALUE!");
  const place = text.indexOf(wanted, from);
  return place < 0 ? cellError("#VALUE!") : place + 1;
}

/** SEARCH: as FIND, but without regard to case and with wildcards. */
function search(text: string, wanted: string, start: number): CellValue {
  const source = wildcardSource(wanted);
  if (source === null) return find(foldText(text), foldText(wanted), start);
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > text.length) return cellError("#VALUE!");
  const place = foldText(text).slice(from).search(new RegExp(source, "u"));
  return place < 0 ? cellError("#VALUE!") : place + from + 1;
}

function substitute(text: string, old: string, replacement: string, instance: number | null): CellValue {
  if (old === "") return text;
  if (instance === null) return textOrError(text.replaceAll(old, replacement));
  if (instance < 1) return cellError("#VALUE!");
  let place = -1;
  for (let seen = 0; seen < Math.trunc(instance); seen += 1) {
    place = text.indexOf(old, place < 0 ? 0 : place + old.length);
    if (place < 0) return text;
  }
  return textOrError(text.slice(0, place) + replacement + text.slice(place + old.length));
}

/**
 * TEXT reads its pattern with the separators of the country: in vi-VN `0,00` has two decimals. Patterns that only make
 * sense in the English form (`0.00`, `#,##0`) are refused, since a wrong guess would be a wrong number.
 */
function formatPattern(pattern: string): string {
  const bare = pattern.replace(/"[^"]*"|\\./g, "");
  // In a date or time the dot is only a mark between parts.
  if (/[ymdhs]/i.test(bare)) return pattern;
  const hasEnglishDecimals = /\.(?![0#?]{3}(?![0#?]))/.test(bare);
  if (hasEnglishDecimals || bare.includes(",##0")) throw new Uncalculable("a number pattern in the English form");
  return pattern.replace(/"[^"]*"|\\.|[.,]/g, (found) => (found === "," ? "." : found === "." ? "," : found));
}

function formatted(value: CellValue, pattern: string): CellValue {
  if (isError(value)) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const number = typeof value === "string" ? readNumberText(value)?.value : (value ?? 0);
  if (number === undefined) return value;
  if (pattern === "") return "";
  return format(formatPattern(pattern), number, { locale: "vi" });
}

export const textFunctions: Record<string, FunctionBody> = {
  LEFT: part((text, count) => text.slice(0, count)),
  RIGHT: part((text, count) => (count === 0 ? "" : text.slice(-count))),
  MID: ofValues(3, 3, (given) => {
    const [start, count] = [Math.trunc(given.number(1)), Math.trunc(given.number(2))];
    return start < 1 || count < 0 ? cellError("#VALUE!") : given.text(0).slice(start - 1, start - 1 + count);
  }),
  LEN: ofText((text) => text.length),
  // Excel's TRIM knows only the plain space.
  TRIM: ofText((text) => text.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ")),
  // eslint-disable-next-line no-control-regex -- these characters are what CLEAN is for
  CLEAN: ofText((text) => text.replace(/[\u0000-\u001f]/g, "")),
  UPPER: ofText((text) => text.toLocaleUpperCase("vi")),
  LOWER: ofText((text) => text.toLocaleLowerCase("vi")),
  PROPER: ofText(proper),
  CONCATENATE: (call) => {
    needArguments(call, 1, 255);
    const operands = Array.from({ length: call.count }, (_one, index) => call.operand(index));
    return elementwise(operands, call.reader, (values) => textOrError(values.map(textFrom).join("")));
  },
  CONCAT: concatenateAll,
  TEXTJOIN: join,
  TEXT: ofValues(2, 2, (given) => formatted(given.value(0), given.text(1))),
  VALUE: ofValues(1, 1, (given) => {
    const value = unlessError(given.value(0));
    return typeof value === "boolean" || value === "" ? cellError("#VALUE!") : numberFrom(value);
  }),
  FIND: ofValues(2, 3, (given) => find(given.text(1), given.text(0), given.number(2, 1))),
  SEARCH: ofValues(2, 3, (given) => search(given.text(1), given.text(0), given.number(2, 1))),
  SUBSTITUTE: ofValues(3, 4, (given) =>
    substitute(given.text(0), given.text(1), given.text(2), given.value(3) === null ? null : given.number(3)),
  ),
  REPLACE: ofValues(4, 4, (given) => {
    const [start, count] = [Math.trunc(given.number(1)), Math.trunc(given.number(2))];
    if (start < 1 || count < 0) return cellError("#VALUE!");
    const text = given.text(0);
    return textOrError(text.slice(0, start - 1) + given.text(3) + text.slice(start - 1 + count));
  }),
  REPT: ofValues(2, 2, (given) => {
    const count = Math.trunc(given.number(1));
    const text = given.text(0);
    return count < 0 || count * text.length > LONGEST_TEXT ? cellError("#VALUE!") : text.repeat(count);
  }),
  EXACT: ofValues(2, 2, (given) => given.text(0) === given.text(1)),
  UNICHAR: ofValues(1, 1, (given) => {
    const code = Math.trunc(given.number(0));
    return code < 1 || code > 0x10ffff ? cellError("#VALUE!") : String.fromCodePoint(code);
  }),
  UNICODE: ofText((text) => text.codePointAt(0) ?? cellError("#VALUE!")),
  CHAR: ofValues(1, 1, (given) => {
    const code = Math.trunc(given.number(0));
    if (code < 1 || code > 255) return cellError("#VALUE!");
    // Above 127 the result depends on the machine's code page.
    return code < 128 ? String.fromCharCode(code) : unsure();
  }),
};

function unsure(): never {
  throw new Uncalculable("a character of the machine's code page");
}
