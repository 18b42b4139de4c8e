import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { Calculator } from "../../../src/workbench/formula/calculator";
import { readCustomFunctions } from "../../../src/workbench/formula/custom-function-metadata";
import type { CustomValue } from "../../../src/workbench/formula/custom-functions";
import type { CellValue } from "../../../src/workbench/workbook/workbook";
import { CalculatedSheet, type Cells, enter, workbookOf } from "./sheets-of-cells";

describe("after a change", () => {
  test("what depends on it is calculated, through other sheets and names", () => {
    const sheet = new CalculatedSheet(
      { A1: 1, B1: "=A1*2", C1: "='Điểm 2023'!A1+Ngưỡng" },
      { "Điểm 2023": { A1: "=Trang!B1+1" } },
    );
    sheet.workbook.setName({ name: "Ngưỡng", formula: "=Trang!$A$1", visible: true, comment: "", sheetId: null });
    sheet.calculator.calculate();
    sheet.enter({ A1: 10 });
    expect([sheet.value("B1"), sheet.value("C1")]).toEqual([20, 31]);
  });

  test("nothing else is touched", () => {
    const sheet = new CalculatedSheet({ A1: 1, B1: "=A1", A2: 2, B2: "=A2" });
    const setResult = vi.spyOn(sheet.sheet, "setResult");
    sheet.enter({ A1: 5 });
    expect(setResult.mock.calls).toEqual([[0, 1, 5, false]]);
  });

  test("a formula that is overwritten no longer counts", () => {
    const sheet = new CalculatedSheet({ A1: 1, B1: "=A1" });
    sheet.enter({ B1: 7 });
    sheet.enter({ A1: 2 });
    expect(sheet.value("B1")).toBe(7);
  });

  test("a name that is given another meaning changes what uses it", () => {
    const sheet = new CalculatedSheet({ A1: "Phổ An", B1: "=SUMPRODUCT(--EXACT(A1,ĐơnVị))" });
    for (const [formula, expected] of [
      ['={"Phổ An";"Phổ Ninh"}', 1],
      ['={"Phổ Ninh"}', 0],
    ] as const) {
      sheet.workbook.setName({ name: "ĐơnVị", formula, visible: false, comment: "", sheetId: null });
      sheet.calculator.calculate();
      expect(sheet.value("B1")).toBe(expected);
    }
  });

  test("a chain of ten thousand cells is followed without running out of stack", () => {
    const cells: Record<string, string | number> = { A1: 1 };
    for (let row = 2; row <= 10_000; row += 1) cells[`A${row}`] = `=A${row - 1}+1`;
    const sheet = new CalculatedSheet(cells);
    expect(sheet.value("A10000")).toBe(10_000);
    sheet.enter({ A1: 5 });
    expect(sheet.value("A10000")).toBe(10_004);
  });
});

describe("a circle", () => {
  test("ends, is 0 and is marked, with all that hangs on it", () => {
    const sheet = new CalculatedSheet({ A1: "=B1+1", B1: "=A1+1", C1: "=A1", D1: "=SUM(D1:D3)" });
    expect(["A1", "B1", "C1", "D1"].map((address) => sheet.cell(address))).toMatchObject(
      Array.from({ length: 4 }, () => ({ value: 0, stale: true })),
    );
  });

  test("is calculated again once it is broken", () => {
    const sheet = new CalculatedSheet({ A1: "=B1+1", B1: "=A1+1", C1: "=A1" });
    sheet.enter({ B1: 1 });
    expect(sheet.cell("C1")).toMatchObject({ value: 2, stale: false });
  });

  test("ROW of the cell itself is none", () => {
    expect(new CalculatedSheet({ A5: "=ROW(A5)" }).cell("A5")).toMatchObject({ value: 5, stale: false });
  });
});

describe("what cannot be calculated", () => {
  test("keeps its result, and so does what reads it", () => {
    const workbook = workbookOf({ Trang: { A1: 3, B1: "=OFFSET(A1,0,0)", C1: "=B1*10", D1: "=SUM(B1:C1)" } });
    const sheet = workbook.sheets[0]!;
    for (const [column, value] of [
      [1, 3],
      [2, 30],
      [3, 33],
    ] as const)
      sheet.setResult(0, column, value, false);
    const calculator = new Calculator(workbook);
    calculator.calculate();
    expect(sheet.cell(0, 2)).toMatchObject({ value: 30, stale: false });
    enter(sheet, { A1: 4 });
    calculator.calculate();
    expect([1, 2, 3].map((column) => sheet.cell(0, column))).toMatchObject([
      { value: 3, stale: true },
      { value: 30, stale: true },
      { value: 33, stale: true },
    ]);
  });

  test("results of a file are left alone until something changes", () => {
    const workbook = workbookOf({ Trang: { A1: 3, B1: "=A1" } });
    workbook.sheets[0]!.setResult(0, 1, 99, false);
    new Calculator(workbook).calculate();
    expect(workbook.sheets[0]!.cell(0, 1).value).toBe(99);
  });
});

describe("results of several values", () => {
  test("spill, grow, shrink and are read by other formulas", () => {
    const sheet = new CalculatedSheet({ A1: 1, A2: 2, A3: 2, C1: "=FILTER(A1:A3,A1:A3>1)", E1: "=SUM(C1:C9)" });
    expect([sheet.value("C1"), sheet.value("C2"), sheet.value("C3"), sheet.value("E1")]).toEqual([2, 2, null, 4]);
    sheet.enter({ A1: 7 });
    expect([sheet.value("C1"), sheet.value("C3"), sheet.value("E1")]).toEqual([7, 2, 11]);
    sheet.enter({ A2: 0, A3: 0 });
    expect([sheet.value("C1"), sheet.value("C2"), sheet.value("E1")]).toEqual([7, null, 7]);
  });

  test("do not overwrite: #SPILL! until there is room", () => {
    const sheet = new CalculatedSheet({ A1: 1, A2: 2, C2: "của tôi", C1: "=A1:A2*10" });
    expect([sheet.value("C1"), sheet.value("C2")]).toEqual(["#SPILL!", "của tôi"]);
    sheet.enter({ C2: null });
    expect([sheet.value("C1"), sheet.value("C2")]).toEqual([10, 20]);
    sheet.enter({ C2: "lại của tôi" });
    expect([sheet.value("C1"), sheet.value("C2")]).toEqual(["#SPILL!", "lại của tôi"]);
  });

  test("vanish with their formula", () => {
    const sheet = new CalculatedSheet({ A1: 1, A2: 2, C1: "=A1:A2" });
    sheet.enter({ C1: null });
    expect(sheet.value("C2")).toBe(null);
  });

  test("of an old file's single-cell formula do not begin to spill", () => {
    const workbook = workbookOf({ Trang: { A1: 1, A2: 2, C2: "=A1:A2" } });
    workbook.sheets[0]!.setResult(1, 2, 2, false);
    const calculator = new Calculator(workbook);
    enter(workbook.sheets[0]!, { A1: 5 });
    calculator.calculate();
    expect(workbook.sheets[0]!.cell(1, 2)).toMatchObject({ value: 2, stale: true });
    expect(workbook.sheets[0]!.cell(2, 2).value).toBe(null);
  });
});

/** A single value among the arguments, as text. */
function plain(value: CustomValue | undefined): string {
  return typeof value === "string" || typeof value === "number" ? `${value}` : "?";
}

describe("functions of an add-in", () => {
  const functions = readCustomFunctions({
    functions: [
      {
        id: "XEPHANG",
        name: "XEPHANG",
        parameters: [
          { type: "any", dimensionality: "matrix" },
          { type: "any", dimensionality: "matrix", optional: true },
        ],
      },
      { id: "NGUONG", name: "NGUONG", parameters: [{ type: "string" }, { type: "number", optional: true }] },
    ],
  });

  function connected(
    cells: Record<string, string | number | null>,
    answer: (id: string, args: readonly CustomValue[]) => CustomValue,
  ) {
    const sheet = new CalculatedSheet(cells);
    const calls: [string, readonly CustomValue[], string][] = [];
    sheet.calculator.setCustomFunctions({
      namespace: "CCHC",
      functions,
      call: (id, args, address) => {
        calls.push([id, args, address]);
        return Promise.resolve(answer(id, args));
      },
    });
    return { sheet, calls };
  }

  test("get a range as rows of values, blanks as empty text, and null for what is left out", async () => {
    const { sheet, calls } = connected({ A1: 90, A2: null, A3: 85, B1: "=CCHC.XEPHANG(A1:A3)" }, () => [
      [1],
      [""],
      [2],
    ]);
    await sheet.calculator.idle();
    expect(calls).toEqual([["XEPHANG", [[[90], [""], [85]], null], "Trang!B1"]]);
    expect([sheet.value("B1"), sheet.value("B2"), sheet.value("B3")]).toEqual([1, "", 2]);
  });

  test("are asked again when an argument changes, and what reads them follows", async () => {
    const { sheet } = connected(
      { A1: 1, B1: "=CCHC.NGUONG(A1)", C1: '=B1&"!"' },
      (_id, [text]) => `ngưỡng ${plain(text)}`,
    );
    await sheet.calculator.idle();
    expect(sheet.cell("C1")).toMatchObject({ value: "ngưỡng 1!", stale: false });
    sheet.enter({ A1: 2 });
    await sheet.calculator.idle();
    expect(sheet.cell("C1")).toMatchObject({ value: "ngưỡng 2!", stale: false });
  });

  test("may be nested and called for each cell of a range", async () => {
    const { sheet } = connected(
      { A1: "a", A2: "b", B1: "=CCHC.NGUONG(CCHC.NGUONG(A1:A2))" },
      (_id, [text]) => `<${plain(text)}>`,
    );
    await sheet.calculator.idle();
    expect([sheet.value("B1"), sheet.value("B2")]).toEqual(["<<a>>", "<<b>>"]);
  });

  test("errors among the arguments stop the call; their own errors are results", async () => {
    const { sheet, calls } = connected({ A1: "=1/0", B1: "=CCHC.NGUONG(A1)", B2: '=CCHC.NGUONG("x")' }, () => ({
      error: "#VALUE!",
      message: "không có danh hiệu này",
    }));
    await sheet.calculator.idle();
    expect(sheet.value("B1")).toBe("#DIV/0!");
    expect(sheet.cell("B2").value).toEqual({ error: "#VALUE!", message: "không có danh hiệu này" });
    expect(calls).toHaveLength(1);
  });

  test("that the add-in does not have are #NAME?, wrong counts of arguments #VALUE!", async () => {
    const { sheet } = connected({ A1: "=CCHC.KHONGCO(1)", A2: "=CCHC.NGUONG()", A3: "=CCHC.NGUONG(1,2,3)" }, () => 1);
    await sheet.calculator.idle();
    expect([sheet.value("A1"), sheet.value("A2"), sheet.value("A3")]).toEqual(["#NAME?", "#VALUE!", "#VALUE!"]);
  });

  test("keep the old result while nobody answers", async () => {
    const sheet = new CalculatedSheet({ A1: 5 });
    sheet.calculator.setCustomFunctions({
      namespace: "CCHC",
      functions,
      call: () => Promise.reject(new Error("no page")),
    });
    sheet.enter({ A1: '=CCHC.NGUONG("TTg")' });
    await sheet.calculator.idle();
    expect(sheet.cell("A1")).toMatchObject({ value: 5, stale: true });
  });

  test("an answer that comes too late is dropped", async () => {
    const sheet = new CalculatedSheet({ A1: 1, B1: "=CCHC.NGUONG(A1)" });
    const waiting: ((value: CellValue) => void)[] = [];
    sheet.calculator.setCustomFunctions({
      namespace: "CCHC",
      functions,
      call: () => new Promise((resolve) => waiting.push(resolve)),
    });
    sheet.calculator.calculate();
    sheet.enter({ A1: 2 });
    waiting[1]?.("mới");
    await sheet.calculator.idle();
    waiting[0]?.("cũ");
    await sheet.calculator.idle();
    expect(sheet.value("B1")).toBe("mới");
  });
});

describe("conditional formats", () => {
  test("are written for the top-left cell of their range and move with the cell", () => {
    const sheet = new CalculatedSheet({ A2: "Phổ An", A3: "Phổ Ninh", B2: 95, B3: 60 });
    sheet.workbook.setName({
      name: "DS",
      formula: '={"Phổ Ninh";"Phổ Văn"}',
      visible: false,
      comment: "",
      sheetId: null,
    });
    const rule = {
      id: "1",
      type: "Custom" as const,
      ranges: [{ top: 1, left: 0, bottom: 2, right: 1 }],
      formula: "=SUMPRODUCT(--EXACT($A2,DS))>0",
      fill: null,
      fontColor: null,
      bold: null,
      stopIfTrue: false,
    };
    const holds = (row: number, column: number) =>
      sheet.calculator.evaluateConditionalFormat(sheet.sheet, rule, row, column);
    expect([holds(1, 0), holds(1, 1), holds(2, 0), holds(2, 1)]).toEqual([false, false, true, true]);
  });

  test("an error or an add-in's function never holds", () => {
    const sheet = new CalculatedSheet({ A1: 1 });
    const rule = {
      id: "1",
      type: "Custom" as const,
      ranges: [{ top: 0, left: 0, bottom: 0, right: 0 }],
      fill: null,
      fontColor: null,
      bold: null,
      stopIfTrue: false,
    };
    expect(
      ["=1/0", "=CCHC.NGUONG(1)", '="chữ"'].map((formula) =>
        sheet.calculator.evaluateConditionalFormat(sheet.sheet, { ...rule, formula }, 0, 0),
      ),
    ).toEqual([false, false, false]);
  });
});

describe("always", () => {
  const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 15 });

  test("RANK is one more than how many are better, and a change gives what a fresh calculation gives", () => {
    fc.assert(
      fc.property(values, values, (first, then) => {
        const count = Math.min(first.length, then.length);
        const rows = Array.from({ length: count }, (_one, index) => index + 1);
        const cells = (numbers: readonly number[]) =>
          Object.fromEntries(rows.map((row) => [`A${row}`, numbers[row - 1] ?? 0]));
        const formulas = Object.fromEntries(rows.map((row) => [`B${row}`, `=RANK(A${row},A$1:A$${count})`]));
        const changed = new CalculatedSheet({ ...cells(first), ...formulas });
        changed.enter(cells(then));
        const numbers = then.slice(0, count);
        expect(rows.map((row) => changed.value(`B${row}`))).toEqual(
          numbers.map((one) => 1 + numbers.filter((other) => other > one).length),
        );
      }),
      { numRuns: 40 },
    );
  });

  test("SUMIF over equal texts and over a pattern agree", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("xã", "Phường", "sở"), fc.integer({ min: -9, max: 9 })), {
          minLength: 1,
          maxLength: 12,
        }),
        (pairs) => {
          const cells: Cells = {};
          pairs.forEach(([kind, value], index) => {
            cells[`A${index + 1}`] = kind;
            cells[`B${index + 1}`] = value;
          });
          const range = `A1:A${pairs.length}`;
          const sums = new CalculatedSheet({
            ...cells,
            D1: `=SUMIF(${range},"phường",B1)`,
            D2: `=SUMIF(${range},"ph*",B1)`,
            D3: `=SUMPRODUCT((${range}="PHƯỜNG")*B1:B${pairs.length})`,
          });
          expect(sums.value("D2")).toBe(sums.value("D1"));
          expect(sums.value("D3")).toBe(sums.value("D1"));
        },
      ),
      { numRuns: 40 },
    );
  });
});
