import { dayOfSerial, daysInMonth, serialOfDay } from "../date-serial";
import {
  type FunctionBody,
  type FunctionCall,
  argumentNumber,
  needArguments,
  ofValues,
  raise,
  unlessError,
} from "../function-call";
import { readNumberText } from "../number-text";
import { cellError } from "../operand";
import { numbersOfArgument } from "./numbers-of-arguments";

function part(of: "year" | "month" | "day"): FunctionBody {
  return ofValues(1, 1, (given) => {
    const serial = given.number(0);
    return serial < 0 ? cellError("#NUM!") : dayOfSerial(serial)[of];
  });
}

function timePart(unit: number, size: number): FunctionBody {
  return ofValues(1, 1, (given) => {
    const seconds = Math.round((given.number(0) % 1) * 86_400);
    return Math.floor(seconds / unit) % size;
  });
}

function today(): number {
  const now = new Date();
  return serialOfDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function now(): number {
  const time = new Date();
  return today() + (time.getHours() * 3600 + time.getMinutes() * 60 + time.getSeconds()) / 86_400;
}

/** The same day some months on, or the last day of a month that is shorter. */
function monthsOn(serial: number, months: number): number {
  const { year, month, day } = dayOfSerial(serial);
  const first = dayOfSerial(serialOfDay(year, month + Math.trunc(months), 1));
  return serialOfDay(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)));
}

function endOfMonth(serial: number, months: number): number {
  const { year, month } = dayOfSerial(serial);
  return serialOfDay(year, month + Math.trunc(months) + 1, 0);
}

/** 1 is Sunday, 7 Saturday. */
function weekday(serial: number): number {
  return ((Math.floor(serial) + 6) % 7) + 1;
}

const weekdayNumbering: Partial<Record<number, (sundayFirst: number) => number>> = {
  1: (day) => day,
  2: (day) => ((day + 5) % 7) + 1,
  3: (day) => (day + 5) % 7,
};

function isWorkday(serial: number, holidays: ReadonlySet<number>): boolean {
  const day = weekday(serial);
  return day !== 1 && day !== 7 && !holidays.has(serial);
}

function holidaysOf(call: FunctionCall): ReadonlySet<number> {
  return new Set(call.isGiven(2) ? numbersOfArgument(call, 2).map(Math.floor) : []);
}

function countWorkdays(call: FunctionCall): number {
  needArguments(call, 2, 3);
  const [start, end] = [Math.floor(argumentNumber(call, 0)), Math.floor(argumentNumber(call, 1))];
  const holidays = holidaysOf(call);
  let days = 0;
  for (let day = Math.min(start, end); day <= Math.max(start, end); day += 1) days += isWorkday(day, holidays) ? 1 : 0;
  return start <= end ? days : -days;
}

function workday(call: FunctionCall): number {
  needArguments(call, 2, 3);
  const days = Math.trunc(argumentNumber(call, 1));
  if (Math.abs(days) > 100_000) return raise("#NUM!");
  const holidays = holidaysOf(call);
  const step = Math.sign(days);
  let day = Math.floor(argumentNumber(call, 0));
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    if (isWorkday(day, holidays)) left -= 1;
  }
  return day;
}

/** Whole years, months or days between two days. The units that Microsoft calls unreliable are refused. */
function difference(start: number, end: number, unit: string): number {
  if (start > end) return raise("#NUM!");
  const [a, b] = [dayOfSerial(start), dayOfSerial(end)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  if (unit === "D") return Math.floor(end) - Math.floor(start);
  if (unit === "M") return months;
  if (unit === "Y") return Math.floor(months / 12);
  return unit === "YM" ? months % 12 : raise("#NUM!");
}

function dateOf(year: number, month: number, day: number): number {
  const full = year < 1900 ? year + 1900 : year;
  const serial = serialOfDay(Math.trunc(full), Math.trunc(month), Math.trunc(day));
  return year < 0 || serial < 0 || full > 9999 ? raise("#NUM!") : serial;
}

export const dateFunctions: Record<string, FunctionBody> = {
  TODAY: () => today(),
  NOW: () => now(),
  DATE: ofValues(3, 3, (given) => dateOf(given.number(0), given.number(1), given.number(2))),
  YEAR: part("year"),
  MONTH: part("month"),
  DAY: part("day"),
  HOUR: timePart(3600, 24),
  MINUTE: timePart(60, 60),
  SECOND: timePart(1, 60),
  TIME: ofValues(3, 3, (given) => ((given.number(0) * 3600 + given.number(1) * 60 + given.number(2)) / 86_400) % 1),
  DATEVALUE: ofValues(1, 1, (given) => {
    const written = readNumberText(given.text(0));
    return written?.numberFormat === "dd/mm/yyyy" ? written.value : cellError("#VALUE!");
  }),
  EDATE: ofValues(2, 2, (given) => monthsOn(given.number(0), given.number(1))),
  EOMONTH: ofValues(2, 2, (given) => endOfMonth(given.number(0), given.number(1))),
  DAYS: ofValues(2, 2, (given) => Math.floor(given.number(0)) - Math.floor(given.number(1))),
  DATEDIF: ofValues(3, 3, (given) => difference(given.number(0), given.number(1), given.text(2).toUpperCase())),
  WEEKDAY: ofValues(1, 2, (given) => {
    const numbering = weekdayNumbering[given.number(1, 1)];
    return numbering ? numbering(weekday(given.number(0))) : unlessError(cellError("#NUM!"));
  }),
  NETWORKDAYS: countWorkdays,
  WORKDAY: workday,
};
