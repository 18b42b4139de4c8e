import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newWorkbook } from "../../../src/workbench/file/new-workbook";
import { openWorkbook } from "../../../src/workbench/file/open-workbook";
import { LAST_COLUMN, LAST_ROW } from "../../../src/workbench/workbook/cell-reference";
import { WorkbookRefusal, type CellValue, type Sheet } from "../../../src/workbench/workbook/workbook";
import { packageOf, PLAIN_STYLES } from "../file/package-fixture";

const rect = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

function blank() {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("a new workbook has a sheet");
  return { workbook, sheet };
}

function fill(sheet: Sheet, rows: readonly (readonly CellValue[])[]): void {
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      sheet.setValue(r, c, value);
    });
  });
}

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof WorkbookRefusal ? error.code : String(error);
  }
  return "done";
}

/** The opening tags of the rows of the first sheet, as they are saved. */
function rowTags(saved: Uint8Array): string[] {
  return strFromU8(unzipSync(saved)["xl/worksheets/sheet1.xml"] ?? new Uint8Array()).match(/<row[^>]*>/g) ?? [];
}

describe("cells", () => {
  it("survive a save, whatever is in them", () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0),
      fc.string({ unit: "binary" }).filter((text) => !/[\p{Surrogate}\ufffe\uffff]/u.test(text)),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
        const { workbook, sheet } = blank();
        fill(sheet, [values]);
        const again = openWorkbook(workbook.save()).sheets[0];
        expect(values.map((_, column) => again?.cell(0, column).value)).toEqual(values);
      }),
      { numRuns: 60 },
    );
  });

  it("are shown by number format in a Vietnamese locale", () => {
    const { sheet } = blank();
    const shown = (value: CellValue, numberFormat: string) => {
      sheet.setValue(0, 0, value);
      sheet.setFormat(rect(0, 0), { numberFormat });
      return sheet.text(0, 0);
    };
    expect(shown(82.5, "General")).toBe("82,5");
    expect(shown(1234567.5, "#,##0.00")).toBe("1.234.567,50");
    expect(shown(45000, "dd/mm/yyyy")).toBe("15/03/2023");
    expect(shown(45000, "m/d/yyyy")).toBe("15/03/2023");
    expect(shown({ error: "#N/A" }, "0.00")).toBe("#N/A");
    expect(shown(true, "General")).toBe("TRUE");
    expect(shown("082", "@")).toBe("082");
    expect(shown(5, `0"unclosed`)).toBe("5");
  });

  it("of the same day are shown alike in both calendars", () => {
    const styles = PLAIN_STYLES.replace(
      /<cellXfs.*<\/cellXfs>/,
      `<cellXfs count="1"><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs>`,
    );
    const day = (serial: number, properties: string) =>
      openWorkbook(
        packageOf({
          beforeSheets: properties,
          styles,
          sheets: [`<sheetData><row r="1"><c r="A1"><v>${serial}</v></c></row></sheetData>`],
        }),
      ).sheets[0]?.text(0, 0);
    expect(day(45000, "")).toBe("15/03/2023");
    expect(day(45000 - 1462, `<workbookPr date1904="1"/>`)).toBe("15/03/2023");
  });

  it("outside of a sheet are refused", () => {
    const { sheet } = blank();
    expect(
      codeOf(() => {
        sheet.setValue(-1, 0, 1);
      }),
    ).toBe("InvalidArgument");
    expect(
      codeOf(() => {
        sheet.setValue(0, LAST_COLUMN + 1, 1);
      }),
    ).toBe("InvalidArgument");
    expect(
      codeOf(() => {
        sheet.merge(rect(3, 0, 2, 0));
      }),
    ).toBe("InvalidArgument");
  });

  it("tell listeners where they changed, but of results only that something did", () => {
    const { workbook, sheet } = blank();
    const ranges: unknown[] = [];
    let changes = 0;
    const stop = workbook.onCellsChanged(({ range }) => ranges.push(range));
    workbook.onChanged(() => changes++);
    sheet.setFormula(2, 1, "=1+1");
    const before = changes;
    sheet.setResult(2, 1, 2, false);
    sheet.setResult(2, 1, 2, false);
    expect([ranges, changes - before]).toEqual([[rect(2, 1)], 1]);
    stop();
    sheet.setValue(0, 0, 1);
    expect(ranges).toHaveLength(1);
  });
});

describe("looks", () => {
  it("of a whole column hold for cells that do not exist yet, and survive a save", () => {
    const { workbook, sheet } = blank();
    sheet.setValue(0, 1, "đã có");
    sheet.setFormat(rect(0, 1, LAST_ROW, 2), { bold: true });
    sheet.setValue(500, 2, "về sau");
    const again = openWorkbook(workbook.save()).sheets[0];
    expect([
      again?.format(0, 1).bold,
      again?.format(500, 2).bold,
      again?.format(9, 1).bold,
      again?.format(9, 3).bold,
    ]).toEqual([true, true, true, false]);
    expect(again?.usedRange(true)).toEqual(rect(0, 1, 500, 2));
  });

  it("that are cleared in part leave the contents, and contents that are cleared leave the looks", () => {
    const { sheet } = blank();
    sheet.setValue(0, 0, "chữ");
    sheet.setFormat(rect(0, 0, 0, 1), { fill: "#FFFF00" });
    sheet.clear(rect(0, 0), "contents");
    expect([sheet.cell(0, 0).value, sheet.format(0, 0).fill]).toEqual([null, "#FFFF00"]);
    sheet.clear(rect(0, 1), "all");
    expect(sheet.usedRange(false)).toEqual(rect(0, 0));
  });

  it("equal ones are one style, so that a large sheet does not run out of them", () => {
    const { workbook, sheet } = blank();
    for (let row = 0; row < 50; row++) sheet.setFormat(rect(row, 0), { bold: true, fill: "#FFEB9C" });
    const again = openWorkbook(workbook.save()).sheets[0];
    expect(again?.format(49, 0)).toMatchObject({ bold: true, fill: "#FFEB9C", fontName: "Calibri" });
    const text = new TextDecoder("latin1").decode(workbook.save());
    expect(text.length).toBeLessThan(6000);
  });

  it("widths and heights in points come back as they were given", () => {
    const { workbook, sheet } = blank();
    sheet.setColumnWidth(1, 3, 90);
    sheet.setColumnWidth(2, 2, 30);
    sheet.setRowHeight(4, 4, 33);
    const again = openWorkbook(workbook.save()).sheets[0];
    expect([0, 1, 2, 3].map((column) => again?.columnWidth(column))).toEqual([48, 90, 30, 90]);
    expect([again?.rowHeight(4), again?.rowHeight(5)]).toEqual([33, 15]);
  });

  it("rows without a height of their own grow with wrapped text", () => {
    const { sheet } = blank();
    sheet.setValue(0, 0, "Ủy ban nhân dân phường Nguyễn Nghiêm");
    expect(sheet.rowHeight(0)).toBe(15);
    sheet.setFormat(rect(0, 0), { wrapText: true });
    expect(sheet.rowHeight(0)).toBeGreaterThan(40);
    sheet.setRowHeight(0, 0, 20);
    expect(sheet.rowHeight(0)).toBe(20);
  });

  it("heights that contents need are saved for programs that do not measure, and go when they are needed no more", () => {
    const { workbook, sheet } = blank();
    fill(sheet, [["Ủy ban nhân dân phường Nguyễn Nghiêm"], ["Xã An"]]);
    sheet.setFormat(rect(0, 0, 1, 0), { wrapText: true });
    sheet.setRowHeight(0, 1, "auto");
    const saved = workbook.save();
    expect(rowTags(saved)).toEqual(['<row r="1" ht="75">', '<row r="2">']);
    const again = openWorkbook(saved);
    expect(rowTags(again.save())).toEqual(rowTags(saved));
    again.sheets[0]?.setColumnWidth(0, 0, 400);
    again.sheets[0]?.setRowHeight(0, 1, "auto");
    expect(rowTags(again.save())).toEqual(['<row r="1">', '<row r="2">']);
  });
});

describe("merged cells", () => {
  it("keep only the value at their top left, and replace those that they overlap", () => {
    const { sheet } = blank();
    fill(sheet, [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    sheet.merge(rect(0, 0, 0, 1));
    sheet.merge(rect(0, 1, 1, 2));
    expect(sheet.merges).toEqual([rect(0, 1, 1, 2)]);
    expect([sheet.cell(0, 0).value, sheet.cell(0, 1).value, sheet.cell(1, 2).value]).toEqual([1, null, null]);
  });
});

describe("sorting rows", () => {
  it("moves contents and looks of whole rows, blanks last either way", () => {
    const { sheet } = blank();
    fill(sheet, [
      ["b", 2],
      ["Ă", 1],
      [null, 9],
      ["a", 3],
      [7, 4],
    ]);
    sheet.setFormat(rect(0, 1), { fill: "#FF0000" });
    sheet.sortRows(rect(0, 0, 4, 1), 0, false);
    expect([0, 1, 2, 3, 4].map((row) => sheet.cell(row, 1).value)).toEqual([4, 3, 1, 2, 9]);
    expect([sheet.format(3, 1).fill, sheet.format(0, 1).fill]).toEqual(["#FF0000", null]);
    sheet.sortRows(rect(0, 0, 4, 1), 0, true);
    expect([0, 1, 2, 3, 4].map((row) => sheet.cell(row, 1).value)).toEqual([2, 1, 3, 4, 9]);
  });

  it("formulas go on reading their own row; conditional formats stay where they are", () => {
    const { sheet } = blank();
    fill(sheet, [[3], [1], [2]]);
    for (let row = 0; row < 3; row++) sheet.setFormula(row, 1, `=A${row + 1}*$A$1`);
    sheet.addConditionalFormat([rect(0, 0, 0, 1)]);
    sheet.sortRows(rect(0, 0, 2, 1), 0, false);
    expect([0, 1, 2].map((row) => sheet.cell(row, 1).formula)).toEqual(["=A1*$A$1", "=A2*$A$1", "=A3*$A$1"]);
    expect(sheet.conditionalFormats[0]?.ranges).toEqual([rect(0, 0, 0, 1)]);
  });
});

describe("tables", () => {
  it("make texts of their headers, none empty and no two alike", () => {
    const { workbook, sheet } = blank();
    fill(sheet, [
      ["Điểm", "điểm", null, 2023],
      [1, 2, 3, 4],
    ]);
    const id = sheet.addTable(rect(0, 0, 1, 3), true, "XepHang");
    expect([0, 1, 2, 3].map((column) => sheet.cell(0, column).value)).toEqual(["Điểm", "điểm2", "Column3", "2023"]);
    sheet.setValue(0, 1, 82.5);
    sheet.setValue(0, 2, "Điểm");
    expect([1, 2].map((column) => sheet.cell(0, column).value)).toEqual(["82,5", "Điểm2"]);
    const [table] = openWorkbook(workbook.save()).sheets[0]?.tables ?? [];
    expect(table).toMatchObject({ id, name: "XepHang", range: rect(0, 0, 1, 3), showFilterButton: true });
  });

  it("refuse to overlap, to be named like another, or to leave their header's row", () => {
    const { workbook, sheet } = blank();
    const id = sheet.addTable(rect(0, 0, 3, 1), true, "Bang");
    expect(codeOf(() => sheet.addTable(rect(3, 1, 5, 2), true))).toBe("InvalidArgument");
    expect(codeOf(() => workbook.addSheet().addTable(rect(0, 0, 1, 1), true, "BANG"))).toBe("ItemAlreadyExists");
    expect(codeOf(() => sheet.addTable(rect(9, 0, 10, 1), true, "A1"))).toBe("InvalidArgument");
    expect(
      codeOf(() => {
        sheet.changeTable(id, { range: rect(1, 0, 4, 1) });
      }),
    ).toBe("InvalidArgument");
    expect(
      codeOf(() => {
        sheet.changeTable("99", { style: "x" });
      }),
    ).toBe("ItemNotFound");
    expect(
      codeOf(() => {
        sheet.merge(rect(1, 0, 1, 1));
      }),
    ).toBe("InvalidOperation");
  });
});

describe("a protected sheet", () => {
  const protectedSheet = (attributes: string) => {
    const styles = PLAIN_STYLES.replace(
      /<cellXfs.*<\/cellXfs>/,
      `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>`,
    );
    const [sheet] = openWorkbook(
      packageOf({
        styles,
        sheets: [
          `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row></sheetData><sheetProtection sheet="1"${attributes}/>`,
        ],
      }),
    ).sheets;
    if (sheet === undefined) throw new Error("the fixture has a sheet");
    return sheet;
  };

  it("takes values only in cells that are not locked", () => {
    const sheet = protectedSheet("");
    expect(sheet.isProtected).toBe(true);
    expect(
      codeOf(() => {
        sheet.setValue(0, 0, 5);
      }),
    ).toBe("AccessDenied");
    expect(
      codeOf(() => {
        sheet.setFormula(0, 0, "=1");
      }),
    ).toBe("AccessDenied");
    expect(
      codeOf(() => {
        sheet.clear(rect(0, 0, LAST_ROW, LAST_COLUMN), "contents");
      }),
    ).toBe("AccessDenied");
    expect(
      codeOf(() => {
        sheet.setValue(0, 1, 5);
      }),
    ).toBe("done");
    expect([sheet.cell(0, 0).value, sheet.cell(0, 1).value]).toEqual([1, 5]);
  });

  it("takes no looks, rules, tables or sizes, unless its protection lets them through", () => {
    const actions: ((sheet: Sheet) => unknown)[] = [
      (sheet) => {
        sheet.setFormat(rect(0, 1), { bold: true });
      },
      (sheet) => sheet.addConditionalFormat([rect(0, 1)]),
      (sheet) => {
        sheet.setColumnWidth(0, 0, 90);
      },
      (sheet) => {
        sheet.setRowHidden(0, 0, true);
      },
      (sheet) => sheet.addTable(rect(5, 0, 6, 1), true),
    ];
    const codes = (sheet: Sheet) => actions.map((action) => codeOf(() => action(sheet)));
    expect(codes(protectedSheet(""))).toEqual(Array(5).fill("AccessDenied"));
    expect(codes(protectedSheet(` formatCells="0" formatColumns="0" formatRows="0"`))).toEqual([
      "done",
      "done",
      "done",
      "done",
      "AccessDenied",
    ]);
  });
});
