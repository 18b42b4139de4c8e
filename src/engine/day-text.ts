import { daysInMonth } from "../plan/calendar-day";
import { plainText } from "./plain-text";
import { serialOf, type DaySerial } from "./day-serial";

/** What a text says when it is read as a day the way Vietnamese offices write one: the day first, then the month. */
export type DayReading =
  | { readonly kind: "day"; readonly serial: DaySerial }
  /** Blank. */
  | { readonly kind: "missing" }
  /** "15/01/24": 1924 or 2024, and which of the numbers is the year at all? */
  | { readonly kind: "shortYear" }
  /** "01/15/2024", "31/04/2024", "29/02/2023": no such month, or no such day in it. */
  | { readonly kind: "notInCalendar"; readonly day: number; readonly month: number; readonly year: number }
  /** Before 01/03/1900, where Excel's count of days goes wrong. */
  | { readonly kind: "tooEarly" }
  | { readonly kind: "notDay" };

const NUMERIC = /^(?:ngay )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{2}|\d{4})$/u;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const IN_WORDS = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}),? nam (\d{2}|\d{4})$/u;
const WEEKDAY = /^(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat),? /u;

/**
 * Reads a day out of a text: "15/01/2024", "15-1-2024", "15.01.2024", "2024-01-15", "ngày 15 tháng 1 năm 2024",
 * "Thứ Hai, ngày 15/01/2024", with any padding, with or without marks.
 */
export function readDayText(text: string): DayReading {
  const tidy = plainText(text.trim().replace(/^'/, "")).replace(WEEKDAY, "");
  if (tidy === "") return { kind: "missing" };
  const yearFirst = YEAR_FIRST.exec(tidy);
  if (yearFirst !== null) return readParts(yearFirst[3], yearFirst[2], yearFirst[1]);
  const numeric = NUMERIC.exec(tidy);
  if (numeric !== null) return readParts(numeric[1], numeric[3], numeric[4]);
  const inWords = IN_WORDS.exec(tidy);
  return inWords === null ? { kind: "notDay" } : readParts(inWords[1], inWords[2], inWords[3]);
}

function readParts(dayText = "", monthText = "", yearText = ""): DayReading {
  if (yearText.length < 4) return { kind: "shortYear" };
  const [day, month, year] = [Number(dayText), Number(monthText), Number(yearText)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return { kind: "notInCalendar", day, month, year };
  }
  // Excel counts no day before 1900, and the first months of 1900 wrong.
  if (year < 1900 || (year === 1900 && month < 3)) return { kind: "tooEarly" };
  return { kind: "day", serial: serialOf({ day, month, year }) };
}
