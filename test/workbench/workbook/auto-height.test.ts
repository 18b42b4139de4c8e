import { describe, expect, it } from "vitest";
import { heightOfContents } from "../../../src/workbench/workbook/auto-height";
import { DEFAULT_FORMAT } from "../../../src/workbench/workbook/default-format";
import { widthOfLine } from "../../../src/workbench/workbook/letter-widths";

const TIMES = { ...DEFAULT_FORMAT, fontName: "Times New Roman", fontSize: 12, wrapText: true };
const NOTE = "đồng hạng; sát ngưỡng; chỉ xét khi tổng kết (hằng năm: Bằng khen của Chủ tịch UBND tỉnh)";

const heightOf = (text: string, width: number, format = TIMES) => heightOfContents([{ text, format, width }], 15);

describe("the height of a row", () => {
  it("is that of Excel for one line of the usual fonts", () => {
    expect(heightOf("Xã Phổ An", 200, DEFAULT_FORMAT)).toBe(15);
    expect(heightOf("Xã Phổ An", 200)).toBe(15.75);
    expect(heightOf("Xã Phổ An", 200, { ...TIMES, fontSize: 14 })).toBe(18.75);
  });

  it("grows by a line for each that wrapping makes, and for each that the text begins", () => {
    expect(heightOf(NOTE, 600)).toBe(15.75);
    expect(heightOf(NOTE, 250)).toBe(31.5);
    expect(heightOf(NOTE, 200)).toBe(47.25);
    expect(heightOf("một\nhai\nba", 200)).toBe(47.25);
    expect(heightOf(NOTE, 200, { ...TIMES, wrapText: false })).toBe(15.75);
  });

  it("breaks words that are wider than the cell, and ends where Excel does", () => {
    expect(heightOf("m".repeat(30), 100)).toBe(15.75 * 4);
    expect(heightOf(NOTE.repeat(50), 50)).toBe(409.5);
    expect(heightOf(NOTE, 0)).toBeLessThanOrEqual(409.5);
  });
});

describe("the width of a line", () => {
  it("depends on the letters: marks on them take no room, bold and wide ones take more", () => {
    expect(widthOfLine("Ủy ban", TIMES)).toBe(widthOfLine("Uy ban", TIMES));
    expect(widthOfLine("WWWW", TIMES)).toBeGreaterThan(3 * widthOfLine("llll", TIMES));
    expect(widthOfLine("Hạng", { ...TIMES, bold: true })).toBeGreaterThan(widthOfLine("Hạng", TIMES));
    expect(widthOfLine("Hạng", { ...TIMES, fontSize: 24 })).toBeCloseTo(2 * widthOfLine("Hạng", TIMES));
  });
});
