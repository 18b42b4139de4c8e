import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { codeOf, openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;

beforeEach(async () => {
  excel = await openExcelPage();
});
afterEach(() => {
  excel.close();
});

describe("conditional formats", () => {
  test("are added at the top, read back in one load, and deleted one by one", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const formula of ['=$A1="Đạt"', "=SUMPRODUCT(--EXACT($B1,CCHC_DS_1))>0"]) {
        const added = sheet.getRange("A1:C9").conditionalFormats.add("Custom");
        added.custom.rule.formula = formula;
        added.custom.format.fill.color = "#C6EFCE";
        added.custom.format.font.color = "#006100";
        added.stopIfTrue = false;
      }
      const formats = sheet.getRange().conditionalFormats;
      formats.load("items/id,items/type,items/priority,items/customOrNullObject/rule/formula");
      await context.sync();
      expect(formats.items.map((format) => [format.type, format.customOrNullObject.rule.formula])).toEqual([
        ["Custom", "=SUMPRODUCT(--EXACT($B1,CCHC_DS_1))>0"],
        ["Custom", '=$A1="Đạt"'],
      ]);
      expect(formats.items.map(({ priority }) => priority)).toEqual([0, 1]);
      formats.items[0]!.delete();
      await context.sync();
    });
    expect(excel.sheet.conditionalFormats).toHaveLength(1);
    expect(excel.sheet.conditionalFormats[0]).toMatchObject({
      formula: '=$A1="Đạt"',
      fill: "#C6EFCE",
      fontColor: "#006100",
      ranges: [{ top: 0, left: 0, bottom: 8, right: 2 }],
    });
  });

  test("of a range go with clearAll, those elsewhere stay", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const address of ["A1:A9", "C1:C9"]) {
        sheet.getRange(address).conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      }
      sheet.getRange("A1:A9").conditionalFormats.clearAll();
      const left = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      expect(left.value).toBe(1);
    });
    expect(excel.sheet.conditionalFormats[0]?.ranges).toEqual([{ top: 0, left: 2, bottom: 8, right: 2 }]);
  });
});

describe("tables", () => {
  test("are made over cells, named, styled, resized and found again", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A5:B7");
      range.values = [
        ["Hạng", "Đơn vị"],
        [1, "Phường A"],
        [2, "Phường B"],
      ];
      const table = sheet.tables.add(range, true);
      table.name = "XepHang_2023";
      table.style = "TableStyleLight15";
      await context.sync();
      sheet.tables.load("items/name,items/style");
      const body = sheet.tables.getItem("XepHang_2023").getDataBodyRange().load("values");
      const header = sheet.tables.getItem("XepHang_2023").getHeaderRowRange().load("values");
      await context.sync();
      expect(sheet.tables.items.map(({ name, style }) => [name, style])).toEqual([
        ["XepHang_2023", "TableStyleLight15"],
      ]);
      expect([header.values, body.values]).toEqual([
        [["Hạng", "Đơn vị"]],
        [
          [1, "Phường A"],
          [2, "Phường B"],
        ],
      ]);
      sheet.tables.getItem("XepHang_2023").clearFilters();
      sheet.tables.getItem("XepHang_2023").resize(sheet.getRange("A5:B9"));
      const missing = context.workbook.tables.getItemOrNullObject("Không").load("name");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
    });
    expect(excel.sheet.tables[0]).toMatchObject({
      name: "XepHang_2023",
      range: { top: 4, left: 0, bottom: 8, right: 1 },
    });
  });
});

describe("names", () => {
  test("are hidden, changed, resolved and deleted", async () => {
    await excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getActiveWorksheet();
      sheet.name = "Xếp hạng '23";
      names.add("CCHC_XepHang", "='Xếp hạng ''23'!$A$1:$B$9").visible = false;
      names.load("items/name,items/formula,items/visible");
      const range = names.getItem("CCHC_XepHang").getRangeOrNullObject().load("address");
      await context.sync();
      expect(names.items.map(({ name, formula, visible }) => [name, String(formula), visible])).toEqual([
        ["CCHC_XepHang", "='Xếp hạng ''23'!$A$1:$B$9", false],
      ]);
      expect(range.address).toBe("'Xếp hạng ''23'!A1:B9");
      names.getItem("CCHC_XepHang").formula = "='Xếp hạng ''23'!$A$1:$C$3";
      await context.sync();
    });
    expect(excel.workbook.names).toMatchObject([{ name: "CCHC_XepHang", visible: false, sheetId: null }]);
    expect(excel.workbook.names[0]?.formula).toBe("='Xếp hạng ''23'!$A$1:$C$3");
    await excel.run(async (context) => {
      const { names } = context.workbook;
      names.load("items/name");
      await context.sync();
      for (const name of names.items) name.delete();
      await context.sync();
    });
    expect(excel.workbook.names).toEqual([]);
  });

  test("are refused when taken or not allowed", async () => {
    const add = (name: string) =>
      excel.run(async (context) => {
        context.workbook.names.add(name, "=Sheet1!$A$1");
        await context.sync();
      });
    await add("Nguong");
    expect(await codeOf(add("nguong"))).toMatch(/ItemAlreadyExists|InvalidArgument/);
    expect(await codeOf(add("A1"))).toBe("InvalidArgument");
    expect(await codeOf(add("hai từ"))).toBe("InvalidArgument");
  });
});

describe("settings of the document", () => {
  test("hold any JSON and are null objects when they are not there", async () => {
    await excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("cchc.year", 2023);
      settings.add("cchc.plan", { name: "Kế hoạch", weights: [1, 2] });
      const year = settings.getItemOrNullObject("cchc.year").load("value");
      const plan = settings.getItem("cchc.plan").load("value,key");
      const none = settings.getItemOrNullObject("cchc.none").load("value");
      await context.sync();
      expect([year.value, plan.key, none.isNullObject]).toEqual([2023, "cchc.plan", true]);
      expect(plan.value).toEqual({ name: "Kế hoạch", weights: [1, 2] });
      settings.getItem("cchc.plan").delete();
      settings.add("cchc.year", "period");
      await context.sync();
    });
    expect([...excel.workbook.settings]).toEqual([["cchc.year", '"period"']]);
  });

  test("are the same that the common API saves", async () => {
    const { settings } = excel.office.context.document;
    settings.set("cchc.year", 2024);
    await new Promise((resolve) => {
      settings.saveAsync(resolve);
    });
    expect([...excel.workbook.settings]).toEqual([["cchc.year", "2024"]]);
  });
});
