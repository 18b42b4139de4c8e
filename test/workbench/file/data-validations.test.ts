import { describe, expect, it } from "vitest";
import { openWorkbook } from "../../../src/workbench/file/open-workbook";
import { changedParts, packageOf, partsOf } from "./package-fixture";

const SHEET = "xl/worksheets/sheet1.xml";
const DATA = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;
const LIST = `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="Chọn &amp; điền" sqref="B2:B9" xr:uid="{1}"><formula1>"x,y"</formula1></dataValidation>`;
const REFERENCE = `<dataValidation type="list" sqref="C2:C9"><formula1>'Trang 2'!$A$1:$A$3</formula1></dataValidation>`;
const RULES = `<dataValidations count="2" disablePrompts="0">${LIST}${REFERENCE}</dataValidations>`;
const rect = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

function opened() {
  const bytes = packageOf({ sheets: [DATA + RULES, DATA] });
  const workbook = openWorkbook(bytes);
  const [sheet, other] = workbook.sheets;
  if (sheet === undefined || other === undefined) throw new Error("the fixture has two sheets");
  return { bytes, workbook, sheet, other };
}

describe("data validations of a file", () => {
  it("are read as lists of words and as formulas", () => {
    const { sheet } = opened();
    expect(sheet.dataValidations).toMatchObject([
      { type: "list", formula1: "x,y", prompt: { title: "Chọn & điền", show: true }, ranges: [rect(1, 1, 8, 1)] },
      { type: "list", formula1: "='Trang 2'!$A$1:$A$3", ignoreBlanks: false, ranges: [rect(1, 2, 8, 2)] },
    ]);
  });

  it("stay to the letter when another rule joins them and goes again", () => {
    const { bytes, workbook, sheet } = opened();
    sheet.setDataValidation([rect(1, 4, 8, 4)], { type: "decimal", formula1: "=0", formula2: "=100" });
    const xml = partsOf(workbook.save())[SHEET] ?? "";
    expect(xml).toContain(`<dataValidations count="3" disablePrompts="0">${LIST}${REFERENCE}<dataValidation type=`);
    expect(xml).toContain(`<formula1>0</formula1><formula2>100</formula2>`);
    sheet.clearDataValidation([rect(1, 4, 8, 4)]);
    expect(changedParts(bytes, workbook.save())).not.toContain(SHEET);
  });

  it("hold for the cells that are left when some of theirs are cleared", () => {
    const { workbook, sheet } = opened();
    sheet.clear(rect(1, 1, 3, 1), "all");
    const xml = partsOf(workbook.save())[SHEET] ?? "";
    expect(xml).toContain(LIST.replace("B2:B9", "B5:B9"));
    sheet.clear(rect(0, 0, 20, 1), "all");
    expect(partsOf(workbook.save())[SHEET]).toContain(`count="1" disablePrompts="0">${REFERENCE}</dataValidations>`);
  });

  it("follow a sheet that they name when it is renamed", () => {
    const { workbook, sheet, other } = opened();
    other.rename("Danh mục");
    expect(sheet.dataValidations[1]?.formula1).toBe("='Danh mục'!$A$1:$A$3");
    expect(partsOf(workbook.save())[SHEET]).toContain("<formula1>'Danh mục'!$A$1:$A$3</formula1>");
  });
});
