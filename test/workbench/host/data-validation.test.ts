import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openWorkbook } from "../../../src/workbench/file/open-workbook";
import { codeOf, openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;

beforeEach(async () => {
  excel = await openExcelPage();
});
afterEach(() => {
  excel.close();
});

function change(address: string, work: (validation: Excel.DataValidation) => void): Promise<void> {
  return excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet().getRange(address).dataValidation);
    await context.sync();
  });
}

function read(address: string) {
  return excel.run(async (context) => {
    const validation = context.workbook.worksheets.getActiveWorksheet().getRange(address).dataValidation;
    validation.load("rule,type,prompt,errorAlert,ignoreBlanks");
    await context.sync();
    const { rule, type, prompt, errorAlert, ignoreBlanks } = validation;
    return { rule, type, prompt, errorAlert, ignoreBlanks };
  });
}

describe("data validation", () => {
  test("of numbers, with its alert and its prompt, is set, read back, saved and opened again", async () => {
    const errorAlert = { showAlert: true, style: "Stop", title: "Điểm", message: "Từ 0 đến 100." } as const;
    const prompt = { showPrompt: true, title: "Tổng điểm", message: "Ví dụ: 85,25 & hơn" };
    await change("C3:C9", (validation) => {
      validation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
      validation.errorAlert = errorAlert;
      validation.prompt = prompt;
      validation.ignoreBlanks = true;
    });
    expect(await read("C3:C9")).toEqual({
      rule: { decimal: { formula1: "=0", formula2: "=100", operator: "Between" } },
      type: "Decimal",
      errorAlert,
      prompt,
      ignoreBlanks: true,
    });
    const [saved] = openWorkbook(excel.workbook.save()).sheets;
    expect(saved?.dataValidations).toMatchObject([
      { type: "decimal", formula1: "=0", formula2: "=100", prompt: { message: "Ví dụ: 85,25 & hơn" } },
    ]);
  });

  test("by a list of words replaces what these cells had, others keep it", async () => {
    await change("A1:A9", (validation) => {
      validation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThanOrEqualTo" } };
    });
    await change("A4:A5", (validation) => {
      validation.rule = { list: { inCellDropDown: true, source: "x,Không" } };
    });
    expect((await read("A4:A5")).rule).toEqual({ list: { inCellDropDown: true, source: "x,Không" } });
    expect((await read("A1:A3")).type).toBe("WholeNumber");
    expect((await read("A1:A9")).type).toBe("Inconsistent");
    await change("A1:A9", (validation) => {
      validation.clear();
    });
    expect((await read("A1:A9")).type).toBe("None");
    expect(excel.sheet.dataValidations).toEqual([]);
  });

  test("refuses what Excel refuses: criteria that are none, lists and words that are too long", async () => {
    const wrong = { decimal: { formula1: 0, operator: "About" } } as unknown as Excel.DataValidationRule;
    const attempts: ((validation: Excel.DataValidation) => void)[] = [
      (validation) => (validation.rule = wrong),
      (validation) => (validation.rule = { list: { inCellDropDown: true, source: "a".repeat(256) } }),
      (validation) => (validation.prompt = { showPrompt: true, title: "a".repeat(33), message: "" }),
    ];
    for (const attempt of attempts) expect(await codeOf(change("A1", attempt))).toBe("InvalidArgument");
  });
});
