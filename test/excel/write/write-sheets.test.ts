import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { WorkbookSnapshot } from "../../../src/excel/read/workbook-snapshot";
import { writeSheets } from "../../../src/excel/write/write-sheets";
import { TITLE_ROWS, type SheetModel } from "../../../src/sheets/model/sheet-model";
import { openExcelPage, type ExcelPage } from "../../workbench/host/excel-page";

const FIVE_MB = 5 * 1024 * 1024;
const EMPTY: WorkbookSnapshot = {
  sheets: [],
  grids: [],
  ownSheets: [],
  copies: [],
  names: new Set(),
  tables: new Set(),
  isStructureProtected: false,
  chosenYear: null,
  answers: new Map(),
  planGrid: null,
  planOrigin: null,
};

let excel: ExcelPage;
beforeEach(async () => {
  excel = await openExcelPage({ timeout: 60_000 });
  await excel.run(async (context) => {
    await context.sync();
  });
  excel.host.requests.reset();
});
afterEach(() => {
  excel.close();
});

function model(rows: number): SheetModel {
  const words = "Thực hiện nghiêm kỷ luật, kỷ cương hành chính nhà nước. ".repeat(4);
  return {
    mark: "GiaiTrinh_2023",
    name: "Giải trình 2023",
    frame: null,
    titleLines: [{ role: "title", text: "GIẢI TRÌNH" }],
    legend: [],
    columns: [
      { header: "STT", width: 8, align: "center", numberFormat: "0" },
      { header: "Lời văn", width: 60, align: "left", numberFormat: "General" },
    ],
    rows: Array.from({ length: rows }, (_, index) => [index + 1, words]),
    rowRules: [],
    orientation: "portrait",
  };
}

describe("writing a sheet", () => {
  it("takes one request when it fits", async () => {
    await excel.run((context) => writeSheets(context, [model(100)], EMPTY));
    expect(excel.host.requests.count).toBe(1);
  });

  it("takes as many as it needs when it does not, each under 5 MB, and writes every row", async () => {
    await excel.run((context) => writeSheets(context, [model(12_000)], EMPTY));
    const sizes = excel.host.requests.entries.map(({ requestBytes }) => requestBytes);
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThan(FIVE_MB);
    const sheet = excel.workbook.sheetByName("Giải trình 2023");
    expect(sheet?.cell(TITLE_ROWS + 1, 0).value).toBe(1);
    expect(sheet?.cell(TITLE_ROWS + 12_000, 0).value).toBe(12_000);
    expect(sheet?.usedRange(true)?.bottom).toBe(TITLE_ROWS + 12_000);
  });
});
