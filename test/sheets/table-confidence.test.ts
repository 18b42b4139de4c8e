import { describe, expect, it } from "vitest";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { recognise } from "../../src/sheets/read/recognise";
import { tableConfidence } from "../../src/sheets/table-confidence";
import { draw } from "./read/draw-grid";

/** The confidence in the first table of a drawn sheet, and the doubts. */
function confidenceIn(sheet: string, drawing: string, hidden: readonly number[] = []): [string, ...string[]] {
  const [table] = recognise([draw(sheet, drawing, { hidden })], ducPhoPlan).tables;
  if (table === undefined) throw new Error("no table was recognised");
  const { confidence, doubts } = tableConfidence(table);
  return [confidence, ...doubts];
}

const CLEAR = "ĐIỂM CCHC NĂM 2023\nSTT | Tên đơn vị | Tổng điểm\n1 | Xã Phổ An | 82\n2 | Xã Phổ Châu | 79";

describe("how sure the reading of a table is", () => {
  it("certain when header, year and rows say all", () => {
    expect(confidenceIn("Trang1", CLEAR)).toEqual(["certain"]);
  });

  it("likely when only the sheet's name says the year, or rows are hidden", () => {
    const [, ...rows] = CLEAR.split("\n");
    expect(confidenceIn("2023", rows.join("\n"))).toEqual(["likely", "yearOfSheet"]);
    expect(confidenceIn("Trang1", CLEAR, [3])).toEqual(["likely", "hiddenRows"]);
  });

  it("likely when a heading and a name disagree, or some units have an earlier round only", () => {
    const grouped = CLEAR.replace("1 | Xã Phổ An", "I | Phòng, ban |\n1 | Xã Phổ An");
    expect(confidenceIn("Trang1", grouped)).toEqual(["likely", "groups"]);
    const rounds =
      "ĐIỂM CCHC NĂM 2023\nĐơn vị | Thẩm định lần 1 | Thẩm định lần 2\nXã Phổ An | 80 | 82\nXã Phổ Châu | 75 |";
    expect(confidenceIn("Trang1", rounds)).toEqual(["likely", "earlierRound"]);
  });

  it("unsure while something has to be settled", () => {
    expect(confidenceIn("Trang1", CLEAR.replace("Tổng điểm", "TĐ"))).toEqual(["unsure", "unsettled"]);
    expect(confidenceIn("Trang1", CLEAR.replace("| 82", "| tám hai"))).toEqual(["unsure", "unsettled"]);
  });
});
