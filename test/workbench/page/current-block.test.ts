import { describe, expect, test } from "vitest";
import { blockAround, sortableRange } from "../../../src/workbench/page/current-block";
import { place, workbookOf, type Cells } from "../formula/sheets-of-cells";

const cells: Cells = {
  A1: "BẢNG ĐIỂM NĂM 2023",
  A3: "STT",
  B3: "Đơn vị",
  C3: "Điểm",
  A4: 1,
  B4: "Phổ An",
  C4: 90,
  A5: 2,
  B5: "Phổ Ninh",
  C5: null,
  E4: "ngoài bảng",
};

describe("the block around a cell", () => {
  const sheet = workbookOf({ Trang: cells }).sheets[0]!;
  const at = (address: string) => [sheet, place(address).row, place(address).column] as const;

  test("ends at blank rows and columns", () => {
    expect(blockAround(...at("B4"))).toEqual({ top: 2, left: 0, bottom: 4, right: 2 });
    expect(blockAround(...at("E4"))).toEqual({ top: 3, left: 4, bottom: 3, right: 4 });
  });

  test("is none around a blank cell far from everything", () => {
    expect(blockAround(...at("H9"))).toBe(null);
  });

  test("is sorted without its header", () => {
    expect(sortableRange(...at("C5"))).toEqual({ top: 3, left: 0, bottom: 4, right: 2 });
  });

  test("of text alone is sorted whole", () => {
    expect(sortableRange(...at("E4"))).toEqual({ top: 3, left: 4, bottom: 3, right: 4 });
  });
});

test("a table is sorted below its header, whatever it holds", () => {
  const workbook = workbookOf({ Trang: { A1: "Đơn vị", A2: "b", A3: "a" } });
  const sheet = workbook.sheets[0]!;
  sheet.addTable({ top: 0, left: 0, bottom: 2, right: 0 }, true);
  expect(sortableRange(sheet, 2, 0)).toEqual({ top: 1, left: 0, bottom: 2, right: 0 });
});
