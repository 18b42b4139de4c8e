import { describe, expect, test } from "vitest";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import type { Grid } from "../../../src/sheets/grid";
import type { Recognition } from "../../../src/sheets/recognition";
import { recognise } from "../../../src/sheets/read/recognise";
import { draw } from "./draw-grid";
import { findingsOf, scoresOf } from "./say-recognition";

function read(...grids: Grid[]): Recognition {
  return recognise(grids, ducPhoPlan);
}

describe("bảng tổng hợp, một dòng một đơn vị", () => {
  const summary = draw(
    "Tổng hợp",
    `
    UBND THỊ XÃ ĐỨC PHỔ | < | < | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | < | < | <
    PHÒNG NỘI VỤ | < | < | Độc lập - Tự do - Hạnh phúc | < | < | <
     | | | Đức Phổ, ngày 15 tháng 01 năm 2024 | < | < | <

    KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH | < | < | < | < | < | <
    CÁC XÃ, PHƯỜNG NĂM 2023 | < | < | < | < | < | <
    (Kèm theo Quyết định số 15/QĐ-UBND ngày 15/01/2024 của UBND thị xã) | < | < | < | < | < | <
    STT | Tên đơn vị | Điểm đánh giá | < | Tổng điểm | Xếp hạng | Xếp loại
    ^ | ^ | Thẩm định | Điều tra XHH | ^ | ^ | ^
    A | B | 1 | 2 | 3=1+2 | 4 | 5
    1 | Phường Nguyễn Nghiêm | 60 | 22.5 | 82.5 | 1 | Tốt
    2 | Phường Phổ Hòa | 58 | 22 | 80 | 2 | Tốt
    3 | Xã Phổ An | 50 | 21 | 71 | 3 | Khá
     | TỔNG CỘNG | 168 | 65.5 | 233.5 | |
     | Trung bình | 56 | 21.8 | 77.8 | |
    Ghi chú: điểm đã làm tròn | < | < | < | < | < | <
     | | | | TM. ỦY BAN NHÂN DÂN | < | <
     | NGƯỜI LẬP BIỂU | | | CHỦ TỊCH | < | <
     | Nguyễn Văn A | | | Trần Thị B | < | <
    `,
  );

  test("đọc đủ đơn vị, năm, khối, và chỉ lấy cột Tổng điểm", () => {
    const recognition = read(summary);
    expect(scoresOf(recognition)).toEqual([
      "2023 xa-phuong Phường Nguyễn Nghiêm 82.5 @ Tổng hợp!E11",
      "2023 xa-phuong Phường Phổ Hòa 80 @ Tổng hợp!E12",
      "2023 xa-phuong Xã Phổ An 71 @ Tổng hợp!E13",
    ]);
    expect(findingsOf(recognition)).toEqual([]);
  });

  test("bảng biết phạm vi, các cột và những dòng bị bỏ qua", () => {
    const [table] = read(summary).tables;
    expect(table?.range).toEqual({ top: 7, left: 0, bottom: 12, right: 6 });
    expect(table?.body).toEqual({ top: 10, left: 0, bottom: 12, right: 6 });
    expect(table?.yearSource).toBe("title");
    expect(table?.columns.map(({ header, role, isScore }) => [header, role, isScore])).toEqual([
      ["STT", "ordinal", false],
      ["Tên đơn vị", "unit", false],
      ["Điểm đánh giá › Thẩm định", "appraisedScore", false],
      ["Điểm đánh giá › Điều tra XHH", "surveyScore", false],
      ["Tổng điểm", "totalScore", true],
      ["Xếp hạng", "rank", false],
      ["Xếp loại", "grade", false],
    ]);
    expect(table?.passedOver.map(({ words }) => words)).toEqual(expect.arrayContaining(["TỔNG CỘNG", "Trung bình"]));
    expect(table?.rawNames.get("phường phổ hòa")).toEqual(["Phường Phổ Hòa"]);
  });

  test("tiêu đề không gộp ô (tệp CSV) vẫn đọc như vậy", () => {
    const loose = { ...summary, merges: [] };
    expect(scoresOf(read(loose))).toEqual(scoresOf(read(summary)));
  });
});
