import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeNumber } from "../../../src/workbench/formula/number-text";
import { readTypedInput } from "../../../src/workbench/page/typed-input";

const read = (text: string, numberFormat = "General") => readTypedInput(text, numberFormat, 2023);

describe("what is typed into a cell", () => {
  test.each([
    ["82,5", 82.5, null],
    ["1.234.567", 1234567, null],
    ["1.234,5", 1234.5, null],
    ["-7", -7, null],
    ["(7)", -7, null],
    ["85,36%", 0.8536, "0.00%"],
    ["85%", 0.85, "0%"],
    ["1,5E3", 1500, null],
    ["15/3/2023", 45000, "dd/mm/yyyy"],
    ["2023-03-15", 45000, "dd/mm/yyyy"],
    ["15/3", 45000, "dd/mm/yyyy"],
    ["12:00", 0.5, "hh:mm"],
  ])("%s is a number", (text, value, numberFormat) => {
    expect(read(text)).toEqual({ kind: "number", value, numberFormat });
  });

  test.each(["82.5", "1.23", "12.3456", "32/1/2023", "30/2/2023", "50 điểm", "1,2,3", "Đạt", "-", "25:00"])(
    "%s is text",
    (text) => {
      expect(read(text)).toEqual({ kind: "text", text, quotePrefix: false });
    },
  );

  test("a leading apostrophe makes text and is not part of it", () => {
    expect(read("'=A1")).toEqual({ kind: "text", text: "=A1", quotePrefix: true });
  });

  test("a cell formatted as text takes everything as it stands", () => {
    expect(read("=A1", "@")).toEqual({ kind: "text", text: "=A1", quotePrefix: false });
    expect(read("012", "@")).toEqual({ kind: "text", text: "012", quotePrefix: false });
  });

  test("the format that a cell has stays", () => {
    expect(read("85%", "0.0")).toEqual({ kind: "number", value: 0.85, numberFormat: null });
  });

  test("truth values, errors and nothing", () => {
    expect([read("true"), read("#N/A"), read("")]).toEqual([
      { kind: "boolean", value: true },
      { kind: "error", error: "#N/A" },
      { kind: "clear" },
    ]);
  });

  test("formulas come in the local form; a sign may begin one", () => {
    expect([read("=ROUND(A1;1)+82,5"), read("+A1"), read("-A1*2")]).toEqual([
      { kind: "formula", formula: "=ROUND(A1,1)+82.5" },
      { kind: "formula", formula: "=+A1" },
      { kind: "formula", formula: "=-A1*2" },
    ]);
  });

  test("a formula that is not whole is refused with a reason, not stored", () => {
    expect(read("=SUM(A1")).toMatchObject({ kind: "refused" });
  });

  test("text is kept in composed form", () => {
    expect(read("Phổ An".normalize("NFD"))).toEqual({ kind: "text", text: "Phổ An", quotePrefix: false });
  });

  test("every number is read back as it is written", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        const rounded = Number(value.toPrecision(15));
        const typed = read(writeNumber(rounded));
        expect(typed.kind === "number" ? typed.value : NaN).toBeCloseTo(rounded, 9);
      }),
    );
  });
});
