import type { DaysOff, Dossier } from "../../plan/dossier";
import { dayOf, isDaySerial, serialOf, weekdayOf, type DaySerial } from "../day-serial";

/** A last day to hand in (hạn nộp hồ sơ), and how it came about. */
export interface Deadline {
  /** The last day: a working day. */
  readonly lastDay: DaySerial;
  /** The day that counting alone leads to; earlier than `lastDay` when it was a day off. */
  readonly counted: DaySerial;
  /** The days off that the deadline moved over, each with what it is; `null` for a weekend. */
  readonly movedOver: readonly { readonly day: DaySerial; readonly holiday: string | null }[];
  /** Whether the plan holds the announced holidays of the year; where not, only weekends and fixed dates were seen. */
  readonly holidaysKnown: boolean;
}

/** Room for the days that are counted and the days off behind them, before Excel's calendar ends. */
const ROOM = 1000;

/** Whether a deadline can be counted from a day: not from one at the very end of Excel's calendar. */
export function isCountable(announced: DaySerial): boolean {
  return isDaySerial(announced) && isDaySerial(announced + ROOM);
}

/**
 * The last day to hand in annual dossiers (IV.5.a): day 1 is the day after the announcement; a last day on a day off
 * moves to the next working day.
 * @param announced the day on which the ranking was announced (ngày công bố)
 * @param holidays further days off, beside those of the plan
 * @throws RangeError for a serial that is no day, or a deadline beyond the calendar.
 */
export function annualDeadline(
  announced: DaySerial,
  { annualDays, daysOff }: Dossier,
  holidays: ReadonlySet<DaySerial> = new Set(),
): Deadline {
  dayOf(announced);
  const counted = announced + annualDays.value;
  const movedOver: { day: DaySerial; holiday: string | null }[] = [];
  let lastDay = counted;
  for (let off = dayOff(lastDay, daysOff, holidays); off !== null; off = dayOff(lastDay, daysOff, holidays)) {
    movedOver.push({ day: lastDay, holiday: off.holiday });
    lastDay += 1;
  }
  return { lastDay, counted, movedOver, holidaysKnown: knowsYear(daysOff, dayOf(counted).year) };
}

/**
 * The last day to hand in dossiers of the summary (IV.5.b): the day before the day that the plan names. It does not
 * move: "trước ngày" leaves no day beyond.
 */
export function summaryDeadline({ summaryBefore }: Dossier): DaySerial {
  return serialOf(summaryBefore.value) - 1;
}

/** Why offices are closed on a day; `null` on a working day. A holiday goes before a weekend. */
function dayOff(
  serial: DaySerial,
  daysOff: DaysOff,
  holidays: ReadonlySet<DaySerial>,
): { readonly holiday: string | null } | null {
  const { month, day } = dayOf(serial);
  const fixed = daysOff.everyYear.find((each) => each.month === month && each.day === day);
  const announced = daysOff.announced.find(({ from, to }) => serialOf(from) <= serial && serial <= serialOf(to));
  const holiday = fixed?.name ?? announced?.name ?? (holidays.has(serial) ? "ngày nghỉ lễ" : null);
  return holiday !== null || daysOff.weekend.includes(weekdayOf(serial)) ? { holiday } : null;
}

function knowsYear({ announced }: DaysOff, year: number): boolean {
  return announced.some(({ from, to }) => from.year <= year && year <= to.year);
}
