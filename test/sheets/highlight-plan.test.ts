import { describe, expect, test } from "vitest";
import { assessYear } from "../../src/engine/year-assessment";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { highlightPlan, withoutRows } from "../../src/sheets/highlight-plan";
import type { Grid } from "../../src/sheets/grid";
import { recognise } from "../../src/sheets/read/recognise";
import { selectTables } from "../../src/sheets/selection";
import { draw } from "./read/draw-grid";

const SUMMARY = draw("Tổng hợp 2023", "STT | Đơn vị | Tổng điểm\n1 | Xã Phổ An | 90\n2 | Xã Phổ Châu | 60");
const card = (unit: string) =>
  draw(
    unit,
    `
    PHIẾU CHẤM ĐIỂM CCHC NĂM 2023 | < | < | <
    STT | Tiêu chí | Điểm tối đa | Thẩm định
    1 | ${unit} | 60 | 55
    2 | Báo cáo | 40 | 35
     | Tổng cộng | 100 | 90`,
  );

function coloured(...grids: Grid[]) {
  const { tables, entries } = selectTables(recognise(grids, ducPhoPlan), new Set());
  const assessment = assessYear(entries, 2023, ducPhoPlan);
  const highlights = highlightPlan(assessment, tables).map(({ sheet, names }) => `${sheet}: ${names.join(", ")}`);
  return { highlights, without: withoutRows(assessment, tables) };
}

describe("tô màu khi có phiếu chấm điểm", () => {
  test("phiếu không có hàng của đơn vị nên không tô, dù tên một tiêu chí trùng tên đơn vị", () => {
    expect(coloured(card("Xã Phổ An"))).toEqual({ highlights: [], without: { sheets: ["Xã Phổ An"], units: 1 } });
  });

  test("bảng tổng hợp vẫn tô, kể cả khi phiếu của đơn vị đứng trước", () => {
    expect(coloured(card("Xã Phổ An"), SUMMARY)).toEqual({
      highlights: ["Tổng hợp 2023: Xã Phổ An"],
      without: { sheets: ["Xã Phổ An"], units: 0 },
    });
    expect(coloured(SUMMARY).without).toBeNull();
  });

  test("đơn vị chỉ có phiếu, đơn vị khác ở bảng tổng hợp", () => {
    expect(coloured(SUMMARY, card("Xã Phổ Cường"))).toEqual({
      highlights: ["Tổng hợp 2023: Xã Phổ An"],
      without: { sheets: ["Xã Phổ Cường"], units: 1 },
    });
  });
});
