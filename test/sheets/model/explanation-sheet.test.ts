import { describe, expect, it } from "vitest";
import { assessAwards } from "../../../src/engine/award-assessment";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import { explanationSheet } from "../../../src/sheets/model/explanation-sheet";
import { recordsOf } from "../../cases/case-records";
import { entriesOf } from "../../cases/unit-scores";

const scores = entriesOf({ "Xã Phổ An": 77.995, "Xã Phổ Nhơn": "N/A", "Xã Phổ Phong": "không thuộc diện" });
const model = explanationSheet(assessAwards(recordsOf(scores), { kind: "annual", year: 2023 }, ducPhoPlan), "computed");

describe("the sheet Giải trình", () => {
  it("has the columns that others rely on, in their order", () => {
    expect(model.name).toBe("Giải trình 2023");
    expect(model.columns.map(({ header }) => header).slice(0, 9)).toEqual([
      "Đối tượng",
      "Danh hiệu",
      "Điều khoản",
      "Điều kiện",
      "Giá trị",
      "Ngưỡng",
      "Chênh lệch",
      "Kết luận",
      "Nguồn",
    ]);
  });

  it("gives one row per unit, award and condition, from which the verdict can be recomputed", () => {
    expect(model.rows.slice(0, 3).map((row) => row.slice(0, 8))).toEqual([
      [
        "Xã Phổ An",
        "Bằng khen của Thủ tướng Chính phủ",
        "IV.3.a",
        "Chỉ số CCHC năm 2023 đạt từ 82 điểm trở lên",
        78,
        82,
        -4,
        "Không đạt",
      ],
      [
        "Xã Phổ An",
        "Bằng khen của Chủ tịch UBND tỉnh",
        "IV.3.b",
        "Chỉ số CCHC năm 2023 đạt từ 80 điểm trở lên",
        78,
        80,
        -2,
        "Không đạt",
      ],
      [
        "Xã Phổ An",
        "Giấy khen của Chủ tịch UBND thị xã",
        "IV.3.c",
        "Chỉ số CCHC năm 2023 đạt từ 78 điểm trở lên",
        78,
        78,
        0,
        "Đạt",
      ],
    ]);
    expect(model.rows[2]?.[9]).toBe("sát ngưỡng: 77,995 làm tròn thành 78,00");
  });

  it("keeps a missing score apart from a failed one, and quotes the cell", () => {
    expect(model.rows[3]?.slice(4, 8)).toEqual([null, 82, null, "Thiếu dữ liệu"]);
    expect(model.rows[3]?.[9]).toBe("thiếu điểm: ô ghi “N/A”");
  });

  it("asks nothing of a unit outside the assessment", () => {
    expect(model.rows[6]?.slice(4, 8)).toEqual([null, 82, null, "Không áp dụng"]);
  });
});
