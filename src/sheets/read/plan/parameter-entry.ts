import { NAME_SEPARATOR, type ParameterInput, type ParameterValue } from "../../../plan/parameters/parameter";
import { dayFromWords, dayInWords } from "../../../plan/calendar-day";
import { dayOf, isDaySerial } from "../../../engine/day-serial";
import { readNumberText } from "../../../engine/number-text";
import type { CellValue } from "../../grid";
import { numberInWords } from "../../../engine/number-words";
import { cleanText } from "../../text/clean-name";
import { foldedWords } from "../../text/fold";

/** What a user entered for a parameter. */
export type ParameterEntry =
  | { readonly kind: "value"; readonly value: ParameterValue }
  /** Blank, though the parameter cannot be unset. */
  | { readonly kind: "blank" }
  | { readonly kind: "wrong"; readonly text: string }
  | { readonly kind: "outOfRange"; readonly value: number; readonly min: number; readonly max: number };

type NumberInput = Extract<ParameterInput, { kind: "number" }>;

/** Reads what stands in a cell as the value of a parameter. */
export function readParameterEntry(cell: CellValue, numberFormat: string, input: ParameterInput): ParameterEntry {
  if (typeof cell === "object" && cell !== null) return { kind: "wrong", text: cell.error };
  if (cell === null || (typeof cell === "string" && cleanText(cell) === "")) return readBlank(input);
  switch (input.kind) {
    case "number":
      return readNumber(cell, numberFormat, input);
    case "yesNo":
      return readYesNo(cell);
    case "choice":
      return readChoice(shown(cell), input.choices);
    case "text":
      return { kind: "value", value: cleanText(shown(cell)) };
    case "names":
      return { kind: "value", value: itemsOf(shown(cell)).join(NAME_SEPARATOR) };
    case "date":
      return readDate(cell);
    case "list":
      return readList(shown(cell), input.readItem);
  }
}

function readBlank(input: ParameterInput): ParameterEntry {
  if (input.kind === "names" || input.kind === "list") return { kind: "value", value: "" };
  return "optional" in input && input.optional ? { kind: "value", value: null } : { kind: "blank" };
}

function readNumber(cell: string | number | boolean, numberFormat: string, input: NumberInput): ParameterEntry {
  if (typeof cell === "boolean") return wrong(cell);
  if (typeof cell === "number") {
    if (!numberFormat.includes("%")) return withinRange(cell, input);
    // "85%" typed into a cell is stored as 0.85.
    return input.percent
      ? withinRange(Number((cell * 100).toFixed(10)), input)
      : wrong(`${numberInWords(cell * 100)}%`);
  }
  const reading = readNumberText(cell, input.max);
  if (reading.kind === "missing") return readBlank(input);
  if (reading.kind !== "number" || reading.outOf !== null || (reading.percent && !input.percent)) return wrong(cell);
  return withinRange(reading.value, input);
}

function withinRange(value: number, { min, max, whole }: NumberInput): ParameterEntry {
  if (whole && !Number.isInteger(value)) return wrong(value);
  return value < min || value > max ? { kind: "outOfRange", value, min, max } : { kind: "value", value };
}

const YES_WORDS = new Set(["co", "x", "dung", "yes", "true", "1"]);
const NO_WORDS = new Set(["khong", "sai", "no", "false", "0"]);

function readYesNo(cell: string | number | boolean): ParameterEntry {
  if (typeof cell === "boolean") return { kind: "value", value: cell };
  const words = foldedWords(shown(cell));
  if (YES_WORDS.has(words)) return { kind: "value", value: true };
  return NO_WORDS.has(words) ? { kind: "value", value: false } : wrong(cell);
}

/** The words of a choice, with or without marks, or so much of their beginning that only one is meant. */
function readChoice(text: string, choices: Extract<ParameterInput, { kind: "choice" }>["choices"]): ParameterEntry {
  const folded = foldedWords(text);
  const exact = choices.find(({ words }) => foldedWords(words) === folded);
  const begun = folded === "" ? [] : choices.filter(({ words }) => foldedWords(words).startsWith(folded));
  const chosen = exact ?? (begun.length === 1 ? begun[0] : undefined);
  return chosen === undefined ? wrong(text) : { kind: "value", value: chosen.value };
}

function itemsOf(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map(cleanText)
    .filter((name) => name !== "");
}

function readList(text: string, readItem: (item: string) => string | null): ParameterEntry {
  const items = itemsOf(text);
  const read = items.flatMap((item) => readItem(item) ?? []);
  const wrongOne = items.find((item) => readItem(item) === null);
  return wrongOne === undefined ? { kind: "value", value: read.join(NAME_SEPARATOR) } : wrong(wrongOne);
}

/** A date is a number to Excel; typed into a cell of texts it stays a text. */
function readDate(cell: string | number | boolean): ParameterEntry {
  const day = typeof cell === "number" && isDaySerial(cell) ? dayOf(cell) : dayFromWords(shown(cell));
  return day === null ? wrong(cell) : { kind: "value", value: dayInWords(day) };
}

function shown(cell: string | number | boolean): string {
  return typeof cell === "string" ? cell : String(cell);
}

function wrong(cell: string | number | boolean): ParameterEntry {
  return { kind: "wrong", text: typeof cell === "number" ? numberInWords(cell) : cleanText(shown(cell)) };
}
