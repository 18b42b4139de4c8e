import { daysInMonth } from "../../plan/calendar-day";
import { dayOf, serialOf, type DaySerial } from "../day-serial";

/** The serial of a day that a text names; `null` when the calendar has no such day, or Excel cannot count to it. */
export function dayNumber(year: number, month: number, day: number): DaySerial | null {
  const isDay =
    [year, month, day].every(Number.isInteger) &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  const isCounted = year > 1900 || (year === 1900 && month > 2);
  return isDay && isCounted && year <= 9999 ? serialOf({ year, month, day }) : null;
}

/** The serial of a day written `2022-12-31`; `null` when there is no such day. */
export function dayNumberOfIso(written: string): DaySerial | null {
  const [year = NaN, month = NaN, day = NaN] = written.split("-").map(Number);
  return dayNumber(year, month, day);
}

/**
 * The day that Excel keeps as a serial number, as `2022-12-31`; the time of day is left off.
 * @throws RangeError before 01/03/1900.
 */
export function isoOfSerial(serial: number): string {
  const { year, month, day } = dayOf(Math.floor(serial));
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** A day as Vietnamese texts write it: `2022-12-31` → "31/12/2022". */
export function dayInWords(written: string): string {
  return written.split("-").reverse().join("/");
}
