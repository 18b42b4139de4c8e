import { describe, expect, it } from "vitest";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import { parametersOf } from "../../../src/plan/parameters";
import { presets } from "../../../src/plan/presets";
import { planSheet } from "../../../src/sheets/model/plan-sheet";
import { TITLE_ROWS } from "../../../src/sheets/model/sheet-model";

const model = planSheet(ducPhoPlan);
const rowOf = (code: string) => model.rows.find(([first]) => first === code);

describe("the sheet Kế hoạch", () => {
  it("has the columns that others rely on, in their order", () => {
    expect([model.name, model.mark]).toEqual(["Kế hoạch", "KeHoach"]);
    expect(model.columns.map(({ header }) => header).slice(0, 6)).toEqual([
      "Mã",
      "Nội dung",
      "Giá trị",
      "Đơn vị tính",
      "Điều khoản",
      "Ghi chú",
    ]);
  });

  it("has a row per parameter, and says above the table how to edit", () => {
    const codes = model.rows.map(([code]) => code).filter((code) => code !== "");
    expect(codes).toEqual(parametersOf(ducPhoPlan).map(({ code }) => code));
    expect(model.titleLines.length).toBeLessThan(TITLE_ROWS);
    expect(model.titleLines.map(({ text }) => text).join(" ")).toContain("Sửa ở cột Giá trị");
  });

  it("shows numbers as numbers, choices in words, what is unset as blank, and what may be entered", () => {
    expect(rowOf("nguong.TTg.tap-the")?.slice(2, 6)).toEqual([
      82,
      "điểm",
      "IV.3.a",
      "Số từ 0 đến 100. Đổi từ một năm sau: thêm hàng có mã nguong.TTg.tap-the@ và năm đó.",
    ]);
    expect(rowOf("dong-hang")?.slice(2, 6)).toEqual([
      "cách hạng (1, 2, 2, 4)",
      "",
      "thông lệ",
      "Ghi một trong: “cách hạng (1, 2, 2, 4)”, “liền hạng (1, 2, 2, 3)”.",
    ]);
    expect(rowOf("cong-don")?.slice(2, 6)).toEqual(["không", "", "IV.3.a", "Ghi “có” hoặc “không”."]);
    expect(rowOf("khong-dat-yeu-cau")?.slice(2, 6)).toEqual([
      null,
      "điểm",
      "VI.1",
      "Số từ 0 đến 100. Để trống nếu không đặt.",
    ]);
  });

  it("says below the values where clauses of the plan collide, and which", () => {
    const quirks = model.rows.filter(([code]) => code === "");
    expect(quirks.map((row) => [row[1], row[4], row[5]])).toEqual(
      ducPhoPlan.quirks.map(({ clauses, words }) => ["Chỗ vướng của kế hoạch", clauses.join(", "), words]),
    );
    expect(quirks.map((row) => row[4])).toContain("IV.1.e, V.1");
  });

  it.each(presets.map((plan) => [plan.id, plan] as const))("of %s holds no text too long for its cell", (_, plan) => {
    const { columns, rows } = planSheet(plan);
    for (const row of rows) {
      row.forEach((cell, column) => {
        if (typeof cell !== "string" || columns[column]?.numberFormat !== "@") return;
        // Excel shows longer texts as #### in cells formatted as text.
        expect(cell.length, cell).toBeLessThanOrEqual(255);
      });
    }
  });
});
