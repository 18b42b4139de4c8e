import { describe, expect, test } from "vitest";
import { ducPhoPlan } from "../../../../src/plan/duc-pho";
import { recognise } from "../../../../src/sheets/read/recognise";
import { draw } from "../draw-grid";
import { declinedOf, findingsOf, scoresOf } from "../say-recognition";

const read = (drawing: string, sheet = "2023") => recognise([draw(sheet, drawing)], ducPhoPlan);

describe("tiêu chí đi xuống, mỗi đơn vị một cột", () => {
  test("điểm ở dòng tổng, mỗi đơn vị một ô", () => {
    const recognition = read(`
      TỔNG HỢP ĐIỂM CCHC NĂM 2023 | < | < | < | <
      STT | Tiêu chí | Điểm tối đa | Xã Phổ An | Phường Phổ Minh
      1 | Kế hoạch | 60 | 50 | 55
      2 | Báo cáo | 40 | 30 | 31
       | Tổng cộng | 100 | 80 | 86`);
    expect(scoresOf(recognition)).toEqual([
      "2023 xa-phuong Xã Phổ An 80 @ 2023!D5",
      "2023 xa-phuong Phường Phổ Minh 86 @ 2023!E5",
    ]);
    expect(findingsOf(recognition)).toEqual([]);
    expect(recognition.tables[0]?.layout).toBe("pivoted");
    expect(recognition.tables[0]?.criteria).toHaveLength(4);
  });

  test("tên đơn vị ở tầng dưới, khối gộp ô ở tầng trên", () => {
    const recognition = read(`
      STT | Lĩnh vực/Tiêu chí | Điểm tối đa | Phòng, ban | < | Xã, phường | <
      ^ | ^ | ^ | Phòng Nội vụ | Phòng Tư pháp | Xã Phổ An | Xã Phổ Châu
      (1) | (2) | (3) | (4) | (5) | (6) | (7)
      1 | Kế hoạch | 60 | 50 | 51 | 52 | 53
      2 | Báo cáo | 40 | 30 | 30 | 30 | 30
       | TỔNG ĐIỂM | 100 | 80 | 81 | 82 | 83`);
    expect(scoresOf(recognition)).toEqual([
      "2023 phong-ban Phòng Nội vụ 80 @ 2023!D6",
      "2023 phong-ban Phòng Tư pháp 81 @ 2023!E6",
      "2023 xa-phuong Xã Phổ An 82 @ 2023!F6",
      "2023 xa-phuong Xã Phổ Châu 83 @ 2023!G6",
    ]);
  });

  test("mỗi đơn vị hai năm", () => {
    const recognition = read(
      `
      STT | Tiêu chí | Điểm tối đa | Xã Phổ An | < | Xã Phổ Châu | <
      ^ | ^ | ^ | 2022 | 2023 | 2022 | 2023
      1 | Kế hoạch | 60 | 50 | 51 | 52 | 53
      2 | Báo cáo | 40 | 30 | 30 | 30 | 30
       | Tổng điểm | 100 | 80 | 81 | 82 | 83`,
      "Điểm CCHC",
    );
    expect(scoresOf(recognition)).toEqual([
      "2022 xa-phuong Xã Phổ An 80 @ Điểm CCHC!D5",
      "2023 xa-phuong Xã Phổ An 81 @ Điểm CCHC!E5",
      "2022 xa-phuong Xã Phổ Châu 82 @ Điểm CCHC!F5",
      "2023 xa-phuong Xã Phổ Châu 83 @ Điểm CCHC!G5",
    ]);
  });

  test("dưới mỗi đơn vị có tự chấm và thẩm định: chỉ lấy thẩm định", () => {
    const recognition = read(`
      STT | Tiêu chí | Điểm tối đa | Xã Phổ An | < | Xã Phổ Châu | <
      ^ | ^ | ^ | Tự chấm | Thẩm định | Tự chấm | Thẩm định
      1 | Kế hoạch | 60 | 60 | 50 | 60 | 52
      2 | Báo cáo | 40 | 40 | 30 | 40 |
       | Tổng điểm | 100 | 100 | 80 | 100 |`);
    expect(scoresOf(recognition)).toEqual([
      "2023 xa-phuong Xã Phổ An 80 @ 2023!E5",
      "2023 xa-phuong Xã Phổ Châu thiếu() @ 2023!G5",
    ]);
    expect(findingsOf(recognition)).toEqual(["criteriaWithoutPoints G4"]);
  });

  test("cột của một đơn vị còn trống: thiếu điểm, dù công thức tổng ra 0", () => {
    const recognition = read(`
      STT | Tiêu chí | Điểm tối đa | Xã Phổ An | Xã Phổ Châu
      1 | Kế hoạch | 60 | 50 |
      2 | Báo cáo | 40 | 30 |
       | Tổng điểm | 100 | 80 | 0`);
    expect(scoresOf(recognition)).toEqual([
      "2023 xa-phuong Xã Phổ An 80 @ 2023!D4",
      "2023 xa-phuong Xã Phổ Châu thiếu() @ 2023!E4",
    ]);
  });

  test("tổng của một đơn vị không khớp: nêu đúng đơn vị và ô", () => {
    const recognition = read(`
      STT | Tiêu chí | Điểm tối đa | Xã Phổ An | Xã Phổ Châu
      1 | Kế hoạch | 60 | 50 | 50
      2 | Báo cáo | 40 | 30 | 30
       | Tổng điểm | 100 | 80 | 81.5`);
    expect(recognition.tables[0]?.findings).toMatchObject([
      { code: "wrongSum", unit: "Xã Phổ Châu", stated: 81.5, sum: 80, at: [{ address: "E4" }, {}, {}] },
    ]);
  });

  test("“Phòng Nội vụ thẩm định” là người chấm, không phải đơn vị được chấm", () => {
    const recognition = read(`
      Phiếu chấm điểm CCHC năm 2023 của Phòng Tư pháp | < | < | <
      STT | Tiêu chí | Điểm tối đa | Phòng Nội vụ thẩm định
      1 | Kế hoạch | 60 | 50
      2 | Báo cáo | 40 | 30`);
    expect(scoresOf(recognition)).toEqual(["2023 phong-ban Phòng Tư pháp 80 @ 2023!D2"]);
  });

  test("bảng chỉ tiêu theo đơn vị không phải bảng chấm điểm", () => {
    const recognition = read(
      "CHỈ TIÊU NĂM 2023 | | |\nSTT | Chỉ tiêu | Xã Phổ An | Xã Phổ Châu\n1 | Hồ sơ trực tuyến | 80 | 70\n2 | Số hóa | 50 | 40",
    );
    expect(recognition.tables).toEqual([]);
    expect(declinedOf(recognition)).toEqual(["2023: noUnitColumn"]);
  });
});
