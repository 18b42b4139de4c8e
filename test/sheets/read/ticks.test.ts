import { describe, expect, test } from "vitest";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import type { Grid } from "../../../src/sheets/grid";
import { recognise } from "../../../src/sheets/read/recognise";
import { dutyLevelIn } from "../../../src/sheets/read/ticks/duty-words";
import { draw } from "./draw-grid";
import { declinedOf, findingsOf, scoresOf } from "./say-recognition";
import { listsOf, statementsOf } from "./say-lists";

const read = (...grids: Grid[]) => recognise(grids, ducPhoPlan);
const tick = (header: string, cell: string, sheet = "2023") =>
  read(draw(sheet, `STT | Tên đơn vị | Tổng điểm | ${header}\n1 | Xã Phổ An | 82 | ${cell}`));

describe("cột xác nhận trong bảng điểm", () => {
  test.each([
    ["Kỷ luật, kỷ cương", "discipline"],
    ["Chấp hành kỷ luật, kỷ cương hành chính", "discipline"],
    ["KỶ CƯƠNG HÀNH CHÍNH".normalize("NFD"), "discipline"],
    ["Nội bộ đoàn kết", "unity"],
    ["Đoàn\u00a0kết nội bộ", "unity"],
    ["Dẫn đầu", "leading"],
    ["Tiêu biểu xuất sắc", "leading"],
    ["Tham mưu xuất sắc", "advice"],
    ["Đơn vị đề nghị", "proposedByUnit"],
    ["Được cơ quan, đơn vị đề nghị", "proposedByUnit"],
    ["Thị xã đề nghị", "proposedByTown"],
    ["UBND thị xã đề nghị khen", "proposedByTown"],
    ["Tờ trình", "dossier submission"],
    ["Báo cáo thành tích", "dossier achievementReport"],
    ["Biên bản họp xét", "dossier minutes"],
  ])("“%s”: %s", (header, fact) => {
    const recognition = tick(header, "x");
    expect(statementsOf(recognition)).toEqual([`2023 Xã Phổ An: ${fact} true @ D2`]);
    expect(scoresOf(recognition)).toEqual(["2023 xa-phuong Xã Phổ An 82 @ 2023!C2"]);
    expect(findingsOf(recognition)).toEqual([]);
    expect(listsOf(recognition)).toEqual(["ticks 2023!A1:D2 1"]);
  });

  test.each([
    ...["x", "X", "✓", "✔", "v", "1", "'1", "TRUE", "Có", "CÓ", "Đạt", "Đồng ý", "Rồi", "\u00a0x "].map(
      (cell) => [cell, true] as const,
    ),
    ...["Không", "Chưa", "0", "FALSE", "Vi phạm", "không ", "Chua", "Không đạt"].map((cell) => [cell, false] as const),
    ["Có vi phạm", false],
    ["Không vi phạm", true],
    ["Chưa vi phạm", true],
  ] as const)("“%s” là %s", (cell, value) => {
    expect(statementsOf(tick("Kỷ luật, kỷ cương", cell))).toEqual([`2023 Xã Phổ An: discipline ${String(value)} @ D2`]);
  });

  test.each(["", "-", "–", "…"])("“%s” không nói gì", (cell) => {
    const recognition = tick("Kỷ luật, kỷ cương", cell);
    expect(statementsOf(recognition)).toEqual([]);
    expect(findingsOf(recognition)).toEqual([]);
  });

  test.each(["Tạm được", "Xem lại", "2/3", "#N/A"])("“%s” không đoán, nói ra ô cần sửa, không chặn", (cell) => {
    const recognition = tick("Nội bộ đoàn kết", cell);
    expect(statementsOf(recognition)).toEqual([]);
    expect(findingsOf(recognition)).toEqual(["unreadTick D2"]);
  });

  test("dưới “Bị kỷ luật”, có là không tốt", () => {
    expect(statementsOf(tick("Bị xử lý kỷ luật", "Có"))).toEqual(["2023 Xã Phổ An: discipline false @ D2"]);
    expect(statementsOf(tick("Vi phạm kỷ luật", "Không"))).toEqual(["2023 Xã Phổ An: discipline true @ D2"]);
    expect(statementsOf(tick("Không vi phạm kỷ luật", "x"))).toEqual(["2023 Xã Phổ An: discipline true @ D2"]);
  });

  test("dưới “Kỷ luật” trơ trọi, “Không” được hỏi lại", () => {
    const recognition = tick("Kỷ luật", "Không");
    expect(statementsOf(recognition)).toEqual(["2023 Xã Phổ An: discipline false @ D2"]);
    expect(findingsOf(recognition)).toEqual(["doubtfulTick D2"]);
    expect(findingsOf(tick("Kỷ luật", "Không vi phạm"))).toEqual([]);
  });

  test("một cột cho hai điều xác nhận cả hai", () => {
    expect(statementsOf(tick("Kỷ luật, kỷ cương; nội bộ đoàn kết", "x"))).toEqual([
      "2023 Xã Phổ An: discipline true @ D2",
      "2023 Xã Phổ An: unity true @ D2",
    ]);
  });

  test.each([
    ["Hoàn thành xuất sắc nhiệm vụ", "excellent"],
    ["HTXSNV", "excellent"],
    ["Hoàn thành tốt", "good"],
    ["Hoàn thành tốt nhiệm vụ", "good"],
    ["HTTNV", "good"],
    ["Hoàn thành nhiệm vụ", "done"],
    ["HTNV", "done"],
    ["Không hoàn thành nhiệm vụ", "notDone"],
    ["Không hoàn thành", "notDone"],
    ["HOÀN THÀNH TỐT NHIỆM VỤ".normalize("NFD"), "good"],
    ["Chưa họp xét", null],
    ["Tốt", null],
  ])("mức độ hoàn thành “%s”: %s", (words, level) => {
    expect(dutyLevelIn(words)).toBe(level);
    const recognition = tick("Mức độ hoàn thành nhiệm vụ", words);
    expect(statementsOf(recognition)).toEqual(level === null ? [] : [`2023 Xã Phổ An: duties ${level} @ D2`]);
    expect(findingsOf(recognition)).toEqual(level === null ? ["unreadDuties D2"] : []);
  });

  test("tiêu đề viết tắt “Mức độ HTNV”", () => {
    expect(statementsOf(tick("Mức độ HTNV", "HTTNV"))).toEqual(["2023 Xã Phổ An: duties good @ D2"]);
  });

  test("số văn bản đứng thay cho dấu ở cột hồ sơ", () => {
    expect(statementsOf(tick("Tờ trình", "12/TTr-UBND"))).toEqual(["2023 Xã Phổ An: dossier submission true @ D2"]);
  });

  test("điểm kỷ luật, điểm đoàn kết không phải là xác nhận", () => {
    for (const header of ["Điểm kỷ luật, kỷ cương", "Kỷ luật, kỷ cương"]) {
      const recognition = tick(header, "8.5");
      expect(statementsOf(recognition)).toEqual([]);
      expect(findingsOf(recognition)).toEqual([]);
    }
  });

  test("1 và 0 bên cạnh các cột điểm thành phần cũng là điểm", () => {
    const recognition = read(
      draw(
        "2023",
        `
        STT | Tên đơn vị | Kỷ luật, kỷ cương | Tham mưu | Tổng điểm
        1 | Xã Phổ An | 10 | 1 | 82
        2 | Xã Phổ Châu | 9 | 0 | 81
        `,
      ),
    );
    expect(statementsOf(recognition)).toEqual([]);
    expect(findingsOf(recognition)).toEqual([]);
  });

  test("cả cột không ô nào đọc được: nói một lần ở tiêu đề", () => {
    const recognition = read(
      draw(
        "2023",
        `
        STT | Tên đơn vị | Tổng điểm | Dẫn đầu
        1 | Xã Phổ An | 82 | Khối 1
        2 | Xã Phổ Châu | 81 | Khối 1
        3 | Xã Phổ Cường | 80 | Khối 2
        `,
      ),
    );
    expect(findingsOf(recognition)).toEqual(["unreadColumn D1"]);
  });
});

describe("năm của xác nhận", () => {
  const table = (title: string, header: string, sheet: string) =>
    read(draw(sheet, `${title} | < | <\nSTT | Tên đơn vị | ${header}\n1 | Xã Phổ An | x`)).statements.map(
      ({ year }) => year,
    );

  test.each([
    ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024", "Đoàn kết", "Trang1", 2024],
    ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", "Đoàn kết năm 2022", "2024", 2022],
    ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", "Đoàn kết", "Đề nghị 2023", 2023],
    ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG GIAI ĐOẠN 2022-2025", "Đoàn kết", "2025", null],
    ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG TỔNG KẾT PHONG TRÀO", "Đoàn kết", "2025", null],
    ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", "Đoàn kết", "Trang1", null],
    ["DANH SÁCH NĂM 2023\n(Kèm theo kế hoạch giai đoạn 2021-2025)", "Đoàn kết", "Trang1", 2023],
    ["DANH SÁCH NĂM 2023\nPhong trào thi đua “Đẩy mạnh CCHC giai đoạn 2021-2025”", "Đoàn kết", "Trang1", 2023],
    ["BẢNG ĐIỂM NĂM 2023\nĐánh giá theo khung của giai đoạn 2021-2025", "Đoàn kết", "Trang1", 2023],
    ["DANH SÁCH\nPhong trào thi đua “Đẩy mạnh CCHC giai đoạn 2021-2025”", "Đoàn kết", "Đề nghị 2023", 2023],
    ["(Kèm theo Tờ trình về khen thưởng giai đoạn 2021-2025)", "Đoàn kết", "Đề nghị 2023", 2023],
  ])("“%s”, cột “%s”, trang “%s”: %s", (title, header, sheet, year) => {
    expect(table(title, header, sheet)).toEqual([year]);
  });

  test("mỗi năm một cột dưới tiêu đề gộp", () => {
    const recognition = read(
      draw(
        "Tổng hợp",
        `
        STT | Tên đơn vị | Kỷ luật, kỷ cương | < | Đề nghị | <
        ^ | ^ | 2022 | 2023 | Đơn vị | Thị xã
        1 | Xã Phổ An | x | Không | x | x
        `,
      ),
    );
    expect(statementsOf(recognition)).toEqual([
      "2022 Xã Phổ An: discipline true @ C3",
      "2023 Xã Phổ An: discipline false @ D3",
      "— Xã Phổ An: proposedByUnit true @ E3",
      "— Xã Phổ An: proposedByTown true @ F3",
    ]);
  });

  test("cột Năm nói năm của từng dòng", () => {
    const recognition = read(
      draw("Trang1", "Năm | Tên đơn vị | Đoàn kết | Dẫn đầu\n2022 | Xã Phổ An | x |\n2023 | Xã Phổ An | x | Không"),
    );
    expect(statementsOf(recognition)).toEqual([
      "2022 Xã Phổ An: unity true @ C2",
      "2023 Xã Phổ An: unity true @ C3",
      "2023 Xã Phổ An: leading false @ D3",
    ]);
  });
});

describe("danh sách đề nghị khen thưởng", () => {
  const scores = draw(
    "2023",
    "STT | Tên đơn vị | Tổng điểm\n1 | Xã Phổ An | 82\n2 | Phường Phổ Hòa | 81\n3 | Phòng Nội vụ | 85",
  );

  test("không có cột điểm vẫn đọc được, không bị coi là thiếu điểm", () => {
    const list = draw(
      "Đề nghị",
      `
      UBND THỊ XÃ ĐỨC PHỔ | < | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | <
      PHÒNG NỘI VỤ | < | | Độc lập - Tự do - Hạnh phúc | <
       | | | |
      DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2023 | < | < | < | <
      STT | Tên đơn vị | Điều kiện | < | Hồ sơ
      ^ | ^ | Kỷ luật, kỷ cương | Đoàn kết | Tờ trình
      A | B | 1 | 2 | 3
      I | XÃ, PHƯỜNG | | |
      1 | ${"Phường Phổ Hoà".normalize("NFD")} | x | x |
       | | | |
      2 | Xã\u00a0Phổ  An | x | Không | x
      II | PHÒNG, BAN | | |
      3 | P. Nội vụ | Có | Có | x
       | Tổng cộng | 3 | 2 | 2
       | | | Đức Phổ, ngày 05 tháng 12 năm 2023 | <
       | NGƯỜI LẬP | | CHỦ TỊCH | <
      `,
      { hidden: [10] },
    );
    const recognition = read(scores, list);
    expect(statementsOf(recognition)).toEqual([
      "2023 Phường Phổ Hoà: discipline true @ C9",
      "2023 Phường Phổ Hoà: unity true @ D9",
      "2023 Xã Phổ An: discipline true @ C11",
      "2023 Xã Phổ An: unity false @ D11",
      "2023 Xã Phổ An: dossier submission true @ E11",
      "2023 P. Nội vụ: discipline true @ C13",
      "2023 P. Nội vụ: unity true @ D13",
      "2023 P. Nội vụ: dossier submission true @ E13",
    ]);
    expect(new Set(recognition.statements.map(({ subject }) => subject.key))).toEqual(
      new Set(["phường phổ hòa", "xã phổ an", "phòng nội vụ"]),
    );
    expect(findingsOf(recognition)).toEqual(["hiddenRows B11"]);
    expect(declinedOf(recognition)).toEqual([]);
    expect(listsOf(recognition)).toEqual(["ticks Đề nghị!A5:E13 8"]);
  });

  test("đơn vị không có trong bảng điểm: gợi ý tên gần nhất, không gộp", () => {
    const recognition = read(
      scores,
      draw("Đề nghị", "STT | Tên đơn vị | Đoàn kết\n1 | Phòng Nộ vụ | x\n2 | Hội Chữ thập đỏ | x"),
    );
    expect(recognition.statements.map(({ subject }) => subject.key)).toEqual(["phòng nộ vụ", "hội chữ thập đỏ"]);
    expect(recognition.findings).toMatchObject([
      { code: "unknownUnit", unit: "Phòng Nộ vụ", nearest: "Phòng Nội vụ", at: { sheet: "Đề nghị", address: "B2" } },
      { code: "unknownUnit", unit: "Hội Chữ thập đỏ", nearest: null },
    ]);
  });

  test("hai danh sách nói ngược nhau: không ô nào được tính, và nói rõ ở đâu", () => {
    const list = (sheet: string, cell: string) =>
      draw(sheet, `Năm 2023\nSTT | Tên đơn vị | Đoàn kết | Dẫn đầu\n1 | Phòng Nội vụ | ${cell} | x`);
    const recognition = read(scores, list("Đề nghị 1", "x"), list("Đề nghị 2", "Không"));
    expect(recognition.findings).toMatchObject([
      {
        code: "statementContradiction",
        subject: "Phòng Nội vụ",
        texts: ["x", "Không"],
        at: [
          { sheet: "Đề nghị 1", address: "C3" },
          { sheet: "Đề nghị 2", address: "C3" },
        ],
      },
    ]);
  });

  test("chỉ có danh sách, không có bảng điểm nào: vẫn hỏi bảng điểm", () => {
    const recognition = read(draw("2023", "STT | Tên đơn vị | Đoàn kết\n1 | Xã Phổ An | x"));
    expect(statementsOf(recognition)).toHaveLength(1);
    expect(findingsOf(recognition)).toEqual(["!noTable"]);
    expect(declinedOf(recognition)).toEqual([]);
  });

  test("bảng chỉ có điểm tự đánh giá vẫn bị coi là thiếu điểm, dù có cột xác nhận", () => {
    const recognition = read(draw("2023", "STT | Tên đơn vị | Tự đánh giá | Đoàn kết\n1 | Xã Phổ An | 80 | x"));
    expect(findingsOf(recognition)).toEqual(["!noScoreColumn B1"]);
    expect(statementsOf(recognition)).toHaveLength(1);
  });
});
