import { beforeEach, describe, expect, it } from "vitest";
import { dayOf, serialOf } from "../../src/engine/day-serial";
import { dayInWords } from "../../src/plan/calendar-day";
import { lastDay } from "../../src/functions/last-day";
import { column, columnOf, errorCell, only, stubCustomFunctions } from "./custom-functions-stub";

beforeEach(() => {
  stubCustomFunctions();
});

/** The answer as a cell with a date format shows it. */
function shown(answer: unknown): unknown {
  return typeof answer === "number" ? dayInWords(dayOf(answer)) : answer;
}

describe("CCHC.HANNOP", () => {
  it("answers the serial of the last day: announced on 15/01/2024, handed in by 30/01/2024", () => {
    expect(only(lastDay([[45306]]))).toBe(45321);
    expect(serialOf({ year: 2024, month: 1, day: 30 })).toBe(45321);
  });

  it.each([
    "15/01/2024",
    "15/1/2024",
    "15-01-2024",
    "15.1.2024",
    "2024-01-15",
    "ngày 15 tháng 1 năm 2024",
    "Ngày 15 tháng 01 năm 2024".normalize("NFD"),
    "15 tháng 1, năm 2024",
    " \u00a015/01/2024 ",
    "Thứ Hai, ngày 15/01/2024",
    45306.75,
  ])("reads %s", (written) => {
    expect(shown(only(lastDay([[written]])))).toBe("30/01/2024");
  });

  it("takes the day first, then the month: 03/04/2024 is the third of April", () => {
    expect(shown(only(lastDay([["03/04/2024"]])))).toBe("19/04/2024");
  });

  it("answers cell by cell, and leaves blank cells blank", () => {
    expect(columnOf(lastDay(column("15/01/2024", "", null, 0, 45306))).map(shown)).toEqual([
      "30/01/2024",
      "",
      "",
      "",
      "30/01/2024",
    ]);
  });

  it("counts further holidays from their own range, dates or texts, of any shape", () => {
    // 15 days from 31/01/2027 lead to Monday 15/02/2027; that year's Tết is not in the plan.
    const announced = [["31/01/2027"]];
    const tet = [["15/02/2027", serialOf({ year: 2027, month: 2, day: 16 }), null, "ngày 17 tháng 2 năm 2027", ""]];
    expect(shown(only(lastDay(announced)))).toBe("15/02/2027");
    expect(shown(only(lastDay(announced, tet)))).toBe("18/02/2027");
  });

  it("takes null for the omitted holidays, as Excel sends it", () => {
    expect(only(lastDay([[45306]], null as unknown as undefined))).toBe(45321);
  });

  it.each([
    ["15/01/24", "#VALUE! Không rõ “15/01/24” là năm nào: ghi năm đủ bốn chữ số, ví dụ 15/01/2024"],
    [
      "01/15/2024",
      "#VALUE! “01/15/2024” có tháng 15, không có trong lịch: ghi ngày trước, tháng sau, ví dụ 15/01/2024",
    ],
    ["31/04/2024", "#VALUE! “31/04/2024” có ngày 31, tháng 4 năm đó không có ngày này: sửa lại ngày"],
    ["29/02/2023", "#VALUE! “29/02/2023” có ngày 29, tháng 2 năm đó không có ngày này: sửa lại ngày"],
    ["đầu tháng 1", '#VALUE! “đầu tháng 1” không phải là ngày: gõ ngày như 15/01/2024 hoặc "ngày 15 tháng 1 năm 2024"'],
    ["29/02/1900", "#VALUE! “29/02/1900” có ngày 29, tháng 2 năm đó không có ngày này: sửa lại ngày"],
    [60, '#VALUE! 60 không phải là ngày của Excel: gõ ngày như 15/01/2024 hoặc "ngày 15 tháng 1 năm 2024"'],
    [
      2024,
      "#VALUE! Ngày công bố là 16/07/1905, trước năm 2021 của kế hoạch: ghi đủ ngày, tháng, năm, ví dụ 15/01/2024",
    ],
    ["31/12/9999", "#VALUE! Ngày công bố là 31/12/9999, quá xa để tính hạn: sửa lại năm"],
    [true, '#VALUE! “TRUE” không phải là ngày: gõ ngày như 15/01/2024 hoặc "ngày 15 tháng 1 năm 2024"'],
  ])("refuses %s with the reason", (written, words) => {
    expect(only(lastDay([[written]]))).toBe(words);
  });

  it("refuses an error cell, and a holiday that cannot be read for all its answers", () => {
    expect(only(lastDay([[errorCell("#N/A")]]))).toBe(
      "#VALUE! Đối số ngaycongbo là một ô đang báo lỗi: sửa ô đó trước",
    );
    expect(only(lastDay(column(45306, 45307), [["Tết"]]))).toMatch(/^#VALUE! “Tết” không phải là ngày/);
  });

  it("refuses 15/01/1899, a day that Excel does not count", () => {
    expect(only(lastDay([["15/01/1899"]]))).toMatch(/^#VALUE! “15\/01\/1899” quá sớm/);
  });
});
