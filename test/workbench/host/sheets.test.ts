import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeOf, openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;

beforeAll(async () => {
  excel = await openExcelPage();
});
afterAll(() => {
  excel.close();
});

describe("sheets of an Excel that an add-in talks to", () => {
  test("are found by name in any case and by id, and are null objects when they are not there", async () => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Xếp hạng 2023").load("id,name,position");
      const found = worksheets.getItemOrNullObject("xếp hạng 2023").load("id");
      const missing = worksheets.getItemOrNullObject("Không có").load("name");
      const below = missing.getUsedRangeOrNullObject(true).load("values");
      await context.sync();
      expect([added.name, added.position]).toEqual(["Xếp hạng 2023", 1]);
      expect(found.id).toBe(added.id);
      expect([found.isNullObject, missing.isNullObject, below.isNullObject]).toEqual([false, true, true]);
      worksheets.getItem(added.id).name = "Xếp hạng";
      worksheets.load("items/name,items/id");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual([excel.sheet.name, "Xếp hạng"]);
    });
  });

  test("say which one is not there", async () => {
    const failing = excel.run(async (context) => {
      context.workbook.worksheets.getItem("Không có").load("name");
      await context.sync();
    });
    expect(await codeOf(failing)).toBe("ItemNotFound");
  });

  test.each(["a".repeat(32), "2023/2024", "[1]", "'A'", ""])("refuse the name %j", async (name) => {
    const failing = excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().name = name;
      await context.sync();
    });
    expect(await codeOf(failing)).toBe("InvalidArgument");
  });

  test("refuse a name that is taken", async () => {
    const failing = excel.run(async (context) => {
      context.workbook.worksheets.add(excel.sheet.name.toUpperCase());
      await context.sync();
    });
    expect(await codeOf(failing)).toBe("ItemAlreadyExists");
  });

  test("answer what is used of them, and nothing for one that is empty", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B3:C4").values = [
        [1, 2],
        ["", 4],
      ];
      sheet.getRange("E9").format.fill.color = "#FF0000";
      const values = sheet.getUsedRangeOrNullObject(true).load("address,rowIndex,columnIndex,rowCount,columnCount");
      const all = sheet.getUsedRange().load("address");
      const empty = context.workbook.worksheets.add("Trống").getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect(values.address).toBe(`${excel.sheet.name}!B3:C4`);
      expect([values.rowIndex, values.columnIndex, values.rowCount, values.columnCount]).toEqual([2, 1, 2, 2]);
      expect(all.address).toBe(`${excel.sheet.name}!B3:E9`);
      expect(empty.isNullObject).toBe(true);
    });
  });

  test("tell what is merged and what is in sight, over all their cells", async () => {
    const { sheet } = excel;
    sheet.clear({ top: 0, left: 0, bottom: 50, right: 20 }, "all");
    sheet.merge({ top: 0, left: 0, bottom: 0, right: 3 });
    sheet.merge({ top: 1, left: 0, bottom: 2, right: 0 });
    sheet.setRowHidden(4, 6, true);
    await excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem(sheet.id).getRange();
      const fields = "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount";
      const merged = all.getMergedAreasOrNullObject().load(fields);
      const visible = all.getSpecialCellsOrNullObject("Visible").load(fields);
      await context.sync();
      expect(
        merged.areas.items.map((area) => [area.rowIndex, area.columnIndex, area.rowCount, area.columnCount]),
      ).toEqual([
        [0, 0, 1, 4],
        [1, 0, 2, 1],
      ]);
      expect(visible.areas.items.map((area) => [area.rowIndex, area.rowCount])).toEqual([
        [0, 4],
        [7, 1_048_569],
      ]);
    });
    sheet.setRowHidden(4, 6, false);
    sheet.unmerge({ top: 0, left: 0, bottom: 5, right: 5 });
  });

  test("without merged cells answer a null object", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Không gộp");
      const merged = sheet.getRange().getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(merged.isNullObject).toBe(true);
    });
  });

  test("can be set up for the screen and for print", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(excel.sheet.id);
      sheet.freezePanes.unfreeze();
      sheet.freezePanes.freezeRows(6);
      sheet.showGridlines = false;
      sheet.tabColor = "#1F4E79";
      const { pageLayout } = sheet;
      pageLayout.paperSize = "A4";
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintTitleRows("$6:$6");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      pageLayout.load("orientation,zoom,paperSize");
      await context.sync();
      expect(frozen.address).toBe(`${excel.sheet.name}!1:6`);
      expect([pageLayout.orientation, pageLayout.paperSize]).toEqual(["Landscape", "A4"]);
      expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
    });
    const { frozen, showGridlines, tabColor, pageSetup } = excel.sheet;
    expect({ frozen, showGridlines, tabColor }).toEqual({
      frozen: { rows: 6, columns: 0 },
      showGridlines: false,
      tabColor: "#1F4E79",
    });
    expect(pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: null,
      titleRows: { first: 5, last: 5 },
      centerHorizontally: true,
    });
    expect(pageSetup.footer).toContain("Trang &P/&N");
  });

  test("come to the front, hide, and go; the last visible one stays", async () => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const hidden = worksheets.add("Ẩn");
      hidden.visibility = "VeryHidden";
      const front = worksheets.add("Trước mặt");
      front.activate();
      front.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      hidden.load("visibility");
      await context.sync();
      expect([hidden.visibility, selected.address]).toEqual(["VeryHidden", "'Trước mặt'!B2:C3"]);
      front.delete();
      await context.sync();
    });
    expect(excel.workbook.sheetByName("Trước mặt")).toBeUndefined();
    const failing = excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/visibility");
      await context.sync();
      for (const sheet of worksheets.items) sheet.visibility = "Hidden";
      await context.sync();
    });
    expect(await codeOf(failing)).toMatch(/Invalid(Operation|Argument)/);
  });
});
