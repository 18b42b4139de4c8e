import { describe, expect, test } from "vitest";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import type { Grid } from "../../../src/sheets/grid";
import { recognise } from "../../../src/sheets/read/recognise";
import { draw } from "./draw-grid";
import { indicesOf, listsOf } from "./say-lists";
import { declinedOf, findingsOf, scoresOf } from "./say-recognition";

const read = (...grids: Grid[]) => recognise(grids, ducPhoPlan);
const beside = (header: string, cells: readonly string[], format?: string) =>
  read(
    draw(
      "2023",
      `STT | Tên đơn vị | Tổng điểm | ${header}\n1 | Xã Phổ An | 82 | ${cells[0] ?? ""}\n2 | Xã Phổ Châu | 81 | ${cells[1] ?? ""}`,
      format === undefined ? {} : { formats: { 3: format } },
    ),
  );

describe("chỉ số khác bên cạnh điểm CCHC", () => {
  test.each([
    "SIPAS",
    "Chỉ số hài lòng",
    "Mức độ hài lòng (%)",
    "Chỉ số SIPAS (%)",
    "CHỈ SỐ HÀI LÕNG".normalize("NFD"),
    "Mức\u00a0độ hài lòng của người dân, tổ chức",
  ])("“%s” là SIPAS", (header) => {
    const recognition = beside(header, ["95.5", "'93,2"]);
    expect(indicesOf(recognition)).toEqual(["SIPAS 2023 xã phổ an 95.5 @ D2", "SIPAS 2023 xã phổ châu 93.2 @ D3"]);
    expect(scoresOf(recognition)).toEqual([
      "2023 xa-phuong Xã Phổ An 82 @ 2023!C2",
      "2023 xa-phuong Xã Phổ Châu 81 @ 2023!C3",
    ]);
    expect(findingsOf(recognition)).toEqual([]);
    expect(listsOf(recognition)).toEqual(["index 2023!A1:D3 2"]);
  });

  test("phần trăm ghi 0.855 có định dạng %, 85,5%, hay 0.855 trong cột dưới 1", () => {
    const said = ["SIPAS 2023 xã phổ an 95.5 @ D2", "SIPAS 2023 xã phổ châu 93.2 @ D3"];
    expect(indicesOf(beside("SIPAS", ["0.955", "0.932"], "0.0%"))).toEqual(said);
    expect(indicesOf(beside("SIPAS", ["'95,5%", "'93,2 %"]))).toEqual(said);
    expect(indicesOf(beside("SIPAS", ["0.955", "0.932"]))).toEqual(said);
  });

  test.each([
    ["PAPI", "42.5", "PAPI 2023 xã phổ an 42.5 @ D2"],
    ["PAPI", "'40,62/80", "PAPI 2023 xã phổ an 40.62 @ D2"],
    ["DDCI", "65.1", "DDCI 2023 xã phổ an 65.1 @ D2"],
    ["Chỉ số ICT", "0.633", "ICT 2023 xã phổ an 0.633 @ D2"],
  ])("%s “%s”", (header, cell, said) => {
    const recognition = beside(header, [cell]);
    expect(indicesOf(recognition)[0]).toBe(said);
    expect(findingsOf(recognition)).toEqual([]);
  });

  test.each([
    ["SIPAS", "120"],
    ["PAPI", "85"],
    ["Chỉ số ICT", "63.3"],
    ["SIPAS", "cao"],
    ["Chỉ số ICT", "17 (0,633)"],
    ["SIPAS", "#N/A"],
  ])("%s “%s” nằm ngoài thang hoặc không phải số: nói ra ô, không chặn xếp hạng", (header, cell) => {
    const recognition = beside(header, [cell, header === "SIPAS" ? "90" : "0.5"]);
    expect(findingsOf(recognition)).toEqual(["unreadIndexValue D2"]);
    expect(indicesOf(recognition)[0]).toContain("thiếu(missing)");
    expect(scoresOf(recognition)).toHaveLength(2);
  });

  test("ô trống là chưa có số liệu, không phải 0", () => {
    expect(indicesOf(beside("SIPAS", ["", "91"]))).toEqual([
      "SIPAS 2023 xã phổ an thiếu(missing) @ D2",
      "SIPAS 2023 xã phổ châu 91 @ D3",
    ]);
  });

  test("điều tra XHH là điểm thành phần, không phải SIPAS", () => {
    const recognition = beside("Điều tra XHH", ["8.5", "9"]);
    expect(recognition.indexEntries).toEqual([]);
    expect(findingsOf(recognition)).toEqual([]);
  });

  test("SIPAS là điểm trong tổng điểm thì để ra ngoài và nói ra", () => {
    const parts = read(
      draw(
        "2023",
        `
        STT | Tên đơn vị | Điểm thẩm định | SIPAS | Tổng điểm
        1 | Xã Phổ An | 30.5 | 55.5 | 86
        2 | Xã Phổ Châu | 28 | 53 | 81
        `,
      ),
    );
    expect(parts.indexEntries).toEqual([]);
    expect(findingsOf(parts)).toEqual(["indexLeftOut D1"]);
    expect(scoresOf(parts)).toHaveLength(2);
    for (const recognition of [beside("Điểm SIPAS", ["8.5", "9"]), beside("Điều tra XHH (SIPAS)", ["90", "91"])]) {
      expect(recognition.indexEntries).toEqual([]);
      expect(findingsOf(recognition)).toEqual(["indexLeftOut D1"]);
    }
  });

  test("hài lòng về một lĩnh vực, hạng SIPAS, số phiếu không phải là SIPAS", () => {
    for (const header of ["Mức độ hài lòng về lĩnh vực đất đai", "Hạng SIPAS", "Số phiếu hài lòng"]) {
      const recognition = beside(header, ["90", "91"]);
      expect(recognition.indexEntries).toEqual([]);
      expect(findingsOf(recognition)).toEqual([]);
    }
  });

  test("mỗi năm một cột CCHC và một cột SIPAS", () => {
    const recognition = read(
      draw(
        "Tổng hợp",
        `
        STT | Tên đơn vị | Năm 2022 | < | Năm 2023 | <
        ^ | ^ | Điểm CCHC | SIPAS | Điểm CCHC | SIPAS
        1 | Xã Phổ An | 80 | 90 | 82 | 95
        `,
      ),
    );
    expect(indicesOf(recognition)).toEqual(["SIPAS 2022 xã phổ an 90 @ D3", "SIPAS 2023 xã phổ an 95 @ F3"]);
  });

  test("hai cột đều có thể là SIPAS: không đoán", () => {
    const recognition = read(
      draw("2023", "STT | Tên đơn vị | Tổng điểm | SIPAS | Chỉ số hài lòng\n1 | Xã Phổ An | 82 | 90 | 95"),
    );
    expect(recognition.indexEntries).toEqual([]);
    expect(findingsOf(recognition)).toEqual(["indexLeftOut D1"]);
  });
});

describe("bảng riêng của một chỉ số", () => {
  test.each([
    ["Chỉ số hài lòng (SIPAS) năm 2023", "Tỷ lệ (%)", "92.5", "SIPAS 2023 xã phổ an 92.5 @ C3"],
    ["KẾT QUẢ PAPI NĂM 2023", "Điểm", "42", "PAPI 2023 xã phổ an 42 @ C3"],
    ["KẾT QUẢ DDCI NĂM 2024", "Tổng điểm", "66.2", "DDCI 2024 xã phổ an 66.2 @ C3"],
    ["XẾP HẠNG ICT INDEX NĂM 2023", "Chỉ số", "0.61", "ICT 2023 xã phổ an 0.61 @ C3"],
  ])("“%s”", (title, header, cell, said) => {
    const recognition = read(draw("Trang1", `${title} | <  | <\nSTT | Đơn vị | ${header}\n1 | Xã Phổ An | ${cell}`));
    expect(indicesOf(recognition)).toEqual([said]);
    expect(recognition.tables).toEqual([]);
    expect(declinedOf(recognition)).toEqual(["Trang1: otherIndex"]);
  });

  test("tên trang nói chỉ số, tên đơn vị theo bảng điểm", () => {
    const recognition = read(
      draw("2023", "STT | Tên đơn vị | Tổng điểm\n1 | Phường Phổ Hòa | 82\n2 | Phòng Nội vụ | 85"),
      draw("SIPAS 2023", "STT | Đơn vị | Kết quả\n1 | PHUONG PHO HOA | 95\n2 | P. Nội vụ | 91"),
    );
    expect(indicesOf(recognition)).toEqual(["SIPAS 2023 phường phổ hòa 95 @ C2", "SIPAS 2023 phòng nội vụ 91 @ C3"]);
    expect(scoresOf(recognition)).toHaveLength(2);
    expect(findingsOf(recognition)).toEqual([]);
  });

  test("không rõ năm: để ra ngoài và nói ra", () => {
    const recognition = read(
      draw("2023", "STT | Tên đơn vị | Tổng điểm\n1 | Xã Phổ An | 82"),
      draw("SIPAS", "STT | Đơn vị | Chỉ số hài lòng (%)\n1 | Xã Phổ An | 95"),
    );
    expect(recognition.indexEntries).toEqual([]);
    expect(findingsOf(recognition)).toEqual(["indexLeftOut C1"]);
  });

  test("mỗi đơn vị và chỉ số một dòng", () => {
    const recognition = read(
      draw(
        "2023",
        `
        STT | Tên đơn vị | Chỉ số | Kết quả
        1 | Xã Phổ An | CCHC | 82
        2 | Xã Phổ An | SIPAS | 91
        3 | Xã Phổ Châu | CCHC | 81
        4 | Xã Phổ Châu | SIPAS | 195
        `,
      ),
    );
    expect(scoresOf(recognition)).toHaveLength(2);
    expect(indicesOf(recognition)).toEqual([
      "SIPAS 2023 xã phổ an 91 @ D3",
      "SIPAS 2023 xã phổ châu thiếu(missing) @ D5",
    ]);
    expect(findingsOf(recognition)).toEqual(["unreadIndexValue D5"]);
  });

  test("các tỉnh không phải đơn vị của kế hoạch", () => {
    const recognition = read(draw("PAPI 2023", "STT | Tỉnh, thành phố | Điểm PAPI\n1 | Hà Nội | 43\n2 | Huế | 45"));
    expect(recognition.indexEntries).toEqual([]);
  });

  test("một đơn vị hai giá trị khác nhau: không giá trị nào được tính; giống nhau thì tính một lần", () => {
    const table = (sheet: string, value: number) => draw(sheet, `STT | Đơn vị | SIPAS\n1 | Xã Phổ An | ${value}`);
    const different = read(table("SIPAS 2023", 95), table("Hài lòng 2023", 94));
    expect(different.indexEntries).toEqual([]);
    expect(findingsOf(different)).toContain("duplicateIndex C2 C2");
    expect(indicesOf(read(table("SIPAS 2023", 95), table("Hài lòng 2023", 95)))).toEqual([
      "SIPAS 2023 xã phổ an 95 @ C2",
    ]);
  });
});
