import { describe, expect, it } from "vitest";
import { draw } from "../draw-grid";
import { findingsIn, recordsIn } from "./say-targets";

describe("one column per part, one row per unit", () => {
  it("reads shares however they are written: a number, “85,36%”, “45/50”, with spaces of any kind", () => {
    const sheet = draw(
      "Chỉ tiêu 2023",
      `
      KẾT QUẢ THỰC HIỆN CHỈ TIÊU CCHC NĂM 2023 | < | < | <
      STT | Tên đơn vị           | d        | đ2
      1   | Xã Phổ An            | 85       | '\u00a030,5%\u00a0
      2   | Xã Phổ Châu          | '85,36%  | '45/50
      3   | Phòng Tư pháp        | 0        | N/A
      4   | Xã Phổ Nhơn          |          | #N/A`,
    );
    expect(recordsIn(sheet)).toEqual([
      "Xã Phổ An · d · 2023 · 85% · C3",
      "Xã Phổ Châu · d · 2023 · 85.36% · C4",
      "Phòng Tư pháp · d · 2023 · 0% · C5",
      "Xã Phổ Nhơn · d · 2023 · trống · C6",
      "Xã Phổ An · đ2 · 2023 · 30.5% · D3",
      "Xã Phổ Châu · đ2 · 2023 · 90% · D4",
      "Phòng Tư pháp · đ2 · 2023 · thiếu (N/A) · D5",
      "Xã Phổ Nhơn · đ2 · 2023 · thiếu (#N/A) · D6",
    ]);
    expect(findingsIn(sheet)).toEqual(["targetErrorCell · D6 · đ2"]);
  });

  it("reads 0.85 in a cell that Excel shows as 85%", () => {
    const sheet = draw("Chỉ tiêu 2023", "Đơn vị | d | k\nXã Phổ An | 0.85 | 1", { formats: { 1: "0.00%", 2: "0%" } });
    expect(recordsIn(sheet)).toEqual(["Xã Phổ An · d · 2023 · 85% · B2", "Xã Phổ An · k · 2023 · 100% · C2"]);
  });

  it("asks about a lone 0.85 or 1 without a percent format", () => {
    const sheet = draw("Chỉ tiêu 2023", "Đơn vị | d | k\nXã Phổ An | 0.85 | 1");
    expect(recordsIn(sheet)).toEqual([
      "Xã Phổ An · d · 2023 · thiếu (0,85) · B2",
      "Xã Phổ An · k · 2023 · thiếu (1) · C2",
    ]);
    expect(findingsIn(sheet)).toEqual(["targetNumberAmbiguous · B2 · d", "targetNumberAmbiguous · C2 · k"]);
  });

  it("takes several fractions under a header that speaks of percent for shares", () => {
    const sheet = draw("Chỉ tiêu 2023", "Đơn vị | d (%) | đ1\nXã Phổ An | 0.85 | 85\nXã Phổ Châu | 0.7 | 0.9");
    expect(recordsIn(sheet)).toEqual([
      "Xã Phổ An · d · 2023 · 85% · B2",
      "Xã Phổ Châu · d · 2023 · 70% · B3",
      "Xã Phổ An · đ1 · 2023 · 85% · C2",
      "Xã Phổ Châu · đ1 · 2023 · 0.9% · C3",
    ]);
  });

  it("tells h of a commune from h of an office by the unit, and asks for the town", () => {
    const sheet = draw("Chỉ tiêu 2023", "Đơn vị | h | đ1\nXã Phổ An | 81 | 80\nPhòng Tư pháp | 92 | 80");
    expect(recordsIn(sheet).filter((line) => line.includes("h-"))).toEqual([
      "Xã Phổ An · h-xã · 2023 · 81% · B2",
      "Phòng Tư pháp · h-huyện · 2023 · 92% · B3",
    ]);
    const town = draw("Chỉ tiêu 2023", "Đơn vị | h | đ1\nThị xã Đức Phổ | 81 | 80");
    expect(recordsIn(town)).toEqual(["Thị xã Đức Phổ · đ1 · 2023 · 80% · C2"]);
    expect(findingsIn(town)).toEqual(["targetNameUnclear · B1 · h-huyện, h-xã"]);
  });

  it("reads a merged header: h over cấp huyện and cấp xã, đ over 1 and 2", () => {
    const sheet = draw(
      "Trang1",
      `
      BIỂU TỔNG HỢP CHỈ TIÊU NĂM 2024 | < | < | < | <
      Đơn vị         | Chỉ tiêu h | <      | đ | <
      ^              | Cấp huyện  | Cấp xã | 1 | 2
      Thị xã Đức Phổ | 95         | 79.99  | 80 | 12,5`,
    );
    expect(recordsIn(sheet)).toEqual([
      "Thị xã Đức Phổ · h-huyện · 2024 · 95% · B4",
      "Thị xã Đức Phổ · h-xã · 2024 · 79.99% · C4",
      "Thị xã Đức Phổ · đ1 · 2024 · 80% · D4",
      "Thị xã Đức Phổ · đ2 · 2024 · 12.5% · E4",
    ]);
  });

  it("knows parts by the plan's words", () => {
    const sheet = draw(
      "Chỉ tiêu 2023",
      `
      STT | Cơ quan, đơn vị | Tỷ lệ hồ sơ được luân chuyển bằng phương thức điện tử (%) | Mức độ hài lòng về giải quyết TTHC | Mức độ hài lòng về giải quyết thủ tục hành chính lĩnh vực đất đai
      1 | Xã Phổ An | 90 | 91 | 84.99`,
    );
    expect(recordsIn(sheet)).toEqual([
      "Xã Phổ An · d · 2023 · 90% · C2",
      "Xã Phổ An · n1 · 2023 · 91% · D2",
      "Xã Phổ An · n2 · 2023 · 84.99% · E2",
    ]);
  });

  it("reads years over groups of columns and in a column of its own", () => {
    const years = draw(
      "Chỉ tiêu",
      `
               | 2022 | < | 2023 | <
      Đơn vị   | d    | đ1 | d   | đ1
      Xã Phổ An | 60  | 70 | 80  | 90`,
    );
    expect(recordsIn(years)).toEqual([
      "Xã Phổ An · d · 2022 · 60% · B3",
      "Xã Phổ An · đ1 · 2022 · 70% · C3",
      "Xã Phổ An · d · 2023 · 80% · D3",
      "Xã Phổ An · đ1 · 2023 · 90% · E3",
    ]);
    const column = draw("Chỉ tiêu", "Năm | d | đ1\n2022 | 60 | 70\n2023 | 80 | 90");
    expect(recordsIn(column)).toEqual([
      "Thị xã Đức Phổ · d · 2022 · 60% · B2",
      "Thị xã Đức Phổ · d · 2023 · 80% · B3",
      "Thị xã Đức Phổ · đ1 · 2022 · 70% · C2",
      "Thị xã Đức Phổ · đ1 · 2023 · 90% · C3",
    ]);
  });

  it("says when the year is nowhere, and reads nothing then", () => {
    const sheet = draw("Chỉ tiêu", "Đơn vị | d | đ1\nXã Phổ An | 60 | 70");
    expect(recordsIn(sheet)).toEqual([]);
    expect(findingsIn(sheet)).toEqual(["targetYearMissing · A1"]);
  });

  it("passes over column numbers, headings, averages and signatures", () => {
    const sheet = draw(
      "Chỉ tiêu 2023",
      `
      STT | Đơn vị         | d  | đ1
      A   | B              | 1  | 2
      I   | Xã, phường     |    |
      1   | Xã Phổ An      | 81 | 80
          | Trung bình     | 81 | 80
          |                | CHỦ TỊCH | <`,
    );
    expect(recordsIn(sheet)).toEqual(["Xã Phổ An · d · 2023 · 81% · C4", "Xã Phổ An · đ1 · 2023 · 80% · D4"]);
  });

  it("names a code that the plan does not have", () => {
    const sheet = draw("Chỉ tiêu 2023", "Đơn vị | d | đ3\nXã Phổ An | 60 | 70");
    expect(findingsIn(sheet)).toEqual(["targetCodeUnknown · C1"]);
  });

  it("refuses what is no value of the part: 120 %, words, a tick for a share", () => {
    const sheet = draw("Chỉ tiêu 2023", "Đơn vị | d | đ1 | đ2\nXã Phổ An | 120 | nhiều | Đạt");
    expect(findingsIn(sheet)).toEqual([
      "targetOutOfRange · B2 · d",
      "targetValueUnclear · C2 · đ1",
      "targetValueUnclear · D2 · đ2",
    ]);
  });
});

describe("what is no table of targets", () => {
  it.each([
    [
      "a table of scores",
      "STT | Đơn vị | Điểm thẩm định | SIPAS | Xếp hạng\nA | B | 1 | 2 | 3\n1 | Xã Phổ An | 80 | 85 | 1",
    ],
    ["columns counted by letters", "Đơn vị | Tổng điểm\na | b\nXã Phổ An | 80"],
    [
      "a scorecard",
      "STT | Tiêu chí | Điểm tối đa | Tự đánh giá\na | Mức độ hài lòng về giải quyết TTHC | 5 | 4\nb | Số hóa kết quả | 5 | 4",
    ],
    ["a list counted by letters", "a | Cơm\nb | Nước\nc | Rau"],
  ])("%s", (_, drawing) => {
    const sheet = draw("Trang1", drawing);
    expect([recordsIn(sheet), findingsIn(sheet)]).toEqual([[], []]);
  });
});
