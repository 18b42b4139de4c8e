import { describe, expect, it } from "vitest";
import { openWorkbook } from "../../../src/workbench/file/open-workbook";
import { changedParts, packageOf, partsOf, PLAIN_STYLES } from "./package-fixture";

const SHEET = "xl/worksheets/sheet1.xml";
const cell = (range: string) => {
  const column = range.charCodeAt(0) - 65;
  const row = Number(range.slice(1)) - 1;
  return { top: row, left: column, bottom: row, right: column };
};
function opened(bytes: Uint8Array) {
  const workbook = openWorkbook(bytes);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("the fixture has a sheet");
  return { workbook, sheet };
}

describe("a file that is saved again", () => {
  const bytes = packageOf({
    sheets: [
      `<sheetData>\n  <row r="1" spans="1:3" ht="18" x="y">\n    <c r="A1" t="s"><v>0</v></c> <c r="B1"><f>1+1</f><v>2</v></c></row>\n</sheetData>`,
      `<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row></sheetData>`,
    ],
    strings: `<si><t>một</t></si><si><r><t>h</t></r><r><rPr><b/></rPr><t>ai</t></r></si>`,
    extras: [{ path: "xl/media/anh.bin", text: "\u0000ảnh" }],
  });

  it("has identical parts in the same order when nothing was touched", () => {
    const saved = openWorkbook(bytes).save();
    expect(changedParts(bytes, saved)).toEqual([]);
    expect(Object.keys(partsOf(saved))).toEqual(Object.keys(partsOf(bytes)));
  });

  it("changes only the sheet and the texts when one cell gets a text", () => {
    const { workbook, sheet } = opened(bytes);
    sheet.setValue(4, 0, "mới");
    // The workbook part asks for a calculation, because there is a formula whose result may now be another.
    expect(changedParts(bytes, workbook.save())).toEqual(["xl/sharedStrings.xml", "xl/workbook.xml", SHEET]);
  });

  it("has identical parts when a cell was changed and changed back", () => {
    const { workbook, sheet } = opened(bytes);
    sheet.setValue(0, 0, "khác");
    sheet.setValue(0, 0, "một");
    sheet.setFormat(cell("A1"), { fill: "#FF0000" });
    sheet.setFormat(cell("A1"), { fill: null });
    expect(changedParts(bytes, workbook.save())).not.toContain(SHEET);
  });

  it("gives the same file when it is saved twice", () => {
    const { workbook, sheet } = opened(bytes);
    sheet.setValue(0, 0, "khác");
    expect(partsOf(workbook.save())).toEqual(partsOf(workbook.save()));
  });
});

describe("what a changed cell must not take with it", () => {
  it("formats inside a text, when the cell gets a colour", () => {
    const { workbook, sheet } = opened(
      packageOf({
        sheets: [`<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>`],
        strings: `<si><r><t>h</t></r><r><rPr><b/></rPr><t>ai</t></r></si>`,
      }),
    );
    sheet.setFormat(cell("A1"), { fill: "#FF0000" });
    expect(partsOf(workbook.save())[SHEET]).toMatch(/<c r="A1" (s="1" t="s"|t="s" s="1")><v>0<\/v>/);
  });

  it("the array and the dynamic array mark of a formula, when it gets a colour or a result", () => {
    const { workbook, sheet } = opened(
      packageOf({
        sheets: [
          `<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row></sheetData>`,
        ],
      }),
    );
    sheet.setFormat(cell("A1"), { bold: true });
    sheet.setResult(0, 0, 6, false);
    const part = partsOf(workbook.save())[SHEET];
    expect(part).toContain(`<f t="array" ref="A1:A2">B1:B2*2</f><v>6</v>`);
    expect(part).toContain(`cm="1"`);
  });

  it("a score of a workbook that counts its days from 1904", () => {
    const { sheet } = opened(
      packageOf({
        beforeSheets: `<workbookPr date1904="1"/>`,
        sheets: [`<sheetData><row r="1"><c r="A1"><v>82.5</v></c></row></sheetData>`],
        styles: PLAIN_STYLES,
      }),
    );
    expect(sheet.text(0, 0)).toBe("82,5");
  });

  it("the height that Excel gave a row, which may still adapt itself", () => {
    const { workbook, sheet } = opened(
      packageOf({ sheets: [`<sheetData><row r="1" ht="31.5"><c r="A1"><v>1</v></c></row></sheetData>`] }),
    );
    sheet.setValue(0, 0, 2);
    expect(partsOf(workbook.save())[SHEET]).not.toContain("customHeight");
  });
});
