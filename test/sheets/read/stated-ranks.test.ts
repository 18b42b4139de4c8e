import { describe, expect, test } from "vitest";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import type { Grid } from "../../../src/sheets/grid";
import { recognise } from "../../../src/sheets/read/recognise";
import { draw } from "./draw-grid";
import { findingsOf } from "./say-recognition";

function ranksIn(...grids: Grid[]): string[] {
  return recognise(grids, ducPhoPlan)
    .tables.flatMap(({ entries }) => entries)
    .map(({ unit, group, year, statedRank }) =>
      [year, group, unit, statedRank === undefined ? "—" : `${statedRank.rank}@${statedRank.source.address}`].join(" "),
    );
}

describe("hạng ghi sẵn trong bảng", () => {
  test.each(["Xếp hạng", "Thứ hạng", "Hạng", "Vị thứ", "XẾP HẠNG NĂM 2023".normalize("NFD")])("cột “%s”", (header) => {
    const grid = draw(
      "2023",
      `
      STT | Tên đơn vị | Tổng điểm | ${header}
      1 | Xã Phổ An | 82 | 1
      2 | Xã Phổ Châu | 81 | '2
      3 | Xã Phổ Cường | 80 | Hạng 3
      4 | Xã Phổ Khánh | 79 | '\u00a04
      `,
    );
    expect(ranksIn(grid)).toEqual([
      "2023 xa-phuong Xã Phổ An 1@D2",
      "2023 xa-phuong Xã Phổ Châu 2@D3",
      "2023 xa-phuong Xã Phổ Cường 3@D4",
      "2023 xa-phuong Xã Phổ Khánh 4@D5",
    ]);
  });

  test.each(["3/14", "Hạng 3/14", "hạng 3 trên 14"])("“%s” là hạng 3", (cell) => {
    const grid = draw("2023", `STT | Tên đơn vị | Tổng điểm | Xếp hạng\n1 | Thị xã Đức Phổ | 82 | ${cell}`);
    expect(ranksIn(grid)).toEqual(["2023 thi-xa Thị xã Đức Phổ 3@D2"]);
  });

  test.each(["I", "III", "Tốt", "Khá", "17 (0,633)", "0", "1.5", "1000", "", "-", "#N/A", "TRUE", "14/3"])(
    "“%s” không phải là hạng",
    (cell) => {
      const grid = draw("2023", `STT | Tên đơn vị | Tổng điểm | Xếp hạng\n1 | Xã Phổ An | 82 | ${cell}`);
      expect(ranksIn(grid)).toEqual(["2023 xa-phuong Xã Phổ An —"]);
    },
  );

  test("mỗi năm một cột điểm và một cột hạng", () => {
    const grid = draw(
      "Tổng hợp",
      `
      STT | Tên đơn vị | Năm 2022 | < | Năm 2023 | <
      ^ | ^ | Điểm | Hạng | Điểm | Hạng
      1 | Thị xã Đức Phổ | 85.1 | 4 | 87.2 | 2
      `,
    );
    expect(ranksIn(grid)).toEqual(["2022 thi-xa Thị xã Đức Phổ 4@D3", "2023 thi-xa Thị xã Đức Phổ 2@F3"]);
  });

  test("hai cột hạng khác nhau thì không đoán cột nào", () => {
    const grid = draw(
      "2023",
      "STT | Tên đơn vị | Tổng điểm | Hạng trong khối | Hạng chung\n1 | Xã Phổ An | 82 | 1 | 7",
    );
    expect(ranksIn(grid)).toEqual(["2023 xa-phuong Xã Phổ An —"]);
  });
});

describe("thị xã Đức Phổ", () => {
  test.each([
    ["Thị xã Đức Phổ", "Thị xã Đức Phổ"],
    ["UBND thị xã Đức Phổ", "UBND thị xã Đức Phổ"],
    ["ỦY BAN NHÂN DÂN THỊ XÃ ĐỨC PHỔ".normalize("NFD"), "ỦY BAN NHÂN DÂN THỊ XÃ ĐỨC PHỔ"],
    ["TX. Đức Phổ", "TX. Đức Phổ"],
  ])("“%s” trong bảng xã, phường là khối thị xã, không có gì phải sửa", (name, shown) => {
    const grid = draw(
      "2023",
      `
      CHỈ SỐ CCHC CÁC XÃ, PHƯỜNG NĂM 2023 | < | < | <
      STT | Xã, phường | Tổng điểm | Xếp hạng
      1 | Xã Phổ An | 82 | 1
      2 | Phường Phổ Minh | 81 | 2
      3 | ${name} | 87.5 | 3
       | Toàn thị xã | 81.5 |
      `,
    );
    const recognition = recognise([grid], ducPhoPlan);
    expect(findingsOf(recognition)).toEqual([]);
    expect(ranksIn(grid).at(-1)).toBe(`2023 thi-xa ${shown} 3@D5`);
    expect(new Set(recognition.tables.flatMap(({ entries }) => entries.map(({ unitKey }) => unitKey))).size).toBe(3);
    expect(recognition.tables[0]?.passedOver.map(({ words }) => words)).toEqual(["Toàn thị xã"]);
  });

  test("trong bảng các huyện của tỉnh chỉ đọc thị xã, các huyện khác không bị hỏi thuộc khối nào", () => {
    const grid = draw(
      "CCHC 2024",
      `
      XẾP HẠNG CHỈ SỐ CCHC CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ NĂM 2024 | < | < | <
      STT | Địa phương | Chỉ số CCHC | Xếp hạng
      1 | Huyện Mộ Đức | 88.25 | 1
      2 | Thành phố Quảng Ngãi | 87.9 | 2
      3 | Thị xã Đức Phổ | 87.5 | 3
      `,
    );
    expect(findingsOf(recognise([grid], ducPhoPlan))).toEqual([]);
    expect(ranksIn(grid)).toEqual(["2024 thi-xa Thị xã Đức Phổ 3@D5"]);
  });

  test("trong một khối riêng của bảng", () => {
    const grid = draw(
      "2023",
      `
      STT | Đơn vị | Tổng điểm | Hạng
      I | XÃ, PHƯỜNG | |
      1 | Xã Phổ An | 82 | 1
      II | THỊ XÃ | |
      1 | Thị xã Đức Phổ | 87.5 | 2
      `,
    );
    expect(ranksIn(grid)).toEqual(["2023 xa-phuong Xã Phổ An 1@D3", "2023 thi-xa Thị xã Đức Phổ 2@D5"]);
    expect(findingsOf(recognise([grid], ducPhoPlan))).toEqual([]);
  });
});
