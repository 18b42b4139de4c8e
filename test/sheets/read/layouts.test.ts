import { describe, expect, test } from "vitest";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import type { Grid } from "../../../src/sheets/grid";
import { recognise } from "../../../src/sheets/read/recognise";
import { draw } from "./draw-grid";
import { declinedOf, findingsOf, scoresOf } from "./say-recognition";

const read = (...grids: Grid[]) => recognise(grids, ducPhoPlan);

test("số thứ tự gộp ô với dòng ghi chú bên dưới: ghi chú không thành đơn vị", () => {
  const recognition = read(
    draw(
      "2023",
      "STT | Tên đơn vị | Tổng điểm\n1 | Xã Phổ An | 82\n^ | (*) Đơn vị mới sáp nhập |\n2 | Xã Phổ Châu | 79",
    ),
  );
  expect(scoresOf(recognition)).toEqual([
    "2023 xa-phuong Xã Phổ An 82 @ 2023!C2",
    "2023 xa-phuong Xã Phổ Châu 79 @ 2023!C4",
  ]);
});

test("ô tiêu đề gộp xuống ô trống của hàng đầu tiên: hàng ấy vẫn được đọc", () => {
  const recognition = read(
    draw("2023", "STT | Tên đơn vị | Tổng điểm | Ghi chú\n1 | Xã Phổ An | 82 | ^\n2 | Xã Phổ Châu | 79 |"),
  );
  expect(scoresOf(recognition)).toEqual([
    "2023 xa-phuong Xã Phổ An 82 @ 2023!C2",
    "2023 xa-phuong Xã Phổ Châu 79 @ 2023!C3",
  ]);
});

describe("khối trong bảng", () => {
  test("dòng khối trong một bảng, STT đếm tiếp", () => {
    const recognition = read(
      draw(
        "2023",
        `
        STT | Cơ quan, đơn vị | Tổng điểm
        I | PHÒNG, BAN |
        1 | Phòng Nội vụ | 85
        2 | Văn phòng HĐND và UBND | 84
        II | XÃ, PHƯỜNG |
        3 | Xã Phổ An | 81
        4 | Phường Phổ Minh | 79
        `,
      ),
    );
    expect(scoresOf(recognition)).toEqual([
      "2023 phong-ban Phòng Nội vụ 85 @ 2023!C3",
      "2023 phong-ban Văn phòng HĐND và UBND 84 @ 2023!C4",
      "2023 xa-phuong Xã Phổ An 81 @ 2023!C6",
      "2023 xa-phuong Phường Phổ Minh 79 @ 2023!C7",
    ]);
    expect(findingsOf(recognition)).toEqual([]);
    expect(recognition.tables[0]?.passedOver.map(({ words }) => words)).toEqual(["PHÒNG, BAN", "XÃ, PHƯỜNG"]);
  });

  test("dòng khối gộp ô qua cả bảng, có điểm trung bình của khối", () => {
    const recognition = read(
      draw(
        "2023",
        `
        STT | Đơn vị | Điểm
        A. Khối phòng ban | < | <
        1 | Phòng Tư pháp | 85
        B. Các xã, phường | < | 80.5
        2 | Xã Phổ An | 81
        3 | Phường Phổ Minh | 80
        `,
      ),
    );
    expect(scoresOf(recognition)).toEqual([
      "2023 phong-ban Phòng Tư pháp 85 @ 2023!C3",
      "2023 xa-phuong Xã Phổ An 81 @ 2023!C5",
      "2023 xa-phuong Phường Phổ Minh 80 @ 2023!C6",
    ]);
  });

  test("nhiều bảng chồng nhau trên một trang, mỗi bảng một tiêu đề; năm nói một lần ở trên cùng", () => {
    const recognition = read(
      draw(
        "Sheet1",
        `
        KẾT QUẢ CHỈ SỐ CCHC NĂM 2024 | < | <
        I. Khối phòng, ban | |
        STT | Tên đơn vị | Tổng điểm
        1 | Phòng Nội vụ | 85
        2 | Trung tâm Y tế | 84
         | Cộng | 169

        II. Khối xã, phường | |
        STT | Tên đơn vị | Tổng điểm
        1 | Xã Phổ An | 81
        2 | Phường Phổ Minh | 79
        `,
      ),
    );
    expect(recognition.tables.map(({ id }) => id)).toEqual(["Sheet1!A3", "Sheet1!A9"]);
    expect(scoresOf(recognition).map((line) => line.split(" @")[0])).toEqual([
      "2024 phong-ban Phòng Nội vụ 85",
      "2024 phong-ban Trung tâm Y tế 84",
      "2024 xa-phuong Xã Phổ An 81",
      "2024 xa-phuong Phường Phổ Minh 79",
    ]);
  });

  test("hai bảng cạnh nhau", () => {
    const recognition = read(
      draw(
        "CCHC 2023",
        `
        STT | Phòng, ban | Điểm | | STT | Xã, phường | Điểm
        1 | Phòng Nội vụ | 85 | | 1 | Xã Phổ An | 81
        2 | Phòng Tư pháp | 84 | | 2 | Xã Phổ Châu | 80
        `,
      ),
    );
    expect(scoresOf(recognition)).toEqual([
      "2023 phong-ban Phòng Nội vụ 85 @ CCHC 2023!C2",
      "2023 phong-ban Phòng Tư pháp 84 @ CCHC 2023!C3",
      "2023 xa-phuong Xã Phổ An 81 @ CCHC 2023!G2",
      "2023 xa-phuong Xã Phổ Châu 80 @ CCHC 2023!G3",
    ]);
  });

  test("cột Khối gộp ô dọc", () => {
    const recognition = read(
      draw(
        "2023",
        `
        STT | Khối | Tên đơn vị | Điểm
        1 | Phòng ban | Kho bạc Nhà nước | 85
        2 | ^ | Bảo hiểm xã hội | 84
        3 | Xã, phường | Phổ An | 80
        `,
      ),
    );
    expect(scoresOf(recognition).map((line) => line.split(" @")[0])).toEqual([
      "2023 phong-ban Kho bạc Nhà nước 85",
      "2023 phong-ban Bảo hiểm xã hội 84",
      "2023 xa-phuong Phổ An 80",
    ]);
  });

  test("tiêu đề nói khối này, tên đơn vị nói khối kia: nói ra, không im lặng", () => {
    const recognition = read(
      draw(
        "2023",
        `
        STT | Tên đơn vị | Điểm
        I | Phòng ban |
        1 | Phòng Nội vụ | 85
        2 | Phường Phổ Minh | 80
        `,
      ),
    );
    expect(findingsOf(recognition)).toEqual(["groupContradiction B4"]);
    expect(scoresOf(recognition)[1]).toBe("2023 xa-phuong Phường Phổ Minh 80 @ 2023!C4");
  });

  test("không có gì nói đơn vị thuộc khối nào thì dừng lại hỏi", () => {
    const recognition = read(
      draw(
        "2023",
        `
        STT | Tên đơn vị | Điểm
        1 | Phòng Nội vụ | 85
        2 | Nhà máy nước | 80
        `,
      ),
    );
    expect(findingsOf(recognition)).toEqual(["!noGroup B3"]);
    expect(scoresOf(recognition)).toHaveLength(1);
  });

  test("các khối mà II.1.a nêu được nhận ra theo tên đơn vị, theo mục và theo cột Khối", () => {
    const byName = read(
      draw(
        "2023",
        `
        STT | Tên đơn vị | Điểm
        1 | Kho bạc Nhà nước | 85
        2 | Hội Nông dân thị xã | 84
        3 | Trường THPT số 1 | 83
        4 | Hội Chữ thập đỏ | 82
        5 | Công ty Công trình đô thị | 81
        `,
      ),
    );
    expect(findingsOf(byName)).toEqual([]);
    expect(scoresOf(byName).map((line) => line.split(" ")[1])).toEqual([
      "phong-ban",
      "doan-the",
      "su-nghiep",
      "to-chuc-hoi",
      "doanh-nghiep",
    ]);
    const byColumn = read(
      draw(
        "2023",
        `
        STT | Tên đơn vị | Khối | Điểm
        1 | Nhà máy nước | Doanh nghiệp | 85
        2 | Nhà văn hóa thiếu nhi | Đơn vị sự nghiệp | 84
        `,
      ),
    );
    expect(scoresOf(byColumn).map((line) => line.split(" ")[1])).toEqual(["doanh-nghiep", "su-nghiep"]);
  });

  test("khối mà kế hoạch không có thì nêu lại đúng chữ ấy", () => {
    const recognition = read(
      draw(
        "2023",
        `
        STT | Tên đơn vị | Khối | Điểm
        1 | Phòng Nội vụ | Phòng, ban | 85
        2 | Nhà máy nước | Cụm thi đua số 3 | 80
        `,
      ),
    );
    expect(recognition.tables.flatMap(({ findings }) => findings)).toMatchObject([
      { code: "noGroup", stated: "Cụm thi đua số 3" },
    ]);
  });

  test("P. là phòng trong khối phòng ban, là phường khi tên là một phường", () => {
    const recognition = read(
      draw(
        "2023",
        `
        STT | Tên đơn vị | Điểm
        I | Phòng ban |
        1 | P. Nội vụ | 85
        II | Xã, phường |
        2 | P. Phổ Hòa | 80
        `,
      ),
    );
    expect(recognition.tables[0]?.entries.map(({ unitKey }) => unitKey)).toEqual(["phòng nội vụ", "phường phổ hòa"]);
    expect(findingsOf(recognition)).toEqual([]);
  });
});

describe("năm", () => {
  test("năm thành cột, mỗi năm có Điểm và Hạng", () => {
    const recognition = read(
      draw(
        "Các năm",
        `
        TT | Tên đơn vị | Năm 2022 | < | Năm 2023 | <
        ^ | ^ | Điểm | Hạng | Điểm | Hạng
        1 | Xã Phổ An | 80.5 | 2 | 82 | 1
        2 | Xã Phổ Châu | 81 | 1 | | 
        `,
      ),
    );
    expect(scoresOf(recognition)).toEqual([
      "2022 xa-phuong Xã Phổ An 80.5 @ Các năm!C3",
      "2022 xa-phuong Xã Phổ Châu 81 @ Các năm!C4",
      "2023 xa-phuong Xã Phổ An 82 @ Các năm!E3",
      "2023 xa-phuong Xã Phổ Châu thiếu() @ Các năm!E4",
    ]);
    expect(recognition.tables[0]?.yearSource).toBe("header");
    expect(recognition.tables[0]?.years).toEqual([2022, 2023]);
  });

  test("tiêu đề năm không gộp ô", () => {
    const recognition = read(
      draw(
        "Các năm",
        `
        TT | Tên đơn vị | 2022 | | 2023 |
         | | Điểm | Hạng | Điểm | Hạng
        1 | Xã Phổ An | 80.5 | 2 | 82 | 1
        `,
      ),
    );
    expect(scoresOf(recognition)).toEqual([
      "2022 xa-phuong Xã Phổ An 80.5 @ Các năm!C3",
      "2023 xa-phuong Xã Phổ An 82 @ Các năm!E3",
    ]);
  });

  test("mỗi năm một cột, năm viết bằng số", () => {
    const recognition = read(
      draw(
        "Tổng hợp 2021-2025",
        `
        STT | Đơn vị | 2022 | 2023 | 2024
        1 | Xã Phổ An | 80 | 81 | 82
        2 | Xã Phổ Châu | 70 | 71 | 72
        `,
      ),
    );
    expect(scoresOf(recognition)).toHaveLength(6);
    expect(scoresOf(recognition)[4]).toBe("2024 xa-phuong Xã Phổ An 82 @ Tổng hợp 2021-2025!E2");
  });

  test("bảng dài: cột Năm, tên đơn vị gộp ô dọc", () => {
    const recognition = read(
      draw(
        "Dài",
        `
        STT | Đơn vị | Năm | Điểm CCHC
        1 | Xã Phổ An | 2022 | 80
        ^ | ^ | 2023 | 81
        2 | Xã Phổ Châu | 2022 | 70
        ^ | ^ | Năm 2023 | 71
        `,
      ),
    );
    expect(scoresOf(recognition).map((line) => line.split(" @")[0])).toEqual([
      "2022 xa-phuong Xã Phổ An 80",
      "2023 xa-phuong Xã Phổ An 81",
      "2022 xa-phuong Xã Phổ Châu 70",
      "2023 xa-phuong Xã Phổ Châu 71",
    ]);
    expect(recognition.tables[0]?.yearSource).toBe("column");
  });

  test("bảng dài thiếu năm ở một dòng: dừng ở đúng ô đó", () => {
    const recognition = read(
      draw(
        "Dài",
        `
        STT | Đơn vị | Năm | Điểm CCHC
        1 | Xã Phổ An | 2022 | 80
        2 | Xã Phổ Châu | | 70
        `,
      ),
    );
    expect(findingsOf(recognition)).toEqual(["!noYear C3"]);
  });

  test("bảng dài, mỗi chỉ số một dòng: chỉ lấy dòng CCHC", () => {
    const recognition = read(
      draw(
        "2023",
        `
        STT | Đơn vị | Chỉ số | Điểm
        1 | Xã Phổ An | CCHC | 80
        2 | Xã Phổ An | SIPAS | 91
        3 | Xã Phổ Châu | CCHC | 70
        4 | Xã Phổ Châu | SIPAS | 95
        `,
      ),
    );
    expect(scoresOf(recognition).map((line) => line.split(" @")[0])).toEqual([
      "2023 xa-phuong Xã Phổ An 80",
      "2023 xa-phuong Xã Phổ Châu 70",
    ]);
  });

  test.each([
    ["CCHC 2023", 2023],
    ["Nam2023", 2023],
    ["2022", 2022],
  ])("tên trang “%s” nói năm %i", (sheet, year) => {
    const recognition = read(draw(sheet, "STT | Đơn vị | Điểm\n1 | Xã Phổ An | 80"));
    expect(recognition.tables[0]?.years).toEqual([year]);
    expect(recognition.tables[0]?.yearSource).toBe("sheetName");
  });

  test.each([
    "Đức Phổ, ngày 15 tháng 01 năm 2024",
    "(Kèm theo Quyết định số 15/2024/QĐ-UBND ngày 15/01/2024)",
    "Giai đoạn 2021-2025",
    "Số: 15/BC-UBND ngày 15/01/2024",
    "So sánh năm 2022 và năm 2023",
  ])("“%s” không phải là năm của điểm", (line) => {
    const recognition = read(draw("Điểm", `${line} | | |\nSTT | Đơn vị | Điểm |\n1 | Xã Phổ An | 80 |`));
    expect(findingsOf(recognition)).toEqual(["!noYear C2"]);
    expect(recognition.tables[0]?.years).toEqual([]);
    expect(scoresOf(recognition)).toEqual([]);
  });

  test("tăng/giảm so với năm trước không phải là điểm của năm trước", () => {
    const recognition = read(
      draw(
        "Điểm",
        `
        XẾP HẠNG CCHC NĂM 2023 | < | < | <
        STT | Đơn vị | Điểm năm 2022 | Điểm năm 2023 | Tăng/giảm so với năm 2022
        1 | Xã Phổ An | 80 | 81.5 | 1.5
        `,
      ),
    );
    expect(scoresOf(recognition).map((line) => line.split(" @")[0])).toEqual([
      "2022 xa-phuong Xã Phổ An 80",
      "2023 xa-phuong Xã Phổ An 81.5",
    ]);
  });

  test("điểm năm trước đứng cạnh Tổng điểm của năm trên tiêu đề", () => {
    const recognition = read(
      draw(
        "Điểm",
        `
        KẾT QUẢ CCHC NĂM 2023 | < | <
        STT | Đơn vị | Điểm năm 2022 | Tổng điểm
        1 | Xã Phổ An | 80 | 81.5
        `,
      ),
    );
    expect(scoresOf(recognition).map((line) => line.split(" @")[0])).toEqual([
      "2022 xa-phuong Xã Phổ An 80",
      "2023 xa-phuong Xã Phổ An 81.5",
    ]);
  });
});

describe("những gì lẫn vào bảng", () => {
  test("tiêu đề in lặp lại giữa bảng, dòng trống, số trang", () => {
    const recognition = read(
      draw(
        "2023",
        `
        STT | Đơn vị | Tổng điểm
        1 | Xã Phổ An | 80
        2 | Xã Phổ Châu | 81

        Trang 2 | |
        STT | Đơn vị | Tổng điểm
        3 | Xã Phổ Cường | 82

        4 | Xã Phổ Khánh | 83
        `,
      ),
    );
    expect(recognition.tables).toHaveLength(1);
    expect(scoresOf(recognition).map((line) => line.split("@ ")[1])).toEqual([
      "2023!C2",
      "2023!C3",
      "2023!C7",
      "2023!C9",
    ]);
  });

  test("cột trống ở giữa, vùng đã dùng kéo đến AMJ với ô lạc", () => {
    const drawn = draw(
      "2023",
      `
      STT | Đơn vị | | Tổng điểm
      1 | Xã Phổ An | | 80
      2 | Xã Phổ Châu | | 81
      `,
      { top: 5, left: 1 },
    );
    const wide = {
      ...drawn,
      values: drawn.values.map((row, index) => [
        ...row,
        ...Array.from({ length: 1020 }, (_, column) => (column === 1019 ? (["x", " ", 7][index] ?? null) : null)),
      ]),
    };
    expect(scoresOf(read(wide)).map((line) => line.split("@ ")[1])).toEqual(["2023!E7", "2023!E8"]);
    expect(read(wide).tables[0]?.range).toEqual({ top: 5, left: 1, bottom: 7, right: 4 });
  });

  test("dòng ẩn vẫn được đọc, và được nói ra", () => {
    const recognition = read(
      draw("2023", "STT | Đơn vị | Điểm\n1 | Xã Phổ An | 80\n2 | Xã Phổ Châu | 81\n3 | Xã Phổ Cường | 82", {
        hidden: [2, 3],
      }),
    );
    expect(scoresOf(recognition)).toHaveLength(3);
    expect(recognition.tables[0]?.findings).toEqual([
      { code: "hiddenRows", stops: false, at: { sheet: "2023", address: "B3" }, count: 2 },
    ]);
  });

  test("nơi nhận và chữ ký dưới bảng không phải là đơn vị", () => {
    const recognition = read(
      draw(
        "2023",
        `
        STT | Đơn vị | Tổng điểm | Xếp hạng
        1 | Xã Phổ An | 80 | 1
        Đức Phổ, ngày … tháng … năm 2024 | < | < | <
        Nơi nhận: | < | CHỦ TỊCH | <
        - Thường trực Thị ủy; | < | |
        - UBND các xã, phường; | < | |
        - Phòng Nội vụ; | < | |
        `,
      ),
    );
    expect(scoresOf(recognition)).toEqual(["2023 xa-phuong Xã Phổ An 80 @ 2023!C2"]);
  });

  test("đơn vị tên bắt đầu như dòng cộng: Công an, Trung tâm", () => {
    const recognition = read(
      draw("2023", "STT | Đơn vị | Điểm\n1 | Công an thị xã | 80\n2 | Trung tâm Y tế | 81\n | CỘNG | 161"),
    );
    expect(scoresOf(recognition)).toHaveLength(2);
  });

  test("dòng Điểm tối đa dưới tiêu đề là thang điểm, không phải đơn vị", () => {
    const recognition = read(
      draw("2023", "STT | Đơn vị | Tổng điểm\n | Điểm tối đa | 84\n1 | Xã Phổ An | 68.32\n2 | Xã Phổ Châu | 84"),
    );
    expect(scoresOf(recognition)).toEqual([
      "2023 xa-phuong Xã Phổ An 81.333333 (68.32/84) @ 2023!C3",
      "2023 xa-phuong Xã Phổ Châu 100 (84/84) @ 2023!C4",
    ]);
  });

  test("cột tên đơn vị không có chữ ở tiêu đề", () => {
    const recognition = read(
      draw("2023", "STT | | Tổng điểm | Xếp hạng\n1 | Xã Phổ An | 80 | 2\n2 | Xã Phổ Châu | 81 | 1"),
    );
    expect(scoresOf(recognition)).toHaveLength(2);
  });
});

describe("những bảng không phải bảng chỉ số CCHC của kế hoạch", () => {
  test.each([
    [
      "phiếu chấm điểm một đơn vị",
      "noUnitColumn",
      "STT | Lĩnh vực/Tiêu chí | Điểm tối đa | Tự đánh giá | Thẩm định\n1 | Phòng, ban | 5 | 4 | 4",
    ],
    [
      "danh sách cá nhân",
      "noUnitColumn",
      "STT | Họ và tên | Chức vụ | Đơn vị | Điểm\n1 | Nguyễn Văn A | Chủ tịch | Xã Phổ An | 90",
    ],
    ["các tỉnh", "otherUnits", "STT | Tỉnh, thành phố | Điểm CCHC\n1 | Hà Nội | 89\n2 | Hải Phòng | 91"],
    ["PAPI", "otherIndex", "KẾT QUẢ PAPI NĂM 2023 | |\nSTT | Đơn vị | Điểm\n1 | Xã Phổ An | 42"],
    ["SIPAS", "otherIndex", "Chỉ số hài lòng (SIPAS) năm 2023 | |\nSTT | Đơn vị | Tỷ lệ\n1 | Xã Phổ An | 92"],
    ["danh sách đơn vị", "noScoreColumn", "STT | Tên đơn vị | Ghi chú\n1 | Xã Phổ An |\n2 | Xã Phổ Châu |"],
  ])("%s: %s", (_, reason, drawing) => {
    const recognition = read(draw("2023", drawing));
    expect(declinedOf(recognition)).toEqual([`2023: ${reason}`]);
    expect(recognition.tables).toEqual([]);
    expect(recognition.findings.map(({ stops }) => stops)).toEqual([true]);
  });

  test("một bảng CCHC có cột SIPAS và PAPI bên cạnh vẫn là bảng CCHC", () => {
    const recognition = read(
      draw("2023", "CÁC CHỈ SỐ NĂM 2023 | | | |\nSTT | Đơn vị | CCHC | SIPAS | PAPI\n1 | Xã Phổ An | 82 | 95 | 43"),
    );
    expect(scoresOf(recognition)).toEqual(["2023 xa-phuong Xã Phổ An 82 @ 2023!C3"]);
  });

  test("tiêu đề “phục vụ CCHC, SIPAS” không làm bảng CCHC bị bỏ", () => {
    const recognition = read(
      draw("2023", "Điểm CCHC và mức độ hài lòng 2023 | |\nSTT | Đơn vị | Tổng điểm\n1 | Xã Phổ An | 82"),
    );
    expect(scoresOf(recognition)).toHaveLength(1);
  });

  test("sổ không có bảng nào: noTable; trang trống: empty", () => {
    const recognition = read(draw("Sheet1", " | | "), draw("Sheet2", "Lịch họp | Phòng 2"));
    expect(declinedOf(recognition)).toEqual(["Sheet1: empty", "Sheet2: noUnitColumn"]);
    expect(findingsOf(recognition)).toEqual(["!noTable"]);
  });

  test("bảng bị bỏ không cản bảng đọc được", () => {
    const recognition = read(
      draw("Danh sách", "STT | Tên đơn vị | Ghi chú\n1 | Xã Phổ An |"),
      draw("2023", "STT | Đơn vị | Điểm\n1 | Xã Phổ An | 82"),
    );
    expect(declinedOf(recognition)).toEqual(["Danh sách: noScoreColumn"]);
    expect(findingsOf(recognition)).toEqual([]);
  });
});

describe("tiêu đề nhiều tầng", () => {
  const scores = (drawing: string) =>
    scoresOf(read(draw("2023", drawing))).map((line) => line.split(" ").slice(2).join(" "));

  test("ba tầng gộp ô, dòng số thứ tự cột có công thức", () => {
    const drawing = `
      STT | Đơn vị | Kết quả đánh giá | < | < | < | Ghi chú
      ^ | ^ | Điểm chấm | < | Điều tra XHH | Tổng điểm | ^
      ^ | ^ | Tự đánh giá | Thẩm định | ^ | ^ | ^
      (1) | (2) | (3) | (4) | (5) | (6)=(4)+(5) | (7)
      1 | Xã Phổ An | 60 | 55 | 25 | 80 |
      2 | Phường Phổ Hoà | 61 | 50 | 25 | 75 |`;
    expect(scores(drawing)).toEqual(["Xã Phổ An 80 @ 2023!F5", "Phường Phổ Hoà 75 @ 2023!F6"]);
  });

  test("chữ của một tiêu đề chẻ ra hai dòng", () => {
    const drawing = `
      SỐ | TÊN | TỔNG | XẾP
      TT | ĐƠN VỊ | ĐIỂM | HẠNG
      1 | Xã Phổ An | 80 | 1`;
    expect(scores(drawing)).toEqual(["Xã Phổ An 80 @ 2023!C3"]);
    expect(declinedOf(read(draw("2023", drawing)))).toEqual([]);
  });

  test("không có cột STT: dòng khối, đơn vị chưa có điểm và người ký vẫn phân biệt được", () => {
    const drawing = `
      Đơn vị | Điểm
      Phòng ban |
      Phòng Nội vụ | 88
      Phòng Y tế |
      Xã, phường |
      Xã Phổ An | 80
      Tổng | 168
      Người lập |
      Nguyễn Văn A |`;
    expect(scores(drawing)).toEqual([
      "Phòng Nội vụ 88 @ 2023!B3",
      "Phòng Y tế thiếu() @ 2023!B4",
      "Xã Phổ An 80 @ 2023!B6",
    ]);
  });

  test("đơn vị gộp hai dòng là một đơn vị", () => {
    const drawing = `
      STT | Đơn vị | Tổng điểm
      1 | Xã Phổ An | 80
      ^ | ^ |
      2 | Xã Phổ Châu | 81`;
    expect(scores(drawing)).toEqual(["Xã Phổ An 80 @ 2023!C2", "Xã Phổ Châu 81 @ 2023!C4"]);
  });

  test("nhóm năm nào cũng có Tổng điểm: mỗi năm lấy Tổng điểm của mình", () => {
    const drawing = `
      TT | Đơn vị | Năm 2022 | < | < | Năm 2023 | < | <
      ^ | ^ | Thẩm định | ĐTXHH | Tổng điểm | Thẩm định | ĐTXHH | Tổng điểm
      1 | Xã Phổ An | 60 | 20 | 80 | 61 | 20 | 81`;
    expect(scores(drawing)).toEqual(["Xã Phổ An 80 @ 2023!E3", "Xã Phổ An 81 @ 2023!H3"]);
  });
});

describe("bảng số liệu khác", () => {
  test.each([
    ["ngân sách", "DỰ TOÁN CHI NGÂN SÁCH NĂM 2023 | |\nSTT | Đơn vị | Tổng cộng\n1 | Phòng Nội vụ | 12.5"],
    ["hồ sơ", "Kết quả giải quyết hồ sơ năm 2023 | | |\nSTT | Đơn vị | Tổng số | Tỷ lệ\n1 | Xã Phổ An | 300 | 95"],
    ["số lớn không lời", "STT | Đơn vị | Tổng cộng\n1 | Phòng Nội vụ | 1351700\n2 | Phòng Y tế | 1310110"],
  ])("%s: không phải bảng điểm", (_, drawing) => {
    expect(declinedOf(read(draw("2023", drawing)))).toEqual(["2023: otherIndex"]);
  });

  test("dòng dữ liệu có năm và tên chung không phải là tiêu đề", () => {
    const recognition = read(
      draw(
        "Công bố",
        "Nơi công bố | Năm | Khối | Nội dung\nTây Ninh | 2021 | sở/ngành | Tốt\nĐồng Nai | 2022 | huyện | Khá",
      ),
    );
    expect(recognition.tables).toEqual([]);
  });
});
