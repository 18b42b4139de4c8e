import { describe, expect, test } from "vitest";
import { readNumberText } from "../../src/engine/number-text";

const number = (value: number, percent = false, outOf: number | null = null) => ({
  kind: "number",
  value,
  percent,
  outOf,
});

describe("chữ đọc thành số", () => {
  test.each([
    ["82,5", number(82.5)],
    ["82.5", number(82.5)],
    ["'82,5", number(82.5)],
    ["\u00a082,5\u202f", number(82.5)],
    ["85,36%", number(85.36, true)],
    ["85,36 %", number(85.36, true)],
    ["50 điểm", number(50)],
    ["50đ", number(50)],
    ["50 điểm".normalize("NFD"), number(50)],
    ["40,62/80", number(40.62, false, 80)],
    ["40,62 / 80 điểm", number(40.62, false, 80)],
    ["1.234,5", number(1234.5)],
    ["1,234.5", number(1234.5)],
    ["1.234.567", number(1234567)],
    ["0.633", number(0.633)],
    ["0", number(0)],
    ["-1,5", number(-1.5)],
  ])("“%s”", (text, reading) => {
    expect(readNumberText(text)).toEqual(reading);
  });

  test.each(["", "  ", "-", "–", "…", "x", "X", "N/A", "#N/A", "Không đánh giá", "chưa chấm điểm", "Chưa có"])(
    "“%s” không phải là điểm, cũng không phải là 0",
    (text) => {
      expect(readNumberText(text)).toEqual({ kind: "missing" });
    },
  );

  test.each(["Không thuộc diện chấm điểm", "không thuộc đối tượng đánh giá năm 2023"])("“%s”", (text) => {
    expect(readNumberText(text)).toEqual({ kind: "outside" });
  });

  test("“1.234” là 1,234 khi thang không quá 100; không biết thang thì hỏi", () => {
    expect(readNumberText("1.234", 100)).toEqual(number(1.234));
    expect(readNumberText("1.234")).toEqual({ kind: "ambiguous", readings: [1.234, 1234] });
  });

  test("hạng và điểm trong một ô: hỏi", () => {
    expect(readNumberText("17 (0,633)")).toEqual({ kind: "ambiguous", readings: [17, 0.633] });
  });

  test.each(["Tốt", "82,5,3", "8o", "12 tháng", "1.2.3", "80-85", "82,5/"])("“%s” không phải là số", (text) => {
    expect(readNumberText(text)).toEqual({ kind: "notNumber" });
  });
});
