import { describe, expect, it } from "vitest";
import { draw } from "../draw-grid";
import { findingsIn, recordsIn } from "./say-targets";

describe("one row per part, for the town or one unit", () => {
  it("reads results of every kind by code, without the column of goals", () => {
    const sheet = draw(
      "Báo cáo",
      `
      UBND THỊ XÃ ĐỨC PHỔ | < | < | <
      KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CCHC NĂM 2022 | < | < | <
      TT | Nội dung | Mục tiêu năm 2022 | Kết quả
      a1 | Đề án vị trí việc làm | Trong năm | '30/11/2022
      a2 | Rà soát | Có | x
      b1 | Hạng CCHC | 3 | 2
      c1 | Văn bản | 100% | '100%
      d  | Hồ sơ điện tử | 80 | 81.5
      l2 | Đơn vị sự nghiệp | | 45
      s2 | Giải ngân | 100 | '97,3%`,
    );
    expect(recordsIn(sheet)).toEqual([
      "Thị xã Đức Phổ · a1 · 2022 · 30/11/2022 · D4",
      "Thị xã Đức Phổ · a2 · 2022 · có · D5",
      "Thị xã Đức Phổ · b1 · 2022 · 2 · D6",
      "Thị xã Đức Phổ · c1 · 2022 · 100% · D7",
      "Thị xã Đức Phổ · d · 2022 · 81.5% · D8",
      "Thị xã Đức Phổ · l2 · 2022 · 45 · D9",
      "Thị xã Đức Phổ · s2 · 2022 · 97.3% · D10",
    ]);
    expect(findingsIn(sheet)).toEqual([]);
  });

  it("reads a date kept as a number of days under a date format", () => {
    const sheet = draw("Chỉ tiêu 2022", "Mã | Kết quả\na1 | 44895\na2 | Có", { formats: { 1: "dd/mm/yyyy" } });
    expect(recordsIn(sheet)[0]).toBe("Thị xã Đức Phổ · a1 · 2022 · 30/11/2022 · B2");
  });

  it("reads a column per year, base year and year before as well", () => {
    const sheet = draw(
      "Chỉ tiêu",
      `
      Mã       | Tên                   | Năm 2021 | Năm 2022 | Năm 2023 | So với năm 2022
      e-huyện  | Số hóa cấp huyện      | 10       | 35       | 60       | 25
      e-xã     | Số hóa cấp xã         |          | 20       | 30       | 10
      l4       | Tự bảo đảm chi        | 3        | 3        | 4        | 1`,
    );
    expect(recordsIn(sheet).filter((line) => line.includes("e-huyện"))).toEqual([
      "Thị xã Đức Phổ · e-huyện · 2021 · 10% · C2",
      "Thị xã Đức Phổ · e-huyện · 2022 · 35% · D2",
      "Thị xã Đức Phổ · e-huyện · 2023 · 60% · E2",
    ]);
    expect(recordsIn(sheet)).toContain("Thị xã Đức Phổ · e-xã · 2021 · trống · C3");
    expect(recordsIn(sheet)).toHaveLength(9);
  });

  it("takes “Năm trước” for the year before that of the title", () => {
    const sheet = draw("Chỉ tiêu 2023", "Mã | Năm trước | Kết quả\ne-xã | 20 | 45\nl4 | 3 | 4");
    expect(recordsIn(sheet)).toEqual([
      "Thị xã Đức Phổ · e-xã · 2022 · 20% · B2",
      "Thị xã Đức Phổ · l4 · 2022 · 3 · B3",
      "Thị xã Đức Phổ · e-xã · 2023 · 45% · C2",
      "Thị xã Đức Phổ · l4 · 2023 · 4 · C3",
    ]);
  });

  it("reads codes in front of the plan's words, and a letter over its numbered parts", () => {
    const sheet = draw(
      "Chỉ tiêu 2023",
      `
      Chỉ tiêu | Kết quả
      d) Tối thiểu 80% hồ sơ giải quyết thủ tục hành chính được luân chuyển bằng phương thức điện tử | 82
      h (cấp xã) | 78
      Chỉ tiêu đ.2 | 31
      k. Không phải cung cấp lại giấy tờ | 79.99`,
    );
    expect(recordsIn(sheet)).toEqual([
      "Thị xã Đức Phổ · d · 2023 · 82% · B2",
      "Thị xã Đức Phổ · h-xã · 2023 · 78% · B3",
      "Thị xã Đức Phổ · đ2 · 2023 · 31% · B4",
      "Thị xã Đức Phổ · k · 2023 · 79.99% · B5",
    ]);
    const numbered = draw(
      "Chỉ tiêu 2023",
      "Mã | Nội dung | Kết quả\nđ | Thanh toán |\n1 | Thủ tục | 90\n2 | Giao dịch | 29\nk | Giấy tờ | 80",
    );
    expect(recordsIn(numbered)).toEqual([
      "Thị xã Đức Phổ · đ1 · 2023 · 90% · C3",
      "Thị xã Đức Phổ · đ2 · 2023 · 29% · C4",
      "Thị xã Đức Phổ · k · 2023 · 80% · C5",
    ]);
  });

  it("asks what a value beside a letter with several parts is of", () => {
    const sheet = draw("Chỉ tiêu 2023", "Mã | Kết quả\nđ | 90\nk | 80");
    expect(recordsIn(sheet)).toEqual(["Thị xã Đức Phổ · k · 2023 · 80% · B3"]);
    expect(findingsIn(sheet)).toEqual(["targetNameUnclear · A2 · đ1, đ2"]);
  });

  it("asks when code and words name different parts", () => {
    const sheet = draw(
      "Chỉ tiêu 2023",
      "Mã | Nội dung | Kết quả\nd | Giao dịch thanh toán trực tuyến | 90\nk | Giấy tờ | 80",
    );
    expect(findingsIn(sheet)).toEqual(["targetNameUnclear · A2 · d, đ2"]);
  });

  it("takes a commune's own report for that commune", () => {
    const sheet = draw(
      "Chỉ tiêu 2023",
      "KẾT QUẢ CHỈ TIÊU CỦA XÃ PHỔ AN NĂM 2023 | <\nMã | Kết quả\nh | 80\ne | 40\nk | 80",
    );
    expect(recordsIn(sheet)).toEqual([
      "Xã Phổ An · h-xã · 2023 · 80% · B3",
      "Xã Phổ An · e-xã · 2023 · 40% · B4",
      "Xã Phổ An · k · 2023 · 80% · B5",
    ]);
  });

  it("says when no column holds results", () => {
    expect(findingsIn(draw("Chỉ tiêu 2023", "Mã | Mục tiêu | Ghi chú\nd | 80 | quý\nk | 80 | năm"))).toEqual([
      "targetValuesMissing · A1",
    ]);
  });

  it("keeps equal values of two tables as one, and asks about different ones", () => {
    const one = draw("Chỉ tiêu 2023", "Mã | Kết quả\nd | 81\nk | 80");
    const same = draw("Tổng hợp chỉ tiêu 2023", "Mã | Kết quả\nd | 81\nk |");
    const other = draw("Chỉ tiêu quý IV 2023", "Mã | Kết quả\nd | 82\nk | 80");
    expect(recordsIn(one, same)).toHaveLength(2);
    expect(findingsIn(one, same)).toEqual([]);
    expect(findingsIn(one, other)).toEqual(["targetTwice · B2 B2 · d"]);
  });

  it("knows the rows of a report without codes by the plan's words", () => {
    const sheet = draw(
      "Bao cao",
      `
      BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU CCHC NĂM 2023 | < | < | < | <
      STT | Chỉ tiêu | Đơn vị tính | Kế hoạch | Thực hiện
      1 | Hồ sơ TTHC được luân chuyển điện tử giữa các cơ quan | % | 80 | 85
      2 | TTHC có yêu cầu nghĩa vụ tài chính được triển khai thanh toán trực tuyến | % | 80 | 70
      3 | Tỷ lệ giao dịch thanh toán trực tuyến | % | 30 | 31,5
      4 | Số hóa kết quả giải quyết TTHC cấp huyện | % | 60 | 66
      5 | Mức độ hài lòng của người dân đối với sự phục vụ của CQHCNN | % | 95 | 96.1
      6 | Số lượng đơn vị sự nghiệp công lập | đơn vị | 36 | 37
      7 | Số đơn vị sự nghiệp công lập tự bảo đảm một phần chi thường xuyên | đơn vị | 4 | 5
      8 | Thứ hạng chỉ số CCHC | hạng | 3 | 2`,
    );
    expect(recordsIn(sheet).map((line) => line.split(" · ").slice(1).join(" · "))).toEqual([
      "d · 2023 · 85% · E3",
      "đ1 · 2023 · 70% · E4",
      "đ2 · 2023 · 31.5% · E5",
      "e-huyện · 2023 · 66% · E6",
      "n3 · 2023 · 96.1% · E7",
      "l2 · 2023 · 37 · E8",
      "l4 · 2023 · 5 · E9",
      "b1 · 2023 · 2 · E10",
    ]);
    expect(findingsIn(sheet)).toEqual([]);
  });

  it("reads what was done, not what was planned, under a header of years", () => {
    const sheet = draw(
      "CT",
      `
      CÁC CHỈ TIÊU CCHC | < | < | < | < | <
      Mã | Tên chỉ tiêu | Năm 2022 | < | Năm 2023 | <
      ^  | ^ | Kế hoạch | Thực hiện | Kế hoạch | Thực hiện
      d  | Luân chuyển hồ sơ | 80 | 70 | 80 | 82
      đ1 | Thanh toán | 80 | 75 | 80 | 85`,
    );
    expect(recordsIn(sheet)).toEqual([
      "Thị xã Đức Phổ · d · 2022 · 70% · D4",
      "Thị xã Đức Phổ · đ1 · 2022 · 75% · D5",
      "Thị xã Đức Phổ · d · 2023 · 82% · F4",
      "Thị xã Đức Phổ · đ1 · 2023 · 85% · F5",
    ]);
  });

  it("reads a column per unit, and a column per level", () => {
    const units = draw("Chỉ tiêu 2023", "Mã | Xã Phổ An | Thị xã\nd | 80 | 75\nh | 81 |");
    expect(recordsIn(units)).toEqual([
      "Xã Phổ An · d · 2023 · 80% · B2",
      "Xã Phổ An · h-xã · 2023 · 81% · B3",
      "Thị xã Đức Phổ · d · 2023 · 75% · C2",
    ]);
    const levels = draw("Chỉ tiêu 2023", "Mã | Cấp huyện | Cấp xã\ne | 60 | 40\nh | 91 | 80");
    expect(recordsIn(levels)).toEqual([
      "Thị xã Đức Phổ · e-huyện · 2023 · 60% · B2",
      "Thị xã Đức Phổ · h-huyện · 2023 · 91% · B3",
      "Thị xã Đức Phổ · e-xã · 2023 · 40% · C2",
      "Thị xã Đức Phổ · h-xã · 2023 · 80% · C3",
    ]);
  });

  it("reads the plan's own text with its parts under the letters, however the marks are encoded", () => {
    const sheet = draw(
      "Chỉ tiêu",
      `
      PHỤ LỤC: TÌNH HÌNH THỰC HIỆN CHỈ TIÊU CCHC | <
      (Kèm theo Báo cáo số 12/BC-UBND ngày 15/12/2023) | <
      Chỉ tiêu | Kết quả năm 2023
      a) Trong năm 2022, hoàn thành việc xây dựng, trình UBND tỉnh phê duyệt lại Đề án vị trí việc làm | Đã trình
      đ) Thanh toán trực tuyến |
      - Triển khai thanh toán trực tuyến | '82%
      - Giao dịch thanh toán trực tuyến | '29%
      Người lập biểu |`.normalize("NFD"),
    );
    expect(recordsIn(sheet)).toEqual([
      "Thị xã Đức Phổ · a1 · 2023 · có · B4",
      "Thị xã Đức Phổ · đ1 · 2023 · 82% · B6",
      "Thị xã Đức Phổ · đ2 · 2023 · 29% · B7",
    ]);
  });

  it("asks what “1.234” counts, and refuses half a unit, a month for a day and a rank of 0", () => {
    const sheet = draw("Chỉ tiêu 2023", "Mã | Kết quả\nl2 | '1.234\nl4 | 2.5\na1 | '11/2022\nb1 | 0\nc2 | 1");
    expect(findingsIn(sheet)).toEqual([
      "targetNumberAmbiguous · B2 · l2",
      "targetValueUnclear · B3 · l4",
      "targetValueUnclear · B4 · a1",
      "targetOutOfRange · B5 · b1",
      "targetValueUnclear · B6 · c2",
    ]);
  });
});
