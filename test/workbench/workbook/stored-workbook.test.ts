import { describe, expect, it } from "vitest";
import { newWorkbook } from "../../../src/workbench/file/new-workbook";
import { openWorkbook } from "../../../src/workbench/file/open-workbook";
import { WorkbookRefusal } from "../../../src/workbench/workbook/workbook";
import { packageOf } from "../file/package-fixture";

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof WorkbookRefusal ? error.code : String(error);
  }
  return "done";
}

describe("sheets of a workbook", () => {
  it("refuse the names that Excel refuses", () => {
    const workbook = newWorkbook();
    for (const name of ["", " ", "a".repeat(32), "a:b", "a\\b", "a/b", "a?b", "a*b", "[a]", "'a", "a'", "History"]) {
      expect(
        codeOf(() => workbook.addSheet(name)),
        name,
      ).toBe("InvalidArgument");
    }
    workbook.addSheet("Xếp hạng");
    expect(codeOf(() => workbook.addSheet("XẾP HẠNG"))).toBe("ItemAlreadyExists");
    expect(codeOf(() => workbook.addSheet("Điểm 'tốt' 2023"))).toBe("done");
  });

  it("are found under new names by every formula, name, rule and print set-up", () => {
    const workbook = newWorkbook();
    const data = workbook.addSheet("Điểm 2023");
    const other = workbook.addSheet("Khác");
    other.setFormula(0, 0, `='Điểm 2023'!A1+SUM('điểm 2023'!$B$1:B9)&"'Điểm 2023'!A1"`);
    other.setResult(0, 0, "5", false);
    const id = other.addConditionalFormat([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    other.changeConditionalFormat(id, { formula: "='Điểm 2023'!$A$1>0" });
    workbook.setName({
      name: "diem",
      formula: "='Điểm 2023'!$A$1:$B$9",
      visible: false,
      comment: "của ta",
      sheetId: null,
    });
    data.setPageSetup({ titleRows: { first: 0, last: 2 } });
    data.rename("Bảng 'A' mới");
    expect(other.cell(0, 0)).toEqual(
      expect.objectContaining({
        formula: `='Bảng ''A'' mới'!A1+SUM('Bảng ''A'' mới'!$B$1:B9)&"'Điểm 2023'!A1"`,
        value: "5",
      }),
    );
    expect(other.conditionalFormats[0]?.formula).toBe("='Bảng ''A'' mới'!$A$1>0");
    const again = openWorkbook(workbook.save());
    expect(again.names).toEqual([
      expect.objectContaining({
        name: "diem",
        formula: "='Bảng ''A'' mới'!$A$1:$B$9",
        visible: false,
        comment: "của ta",
      }),
    ]);
    expect(again.sheetByName("bảng 'a' mới")?.pageSetup.titleRows).toEqual({ first: 0, last: 2 });
  });

  it("move, hide and go, but one stays to be seen", () => {
    const workbook = newWorkbook();
    const second = workbook.addSheet("Hai");
    const third = workbook.addSheet("Ba");
    workbook.moveSheet(third.id, 0);
    third.setVisibility("VeryHidden");
    workbook.activeSheetId = second.id;
    workbook.deleteSheet(second.id);
    const [, first] = workbook.sheets;
    expect(workbook.activeSheetId).toBe(first?.id);
    expect(
      codeOf(() => {
        workbook.deleteSheet(first?.id ?? "");
      }),
    ).toBe("InvalidOperation");
    expect(codeOf(() => first?.setVisibility("Hidden"))).toBe("InvalidOperation");
    const again = openWorkbook(workbook.save());
    expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Ba", "VeryHidden"],
      ["Sheet1", "Visible"],
    ]);
    expect(again.activeSheetId).toBe(again.sheets[1]?.id);
  });

  it("cannot be added, renamed, moved, hidden or deleted where the structure is protected", () => {
    const data = `<sheetData/>`;
    const workbook = openWorkbook(
      packageOf({ sheets: [data, data], beforeSheets: `<workbookProtection lockStructure="1"/>` }),
    );
    const [sheet] = workbook.sheets;
    const actions = [
      () => workbook.addSheet("Mới"),
      () => sheet?.rename("Khác"),
      () => sheet?.setVisibility("Hidden"),
      () => {
        workbook.moveSheet(sheet?.id ?? "", 1);
      },
      () => {
        workbook.deleteSheet(sheet?.id ?? "");
      },
    ];
    expect(actions.map(codeOf)).toEqual(Array(5).fill("AccessDenied"));
  });
});

describe("defined names", () => {
  it("refuse what Excel does not take for a name, and the name of a table", () => {
    const workbook = newWorkbook();
    workbook.sheets[0]?.addTable({ top: 0, left: 0, bottom: 1, right: 1 }, true, "Bang");
    const set = (name: string, formula = "=1") =>
      codeOf(() => {
        workbook.setName({ name, formula, visible: true, comment: "", sheetId: null });
      });
    expect(
      ["A1", "R1C1", "R", "c", "có dấu cách", "1a", "bang", "Danh_sách.1", "\\x"].map((name) => set(name)),
    ).toEqual([...Array<string>(6).fill("InvalidArgument"), "ItemAlreadyExists", "done", "done"]);
    expect(set("x_", "1")).toBe("InvalidArgument");
    expect(
      codeOf(() => {
        workbook.deleteName("không_có", null);
      }),
    ).toBe("ItemNotFound");
  });

  it("hold arrays of texts over a save", () => {
    const workbook = newWorkbook();
    const formula = `={"Phường A";"Xã ""B"" & C"}`;
    workbook.setName({ name: "ds", formula, visible: false, comment: "", sheetId: null });
    expect(openWorkbook(workbook.save()).names[0]?.formula).toBe(formula);
  });
});
