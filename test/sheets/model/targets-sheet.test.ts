import { describe, expect, it } from "vitest";
import { assessTargets } from "../../../src/engine/targets/target-assessment";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import { targetsSheet } from "../../../src/sheets/model/targets-sheet";
import type { ModelCell } from "../../../src/sheets/model/sheet-model";
import { recogniseTargets } from "../../../src/sheets/read/targets/recognise-targets";
import { draw } from "../read/draw-grid";

const ofTown = draw(
  "Thị xã",
  `
  KẾT QUẢ CÁC CHỈ TIÊU CCHC | < | < | <
  Mã      | Năm 2021 | Năm 2022 | Năm 2023
  a1      |          | '31/12/2022 |
  d       | 60       | 79.99    | 85
  đ1      |          | 80       | 80
  đ2      |          | 30       | N/A
  e-xã    | 0        | 20       | 39.99
  l2      | 40       | 39       | 38
  s2      | 90       | 95       | 97`,
);
const ofUnits = draw("Xã phường 2023", "CHỈ TIÊU | < | <\nĐơn vị | d | h\nXã Phổ An | '45/60 | 80");

describe("the sheet Chỉ tiêu 2023", () => {
  const { records, findings } = recogniseTargets([ofTown, ofUnits], ducPhoPlan);
  const sheet = targetsSheet(assessTargets(records, 2023, ducPhoPlan));
  const headers = sheet.columns.map(({ header }) => header);
  const rowOf = (code: string, subject = "Thị xã Đức Phổ"): Record<string, ModelCell | undefined> => {
    const row = sheet.rows.find((each) => each[0] === code && each[2] === subject);
    return Object.fromEntries(headers.map((header, position) => [header, row?.[position]]));
  };

  it("is made from sheets that leave nothing open", () => {
    expect(findings).toEqual([]);
  });

  it("has the promised columns, and as many cells in every row", () => {
    expect(headers).toEqual([
      "Mã",
      "Chỉ tiêu",
      "Đối tượng",
      "Giá trị",
      "Mục tiêu",
      "Kết luận",
      "Nguồn",
      "Năm trước",
      "Chênh lệch",
      "Điều khoản",
      "Ghi chú",
      "Lời văn của kế hoạch",
    ]);
    for (const row of sheet.rows) expect(row).toHaveLength(headers.length);
    expect([sheet.name, sheet.mark]).toEqual(["Chỉ tiêu 2023", "ChiTieu_2023"]);
  });

  it("says the value, the target, the verdict and the cell", () => {
    expect(rowOf("d")).toMatchObject({
      "Giá trị": 85,
      "Mục tiêu": "≥ 80%",
      "Kết luận": "Đạt",
      Nguồn: { link: { sheet: "Thị xã", address: "D4" } },
      "Chênh lệch": 5,
      "Điều khoản": "IV.1.d",
    });
    expect(rowOf("đ2")).toMatchObject({ "Giá trị": null, "Kết luận": "Thiếu dữ liệu" });
  });

  it("shows what growth was measured against, and how much is missing", () => {
    expect(rowOf("e-xã")).toMatchObject({
      "Giá trị": 39.99,
      "Năm trước": 20,
      "Chênh lệch": -0.01,
      "Kết luận": "Không đạt",
    });
    expect(rowOf("e-xã")["Ghi chú"]).toContain("chưa tới 100% (IV.1.e)");
  });

  it("reports the reduction's progress against the base year", () => {
    expect(rowOf("l2")).toMatchObject({ "Giá trị": 38, "Năm trước": 40, "Kết luận": "Không áp dụng" });
    expect(rowOf("l2")["Ghi chú"]).toBe(
      "giảm 5% so với năm 2021; đánh giá vào cuối năm 2025; cột Năm trước là năm gốc 2021",
    );
  });

  it("totals a letter of several parts and says which decide; a letter of one part stands once", () => {
    expect(rowOf("đ")).toMatchObject({ "Kết luận": "Thiếu dữ liệu", "Ghi chú": "thiếu dữ liệu: đ2" });
    expect(rowOf("a")).toMatchObject({ "Kết luận": "Thiếu dữ liệu", "Ghi chú": "thiếu dữ liệu: a2" });
    expect(sheet.rows.filter((row) => row[0] === "d" && row[2] === "Thị xã Đức Phổ")).toHaveLength(1);
  });

  it("lists a commune's own letters, with the share it was converted to", () => {
    const rows = sheet.rows.filter((row) => row[2] === "Xã Phổ An");
    expect(rows.map((row) => [row[0], row[3], row[5]])).toEqual([
      ["d", 75, "Không đạt"],
      ["h", null, "Đạt"],
      ["h-huyện", null, "Không áp dụng"],
      ["h-xã", 80, "Đạt"],
    ]);
    expect(rowOf("d", "Xã Phổ An")["Ghi chú"]).toBe("quy đổi từ 45/60");
  });

  it("puts the figures from outside IV.1 last", () => {
    const ofTheTown = sheet.rows.filter((row) => row[2] === "Thị xã Đức Phổ");
    expect(ofTheTown.at(-1)?.[0]).toBe("s2");
    expect(rowOf("s2")).toMatchObject({
      "Giá trị": 97,
      "Mục tiêu": "= 100%",
      "Chênh lệch": -3,
      "Điều khoản": "II.2.d",
    });
  });
});
