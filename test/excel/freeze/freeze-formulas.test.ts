import { afterEach, describe, expect, it, vi } from "vitest";
import { freezeFormulas } from "../../../src/excel/freeze/freeze-formulas";
import { PAYLOAD_LIMIT } from "../../../src/workbench/host/request-log";
import type { CellValue, Rect } from "../../../src/workbench/workbook/workbook";
import { openExcelPage, type ExcelPage } from "../../workbench/host/excel-page";

let excel: ExcelPage | undefined;

afterEach(() => {
  vi.unstubAllGlobals();
  excel?.close();
  excel = undefined;
});

/** An empty workbook, in which the formula in A1 is said to fill a range. */
async function open(spill: Rect | null = null): Promise<ExcelPage> {
  const spillOf = (_sheet: unknown, row: number, column: number) => (row === 0 && column === 0 ? spill : null);
  excel = await openExcelPage({ timeout: 60_000, spillOf });
  await excel.run(async (context) => {
    await context.sync();
  });
  excel.host.requests.reset();
  return excel;
}

function put({ sheet }: ExcelPage, row: number, column: number, formula: string, value: CellValue): void {
  sheet.setFormula(row, column, formula);
  sheet.setResult(row, column, value, false);
}

describe("putting values in place of formulas", () => {
  it("takes six round trips at most, however many formulas there are", async () => {
    const page = await open();
    for (let row = 0; row < 500; row++) put(page, row, 3, `=CCHC.SO(A${row + 1})`, row);
    const outcome = await page.run(freezeFormulas);
    expect(outcome).toEqual({ kind: "frozen", sheets: [{ sheet: page.sheet.name, cells: 500 }], left: [] });
    expect(page.host.requests.count).toBeLessThanOrEqual(6);
    expect(page.sheet.cell(499, 3)).toMatchObject({ value: 499, formula: null });
  });

  it("reads only what is there when no formula is ours", async () => {
    const page = await open();
    page.sheet.setFormula(0, 0, "=1+1");
    expect(await page.run(freezeFormulas)).toEqual({ kind: "frozen", sheets: [], left: [] });
    expect(page.host.requests.count).toBe(3);
    expect(page.sheet.cell(0, 0).formula).toBe("=1+1");
  });

  it("sends and asks for no more at a time than Excel on the web allows", async () => {
    const page = await open();
    const words = "Thực hiện nghiêm kỷ luật, kỷ cương hành chính nhà nước. ".repeat(20);
    const rows = 7_000;
    for (let row = 0; row < rows; row++) {
      page.sheet.setValue(row, 0, words);
      put(page, row, 1, `=CCHC.GIAITRINH(C${row + 1},"TINH")`, `${row} ${words}`);
    }
    const outcome = await page.run(freezeFormulas);
    expect(outcome.sheets).toEqual([{ sheet: page.sheet.name, cells: rows }]);
    const { entries } = page.host.requests;
    const sizes = entries.flatMap(({ requestBytes, answerBytes }) => [requestBytes, answerBytes]);
    expect(Math.max(...sizes)).toBeLessThan(PAYLOAD_LIMIT);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(2 * PAYLOAD_LIMIT);
    for (const row of [0, 1, rows - 1]) {
      expect(page.sheet.cell(row, 1)).toMatchObject({ value: `${row} ${words}`, formula: null });
    }
  });

  it("writes a whole spill, row by row where rows are hidden", async () => {
    const page = await open({ top: 0, left: 0, bottom: 3, right: 1 });
    put(page, 0, 0, "=CCHC.XEPHANG(C1:D4)", 1);
    const values = [1, 2, 3, 4].map((rank) => [rank, rank * 10]);
    values.forEach((line, row) => {
      line.forEach((value, column) => {
        if (row + column > 0) page.sheet.setValue(row, column, value);
      });
    });
    page.sheet.setRowHidden(1, 2, true);
    expect((await page.run(freezeFormulas)).sheets).toEqual([{ sheet: page.sheet.name, cells: 8 }]);
    expect(values.map((line, row) => line.map((_, column) => page.sheet.cell(row, column).value))).toEqual(values);
    expect(page.sheet.cell(0, 0).formula).toBeNull();
  });

  it("leaves a spill whole when one of its cells shows an error", async () => {
    const page = await open({ top: 0, left: 0, bottom: 2, right: 0 });
    put(page, 0, 0, "=CCHC.DANHHIEU(C1:C3)", "");
    page.sheet.setValue(1, 0, { error: "#VALUE!" });
    page.sheet.setValue(2, 0, "Giấy khen");
    const outcome = await page.run(freezeFormulas);
    expect(outcome).toEqual({ kind: "frozen", sheets: [], left: [{ sheet: page.sheet.name, address: "A2" }] });
    expect(page.sheet.cell(0, 0).formula).toBe("=CCHC.DANHHIEU(C1:C3)");
  });
});

describe("the way from a formula to the cells that it fills", () => {
  it("leads from the cell of the formula only, and nowhere without a spill", async () => {
    const page = await open({ top: 0, left: 0, bottom: 2, right: 1 });
    const found = await page.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const anchor = sheet.getRange("A1").getSpillingToRange().load("address");
      const other = sheet.getRange("A2").getSpillingToRangeOrNullObject().load("address");
      await context.sync();
      return [anchor.address, other.isNullObject];
    });
    expect(found).toEqual([`${page.sheet.name}!A1:B3`, true]);
  });

  it.each([
    ["several cells", "A1:A2", "InvalidArgument"],
    ["a cell without a spill", "B9", "ItemNotFound"],
  ])("does not begin at %s", async (_, address, code) => {
    const page = await open();
    const run = page.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).getSpillingToRange();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code });
  });
});
