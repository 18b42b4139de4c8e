import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, serialOf } from "../../src/engine/day-serial";
import { calendarDay, dayInWords } from "../../src/plan/calendar-day";

describe("days as Excel counts them", () => {
  it.each([
    [44926, "31/12/2022"],
    [44927, "01/01/2023"],
    [45351, "29/02/2024"],
    [36526, "01/01/2000"],
  ])("%d is %s", (serial, day) => {
    expect(dayInWords(dayOf(serial))).toBe(day);
  });

  it("agree with the calendar of the machine on every day from 1900 to 2100", () => {
    fc.assert(
      fc.property(fc.integer({ min: -25508, max: 47847 }), (days) => {
        const [year = NaN, month = NaN, day = NaN] = new Date(days * 86_400_000)
          .toISOString()
          .slice(0, 10)
          .split("-")
          .map(Number);
        expect(dayOf(days + 25569)).toEqual({ year, month, day });
        expect(serialOf({ year, month, day })).toBe(days + 25569);
      }),
    );
  });

  it.each([
    { year: 2023, month: 2, day: 29 },
    { year: 2023, month: 13, day: 1 },
    { year: 2023, month: 0, day: 10 },
  ])("know no $day/$month/$year, nor does a plan", (day) => {
    expect(() => serialOf(day)).toThrow(RangeError);
    expect(calendarDay.safeParse(day).success).toBe(false);
  });
});
