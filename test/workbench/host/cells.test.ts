import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { codeOf, openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;

beforeAll(async () => {
  excel = await openExcelPage();
});
afterAll(() => {
  excel.close();
});
beforeEach(() => {
  excel.sheet.clear({ top: 0, left: 0, bottom: 200, right: 50 }, "all");
  excel.host.requests.reset();
});

/** What the sheet holds after these values were written, from A1 on. */
async function written(values: unknown[][], numberFormat?: string) {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
    if (numberFormat !== undefined) range.numberFormat = values.map((row) => row.map(() => numberFormat));
    range.values = values;
    range.load("values,formulas,valueTypes,numberFormat,text,address");
    await context.sync();
    return range;
  });
}

describe("cells of an Excel that an add-in talks to", () => {
  test("hold numbers, texts and truth values, and give them back in one round trip", async () => {
    const range = await written([
      [1, "hai", true],
      ["", 2.5, "Đông"],
    ]);
    expect(range.values).toEqual([
      [1, "hai", true],
      ["", 2.5, "Đông"],
    ]);
    expect(range.valueTypes).toEqual([
      ["Double", "String", "Boolean"],
      ["Empty", "Double", "String"],
    ]);
    expect(range.address).toBe(`${excel.sheet.name}!A1:C2`);
    expect(excel.host.requests.count).toBe(1);
  });

  test("turn a text that starts with = into a formula", async () => {
    const range = await written([["=1+1"]]);
    expect(range.formulas).toEqual([["=1+1"]]);
    expect(excel.sheet.cell(0, 0).formula).toBe("=1+1");
  });

  test("take what looks like a number, a percentage or a date for one, in en-US", async () => {
    const range = await written([["82.5", "1,234", "85%", "1/31/2023", "TRUE", "82,5 điểm"]]);
    expect(range.values).toEqual([[82.5, 1234, 0.85, 44957, true, "82,5 điểm"]]);
    expect(range.numberFormat).toEqual([["General", "#,##0", "0%", "m/d/yyyy", "General", "General"]]);
  });

  test("keep every text as it is when formatted as text", async () => {
    const range = await written([["82.5", "=1+1", "TRUE"]], "@");
    expect(range.values).toEqual([["82.5", "=1+1", "TRUE"]]);
    expect(range.valueTypes).toEqual([["String", "String", "String"]]);
    expect(excel.sheet.cell(0, 1).formula).toBeNull();
  });

  test("take a text after an apostrophe as it is", async () => {
    const range = await written([["'=1+1", "'007"]]);
    expect(range.values).toEqual([["=1+1", "007"]]);
    expect(excel.sheet.format(0, 0).quotePrefix).toBe(true);
  });

  test("take the apostrophe off when formatted as text, too", async () => {
    expect((await written([["'Xã Phổ An", "''x"]], "@")).values).toEqual([["Xã Phổ An", "'x"]]);
  });

  test("are left alone by null and emptied by an empty text", async () => {
    await written([[1, 2]]);
    expect((await written([[null, ""]])).values).toEqual([[1, ""]]);
  });

  test("show an error as its code", async () => {
    excel.sheet.setValue(0, 0, { error: "#N/A" });
    const range = await written([[null]]);
    expect(range.values).toEqual([["#N/A"]]);
    expect(range.valueTypes).toEqual([["Error"]]);
  });

  test("refuse values of another shape, and what was done before stays done", async () => {
    const failing = excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["trước"]];
      sheet.getRange("A2:B3").values = [[1, 2]];
      sheet.getRange("A4").values = [["sau"]];
      await context.sync();
    });
    expect(await codeOf(failing)).toBe("InvalidArgument");
    expect(excel.sheet.cell(0, 0).value).toBe("trước");
    expect(excel.sheet.cell(3, 0).value).toBeNull();
  });

  test("of whole columns are too many to be read", async () => {
    await written([[1]]);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const columns = sheet.getRange("A:B").load("values,address,rowCount,isEntireColumn");
      const used = sheet.getRange("A:B").getUsedRange(true).load("values");
      await context.sync();
      expect(columns.values).toBeNull();
      expect([columns.address, columns.rowCount, columns.isEntireColumn]).toEqual([
        `${excel.sheet.name}!A:B`,
        1_048_576,
        true,
      ]);
      expect(used.values).toEqual([[1]]);
    });
  });

  test("keep the formats that were set for them as a block", async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B3");
      range.format.fill.color = "#FFF2CC";
      range.format.font.bold = true;
      range.format.font.name = "Times New Roman";
      range.format.horizontalAlignment = "Center";
      range.format.wrapText = true;
      range.getCell(0, 1).format.font.bold = false;
      range.getColumn(0).format.columnWidth = 96;
      range.getRow(0).format.rowHeight = 34;
      const edge = range.format.borders.getItem("EdgeTop");
      edge.style = "Continuous";
      edge.color = "#A6A6A6";
      range.load("format/font/bold,format/fill/color,format/horizontalAlignment,format/columnWidth");
      await context.sync();
      expect(range.format.font.bold).toBeNull();
      expect(range.format.fill.color).toBe("#FFF2CC");
      expect(range.format.horizontalAlignment).toBe("Center");
    });
    const format = excel.sheet.format(0, 0);
    expect(format).toMatchObject({ bold: true, fill: "#FFF2CC", fontName: "Times New Roman", wrapText: true });
    expect(format.borders.top).toEqual({ style: "thin", color: "#A6A6A6" });
    expect(excel.sheet.format(1, 0).borders.top).toBeNull();
    expect(excel.sheet.format(0, 1).bold).toBe(false);
    expect([excel.sheet.rowHeight(0), excel.sheet.columnWidth(0)]).toEqual([34, 96]);
  });
});

describe("the properties of each cell", () => {
  const asked = (properties: Excel.CellPropertiesLoadOptions, address = "A1:B2") =>
    excel.run(async (context) => {
      const answer = context.workbook.worksheets.getActiveWorksheet().getRange(address).getCellProperties(properties);
      await context.sync();
      return answer.value;
    });

  test("are told cell by cell where the range only knows what all have in common", async () => {
    excel.sheet.setFormat({ top: 0, left: 0, bottom: 0, right: 0 }, { fontName: ".VnTime", fill: "#FFC000" });
    excel.sheet.setFormat({ top: 1, left: 1, bottom: 1, right: 1 }, { fontName: "VNI-Times", bold: true });
    const common = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").load("format/font/name");
      await context.sync();
      return range.format.font.name;
    });
    expect(common).toBeNull();
    const font = (name: string) => ({ format: { font: { name } } });
    expect(await asked({ format: { font: { name: true } } })).toEqual([
      [font(".VnTime"), font("Calibri")],
      [font("Calibri"), font("VNI-Times")],
    ]);
    expect(await asked({ format: { font: { bold: true, size: false }, fill: { color: true } } }, "A1")).toEqual([
      [{ format: { font: { bold: false }, fill: { color: "#FFC000" } } }],
    ]);
  });

  test("are refused for whole columns, and where this Excel does not know them", async () => {
    expect(await codeOf(asked({ format: { font: { name: true } } }, "A:A"))).toBe("InvalidArgument");
    expect(await codeOf(asked({ hyperlink: true }))).toBe("ApiNotFound");
  });
});
