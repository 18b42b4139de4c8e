import { isDaySerial, type DaySerial } from "../engine/day-serial";
import { readDayText, type DayReading } from "../engine/day-text";
import { functionWords } from "../i18n/function-words";
import { isErrorCell, textOf } from "./read-cell";
import { isUnset } from "./read-choice";
import { Refusal } from "./refusal";

/**
 * The day in a cell, as a date of Excel (its time of day is dropped) or as a text; `null` for a blank cell, which some
 * platforms send as 0.
 * @param argument the name of the argument, for the words of a refusal
 * @throws Refusal for an error cell, for a number that is no date, and for a text that is not one certain day.
 */
export function readDay(cell: unknown, argument: string): DaySerial | null {
  if (isErrorCell(cell)) throw new Refusal(functionWords.errorCell(argument));
  if (isUnset(cell)) return null;
  if (typeof cell === "number") return dayOfNumber(cell);
  const shown = textOf(cell).trim();
  const reading = readDayText(shown);
  if (reading.kind === "day") return reading.serial;
  if (reading.kind === "missing") return null;
  throw new Refusal(refusalOf(shown, reading));
}

function dayOfNumber(value: number): DaySerial {
  const serial = Math.floor(value);
  if (!isDaySerial(serial)) throw new Refusal(functionWords.numberNotDay(value));
  return serial;
}

function refusalOf(shown: string, reading: Exclude<DayReading, { kind: "day" | "missing" }>): string {
  switch (reading.kind) {
    case "shortYear":
      return functionWords.shortYear(shown);
    case "notInCalendar":
      return functionWords.notInCalendar(shown, reading);
    case "tooEarly":
      return functionWords.dayTooEarly(shown);
    case "notDay":
      return functionWords.notDay(shown);
  }
}
