import { describe, expect, test } from "vitest";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import type { Grid } from "../../../src/sheets/grid";
import { recognise } from "../../../src/sheets/read/recognise";
import { columnKind } from "../../../src/sheets/read/header-words";
import { draw } from "./draw-grid";
import { findingsOf, scoreByUnit } from "./say-recognition";

const read = (...grids: Grid[]) => recognise(grids, ducPhoPlan);

function scoreHeader(drawing: string): string | undefined {
  return read(draw("2023", drawing)).tables[0]?.columns.find(({ isScore }) => isScore)?.header;
}

describe("ý nghĩa của tiêu đề cột", () => {
  test.each([
    [["STT"], "ordinal"],
    [["Số TT"], "ordinal"],
    [["Tên đơn vị"], "unit"],
    [["Cơ quan, đơn vị"], "unit"],
    [["CƠ QUAN/ĐƠN VỊ"], "unit"],
    [["Xã, phường"], "unit"],
    [["Tên cơ quan, đơn vị, địa phương"], "unit"],
    [["Đơn vị được đánh giá"], "unit"],
    [["Lĩnh vực/Tiêu chí/Tiêu chí thành phần"], "criterion"],
    [["Điểm tối đa"], "maxScore"],
    [["Điểm chuẩn"], "maxScore"],
    [["Thang điểm"], "maxScore"],
    [["Tổng điểm tối đa"], "maxScore"],
    [["Tự đánh giá"], "selfScore"],
    [["Điểm tự chấm"], "selfScore"],
    [["Đơn vị tự đánh giá"], "selfScore"],
    [["Tự đánh giá", "Tổng điểm"], "selfScore"],
    [["Tự đánh giá", "Điểm"], "selfScore"],
    [["Thẩm định"], "appraisedScore"],
    [["Hội đồng thẩm định"], "appraisedScore"],
    [["SNV đánh giá"], "appraisedScore"],
    [["Điểm chấm thực tế"], "appraisedScore"],
    [["Điểm tự chấm và thẩm định", "Thẩm định"], "appraisedScore"],
    [["Tổng điểm thẩm định"], "appraisedScore"],
    [["Điều tra XHH"], "surveyScore"],
    [["ĐTXHH"], "surveyScore"],
    [["Điểm điều tra xã hội học"], "surveyScore"],
    [["Mức độ HÀI LÕNG"], "surveyScore"],
    [["Điểm thưởng"], "bonus"],
    [["Điểm cộng"], "bonus"],
    [["Điểm phạt"], "penalty"],
    [["Điểm trừ"], "penalty"],
    [["Tổng điểm"], "totalScore"],
    [["TỔNG CỘNG"], "totalScore"],
    [["Tổng điểm sau khi trừ điểm phạt"], "totalScore"],
    [["Điểm đạt được"], "totalScore"],
    [["Điểm công bố"], "totalScore"],
    [["Điểm CCHC"], "totalScore"],
    [["Chỉ số CCHC năm 2023"], "totalScore"],
    [["Điểm"], "plainScore"],
    [["Năm 2023", "Điểm"], "plainScore"],
    [["Năm 2023"], "plainScore"],
    [["Điểm đánh giá", "Tổng điểm"], "totalScore"],
    [["Chỉ số %"], "percentIndex"],
    [["Chỉ số (%)"], "percentIndex"],
    [["Tỷ lệ"], "percentIndex"],
    [["Tổng số"], "other"],
    [["TỔNG SỐ CHI"], "other"],
    [["Điểm UBND thị xã chấm"], "appraisedScore"],
    [["Điểm do Sở Nội vụ thẩm định"], "appraisedScore"],
    [["Điểm kết luận"], "totalScore"],
    [["TỔNG", "ĐIỂM"], "totalScore"],
    [["SỐ", "TT"], "ordinal"],
    [["TĐ"], "ambiguous"],
    [["TC"], "ambiguous"],
    [["Xếp hạng"], "rank"],
    [["Vị thứ"], "rank"],
    [["Hạng"], "rank"],
    [["Hạng năm 2023"], "rank"],
    [["Xếp loại"], "grade"],
    [["Tài liệu kiểm chứng"], "note"],
    [["Ghi chú"], "note"],
    [["Điểm trung bình"], "other"],
    [["Cải cách thể chế"], "other"],
    [["Họ và tên"], "person"],
  ])("%j là %s", (levels, kind) => {
    expect(columnKind(levels)).toBe(kind);
  });
});

describe("cột nào là điểm", () => {
  test.each([
    [
      "Tổng điểm khi có cả thẩm định và điều tra",
      "STT | Đơn vị | Thẩm định | Điều tra XHH | Tổng điểm\n1 | Xã Phổ An | 60 | 20 | 80",
      "Tổng điểm",
    ],
    [
      "cột thẩm định duy nhất khi không có tổng",
      "STT | Đơn vị | Tự đánh giá | Thẩm định\n1 | Xã Phổ An | 95 | 80",
      "Thẩm định",
    ],
    ["Điểm CCHC", "STT | Đơn vị | Điểm CCHC | Xếp loại\n1 | Xã Phổ An | 80 | Tốt", "Điểm CCHC"],
    [
      "Tổng điểm chứ không phải tổng điểm tối đa",
      "STT | Đơn vị | Tổng điểm tối đa | Tổng điểm\n1 | Xã Phổ An | 100 | 80",
      "Tổng điểm",
    ],
    [
      "điểm quy đổi khi có",
      "STT | Đơn vị | Điểm đạt được | Điểm quy đổi\n1 | Xã Phổ An | 68.32 | 81.33",
      "Điểm quy đổi",
    ],
    [
      "Tổng điểm, khi chỉ số % bằng đúng nó",
      "STT | Đơn vị | Tổng điểm | Chỉ số %\n1 | Xã Phổ An | 80 | 80",
      "Tổng điểm",
    ],
    [
      "hai cột giống hệt nhau thì lấy cột đầu",
      "STT | Đơn vị | Tổng điểm | Điểm công bố\n1 | Xã Phổ An | 80.5 | 80.5",
      "Tổng điểm",
    ],
    [
      "Tổng điểm giữa các điểm thành phần",
      "STT | Đơn vị | Cải cách thể chế | Cải cách TTHC | Điểm thưởng | Điểm phạt | Tổng cộng\n1 | Xã Phổ An | 10 | 20 | 1 | 0 | 80",
      "Tổng cộng",
    ],
  ])("%s", (_, drawing, header) => {
    expect(scoreHeader(drawing)).toBe(header);
  });

  test.each([
    [
      "hai cột tổng khác nhau",
      "STT | Đơn vị | Tổng điểm | Điểm công bố\n1 | Xã Phổ An | 80 | 81",
      "!severalScoreColumns C1",
    ],
    [
      "hai nơi thẩm định khác nhau",
      "STT | Đơn vị | Sở Nội vụ thẩm định | Hội đồng thẩm định\n1 | Xã Phổ An | 80 | 81",
      "!severalScoreColumns C1",
    ],
    [
      "điểm và chỉ số khác nhau, không biết thang điểm",
      "STT | Đơn vị | Tổng điểm | Chỉ số %\n1 | Xã Phổ An | 68.32 | 81.33",
      "!severalScoreColumns C1",
    ],
    [
      "thẩm định trên thang 65 cạnh điều tra, không có tổng",
      "STT | Đơn vị | Thẩm định (tối đa 65) | Điều tra XHH\n1 | Xã Phổ An | 60 | 30",
      "!severalScoreColumns C1",
    ],
    ["chỉ có TĐ", "STT | Đơn vị | TĐ\n1 | Xã Phổ An | 80", "!ambiguousHeader C1"],
    ["chỉ có TC", "STT | Đơn vị | TC\n1 | Xã Phổ An | 80", "!ambiguousHeader C1"],
    ["TĐ cạnh thẩm định", "STT | Đơn vị | Thẩm định | TĐ\n1 | Xã Phổ An | 60 | 80", "!severalScoreColumns C1"],
    ["chỉ có tự đánh giá", "STT | Đơn vị | Tự đánh giá\n1 | Xã Phổ An | 95", "!noScoreColumn B1"],
    ["chỉ có xếp hạng", "STT | Đơn vị | Xếp hạng\n1 | Xã Phổ An | 1", "!noScoreColumn B1"],
    [
      "xếp hạng ghi loại I, II",
      "STT | Đơn vị | Xếp hạng\n1 | Xã Phổ An | I\n2 | Xã Phổ Châu | II",
      "!noScoreColumn B1",
    ],
  ])("%s: hỏi, không đoán", (_, drawing, finding) => {
    const recognition = read(draw("2023", drawing));
    expect(findingsOf(recognition)).toEqual([finding]);
    expect(scoreByUnit(recognition)).toEqual({});
  });

  test("bảng chỉ có tự đánh giá nói rõ là chỉ có tự đánh giá", () => {
    const { findings } = read(draw("2023", "STT | Đơn vị | Tự chấm\n1 | Xã Phổ An | 95"));
    expect(findings).toMatchObject([{ code: "noScoreColumn", selfScoreOnly: true }]);
  });

  test("TC, TĐ không cản cột Tổng điểm", () => {
    const drawing = "STT | Đơn vị | TC | TĐ | Tổng điểm\n1 | Xã Phổ An | 95 | 60 | 80";
    expect(scoreHeader(drawing)).toBe("Tổng điểm");
  });

  test("bảng không chọn được cột vẫn nói nó là của năm nào", () => {
    const { tables } = read(draw("2023", "STT | Đơn vị | Tổng điểm | Điểm công bố\n1 | Xã Phổ An | 80 | 81"));
    expect(tables[0]?.years).toEqual([2023]);
  });
});

describe("thang điểm", () => {
  test.each([
    [
      "cột Điểm tối đa",
      "STT | Đơn vị | Điểm tối đa | Điểm đạt được\n1 | Xã Phổ An | 84 | 68.32",
      "81.333333 (68.32/84)",
    ],
    [
      "chữ trong tiêu đề cột",
      "STT | Đơn vị | Tổng điểm (thang điểm 84)\n1 | Xã Phổ An | 68.32",
      "81.333333 (68.32/84)",
    ],
    [
      "chữ trên tên bảng",
      "Thang điểm: 84 | |\nSTT | Đơn vị | Tổng điểm\n1 | Xã Phổ An | 68.32",
      "81.333333 (68.32/84)",
    ],
    ["trong ô: 40,62/80", "STT | Đơn vị | Tổng điểm\n1 | Xã Phổ An | 40,62/80", "50.775 (40.62/80)"],
    [
      "chỉ số % bên cạnh không làm sai khi biết thang",
      "STT | Đơn vị | Điểm tối đa | Tổng điểm | Chỉ số %\n1 | Xã Phổ An | 84 | 68.32 | 81.33",
      "81.333333 (68.32/84)",
    ],
    ["thang 100 thì giữ nguyên", "STT | Đơn vị | Tổng điểm (tối đa 100)\n1 | Xã Phổ An | 68.32", "68.32"],
  ])("%s", (_, drawing, said) => {
    expect(scoreByUnit(read(draw("2023", drawing)))).toEqual({ "Xã Phổ An": said });
  });

  test("điểm cao hơn điểm tối đa: dừng", () => {
    const recognition = read(draw("2023", "STT | Đơn vị | Điểm tối đa | Điểm đạt được\n1 | Xã Phổ An | 84 | 85"));
    expect(findingsOf(recognition)).toEqual(["!outOfScale D2"]);
  });
});
