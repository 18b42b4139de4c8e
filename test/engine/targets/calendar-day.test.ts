import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayInWords, dayNumberOfIso, isoOfSerial } from "../../../src/engine/targets/calendar-day";

describe("days as Excel counts them", () => {
  it.each([
    [44926, "2022-12-31"],
    [44927, "2023-01-01"],
    [44926.99, "2022-12-31"],
    [45351, "2024-02-29"],
    [36526, "2000-01-01"],
  ])("%d is %s", (serial, iso) => {
    expect(isoOfSerial(serial)).toBe(iso);
  });

  it("agree with the calendar of the machine on every day from 1900 to 2100", () => {
    fc.assert(
      fc.property(fc.integer({ min: -25508, max: 47847 }), (day) => {
        const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(isoOfSerial(day + 25569)).toBe(iso);
        expect(dayNumberOfIso(iso)).toBe(day + 25569);
      }),
    );
  });

  it("know no 29 February 2023 and no 13th month", () => {
    expect(["2023-02-29", "2023-13-01", "2023-00-10", "hôm nay"].map(dayNumberOfIso)).toEqual([null, null, null, null]);
  });

  it("are written day first", () => {
    expect(dayInWords("2022-12-31")).toBe("31/12/2022");
  });
});
