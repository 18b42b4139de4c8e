import { describe, expect, it } from "vitest";
import { assessYear } from "../../../src/engine/year-assessment";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import { rankingSheet } from "../../../src/sheets/model/ranking-sheet";
import { TITLE_ROWS } from "../../../src/sheets/model/sheet-model";
import { entriesOf } from "../../cases/unit-scores";

const before = entriesOf({ "Xã Phổ An": 70, "Xã Phổ Châu": 80 }, { year: 2022 });
const scores = entriesOf({
  "Xã Phổ An": 83,
  "Xã Phổ Châu": 77.995,
  "Xã Phổ Cường": 77.5,
  "Xã Phổ Khánh": 77.5,
  "Xã Phổ Nhơn": null,
  "Xã Phổ Phong": "không thuộc diện",
});
const model = rankingSheet(assessYear([...before, ...scores], 2023, ducPhoPlan), "Nguồn: trang “Điểm 2023” (A7:G13).");

/** The cells of one column, by its header. */
function column(header: string) {
  const position = model.columns.findIndex((candidate) => candidate.header === header);
  return model.rows.map((row) => row[position]);
}

describe("the sheet Xếp hạng", () => {
  it("has the columns that others rely on, in their order", () => {
    expect(model.name).toBe("Xếp hạng 2023");
    expect(model.columns.map(({ header }) => header).slice(0, 8)).toEqual([
      "Hạng",
      "Cơ quan, đơn vị",
      "Khối",
      "Điểm",
      "Hạng năm trước",
      "Tăng/giảm",
      "Danh hiệu",
      "Ghi chú",
    ]);
  });

  it("lists units by rank, the unranked last with blanks and not zeros", () => {
    expect(column("Hạng")).toEqual([1, 2, 3, 3, null, null]);
    expect(column("Điểm")).toEqual([83, 78, 77.5, 77.5, null, null]);
    expect(column("Tăng/giảm")).toEqual([1, -1, null, null, null, null]);
  });

  it("says in Ghi chú what a reader should know", () => {
    expect(column("Ghi chú")).toEqual([
      "chỉ xét khi tổng kết (hàng năm: Bằng khen của Chủ tịch UBND tỉnh)",
      "sát ngưỡng",
      "đồng hạng",
      "đồng hạng",
      "thiếu điểm",
      "không thuộc diện chấm điểm",
    ]);
  });

  it("says what is missing for the next award", () => {
    expect(column("Còn thiếu").slice(0, 3)).toEqual([
      "",
      "2,00 điểm để đạt Bằng khen của Chủ tịch UBND tỉnh",
      "0,50 điểm để đạt Giấy khen của Chủ tịch UBND thị xã",
    ]);
  });

  it("links every row to the cell that its score was read from", () => {
    expect(column("Nguồn")[0]).toEqual({ link: { sheet: "Điểm 2023", address: "G8" } });
  });

  it("gives every row as many cells as there are columns, and its title block room", () => {
    expect(model.rows.every((row) => row.length === model.columns.length)).toBe(true);
    expect(model.titleLines.length).toBeLessThan(TITLE_ROWS - 2);
  });
});
