import { describe, expect, test } from "vitest";
import { ducPhoPlan } from "../../../../src/plan/duc-pho";
import type { Grid } from "../../../../src/sheets/grid";
import { recognise } from "../../../../src/sheets/read/recognise";
import { draw } from "../draw-grid";
import { declinedOf, findingsOf, scoresOf } from "../say-recognition";

const read = (...grids: Grid[]) => recognise(grids, ducPhoPlan);
const card = (drawing: string, sheet = "Phiếu 1") => read(draw(sheet, drawing));
const criteriaOf = (recognition: ReturnType<typeof read>) =>
  recognition.tables.flatMap(({ criteria = [] }) =>
    criteria.map(({ index, words, level, max, points, at }) =>
      [">".repeat(level) + index, words, `${points ?? "—"}/${max ?? "—"}`, at.address].join(" | "),
    ),
  );

const FULL = `
  BẢNG CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2023 | < | < | < | <
  Đơn vị: UBND xã Phổ An | < | < | < | <
  STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Tự đánh giá | Thẩm định
  1 | CHỈ ĐẠO, ĐIỀU HÀNH | 60 | 58 | 55
  1.1 | Kế hoạch CCHC | 40 | 40 | 37
  '1.1.1 | Ban hành kế hoạch | 25 | 25 | 25
   | Ban hành kịp thời: 25 | | |
   | Không ban hành: 0 | | |
  '1.1.2 | Thực hiện kế hoạch | 15 | 15 | 12
  1.2 | Báo cáo CCHC | 20 | 18 | 18
  2 | HIỆN ĐẠI HÓA | 40 | 40 | 26.5
   | Tổng cộng | 100 | 98 | 81.5`;

describe("phiếu chấm điểm một đơn vị", () => {
  test("đơn vị ở dòng “Đơn vị: …”, năm ở tên bảng, điểm ở dòng tổng của cột thẩm định", () => {
    const recognition = card(FULL);
    expect(scoresOf(recognition)).toEqual(["2023 xa-phuong UBND xã Phổ An 81.5 @ Phiếu 1!E12"]);
    expect(findingsOf(recognition)).toEqual([]);
    expect(recognition.tables[0]?.entries[0]?.unitKey).toBe("xã phổ an");
    expect(recognition.tables[0]?.layout).toBe("scorecard");
  });

  test("các tiêu chí đã đọc, dòng cách chấm điểm không phải tiêu chí", () => {
    expect(criteriaOf(card(FULL))).toEqual([
      "1 | CHỈ ĐẠO, ĐIỀU HÀNH | 55/60 | E4",
      ">1.1 | Kế hoạch CCHC | 37/40 | E5",
      ">>1.1.1 | Ban hành kế hoạch | 25/25 | E6",
      ">>1.1.2 | Thực hiện kế hoạch | 12/15 | E9",
      ">1.2 | Báo cáo CCHC | 18/20 | E10",
      "2 | HIỆN ĐẠI HÓA | 26.5/40 | E11",
    ]);
  });

  test("phiếu của nhiều đơn vị, mỗi trang một đơn vị, xếp cùng nhau", () => {
    const recognition = read(
      draw("Phổ An", FULL),
      draw("Phổ Châu", FULL.replace("Phổ An", "Phổ Châu").replace("26.5\n", "30\n").replace("81.5", "85")),
    );
    expect(scoresOf(recognition)).toEqual([
      "2023 xa-phuong UBND xã Phổ An 81.5 @ Phổ An!E12",
      "2023 xa-phuong UBND xã Phổ Châu 85 @ Phổ Châu!E12",
    ]);
    expect(findingsOf(recognition)).toEqual([]);
  });

  test("một đơn vị, mỗi năm một trang", () => {
    const without = FULL.replace(" NĂM 2023", "");
    expect(scoresOf(read(draw("2022", without), draw("2023", without))).map((line) => line.slice(0, 4))).toEqual([
      "2022",
      "2023",
    ]);
  });

  test("hai phiếu chồng nhau trên một trang", () => {
    const recognition = card(`${FULL}\n\n${FULL.replace("Phổ An", "Phổ Châu")}`);
    expect(scoresOf(recognition).map((line) => line.split(" @ ")[1])).toEqual(["Phiếu 1!E12", "Phiếu 1!E26"]);
    expect(recognition.tables.flatMap(({ entries }) => entries).map(({ unit }) => unit)).toEqual([
      "UBND xã Phổ An",
      "UBND xã Phổ Châu",
    ]);
  });

  test("đơn vị chỉ có trong tên bảng: “… của phòng Nội vụ năm 2023”", () => {
    const drawing = FULL.replace(
      "BẢNG CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2023",
      "BẢNG CHẤM ĐIỂM CHỈ SỐ CCHC CỦA PHÒNG NỘI VỤ NĂM 2023",
    ).replace("Đơn vị: UBND xã Phổ An", "(Kèm theo Quyết định số 12/QĐ-UBND)");
    expect(scoresOf(card(drawing))).toEqual(["2023 phong-ban PHÒNG NỘI VỤ 81.5 @ Phiếu 1!E12"]);
  });

  test("đơn vị chỉ có trong tên trang; tên cơ quan chấm ở đầu trang không phải là đơn vị", () => {
    const drawing = FULL.replace("Đơn vị: UBND xã Phổ An", "PHÒNG NỘI VỤ");
    expect(scoresOf(card(drawing, "Xã Phổ An"))).toEqual(["2023 xa-phuong Xã Phổ An 81.5 @ Xã Phổ An!E12"]);
    expect(findingsOf(card(drawing))).toEqual(["!scorecardOfNobody A3"]);
    expect(scoresOf(card(drawing))).toEqual([]);
  });

  test("“Đơn vị tính” không phải là đơn vị; ô đơn vị nằm bên phải nhãn", () => {
    const drawing = FULL.replace("Đơn vị: UBND xã Phổ An | <", "Đơn vị tính: điểm | ").replace(
      "STT |",
      "Đơn vị được đánh giá: | Xã Phổ Khánh\n STT |",
    );
    expect(scoresOf(card(drawing))).toEqual(["2023 xa-phuong Xã Phổ Khánh 81.5 @ Phiếu 1!E13"]);
  });

  test("phiếu chép lại quên đổi tên: đơn vị trên phiếu khác tên trang", () => {
    const recognition = card(FULL, "Xã Phổ Châu");
    expect(findingsOf(recognition)).toEqual(["!scorecardOfTwo A2"]);
    expect(scoresOf(recognition)).toEqual([]);
  });

  test("chữ ký và nơi nhận dưới phiếu không phải tiêu chí", () => {
    const drawing = `${FULL}
      | Đức Phổ, ngày 5 tháng 1 năm 2024 | | |
      | 1. Lưu: VT | | | 99`;
    expect(criteriaOf(card(drawing))).toHaveLength(6);
  });

  test("phiếu in sang trang sau, tiêu đề lặp lại", () => {
    const lines = FULL.split("\n");
    const again = [...lines.slice(0, 10), lines[3] ?? "", ...lines.slice(10)].join("\n");
    const recognition = card(again);
    expect(recognition.tables).toHaveLength(1);
    expect(scoresOf(recognition)).toEqual(["2023 xa-phuong UBND xã Phổ An 81.5 @ Phiếu 1!E13"]);
    expect(criteriaOf(recognition)).toHaveLength(6);
  });

  test("tiêu chí viết bằng chữ của tiêu đề không cắt đôi phiếu", () => {
    const recognition = card(`
      PHIẾU CHẤM ĐIỂM CCHC NĂM 2023 | < | < | < | <
      Đơn vị: Xã Phổ An | < | < | < | <
      STT | Tiêu chí | Điểm tối đa | Thẩm định | Tài liệu kiểm chứng
      1 | Thời gian ban hành | 40 | 35 | Quyết định
      2 | Nội dung kế hoạch | 60 | 45 | Kế hoạch của các xã, phường; ghi chú kèm theo
       | Tổng cộng | 100 | 80 |`);
    expect(criteriaOf(recognition)).toHaveLength(2);
    expect(scoresOf(recognition)).toEqual(["2023 xa-phuong Xã Phổ An 80 @ Phiếu 1!D6"]);
    expect(declinedOf(recognition)).toEqual([]);
  });

  test("tiêu chí đầu tiên viết bằng chữ của tiêu đề không thành một tầng của tiêu đề", () => {
    const recognition = card(`
      PHIẾU CHẤM ĐIỂM CCHC NĂM 2023 | < | < | <
      Đơn vị: Xã Phổ An | < | < | <
      STT | Tiêu chí | Điểm tối đa | Thẩm định
      I | Nội dung kế hoạch | 40 | 35
      II | Nhiệm vụ được giao | 60 | 45`);
    expect(scoresOf(recognition)).toEqual(["2023 xa-phuong Xã Phổ An 80 @ Phiếu 1!D3"]);
  });

  test("chưa ghi năm ở đâu: hỏi lại", () => {
    expect(findingsOf(card(FULL.replace(" NĂM 2023", "")))).toEqual(["!noYear E3"]);
  });
});

/** A scorecard of one unit with rows of index, words, maximum and points. */
const rows = (...lines: string[]) =>
  card(`
    PHIẾU CHẤM ĐIỂM CCHC NĂM 2023 | < | < | <
    Đơn vị: Xã Phổ An | < | < | <
    STT | Tiêu chí | Điểm tối đa | Thẩm định
    ${lines.join("\n")}`);

describe("số thứ tự của tiêu chí", () => {
  test("số La Mã ở trên, số Ả Rập bắt đầu lại ở mỗi phần", () => {
    const recognition = rows(
      "I | PHẦN MỘT | 50 | 40",
      "1 | Kế hoạch | 20 | 15",
      "2 | Báo cáo | 30 | 25",
      "II | PHẦN HAI | 50 | 41",
      "1 | Thể chế | 50 | 41",
      " | TỔNG CỘNG (I+II) | 100 | 81",
    );
    expect(criteriaOf(recognition).map((line) => line.split(" | ")[0])).toEqual(["I", ">1", ">2", "II", ">1"]);
    expect(findingsOf(recognition)).toEqual([]);
  });

  test("số nằm trong ô chữ, có thụt đầu dòng", () => {
    const recognition = card(`
      Phiếu chấm điểm CCHC năm 2023 | <  | <
      Đơn vị: Xã Phổ An | < | <
      Tiêu chí | Điểm tối đa | Điểm đạt
      1. CHỈ ĐẠO | 60 | 50
      '   1.1. Kế hoạch | 40 | 35
      '   1.2. Báo cáo | 20 | 15
      Ban hành kịp thời: 1 | |
      2. HIỆN ĐẠI HÓA | 40 | 30
      Tổng điểm | 100 | 80`);
    expect(criteriaOf(recognition)).toEqual([
      "1 | CHỈ ĐẠO | 50/60 | C4",
      ">1.1 | Kế hoạch | 35/40 | C5",
      ">1.2 | Báo cáo | 15/20 | C6",
      "2 | HIỆN ĐẠI HÓA | 30/40 | C8",
    ]);
    expect(findingsOf(recognition)).toEqual([]);
  });

  test("1.10 gõ thành số 1.1 vẫn là tiêu chí thứ mười", () => {
    const tens = Array.from({ length: 10 }, (_, at) => `${at === 9 ? "1.1" : `1.${at + 1}`} | Tiêu chí con | 10 | 8`);
    const recognition = rows("1 | PHẦN MỘT | 100 | 80", ...tens, " | Tổng cộng | 100 | 80");
    expect(criteriaOf(recognition).at(-1)).toBe(">1.10 | Tiêu chí con | 8/10 | D14");
    expect(findingsOf(recognition)).toEqual([]);
  });

  test("gạch đầu dòng có điểm: thành phần khi cộng lại bằng điểm tối đa, cách chấm khi không", () => {
    const recognition = rows(
      "1 | Kế hoạch | 60 | 50",
      "- | Phần đầu | 40 | 35",
      "- | Phần sau | 20 | 15",
      "2 | Báo cáo | 40 | 30",
      "- | Đủ số lượng | 40 |",
      "- | Thiếu một báo cáo | 20 |",
      " | Tổng | 100 | 80",
    );
    expect(criteriaOf(recognition).map((line) => line.split(" | ")[1])).toEqual([
      "Kế hoạch",
      "Phần đầu",
      "Phần sau",
      "Báo cáo",
    ]);
    expect(findingsOf(recognition)).toEqual([]);
  });

  test("tiêu chí “Tổng hợp…”, “Cộng đồng…” không phải dòng tổng", () => {
    const recognition = rows("1 | Tổng hợp, báo cáo | 60 | 50", "2 | Cộng đồng tham gia | 40 | 30");
    expect(criteriaOf(recognition)).toHaveLength(2);
    expect(scoresOf(recognition)).toEqual(["2023 xa-phuong Xã Phổ An 80 @ Phiếu 1!D3"]);
  });

  test("không đánh số: chữ hoa là phần, dòng dưới là tiêu chí của phần", () => {
    const recognition = rows(
      " | CHỈ ĐẠO | 60 | 50",
      " | Kế hoạch | 40 | 35",
      " | Báo cáo | 20 | 15",
      " | HIỆN ĐẠI HÓA | 40 | 30",
    );
    expect(criteriaOf(recognition).map((line) => line.split(" | ")[1])).toHaveLength(4);
    expect(scoresOf(recognition)).toEqual(["2023 xa-phuong Xã Phổ An 80 @ Phiếu 1!D3"]);
  });
});

describe("cộng điểm", () => {
  test("dòng tổng không bằng các phần cộng lại: dùng dòng tổng và nói ra", () => {
    const recognition = rows("1 | Kế hoạch | 60 | 50", "2 | Báo cáo | 40 | 30", " | Tổng cộng | 100 | 82");
    expect(scoresOf(recognition)).toEqual(["2023 xa-phuong Xã Phổ An 82 @ Phiếu 1!D6"]);
    expect(recognition.tables[0]?.findings).toMatchObject([
      { code: "wrongSum", stops: false, criterion: null, stated: 82, sum: 80, year: 2023 },
    ]);
    expect(findingsOf(recognition)).toEqual(["wrongSum D6 D4 D5"]);
  });

  test("điểm của một phần không bằng các tiêu chí của nó; tiêu chí cháu không bị cộng hai lần", () => {
    const recognition = rows(
      "1 | PHẦN MỘT | 100 | 80",
      "1.1 | Kế hoạch | 60 | 45",
      "'1.1.1 | Ban hành | 30 | 25",
      "'1.1.2 | Thực hiện | 30 | 25",
      "1.2 | Báo cáo | 40 | 35",
      " | Tổng cộng | 100 | 80",
    );
    expect(recognition.tables[0]?.findings).toMatchObject([
      { code: "wrongSum", criterion: "1.1 Kế hoạch", stated: 45, sum: 50 },
    ]);
  });

  test("không có dòng tổng, tiêu chí nào cũng có điểm: cộng lại", () => {
    const recognition = rows("1 | PHẦN | 100 | ", "1.1 | Kế hoạch | 60 | '50,25", "1.2 | Báo cáo | 40 | 0");
    expect(scoresOf(recognition)).toEqual(["2023 xa-phuong Xã Phổ An 50.25 @ Phiếu 1!D3"]);
  });

  test("không có dòng tổng, còn tiêu chí chưa có điểm: thiếu điểm, nêu ô đầu tiên", () => {
    const recognition = rows("1 | Kế hoạch | 60 | 50", "2 | Báo cáo | 20 |", "3 | Thể chế | 20 | -");
    expect(scoresOf(recognition)).toEqual(["2023 xa-phuong Xã Phổ An thiếu() @ Phiếu 1!D3"]);
    expect(findingsOf(recognition)).toEqual(["criteriaWithoutPoints D5 D6"]);
  });

  test("điểm thưởng cộng thêm, điểm trừ bớt đi, dù ghi âm hay dương", () => {
    for (const penalty of ["2", "-2"]) {
      const recognition = rows(
        "I | PHẦN MỘT | 60 | 50",
        "II | PHẦN HAI | 40 | 30",
        " | Điểm thưởng | 5 | 3",
        ` | Điểm trừ | 5 | ${penalty}`,
        " | Tổng cộng | 100 | 81",
      );
      expect(findingsOf(recognition)).toEqual([]);
      expect(scoresOf(recognition)).toEqual(["2023 xa-phuong Xã Phổ An 81 @ Phiếu 1!D8"]);
    }
  });

  test("điểm thưởng, điểm trừ để trống không phải là thiếu điểm", () => {
    const recognition = rows(
      "I | PHẦN MỘT | 60 | 50",
      "II | PHẦN HAI | 40 | 30",
      "III | Điểm thưởng | 5 |",
      "IV | Điểm phạt | 5 |",
    );
    expect(scoresOf(recognition)).toEqual(["2023 xa-phuong Xã Phổ An 80 @ Phiếu 1!D3"]);
  });

  test("tổng điểm tối đa không phải 100: quy đổi, giữ điểm gốc", () => {
    const recognition = rows("1 | Kế hoạch | 44 | 40", "2 | Báo cáo | 40 | 28.32", " | Tổng cộng | 84 | 68.32");
    expect(scoresOf(recognition)).toEqual(["2023 xa-phuong Xã Phổ An 81.333333 (68.32/84) @ Phiếu 1!D6"]);
  });

  test("tiêu chí không áp dụng: điểm tính trên số điểm còn lại", () => {
    const recognition = rows(
      "1 | Kế hoạch | 60 | 48",
      "2 | Báo cáo | 20 | 20",
      "3 | Một cửa | 20 | Không áp dụng",
      " | Tổng cộng | 100 | 68",
    );
    expect(scoresOf(recognition)).toEqual(["2023 xa-phuong Xã Phổ An 85 (68/80) @ Phiếu 1!D7"]);
    expect(findingsOf(recognition)).toEqual(["criteriaOutside D6"]);
  });

  test("điểm cao hơn điểm tối đa hoặc âm: nói ra; không có dòng tổng thì phải sửa trước", () => {
    const lines = ["1 | Kế hoạch | 60 | 65", "2 | Báo cáo | 40 | -5"];
    expect(findingsOf(rows(...lines, " | Tổng cộng | 100 | 60"))).toEqual([
      "pointsOutOfRange D4",
      "pointsOutOfRange D5",
    ]);
    const withoutTotal = rows(...lines);
    expect(findingsOf(withoutTotal)).toEqual(["!pointsOutOfRange D4", "!pointsOutOfRange D5"]);
    expect(scoresOf(withoutTotal)).toEqual(["2023 xa-phuong Xã Phổ An thiếu() @ Phiếu 1!D3"]);
  });

  test("tổng cao hơn thang điểm, ô lỗi, ô chữ ở dòng tổng", () => {
    const lines = ["1 | Kế hoạch | 60 | 50", "2 | Báo cáo | 40 | 30"];
    expect(findingsOf(rows(...lines, " | Tổng cộng | 100 | 108"))).toEqual(["!outOfScale D6", "wrongSum D6 D4 D5"]);
    expect(findingsOf(rows(...lines, " | Tổng cộng | 100 | #REF!"))).toEqual(["errorCell D6"]);
    expect(findingsOf(rows(...lines, " | Tổng cộng | 100 | Đạt"))).toEqual(["!notANumber D6"]);
  });

  test("chỉ có dòng tổng: lấy dòng tổng", () => {
    const recognition = rows("1 | Kế hoạch | 60 |", "2 | Báo cáo | 40 |", " | Tổng cộng | 100 | 80");
    expect(scoresOf(recognition)).toEqual(["2023 xa-phuong Xã Phổ An 80 @ Phiếu 1!D6"]);
    expect(findingsOf(recognition)).toEqual([]);
  });
});

describe("cột điểm của phiếu", () => {
  const columns = (header: string, ...lines: string[]) =>
    card(`
      PHIẾU CHẤM ĐIỂM CCHC NĂM 2023 | <
      Đơn vị: Xã Phổ An | <
      STT | Tiêu chí | Điểm tối đa | ${header}
      ${lines.join("\n")}`);

  test("hai lần thẩm định: lần cuối đã ghi", () => {
    const header = "Tự đánh giá | Thẩm định lần 1 | Thẩm định lần 2";
    const second = columns(
      header,
      "1 | A | 60 | 60 | 50 | 52",
      "2 | B | 40 | 40 | 30 | 31",
      " | Tổng cộng | 100 | 100 | 80 | 83",
    );
    expect(scoresOf(second)).toEqual(["2023 xa-phuong Xã Phổ An 83 @ Phiếu 1!F6"]);
    const first = columns(
      header,
      "1 | A | 60 | 60 | 50 |",
      "2 | B | 40 | 40 | 30 |",
      " | Tổng cộng | 100 | 100 | 80 | 0",
    );
    expect(scoresOf(first)).toEqual(["2023 xa-phuong Xã Phổ An 80 @ Phiếu 1!E6"]);
  });

  test("lần 2 chỉ chấm lại vài tiêu chí: các tiêu chí khác giữ điểm lần 1, tổng của lần 1 không còn dùng", () => {
    const drawing = `
      PHIẾU CHẤM ĐIỂM CCHC NĂM 2023 | <
      Đơn vị: Xã Phổ An | <
      STT | Tiêu chí | Điểm tối đa | Thẩm định | <
      ^ | ^ | ^ | Đợt I | Đợt II
      1 | A | 60 | 50 | 55
      2 | B | 40 | 30 |
       | Tổng cộng | 100 | 80 |`;
    expect(scoresOf(card(drawing))).toEqual(["2023 xa-phuong Xã Phổ An 85 @ Phiếu 1!E7"]);
  });

  test("điểm điều tra xã hội học ở cột riêng được cộng cùng điểm thẩm định", () => {
    const recognition = columns(
      "Điều tra XHH | Tự đánh giá | SNV đánh giá",
      "1 | A | 65 | | 60 | 55",
      "2 | B | 35 | 30 | |",
    );
    expect(scoresOf(recognition)).toEqual(["2023 xa-phuong Xã Phổ An 85 @ Phiếu 1!F3"]);
  });

  test("cột “Cơ quan thẩm định” ghi chữ không phải là cột điểm", () => {
    const recognition = columns(
      "Cơ quan thẩm định | Điểm đạt",
      "1 | A | 60 | Phòng Nội vụ | 50",
      "2 | B | 40 | Văn phòng | 30",
    );
    expect(scoresOf(recognition)).toEqual(["2023 xa-phuong Xã Phổ An 80 @ Phiếu 1!E3"]);
  });

  test("hai cột đều có thể là điểm, khác nhau: hỏi lại; “TĐ” một mình: hỏi lại", () => {
    expect(findingsOf(columns("Thẩm định | Điểm", "1 | A | 60 | 50 | 51", "2 | B | 40 | 30 | 30"))).toEqual([
      "!severalScoreColumns D3",
    ]);
    expect(findingsOf(columns("TĐ", "1 | A | 60 | 50", "2 | B | 40 | 30"))).toEqual(["!ambiguousHeader D3"]);
  });

  test("chỉ tự chấm: không có điểm để xếp hạng", () => {
    const recognition = columns("Tự đánh giá | Thẩm định", "1 | A | 60 | 50 |", "2 | B | 40 | 30 |");
    expect(declinedOf(recognition)).toEqual(["Phiếu 1: noScoreColumn"]);
    expect(recognition.findings).toMatchObject([{ code: "noScoreColumn", selfScoreOnly: true }]);
  });

  test("mẫu phiếu chưa ghi điểm, công thức tổng ra 0: không có gì để xếp hạng", () => {
    const blank = columns(
      "Tự đánh giá | Thẩm định",
      "1 | A | 60 | | 0",
      "1.1 | A1 | 60 | |",
      "2 | B | 40 | |",
      " | Tổng cộng | 100 | 0 | 0",
    );
    expect(declinedOf(blank)).toEqual(["Phiếu 1: blankScorecard"]);
    const form = columns(
      "Tài liệu kiểm chứng | Hướng dẫn tự đánh giá/ thẩm định",
      "1 | A | 60 | Kế hoạch | Theo ngày ký",
      "2 | B | 40 | Không | Lược",
    );
    expect(declinedOf(form)).toEqual(["Phiếu 1: blankScorecard"]);
  });

  test("phiếu chấm điểm việc khác không phải CCHC", () => {
    const other = FULL.replace("CHỈ SỐ CCHC", "XÂY DỰNG NÔNG THÔN MỚI").replaceAll("CCHC", "");
    expect(declinedOf(card(other))).toEqual(["Phiếu 1: otherIndex"]);
    expect(declinedOf(card(FULL.replace("CHỈ SỐ CCHC", "CHUYỂN ĐỔI SỐ").replaceAll("CCHC", "")))).toEqual([
      "Phiếu 1: otherIndex",
    ]);
  });
});
