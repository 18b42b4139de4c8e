import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { noteWords } from "../../src/i18n/note-words";
import { vi as vietnamese } from "../../src/i18n/vi";
import { defaultPlan } from "../../src/plan/presets";
import { correctionsOf } from "../../src/sheets/check/corrections-of";
import type { DataNote } from "../../src/sheets/check/data-note";
import { fill, openSession, valuesOf, type SessionPage } from "./session-page";

let page: SessionPage;
beforeEach(async () => {
  page = await openSession();
  fill(page, "Điểm 2022", [
    ["Đơn vị", "Tổng điểm"],
    ["Xã Phổ An", 79],
    ["Phường Phổ Minh", 85],
  ]);
  fill(page, "Điểm 2023", [
    ["Đơn vị", "Tổng điểm"],
    ["UBND xã Phổ An", "82,5"],
    ["Phường Phổ Minh", "80,25 "],
  ]);
});
afterEach(() => {
  page.close();
});

const words = (note: DataNote) => noteWords(note, vietnamese, defaultPlan);
const offered = () => correctionsOf(page.session.state.dataNotes);

function sheetOf(name: string) {
  const sheet = page.workbook.sheetByName(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe("the sheet Kiểm tra dữ liệu", () => {
  it("has a row per note with a link, and leaves the sheets of the user as they are", async () => {
    const before = [valuesOf(page, "Điểm 2022"), valuesOf(page, "Điểm 2023")];
    await page.session.writeDataCheck(words);
    expect(page.session.state.outcome).toMatchObject({ kind: "dataChecked", mustFix: 0, review: 3 });
    const values = valuesOf(page, "Kiểm tra dữ liệu");
    expect(values[6]).toEqual(["Mức", "Trang", "Ô", "Vấn đề", "Gợi ý", "Giá trị hiện có", "Giá trị đề nghị"]);
    expect(values.slice(7).map(([level, sheet, , , , now, proposed]) => [level, sheet, now, proposed])).toEqual([
      ["Nên xem", "Điểm 2023", "UBND xã Phổ An", "Xã Phổ An"],
      ["Nên xem", "Điểm 2023", "82,5", 82.5],
      ["Nên xem", "Điểm 2023", "80,25 ", 80.25],
    ]);
    expect(sheetOf("Kiểm tra dữ liệu").cell(7, 2).formula).toContain("HYPERLINK");
    expect([valuesOf(page, "Điểm 2022"), valuesOf(page, "Điểm 2023")]).toEqual(before);
  });

  it("is made anew in place, and is not read as a sheet of the user", async () => {
    await page.session.writeDataCheck(words);
    sheetOf("Điểm 2023").setValue(1, 1, 82.5);
    await page.session.writeDataCheck(words);
    expect(page.session.state.outcome).toMatchObject({ sheets: ["Kiểm tra dữ liệu"], review: 2 });
    expect(valuesOf(page, "Kiểm tra dữ liệu").slice(7).length).toBe(2);
    expect(page.workbook.sheets.filter(({ name }) => name.startsWith("Kiểm tra")).length).toBe(1);
  });

  it("is written while something must be settled, too", async () => {
    sheetOf("Điểm 2023").setValue(1, 1, 820);
    await page.session.writeDataCheck(words);
    expect(valuesOf(page, "Kiểm tra dữ liệu")[7]?.slice(0, 2)).toEqual(["Phải sửa", "Điểm 2023"]);
  });
});

describe("corrections that the user chose", () => {
  it("are written into their cells alone, and the workbook is read again", async () => {
    await page.session.read();
    const chosen = offered().filter(({ at }) => at.address === "B2");
    await page.session.applyCorrections(chosen);
    expect(page.session.state.outcome).toEqual({ kind: "corrected", cells: 1, left: [] });
    expect(valuesOf(page, "Điểm 2023")).toEqual([
      ["Đơn vị", "Tổng điểm"],
      ["UBND xã Phổ An", 82.5],
      ["Phường Phổ Minh", "80,25 "],
    ]);
    expect(offered().map(({ at }) => at.address)).toEqual(["A2", "B3"]);
    await page.session.applyCorrections(offered());
    expect(offered()).toEqual([]);
    expect(page.session.state.outdated).toBe(false);
  });

  it("make a number of a cell formatted as text", async () => {
    const sheet = sheetOf("Điểm 2023");
    sheet.setFormat({ top: 1, left: 1, bottom: 1, right: 1 }, { numberFormat: "@" });
    await page.session.read();
    await page.session.applyCorrections(offered());
    expect(sheet.cell(1, 1).value).toBe(82.5);
  });

  it("leave a cell that changed meanwhile or holds a formula, and say so", async () => {
    await page.session.read();
    const chosen = offered();
    const sheet = sheetOf("Điểm 2023");
    sheet.setValue(1, 1, "83");
    sheet.setFormula(2, 1, '="80,25 "');
    expect(sheet.cell(2, 1).value).toBe("80,25 ");
    await page.session.applyCorrections(chosen);
    expect(page.session.state.outcome).toEqual({
      kind: "corrected",
      cells: 1,
      left: [
        { sheet: "Điểm 2023", address: "B2" },
        { sheet: "Điểm 2023", address: "B3" },
      ],
    });
    expect(sheet.cell(1, 1).value).toBe("83");
  });

  it("are refused on a protected sheet before anything is written", async () => {
    await page.session.read();
    const chosen = offered();
    const before = valuesOf(page, "Điểm 2023");
    Object.defineProperty(sheetOf("Điểm 2023"), "isProtected", { get: () => true });
    await page.session.applyCorrections(chosen);
    expect(page.session.state.outcome).toEqual({
      kind: "failed",
      problem: { code: "protectedCorrections", sheets: ["Điểm 2023"] },
    });
    expect(valuesOf(page, "Điểm 2023")).toEqual(before);
  });
});
