import { describe, expect, test } from "vitest";
import { editableText, enterText } from "../../../src/workbench/page/cell-edit";
import { workbookOf } from "../formula/sheets-of-cells";

describe("a cell that is edited", () => {
  const sheet = () => workbookOf({ Trang: {} }).sheets[0]!;

  test.each(["82,5", "85,36%", "=ROUND(A2;1)", "'012", "Phổ An", "15/03/2023", "TRUE"])(
    "shows %s again as it was typed",
    (typed) => {
      const one = sheet();
      expect(enterText(one, 0, 0, typed, 2023)).toBe(null);
      expect(editableText(one, 0, 0)).toBe(typed);
    },
  );

  test("keeps its content when the formula is not whole, and says why", () => {
    const one = sheet();
    enterText(one, 0, 0, "7", 2023);
    expect(enterText(one, 0, 0, "=SUM(", 2023)).toContain("Công thức");
    expect(one.cell(0, 0).value).toBe(7);
  });

  test("loses the mark of typed text with the text", () => {
    const one = sheet();
    enterText(one, 0, 0, "'012", 2023);
    enterText(one, 0, 0, "12", 2023);
    expect([one.cell(0, 0).value, one.format(0, 0).quotePrefix]).toEqual([12, false]);
  });
});
