import { describe, expect, test } from "vitest";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import type { Plan } from "../../../src/plan/plan";
import type { Grid } from "../../../src/sheets/grid";
import { recognise } from "../../../src/sheets/read/recognise";
import { selectTables } from "../../../src/sheets/selection";
import { draw } from "./draw-grid";

const planWith = (value: string): Plan => ({ ...ducPhoPlan, tieBreak: { ...ducPhoPlan.tieBreak, value } });

/** What was read of the tie-break: year, unit, value and cell; `—` without a column. */
function tieBreaksIn(criterion: string, ...grids: Grid[]): string[] {
  return selectTables(recognise(grids, planWith(criterion)), new Set()).entries.map(({ unit, year, tieBreak }) => {
    const said = tieBreak === undefined ? "—" : `${tieBreak.value ?? "không rõ"}@${tieBreak.source.address}`;
    return `${year} ${unit} ${said}`;
  });
}

const table = (header: string, ...cells: string[]) =>
  draw(
    "2023",
    [
      `STT | Tên đơn vị | ${header} | Tổng điểm`,
      ...cells.map((cell, row) => `${row + 1} | Xã Phổ ${UNITS[row] ?? ""} | ${cell} | 80`),
    ].join("\n"),
  );
const UNITS = ["An", "Châu", "Cường", "Khánh", "Nhơn", "Phong", "Thuận"];

describe("cột của tiêu chí phụ", () => {
  test.each([
    "Điểm điều tra XHH",
    "ĐIỂM ĐIỀU TRA XHH",
    "Điểm  điều tra\nXHH",
    "Diem dieu tra XHH",
    "Điểm điều tra XHH năm 2023",
  ])("được nhận ra theo tiêu đề: “%s”", (header) => {
    const grid = table("?", "32.1", "30");
    const values = grid.values.map((row, at) => (at === 0 ? row.map((cell) => (cell === "?" ? header : cell)) : row));
    expect(tieBreaksIn("Điểm điều tra XHH", { ...grid, values })).toEqual([
      "2023 Xã Phổ An 32.1@C2",
      "2023 Xã Phổ Châu 30@C3",
    ]);
  });

  test("số viết kiểu nào cũng được; trống và chữ thì không rõ, không bao giờ là 0", () => {
    const grid = table("Tỷ lệ hồ sơ đúng hạn", "32.5", "'32,5", "", "N/A", "'1.234", "0", "#N/A");
    expect(tieBreaksIn("tỷ lệ hồ sơ đúng hạn", grid).map((line) => line.split(" ").slice(4).join(" "))).toEqual([
      "32.5@C2",
      "32.5@C3",
      "không rõ@C4",
      "không rõ@C5",
      "không rõ@C6",
      "0@C7",
      "không rõ@C8",
    ]);
  });

  test("giữa các ô phần trăm, một số 0,85 trơn là không rõ", () => {
    const grid = table("Tỷ lệ đúng hạn", "'90%", "0.85", "'85,5%");
    expect(tieBreaksIn("Tỷ lệ đúng hạn", grid).map((line) => line.split(" ").slice(4).join(" "))).toEqual([
      "90@C2",
      "không rõ@C3",
      "85.5@C4",
    ]);
  });

  test("không có cột ấy, hoặc có hai cột như nhau, thì không đoán", () => {
    expect(tieBreaksIn("Điểm thưởng", table("Ghi chú", "x"))).toEqual(["2023 Xã Phổ An —"]);
    const twice = draw("2023", "STT | Tên đơn vị | Tỷ lệ A | Tỷ lệ A | Tổng điểm\n1 | Xã Phổ An | 1 | 2 | 80");
    expect(tieBreaksIn("Tỷ lệ A", twice)).toEqual(["2023 Xã Phổ An —"]);
  });

  test("mỗi năm một cột; cột không ghi năm không thuộc năm nào", () => {
    const grid = draw(
      "Tổng hợp",
      `
      STT | Tên đơn vị | Năm 2022 | < | Năm 2023 | < | Ưu tiên
      ^ | ^ | Tổng điểm | Đúng hạn | Tổng điểm | Đúng hạn | ^
      1 | Xã Phổ An | 80 | 91 | 81 | 92 | 5
      `,
    );
    expect(tieBreaksIn("Đúng hạn", grid)).toEqual(["2022 Xã Phổ An 91@D3", "2023 Xã Phổ An 92@F3"]);
    expect(tieBreaksIn("Ưu tiên", grid)).toEqual(["2022 Xã Phổ An —", "2023 Xã Phổ An —"]);
  });

  test("bảng có cột Năm: số của đúng hàng ấy", () => {
    const grid = draw(
      "Điểm",
      "Năm | Tên đơn vị | Tổng điểm | Đúng hạn\n2022 | Xã Phổ An | 80 | 91\n2023 | Xã Phổ An | 81 | 92",
    );
    expect(tieBreaksIn("Đúng hạn", grid)).toEqual(["2022 Xã Phổ An 91@D2", "2023 Xã Phổ An 92@D3"]);
  });

  test("không đổi cột điểm được chọn", () => {
    const grid = table("Điểm điều tra XHH", "32.1");
    const without = recognise([grid], ducPhoPlan).tables[0]?.entries.map(({ score, source }) => [score, source]);
    const having = recognise([grid], planWith("Điểm điều tra XHH")).tables[0]?.entries;
    expect(having?.map(({ score, source }) => [score, source])).toEqual(without);
  });

  test("đứng ở bảng khác cùng điểm thì vẫn lấy; hai bảng ghi khác nhau thì không rõ", () => {
    const scores = (sheet: string, cells: string) => draw(sheet, `STT | Đơn vị | Tổng điểm${cells}`);
    const plain = scores("2023", "\n1 | Xã Phổ An | 80");
    const having = scores("Điểm 2023", " | Đúng hạn\n1 | Xã Phổ An | 80 | 92");
    const other = scores("CCHC 2023", " | Đúng hạn\n1 | Xã Phổ An | 80 | 93");
    expect(tieBreaksIn("Đúng hạn", plain, having)).toEqual(["2023 Xã Phổ An 92@D2"]);
    expect(tieBreaksIn("Đúng hạn", plain, having, other)).toEqual(["2023 Xã Phổ An không rõ@D2"]);
  });
});
