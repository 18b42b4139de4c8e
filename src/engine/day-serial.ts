import { daysInMonth, type CalendarDay, type Weekday } from "../plan/calendar-day";

/**
 * A day as Excel counts it: days since 31/12/1899. Whole numbers only.
 *
 * Excel believes that there was a 29/02/1900 (serial 60), so every serial below 61 is a day off by one; none of them is
 * taken here.
 */
export type DaySerial = number;

const FIRST: DaySerial = 61;
const LAST: DaySerial = 2_958_465;
/** Serial 0, counted by the rule that holds from 01/03/1900 on, is 30/12/1899. */
const SERIAL_OF_EPOCH = 25_569;

/** Whether Excel and the calendar agree on the day: from 01/03/1900 to 31/12/9999. */
export function isDaySerial(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST && value <= LAST;
}

/**
 * The serial of a day of the calendar, e.g. 15/01/2024 → 45306.
 * @throws RangeError before 01/03/1900 or for a day that no month has.
 */
export function serialOf({ year, month, day }: CalendarDay): DaySerial {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new RangeError(`không có ngày ${day}/${month}/${year}`);
  }
  const serial = daysSinceEpoch(year, month, day) + SERIAL_OF_EPOCH;
  if (!isDaySerial(serial)) throw new RangeError("ngày phải từ 01/03/1900 đến 31/12/9999");
  return serial;
}

/**
 * The day of the calendar that a serial counts to, e.g. 45306 → 15/01/2024.
 * @throws RangeError for a serial below 61 or beyond the year 9999.
 */
export function dayOf(serial: DaySerial): CalendarDay {
  if (!isDaySerial(serial)) throw new RangeError("ngày phải từ 01/03/1900 đến 31/12/9999");
  // Years are counted from March, so that the leap day is the last of a year; an era is 400 of them.
  const days = serial - SERIAL_OF_EPOCH + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

const WEEKDAYS: readonly Weekday[] = ["saturday", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday"];

/**
 * The day of the week (thứ) of a serial.
 * @throws RangeError for a number that is no day.
 */
export function weekdayOf(serial: DaySerial): Weekday {
  const weekday = WEEKDAYS[serial % WEEKDAYS.length];
  if (weekday === undefined) throw new RangeError("ngày phải là một số nguyên dương");
  return weekday;
}

/** Days from 01/01/1970 to a day of the calendar; negative before it. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
