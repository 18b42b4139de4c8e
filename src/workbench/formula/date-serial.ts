/**
 * Dates as Excel counts them: days since 1900-01-00, where 29 February 1900 is believed to exist. Workbooks of the
 * 1904 system count 1462 days less; the calculator refuses date functions there.
 */
const DAY = 86_400_000;
const UNIX_EPOCH = 25569;

/** The serial of a day; month and day may lie outside their usual range, as DATE allows. */
export function serialOfDay(year: number, month: number, day: number): number {
  const serial = Math.round(Date.UTC(year, month - 1, day) / DAY) + UNIX_EPOCH;
  return serial < 61 ? serial - 1 : serial;
}

export function dayOfSerial(serial: number): { year: number; month: number; day: number } {
  const whole = Math.floor(serial);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(((whole < 60 ? whole + 1 : whole) - UNIX_EPOCH) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The serial of a day that must exist, else null. */
export function serialOfRealDay(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return serialOfDay(year, month, day);
}
