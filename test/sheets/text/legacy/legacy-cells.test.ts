import { describe, expect, it } from "vitest";
import type { CellValue, Grid } from "../../../../src/sheets/grid";
import { mayHaveLegacyText, withUnicodeTexts } from "../../../../src/sheets/text/legacy/legacy-cells";

function gridOf(...values: CellValue[][]): Grid {
  const width = Math.max(...values.map((row) => row.length));
  const full = values.map((row) => [...row, ...Array<CellValue>(width - row.length).fill(null)]);
  return {
    sheet: "Bảng",
    top: 2,
    left: 1,
    values: full,
    numberFormats: full.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: new Set(),
  };
}

const inFont = (name: string | null) => () => name;

describe("withUnicodeTexts, by the font", () => {
  it("converts texts in .Vn fonts from TCVN3 and says which cells", () => {
    const read = withUnicodeTexts(gridOf(["STT", "§¬n vÞ", 5], [1, "Së Néi vô", 82.5]), inFont(".VnTime"));
    expect(read.values).toEqual([
      ["STT", "Đơn vị", 5],
      [1, "Sở Nội vụ", 82.5],
    ]);
    expect(read.legacy).toEqual([
      { row: 2, column: 2, stored: "§¬n vÞ", text: "Đơn vị", encoding: "TCVN3", font: ".VnTime" },
      { row: 3, column: 2, stored: "Së Néi vô", text: "Sở Nội vụ", encoding: "TCVN3", font: ".VnTime" },
    ]);
  });

  it("gives capitals where the font shows capitals, to plain letters as well", () => {
    const read = withUnicodeTexts(gridOf(["b¶ng ®iÓm", "tp. hue", "UBND"]), inFont(".VnTimeH"));
    expect(read.values).toEqual([["BẢNG ĐIỂM", "TP. HUE", "UBND"]]);
    expect(read.legacy).toHaveLength(2);
  });

  it("decides cell by cell", () => {
    const fonts = [".VnTime", "VNI-Times", "Times New Roman"];
    const grid = gridOf(["Së Tµi chÝnh", "Sôû Taøi chính", "Sở Tài chính"]);
    const read = withUnicodeTexts(grid, (_row, column) => fonts[column - 1] ?? null);
    expect(read.values).toEqual([["Sở Tài chính", "Sở Tài chính", "Sở Tài chính"]]);
    expect(read.legacy?.map(({ encoding }) => encoding)).toEqual(["TCVN3", "VNI"]);
  });

  it.each(["Sở Nội vụ", "Hà Nam", "Ban quản lý", "thành chính", "UBND 12/2023", "So\u0309"])(
    "leaves %j in a .Vn font as it is: it is Unicode, or plain",
    (text) => {
      expect(withUnicodeTexts(gridOf([text]), inFont(".VnTime"))).toEqual(gridOf([text]));
    },
  );
});

describe("withUnicodeTexts, by the words", () => {
  const garbled = [
    ["§¬n vÞ", "Tæng ®iÓm"],
    ["Së Néi vô", 80],
    ["Së Tµi chÝnh", 70],
    ["Së Gi¸o dôc vµ §µo t¹o", 60],
    ["Bé", 9],
  ];

  it("reads a sheet of TCVN3 that was pasted into another font, and says that only the words told", () => {
    const read = withUnicodeTexts(gridOf(...garbled), inFont("Times New Roman"));
    expect(read.values.map(([name]) => name)).toEqual([
      "Đơn vị",
      "Sở Nội vụ",
      "Sở Tài chính",
      "Sở Giáo dục và Đào tạo",
      "Bộ",
    ]);
    expect(new Set(read.legacy?.map(({ font }) => font))).toEqual(new Set([null]));
  });

  it("reads VNI the same way", () => {
    const vni = [["Ñôn vò", "Toång ñieåm"], ["Sôû Noäi vuï"], ["Sôû Giaùo duïc vaø Ñaøo taïo"]];
    expect(withUnicodeTexts(gridOf(...vni), inFont(null)).values.map(([name]) => name)).toEqual([
      "Đơn vị",
      "Sở Nội vụ",
      "Sở Giáo dục và Đào tạo",
    ]);
  });

  it("beside texts in Unicode, leaves a word that is Vietnamese as it stands", () => {
    const read = withUnicodeTexts(gridOf(["Đơn vị"], ...garbled), inFont(null));
    expect(read.values.at(-1)?.[0]).toBe("Bé");
    expect(read.values[1]?.[0]).toBe("Đơn vị");
  });

  it.each([
    [["Hà Nam", "Xã Lý Sơn", "Bé", "thành phố"]],
    [["Müller", "Café Paris", "São Paulo", "garçon"]],
    [["30°C", "5 × 3", "12 m²", "½", "© 2023", "§ 5", "±2"]],
    [["§¬n vÞ"]],
  ])("leaves %j alone: too little says that it is an old encoding", (texts) => {
    const grid = gridOf(texts);
    expect(withUnicodeTexts(grid, inFont("Arial"))).toBe(grid);
  });
});

describe("mayHaveLegacyText", () => {
  it("asks for the fonts only where texts are no Vietnamese as they stand", () => {
    expect(mayHaveLegacyText(gridOf(["§¬n vÞ"]))).toBe(true);
    expect(mayHaveLegacyText(gridOf(["Taøi chính"]))).toBe(true);
    expect(mayHaveLegacyText(gridOf(["Xã Hà Thành", "Sở Nội vụ", "STT", 5]))).toBe(false);
  });
});
