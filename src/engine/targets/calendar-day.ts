/** Day 0 of Excel's calendar (1900 system, as it counts from March 1900 on), in days before 1970-01-01. */
const EXCEL_EPOCH = 25569;

/** Days since 1970-01-01 of a day of the Gregorian calendar; `null` when there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  const days = daysFromCivil(year, month, day);
  return isoOfDay(days) === iso(year, month, day) ? days : null;
}

/** Days since 1970-01-01 of a day written `2022-12-31`; `null` when there is no such day. */
export function dayNumberOfIso(written: string): number | null {
  const [year = NaN, month = NaN, day = NaN] = written.split("-").map(Number);
  return dayNumber(year, month, day);
}

/** The day that Excel keeps as a serial number, as `2022-12-31`; the time of day is left off. */
export function isoOfSerial(serial: number): string {
  return isoOfDay(Math.floor(serial) - EXCEL_EPOCH);
}

/** Counts from March, so that the leap day is the last of its year. */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function isoOfDay(days: number): string {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return iso(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function iso(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** A day as Vietnamese texts write it: `2022-12-31` → "31/12/2022". */
export function dayInWords(written: string): string {
  return written.split("-").reverse().join("/");
}
