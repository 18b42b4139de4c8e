import { describe, expect, it } from "vitest";
import { cellInput } from "../../../src/sheets/model/cell-input";

describe("what is handed to Excel for a cell", () => {
  it.each(['=HYPERLINK("http://x")', "+1", "-2", "@SUM(A1)", "\tx", "1/2", "00123", "'quoted", "TRUE"])(
    "a text of the user stays text: %j",
    (text) => {
      expect(cellInput(text, "General")).toBe(`'${text}`);
      expect(cellInput(text, "@")).toBe(text);
    },
  );

  it("a number stays a number, and a blank is blank, not 0", () => {
    expect(cellInput(82.5, "0.00")).toBe(82.5);
    expect(cellInput(0, "0.00")).toBe(0);
    expect(cellInput(null, "General")).toBe("");
    expect(cellInput("", "@")).toBe("");
  });

  it("a link quotes the sheet's name, whatever stands in it", () => {
    expect(cellInput({ link: { sheet: "Điểm \"2023\" 'cũ'", address: "G8" } }, "General")).toBe(
      `=HYPERLINK("#'Điểm ""2023"" ''cũ'''!G8","Điểm ""2023"" 'cũ'!G8")`,
    );
  });
});
