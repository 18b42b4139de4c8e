import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newWorkbook } from "../../../src/workbench/file/new-workbook";
import { changedParts } from "../file/package-fixture";
import { openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;
beforeEach(async () => {
  excel = await openExcelPage();
});
afterEach(() => {
  excel.close();
});

/** A file with two sheets: numbers, a formula, a format, a merged title, hidden rows and columns; and notes. */
function otherFile(): string {
  const workbook = newWorkbook();
  const [scores] = workbook.sheets;
  if (scores === undefined) throw new Error("a new workbook has a sheet");
  scores.rename("Điểm");
  scores.setValue(0, 0, "BẢNG ĐIỂM");
  scores.merge({ top: 0, left: 0, bottom: 0, right: 2 });
  scores.setValue(1, 0, 0.85);
  scores.setFormat({ top: 1, left: 0, bottom: 1, right: 0 }, { numberFormat: "0%" });
  scores.setFormula(1, 1, "=A2*2");
  scores.setResult(1, 1, 1.7, false);
  scores.setValue(2, 0, true);
  scores.setRowHidden(2, 2, true);
  scores.setColumnHidden(1, 1, true);
  workbook.addSheet("Ghi chú").setValue(0, 0, "của đơn vị");
  return btoa(String.fromCharCode(...workbook.save()));
}

const names = () => excel.workbook.sheets.map(({ name }) => name);

describe("sheets of another file", () => {
  it("come with cells, formulas and their results, formats, merged areas and what is hidden", async () => {
    await excel.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(otherFile(), { positionType: "End" });
      await context.sync();
      const sheet = context.workbook.worksheets.getItem(ids.value[0] ?? "");
      const used = sheet.getUsedRange().load("values,formulas,numberFormat");
      await context.sync();
      expect(used.values).toEqual([
        ["BẢNG ĐIỂM", ""],
        [0.85, 1.7],
        [true, ""],
      ]);
      expect(used.formulas[1]).toEqual([0.85, "=A2*2"]);
      expect(used.numberFormat[1]?.[0]).toBe("0%");
    });
    expect(names()).toEqual(["Sheet1", "Điểm", "Ghi chú"]);
    const sheet = excel.workbook.sheetByName("Điểm");
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect([sheet?.rowHidden(2), sheet?.rowHidden(1), sheet?.columnHidden(1)]).toEqual([true, false, true]);
  });

  it("come with their tables; a name that is taken gets a number", async () => {
    const file = newWorkbook();
    const [scores] = file.sheets;
    scores?.setValue(0, 0, "Đơn vị");
    scores?.setValue(1, 0, "Xã Phổ An");
    scores?.addTable({ top: 0, left: 0, bottom: 1, right: 0 }, true, "Diem");
    const base64 = btoa(String.fromCharCode(...file.save()));
    await excel.run(async ({ workbook }) => {
      workbook.insertWorksheetsFromBase64(base64);
      workbook.insertWorksheetsFromBase64(base64);
      await workbook.context.sync();
    });
    const tables = excel.workbook.sheets.flatMap((sheet) => sheet.tables);
    expect(tables.map(({ name, range }) => [name, range])).toEqual([
      ["Diem", { top: 0, left: 0, bottom: 1, right: 0 }],
      ["Diem_2", { top: 0, left: 0, bottom: 1, right: 0 }],
    ]);
  });

  it("go where they are asked to, chosen by name; a name that is taken gets a number", async () => {
    await excel.run(async (context) => {
      const { workbook } = context;
      workbook.insertWorksheetsFromBase64(otherFile(), { sheetNamesToInsert: ["Ghi chú"], positionType: "Beginning" });
      await context.sync();
      const second: Excel.InsertWorksheetOptions = {
        sheetNamesToInsert: ["Ghi chú"],
        positionType: "After",
        relativeTo: "Sheet1",
      };
      workbook.insertWorksheetsFromBase64(otherFile(), second);
      await context.sync();
    });
    expect(names()).toEqual(["Ghi chú", "Sheet1", "Ghi chú (2)"]);
  });

  it("leave the sheet in front and the user's own sheets as they are, and can be deleted at once", async () => {
    excel.workbook.sheets[0]?.setValue(0, 0, "của tôi");
    const before = excel.workbook.save();
    const front = excel.workbook.activeSheetId;
    await excel.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(otherFile());
      await context.sync();
      expect(ids.value).toHaveLength(2);
      for (const id of ids.value) context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    });
    expect(excel.workbook.activeSheetId).toBe(front);
    expect(names()).toEqual(["Sheet1"]);
    expect(changedParts(before, excel.workbook.save())).not.toContain("xl/worksheets/sheet1.xml");
  });

  it.each([
    ["no workbook", btoa("words"), {}],
    ["no base64", "%%%", {}],
    ["a sheet that is not in it", null, { sheetNamesToInsert: ["Không có"] }],
    ["a place beside no sheet", null, { positionType: "Before", relativeTo: "Không có" }],
  ] as const)("%s is refused, and nothing is inserted", async (_, file, options) => {
    const before = excel.workbook.save();
    const refused = excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(file ?? otherFile(), options as Excel.InsertWorksheetOptions);
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(changedParts(before, excel.workbook.save())).toEqual([]);
  });
});
