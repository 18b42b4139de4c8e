// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { recognise } from "../../src/sheets/read/recognise";
import { draw } from "../sheets/read/draw-grid";
import { states } from "./memory-session";
import { closePanes, renderPane } from "./render-pane";

afterEach(closePanes);

async function cards(drawing: string): Promise<string> {
  const recognition = recognise([draw("2023", drawing)], ducPhoPlan);
  const { element } = await renderPane({ ...states.recognised, recognition });
  return element.textContent;
}

describe("tables with criteria down their rows", () => {
  it("says whose scorecard it is, how many criteria were read and where the score comes from", async () => {
    const text = await cards(`
      Đơn vị: Xã Phổ An | < | < | <
      STT | Tiêu chí | Điểm tối đa | Thẩm định
      1 | Kế hoạch | 60 | 50
      2 | Báo cáo | 40 | 30
       | Tổng cộng | 100 | 80`);
    expect(text).toContain("Phiếu chấm điểm của ‘Xã Phổ An’; đã đọc 2 tiêu chí.");
    expect(text).toContain("Điểm lấy từ cột D “Thẩm định”");
    expect(text).toContain("Hàng không phải tiêu chí:B5 “Tổng cộng”");
    expect(text).not.toContain("Hàng không phải đơn vị");
  });

  it("says of a column per unit how many units, without a line for each column", async () => {
    const text = await cards(`
      STT | Tiêu chí | Điểm tối đa | Xã Phổ An | Xã Phổ Châu
      1 | Kế hoạch | 60 | 50 | 51
      2 | Báo cáo | 40 | 30 | 30`);
    expect(text).toContain("Tiêu chí ghi theo hàng, mỗi đơn vị một cột; đã đọc 2 đơn vị.");
    expect(text).not.toContain("Điểm lấy từ cột");
    expect(text).not.toContain("Chưa rõ cột nào là điểm");
  });
});
