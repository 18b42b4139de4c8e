import { afterEach, describe, expect, it, vi } from "vitest";
import { openWorkbook, type OpenedWorkbook } from "../../../src/workbench/file/open-workbook";
import type { CellValue } from "../../../src/workbench/workbook/workbook";
import { changedParts } from "../file/package-fixture";
import { toTcvn3 } from "../../sheets/text/legacy/encode-tcvn3";
import { openBuiltAddIn, type BuiltAddIn } from "./built-add-in";
import { HEADER, scoreTable, UNITS, withProtectedSheet } from "./score-table";

let addIn: BuiltAddIn | undefined;

afterEach(() => {
  addIn?.close();
  addIn = undefined;
});

const stored = (value: CellValue) => (typeof value === "string" ? toTcvn3(value) : value);
const namesOf = (workbook: OpenedWorkbook) =>
  [3, 4, 5, 6].map((row) => workbook.sheetByName("Năm 2023")?.cell(row, 1).value);

/** The table of scores as an office of 2003 typed it: TCVN3 in a .Vn font. */
function oldTable(): Uint8Array {
  const workbook = scoreTable(
    UNITS.map((row) => row.map(stored)),
    HEADER.map((text) => toTcvn3(text)),
  );
  workbook.sheetByName("Năm 2023")?.setFormat({ top: 2, left: 0, bottom: 6, right: 2 }, { fontName: ".VnTime" });
  return workbook.save();
}

/** Ranks, so that the pane knows the workbook, then presses the button of the pane. */
async function convert(workbook: OpenedWorkbook): Promise<{ said: string; ranked: Uint8Array }> {
  const running = await openBuiltAddIn(workbook);
  addIn = running;
  await running.press("rank");
  const ranked = workbook.save();
  const { document } = running.page.window;
  const button = [...document.querySelectorAll("button")].find(
    ({ textContent }) => textContent === "Chuyển sang Unicode",
  );
  if (button === undefined) throw new Error("the pane does not offer to convert");
  button.click();
  const said = await vi.waitFor(
    () => {
      const text = running
        .announcements()
        .map((each) => each.text)
        .join("\n");
      if (!text.includes("Unicode")) throw new Error(`said: ${text}`);
      return text;
    },
    { timeout: 10_000 },
  );
  return { said, ranked };
}

describe("Chuyển sang Unicode, in the built add-in", () => {
  it("is offered after the table was ranked as it stood, and changes the cells of that sheet alone", async () => {
    const workbook = openWorkbook(oldTable());
    const { said, ranked } = await convert(workbook);
    expect(namesOf(openWorkbook(ranked))).toEqual(UNITS.map(([, name]) => stored(name ?? null)));
    expect(said).toContain("Đã chuyển 6 ô sang Unicode, ở trang ‘Năm 2023’.");
    const saved = workbook.save();
    expect(namesOf(openWorkbook(saved))).toEqual(UNITS.map(([, name]) => name));
    const parts = changedParts(ranked, saved);
    expect(parts.filter((part) => !/^xl\/(worksheets\/sheet1|styles|sharedStrings)\.xml$/u.test(part))).toEqual([]);
  });

  it("refuses a protected sheet before anything is written, and names it", async () => {
    const workbook = openWorkbook(withProtectedSheet(oldTable(), 1));
    const { said, ranked } = await convert(workbook);
    expect(said).toContain("Chưa chuyển ô nào sang Unicode, vì trang ‘Năm 2023’ đang được bảo vệ");
    expect(changedParts(ranked, workbook.save())).toEqual([]);
  });
});
