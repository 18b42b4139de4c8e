import { afterEach, describe, expect, it } from "vitest";
import { openWorkbook, type OpenedWorkbook } from "../../../src/workbench/file/open-workbook";
import { changedParts } from "../file/package-fixture";
import { openBuiltAddIn, type BuiltAddIn, type Said } from "./built-add-in";
import { scoreTable, withProtectedSheet } from "./score-table";

let addIn: BuiltAddIn | undefined;

afterEach(() => {
  addIn?.close();
  addIn = undefined;
});

/** The rows of the score table, zero-based. */
const [FIRST, LAST] = [3, 6];
const NOTHING = "Sổ tính không có công thức nào dùng hàm CCHC, nên không có gì để chép thành giá trị.";

/** Scores in C4:C7, with formulas beside them; a second sheet has one more, and remarks that only read like formulas. */
function workbookWithFormulas(formulas: Readonly<Record<string, string>> = {}): OpenedWorkbook {
  const workbook = scoreTable();
  const [sheet] = workbook.sheets;
  for (const [address, formula] of Object.entries(formulas)) {
    sheet?.setFormula(Number(address.slice(1)) - 1, address.charCodeAt(0) - 65, formula);
  }
  const notes = workbook.addSheet("CCHC.SO(1)");
  notes.setFormula(0, 0, '=CCHC.NGUONG("TINH","tap the")');
  notes.setFormula(1, 0, '="CCHC.SO(A1) là một hàm"');
  notes.setFormula(2, 0, "=SUM('CCHC.SO(1)'!A1,1)");
  return workbook;
}

/** Opens the add-in over a workbook and waits until its functions have answered every formula. */
async function openCalculated(workbook: OpenedWorkbook): Promise<BuiltAddIn> {
  addIn?.close();
  addIn = await openBuiltAddIn(workbook);
  await addIn.calculated();
  return addIn;
}

/** Presses the button once all formulas are calculated; answers what the add-in says. */
async function freeze(workbook: OpenedWorkbook): Promise<Said> {
  return (await openCalculated(workbook)).press("freezeValues");
}

/** Value, formula and number format of every cell of a sheet, by row and column. */
function cellsOf(workbook: OpenedWorkbook, name: string) {
  const sheet = workbook.sheetByName(name);
  const used = sheet?.usedRange(false);
  if (sheet === undefined || used === null || used === undefined) throw new Error(`no cells on ${name}`);
  const cells: Record<string, unknown[]> = {};
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const { value, formula } = sheet.cell(row, column);
      cells[`${row},${column}`] = [value, formula, sheet.format(row, column).numberFormat];
    }
  }
  return cells;
}

const withoutFormulas = (cells: Record<string, unknown[]>, keys: readonly string[]) =>
  Object.fromEntries(
    Object.entries(cells).map(([key, [value, formula, format]]) => [
      key,
      [value, keys.includes(key) ? null : formula, format],
    ]),
  );

const columnOf = (workbook: OpenedWorkbook, column: number, part: "value" | "formula") =>
  [3, 4, 5, 6].map((row) => workbook.sheetByName("Năm 2023")?.cell(row, column)[part]);

describe("Chép thành giá trị", () => {
  it("puts the value in place of every formula of ours, spilled ones too, and leaves all other cells alone", async () => {
    const workbook = workbookWithFormulas({
      D4: "=CCHC.XEPHANG(C4:C7)",
      E4: "=CCHC.DANHHIEU(C4:C7)",
      F4: '=IF(CCHC.DUDIEUKIEN(C4,"TINH")="Đạt","x","")',
      F5: '=IF(CCHC.DUDIEUKIEN(C5,"TINH")="Đạt","x","")',
      G4: '=@CCHC.CONTHIEU(C4,"TTg")',
      H4: "=SUM(D4:D7)",
      H5: '=F5=""',
      H6: "=COUNTA(F4:F7)",
    });
    workbook.sheetByName("Năm 2023")?.setFormat({ top: 3, left: 6, bottom: 3, right: 6 }, { numberFormat: "0.00" });
    const file = workbook.save();
    const opened = openWorkbook(file);
    const open = await openCalculated(opened);
    const before = cellsOf(opened, "Năm 2023");
    expect(columnOf(opened, 3, "value")).toEqual([2, 3, 1, 4]);
    expect(before["3,5"]?.[0]).toBe("x");
    expect(before["4,5"]?.[0]).toBe("");

    open.host.requests.reset();
    const { status, alert } = await open.press("freezeValues");
    expect(alert).toBe("");
    expect(status).toBe(
      "Đã chép thành giá trị 12 ô có hàm CCHC, ở trang ‘Năm 2023’ (11 ô) và trang ‘CCHC.SO(1)’ (1 ô). Giá trị, định " +
        "dạng và các công thức khác vẫn như cũ.",
    );
    const requests = open.host.requests.entries.filter(({ kind }) => kind === "workbook");
    expect(requests.length).toBeLessThanOrEqual(6);

    const reopened = openWorkbook(opened.save());
    for (const now of [opened, reopened]) {
      expect(cellsOf(now, "Năm 2023")).toEqual(withoutFormulas(before, ["3,3", "3,4", "3,5", "4,5", "3,6"]));
      const notes = now.sheetByName("CCHC.SO(1)");
      expect(notes?.cell(0, 0)).toMatchObject({ value: 80, formula: null });
      expect(notes?.cell(1, 0).formula).toBe('="CCHC.SO(A1) là một hàm"');
      expect(notes?.cell(2, 0)).toMatchObject({ value: 81, formula: "=SUM('CCHC.SO(1)'!A1,1)" });
    }
    const parts = changedParts(file, opened.save());
    expect(parts.filter((part) => !/^xl\/(worksheets\/sheet[12]|styles|sharedStrings)\.xml$/.test(part))).toEqual([]);

    expect((await freeze(reopened)).status).toBe(NOTHING);
  });

  it("keeps a spill as values when other cells are calculated anew afterwards", async () => {
    const workbook = workbookWithFormulas({ D4: "=CCHC.XEPHANG(C4:C7)", H4: "=SUM(D4:D7)" });
    await freeze(workbook);
    workbook.sheetByName("Năm 2023")?.setValue(FIRST, 2, 1);
    await addIn?.calculated();
    expect(columnOf(workbook, 3, "value")).toEqual([2, 3, 1, 4]);
    expect(columnOf(workbook, 3, "formula")).toEqual([null, null, null, null]);
    expect(workbook.sheetByName("Năm 2023")?.cell(3, 7).value).toBe(10);
  });

  it("leaves formulas that show an error, a whole spill with one too, and names a cell of each", async () => {
    const workbook = workbookWithFormulas({
      D4: '=CCHC.NGUONG("không có")',
      E4: "=CCHC.XEPHANG(C4:C7)",
      F4: "=CCHC.SO(C4)",
      G4: "=CCHC.KHONGCO(C4)",
      I4: "=C4:C7*CCHC.SO(J4:J7)",
    });
    const sheet = workbook.sheetByName("Năm 2023");
    sheet?.setValue(5, 4, "chắn ngang");
    [1, 1, 0, 1].forEach((factor, row) => sheet?.setValue(FIRST + row, 9, factor === 0 ? "1.234" : factor));
    const { status, alert } = await freeze(workbook);
    expect(alert).toBe("");
    expect(status).toContain("Đã chép thành giá trị 2 ô có hàm CCHC, ở trang ‘Năm 2023’ (1 ô) và");
    expect(status).toContain(
      "Còn 4 công thức giữ nguyên vì đang báo lỗi hoặc chưa tính xong: trang ‘Năm 2023’, ô I6; trang ‘Năm 2023’, ô D4; " +
        "trang ‘Năm 2023’, ô E4; trang ‘Năm 2023’, ô G4.",
    );
    expect(sheet?.cell(FIRST, 4).value).toEqual({ error: "#SPILL!" });
    for (const column of [3, 4, 6, 8]) expect(sheet?.cell(FIRST, column).formula).toMatch(/CCHC\./);
    expect(sheet?.cell(FIRST, 5)).toMatchObject({ value: 85.5, formula: null });
    expect(sheet?.cell(FIRST + 1, 8).value).toBe(79);
  });

  it("leaves formulas whose functions have not answered yet", async () => {
    const workbook = workbookWithFormulas();
    const cell = () => workbook.sheetByName("CCHC.SO(1)")?.cell(0, 0);
    const open = await openCalculated(workbook);
    workbook.sheetByName("CCHC.SO(1)")?.setResult(0, 0, { error: "#BUSY!" }, true);
    const { status } = await open.press("freezeValues");
    expect(status).toMatch(/^Còn 1 công thức giữ nguyên .*: trang ‘CCHC\.SO\(1\)’, ô A1\./);
    expect(cell()).toMatchObject({ value: { error: "#BUSY!" }, formula: '=CCHC.NGUONG("TINH","tap the")' });
  });

  it("writes texts as texts and numbers as numbers, whatever the format of the cell", async () => {
    const workbook = workbookWithFormulas({
      D4: '=CCHC.SO("12")&"%"',
      D5: '="="&CCHC.SO("1")&"+1"',
      D6: '=CCHC.SO("12")&""',
      D7: "=CCHC.SO(C4)",
      E4: '=CCHC.SO("1")=1',
      E5: '="1/"&CCHC.SO("2")',
    });
    const sheet = workbook.sheetByName("Năm 2023");
    sheet?.setFormat({ top: 5, left: 3, bottom: 6, right: 3 }, { numberFormat: "@" });
    sheet?.setFormat({ top: 3, left: 4, bottom: 3, right: 4 }, { numberFormat: "@" });
    expect((await freeze(workbook)).alert).toBe("");
    const reopened = openWorkbook(workbook.save());
    expect(columnOf(reopened, 3, "formula")).toEqual([null, null, null, null]);
    expect(columnOf(reopened, 3, "value")).toEqual(["12%", "=1+1", "12", 85.5]);
    expect(columnOf(reopened, 4, "value").slice(0, 2)).toEqual([true, "1/2"]);
    const format = (row: number, column: number) => reopened.sheetByName("Năm 2023")?.format(row, column).numberFormat;
    expect([3, 4, 5, 6].map((row) => format(row, 3))).toEqual(["General", "General", "@", "@"]);
    expect([format(3, 4), format(4, 4)]).toEqual(["@", "General"]);
  });

  it("reaches hidden sheets and rows, and leaves them hidden", async () => {
    const workbook = workbookWithFormulas({ D4: "=CCHC.XEPHANG(C4:C7)" });
    const sheet = workbook.sheetByName("Năm 2023");
    sheet?.setRowHidden(4, 5, true);
    workbook.sheetByName("CCHC.SO(1)")?.setVisibility("VeryHidden");
    const { status } = await freeze(workbook);
    expect(status).toContain("Đã chép thành giá trị 5 ô");
    expect(columnOf(workbook, 3, "value")).toEqual([2, 3, 1, 4]);
    expect([3, 4, 5, 6].map((row) => sheet?.rowHidden(row))).toEqual([false, true, true, false]);
    expect(workbook.sheetByName("CCHC.SO(1)")?.visibility).toBe("VeryHidden");
  });

  it("leaves our own sheets and their links alone, and does not call the scores out of date", async () => {
    const workbook = workbookWithFormulas({ D4: "=CCHC.XEPHANG(C4:C7)" });
    const open = await openCalculated(workbook);
    await open.press("rank");
    const linksOf = (name: string) =>
      [...(workbook.sheetByName(name)?.formulaCells() ?? [])].filter(({ formula }) =>
        formula.startsWith("=HYPERLINK("),
      );
    const links = linksOf("Xếp hạng 2023");
    await open.press("freezeValues");
    expect(columnOf(workbook, 3, "formula")).toEqual([null, null, null, null]);
    expect(open.page.window.document.body.textContent).not.toContain("Bảng điểm đã thay đổi");
    expect(linksOf("Xếp hạng 2023")).toEqual(links);
    expect(links.length).toBe(LAST - FIRST + 1);
  });
});

describe("on a protected sheet", () => {
  it("refuses before anything is written, on any sheet, and names the protected ones", async () => {
    const workbook = workbookWithFormulas({ D4: "=CCHC.XEPHANG(C4:C7)" });
    const opened = openWorkbook(withProtectedSheet(workbook.save(), 2));
    const open = await openCalculated(opened);
    const before = opened.save();
    const { status, alert } = await open.press("freezeValues");
    expect(status).toBe("");
    expect(alert).toContain("trang ‘CCHC.SO(1)’ đang được bảo vệ");
    expect(alert).toContain("Bỏ bảo vệ trang tính");
    expect(changedParts(before, opened.save())).toEqual([]);
  });

  it("minds no protection of sheets without formulas of ours", async () => {
    const file = withProtectedSheet(workbookWithFormulas().save(), 1);
    const { status, alert } = await freeze(openWorkbook(file));
    expect(alert).toBe("");
    expect(status).toContain("Đã chép thành giá trị 1 ô có hàm CCHC, ở trang ‘CCHC.SO(1)’.");
  });
});
