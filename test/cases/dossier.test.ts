import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, isDaySerial, serialOf, weekdayOf } from "../../src/engine/day-serial";
import { readDayText } from "../../src/engine/day-text";
import { annualDeadline, summaryDeadline } from "../../src/engine/dossier/deadline";
import { missingItems } from "../../src/engine/dossier/missing-items";
import { dayInWords } from "../../src/plan/calendar-day";
import { dossier as dossierSchema, type Dossier } from "../../src/plan/dossier";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { dossierLines } from "../../src/sheets/model/dossier-words";

const { dossier } = ducPhoPlan;

/** A day out of a case, e.g. "15/01/2024". */
function day(written: string): number {
  const reading = readDayText(written);
  if (reading.kind !== "day") throw new Error(`the case names no day: ${written}`);
  return reading.serial;
}

function deadline(announced: string, holidays: readonly string[] = []) {
  return annualDeadline(day(announced), dossier, new Set(holidays.map(day)));
}

function lastDay(announced: string, holidays: readonly string[] = []): string {
  const { lastDay: last } = deadline(announced, holidays);
  return `${weekdayOf(last)} ${dayInWords(dayOf(last))}`;
}

describe("IV.5.a: within 15 days from the announcement of the ranking", () => {
  it.each([
    ["day 1 is the day after", "15/01/2024", "tuesday 30/01/2024"],
    ["a Saturday moves to Monday", "19/01/2024", "monday 05/02/2024"],
    ["a Sunday moves to Monday", "20/01/2024", "monday 05/02/2024"],
    ["31/12 is a working day like any other", "16/12/2024", "tuesday 31/12/2024"],
    ["announced on 31/12, the count goes on in the new year", "31/12/2024", "wednesday 15/01/2025"],
    ["New Year's Day moves to 02/01", "17/12/2024", "thursday 02/01/2025"],
    ["the leap day is a day", "14/02/2024", "thursday 29/02/2024"],
    ["a year without a leap day has none", "14/02/2023", "wednesday 01/03/2023"],
    ["30 Tết of 2024 moves behind the whole of Tết", "25/01/2024", "thursday 15/02/2024"],
    ["the Saturday on which Tết of 2025 begins moves to the Monday after it", "10/01/2025", "monday 03/02/2025"],
    ["30/4/2025 moves over 1/5, the day in exchange and the weekend", "15/04/2025", "monday 05/05/2025"],
    ["2/9/2024 moves over the day that goes with it", "18/08/2024", "wednesday 04/09/2024"],
  ])("%s: announced on %s, handed in by %s", (_, announced, expected) => {
    expect(lastDay(announced)).toBe(expected);
  });

  it("counts the days off in between: only the last day moves", () => {
    expect(lastDay("07/02/2024")).toBe("thursday 22/02/2024");
  });

  it("says which days it moved over, and why", () => {
    const { counted, movedOver } = deadline("17/04/2025");
    expect(dayInWords(dayOf(counted))).toBe("02/05/2025");
    expect(movedOver.map(({ day: each, holiday }) => [dayInWords(dayOf(each)), holiday])).toEqual([
      ["02/05/2025", "nghỉ hoán đổi dịp 1/5"],
      ["03/05/2025", null],
      ["04/05/2025", null],
    ]);
  });

  it("takes further holidays, such as Tết of a year that the plan does not hold yet, and says that it does not", () => {
    expect(lastDay("31/01/2027")).toBe("monday 15/02/2027");
    expect(deadline("31/01/2027").holidaysKnown).toBe(false);
    expect(deadline("15/01/2024").holidaysKnown).toBe(true);
    expect(lastDay("31/01/2027", ["15/02/2027", "16/02/2027"])).toBe("wednesday 17/02/2027");
  });

  it("keeps to the number of days and the weekend that the plan sets", () => {
    const other: Dossier = structuredClone(dossier);
    other.annualDays.value = 10;
    other.daysOff.weekend = ["sunday"];
    expect(dayInWords(dayOf(annualDeadline(day("17/01/2024"), other).lastDay))).toBe("27/01/2024");
  });

  it("ends on a working day, never before day 15, whatever the day of the announcement", () => {
    fc.assert(
      fc.property(fc.integer({ min: day("01/01/2022"), max: day("31/12/2030") }), (announced) => {
        const { lastDay: last, movedOver } = annualDeadline(announced, dossier);
        expect(last).toBe(announced + 15 + movedOver.length);
        expect(["saturday", "sunday"]).not.toContain(weekdayOf(last));
        expect(movedOver.every(({ day: each }) => each < last && each >= announced + 15)).toBe(true);
      }),
    );
  });
});

describe("IV.5.b: dossiers of the summary, before 20/12/2025", () => {
  it("are handed in on Friday 19/12/2025 at the latest", () => {
    expect(dayInWords(dayOf(summaryDeadline(dossier)))).toBe("19/12/2025");
    expect(weekdayOf(summaryDeadline(dossier))).toBe("friday");
  });

  it("do not gain a day when the day before is a day off: the plan says “trước ngày”", () => {
    const other: Dossier = structuredClone(dossier);
    other.summaryBefore.value = { year: 2025, month: 12, day: 22 };
    expect(dayInWords(dayOf(summaryDeadline(other)))).toBe("21/12/2025");
  });
});

describe("IV.4: what a dossier still lacks", () => {
  const lacking = (ticks: Readonly<Record<string, boolean>>) => missingItems(new Map(Object.entries(ticks)), dossier);

  it("is everything, as long as nothing is ticked", () => {
    expect(lacking({}).map(({ id, per, clause }) => [id, per, clause])).toEqual([
      ["submission", "unit", "IV.4"],
      ["achievementReport", "nominee", "IV.4"],
      ["minutes", "unit", "IV.4"],
    ]);
  });

  it("is the item that is said not to be there, and the one that nobody spoke of", () => {
    expect(lacking({ submission: true, minutes: false }).map(({ id }) => id)).toEqual(["achievementReport", "minutes"]);
  });

  it("is nothing once every item is ticked", () => {
    expect(lacking({ submission: true, achievementReport: true, minutes: true })).toEqual([]);
  });

  it("is listed with its forms, and the decree that numbers them now", () => {
    expect(dossierLines(dossier)).toEqual([
      "Hồ sơ (IV.4): Tờ trình kèm danh sách tập thể, cá nhân đề nghị khen thưởng; Báo cáo thành tích có xác nhận của " +
        "thủ trưởng đơn vị trình khen (mẫu số 07, Nghị định số 91/2017/NĐ-CP); Biên bản họp Hội đồng Thi đua - Khen " +
        "thưởng của đơn vị trình khen.",
      "Mẫu số 07: từ 01/01/2024 được đánh số lại theo Nghị định số 98/2023/NĐ-CP, cần dùng mẫu đang có hiệu lực.",
    ]);
  });
});

describe("the dossier of a plan", () => {
  it.each([
    ["a day that no calendar has", (each: Dossier) => (each.summaryBefore.value = { year: 2025, month: 2, day: 29 })],
    ["no day to hand in", (each: Dossier) => (each.annualDays.value = 0)],
    ["a week without a working day", (each: Dossier) => each.daysOff.weekend.push(...ALL_DAYS)],
    ["an item twice", (each: Dossier) => each.items.push(...each.items)],
  ])("is refused with %s", (_, change) => {
    const other: Dossier = structuredClone(dossier);
    change(other);
    expect(dossierSchema.safeParse(dossier).success).toBe(true);
    expect(dossierSchema.safeParse(other).success).toBe(false);
  });
});

const ALL_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;

describe("days as Excel counts them", () => {
  it.each([
    ["01/03/1900", 61, "thursday"],
    ["29/02/2000", 36585, "tuesday"],
    ["15/01/2024", 45306, "monday"],
    ["31/12/9999", 2958465, "friday"],
  ])("%s is %i, a %s", (written, serial, weekday) => {
    expect(day(written)).toBe(serial);
    expect(dayInWords(dayOf(serial))).toBe(written);
    expect(weekdayOf(serial)).toBe(weekday);
  });

  it("are refused below 61, where Excel counts a 29/02/1900 that never was, and beyond 9999", () => {
    expect([60, 61, 2958465, 2958466, 45306.5].map(isDaySerial)).toEqual([false, true, true, false, false]);
    expect(() => dayOf(60)).toThrow(RangeError);
    expect(() => serialOf({ year: 1900, month: 2, day: 28 })).toThrow(RangeError);
    expect(() => serialOf({ year: 2023, month: 2, day: 29 })).toThrow(RangeError);
  });

  it("agree with the calendar on every day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        const date = new Date(Date.UTC(1970, 0, 1 + serial - 25569));
        const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(dayOf(serial)).toEqual(expected);
        expect(serialOf(expected)).toBe(serial);
      }),
    );
  });
});
