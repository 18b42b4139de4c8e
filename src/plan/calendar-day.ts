import { z } from "zod";

/** How many days a month has, in the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** A day of the calendar (ngày), without a time or a time zone. */
export const calendarDay = z
  .strictObject({ year: z.int().min(1900).max(9999), month: z.int().min(1).max(12), day: z.int().min(1).max(31) })
  .refine(({ year, month, day }) => day <= daysInMonth(year, month), { error: "ngày này không có trong lịch" });
export type CalendarDay = z.infer<typeof calendarDay>;

/** Whether the first day comes before, on or after the second: negative, 0, positive. */
export function compareDays(one: CalendarDay, other: CalendarDay): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}

/** A day of the week (thứ). */
export const weekday = z.enum(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]);
export type Weekday = z.infer<typeof weekday>;

/** The days of the week as Vietnamese texts write them. */
export const WEEKDAY_WORDS: Readonly<Record<Weekday, string>> = {
  monday: "thứ Hai",
  tuesday: "thứ Ba",
  wednesday: "thứ Tư",
  thursday: "thứ Năm",
  friday: "thứ Sáu",
  saturday: "thứ Bảy",
  sunday: "Chủ nhật",
};

/** A day as Vietnamese texts write it, e.g. "09/02/2024". */
export function dayInWords({ year, month, day }: CalendarDay): string {
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/** The day that a text writes, as "9/2/2024", "09-02-2024" or "2024-02-09"; `null` for any other text. */
export function dayFromWords(text: string): CalendarDay | null {
  const found =
    /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})$/.exec(text.trim())?.groups ??
    /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/.exec(text.trim())?.groups;
  if (found === undefined) return null;
  const { day, month, year } = found;
  const read = calendarDay.safeParse({ year: Number(year), month: Number(month), day: Number(day) });
  return read.success ? read.data : null;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
