import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbook, type OpenedWorkbook } from "../../../src/workbench/file/open-workbook";
import { widthOfPoints } from "../../../src/workbench/workbook/columns";
import type { Sheet } from "../../../src/workbench/workbook/workbook";
import { openBuiltAddIn, type BuiltAddIn } from "./built-add-in";
import { madeTable } from "./made-table";

const SAMPLE = new URL("../../../assets/cham-diem-cchc-2022-2025.xlsx", import.meta.url);

const COLUMNS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
/** Points. */
const ONE_LINE = 15.75;

let addIn: BuiltAddIn;
let workbook: OpenedWorkbook;

beforeAll(async () => {
  workbook = openWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  workbook.setSetting("cchc.year", "2023");
  addIn = await openBuiltAddIn(workbook);
  await addIn.press("rank");
});

afterAll(() => {
  addIn.close();
});

/** The opening tag of every row of a sheet in the saved file, by row number. */
function rowTags(saved: Uint8Array, path: string): Map<number, string> {
  const xml = strFromU8(unzipSync(saved)[path] ?? new Uint8Array());
  return new Map(Array.from(xml.matchAll(/<row r="(\d+)"[^>]*>/g), ([tag, number]) => [Number(number), tag]));
}

/** How much of a column's width the characters of a cell would take on one line. */
function fullness(sheet: Sheet | undefined, row: number, column: number): number {
  return (sheet?.text(row, column).length ?? 0) / widthOfPoints(sheet?.columnWidth(column) ?? NaN);
}

/** The heights of the rows under the header of a table. */
function heightsOf(saved: Uint8Array, name: string, path: string): Map<number, number> {
  const { range } = madeTable(openWorkbook(saved), name);
  const body = [...rowTags(saved, path)].filter(([number]) => number > range.top + 1 && number <= range.bottom + 1);
  return new Map(body.map(([number, tag]) => [number, Number(/ ht="([\d.]+)"/.exec(tag)?.[1] ?? NaN)]));
}

describe("the rows of the ranking in the saved file", () => {
  it("have the height that their text takes, left to Excel to fit again", () => {
    const sheet = workbook.sheetByName("Xếp hạng 2023");
    const heights = heightsOf(workbook.save(), "Xếp hạng 2023", "xl/worksheets/sheet6.xml");
    expect(heights.size).toBe(28);
    for (const [row, height] of heights) {
      const lines = height / ONE_LINE;
      // Letters differ in width, and words are not broken.
      const fullest = Math.max(...COLUMNS.map((column) => fullness(sheet, row - 1, column)));
      expect({ row, fullest, lines, isEnough: lines >= Math.ceil(fullest * 0.8) }).toMatchObject({ isEnough: true });
      expect({ row, fullest, lines, isTooMuch: lines > Math.ceil(fullest * 1.2) + 1 }).toMatchObject({
        isTooMuch: false,
      });
    }
    for (const [number, tag] of rowTags(workbook.save(), "xl/worksheets/sheet6.xml")) {
      if (heights.has(number)) expect(tag).not.toContain("customHeight");
    }
  });

  it("have the same heights after another ranking of the saved file", async () => {
    const first = workbook.save();
    const again = openWorkbook(first);
    const second = await openBuiltAddIn(again);
    await second.press("rank");
    second.close();
    for (const [name, part] of [["Xếp hạng 2023", "sheet6.xml"] as const, ["Giải trình 2023", "sheet7.xml"] as const]) {
      const path = `xl/worksheets/${part}`;
      expect(heightsOf(again.save(), name, path)).toEqual(heightsOf(first, name, path));
    }
  });
});
