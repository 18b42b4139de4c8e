import { describe, expect, test } from "vitest";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import type { Grid } from "../../../src/sheets/grid";
import { recognise } from "../../../src/sheets/read/recognise";
import { draw } from "./draw-grid";
import { listsOf, peopleOf, statementsOf } from "./say-lists";
import { findingsOf, scoresOf } from "./say-recognition";

const scores = draw(
  "2023",
  "STT | Tên đơn vị | Tổng điểm\n1 | Xã Phổ An | 82\n2 | Phường Phổ Hòa | 81\n3 | Phòng Nội vụ | 85\n4 | Phòng Tư pháp | 84",
);
const read = (...grids: Grid[]) => recognise([scores, ...grids], ducPhoPlan);

describe("danh sách cá nhân", () => {
  test("họ tên, chức vụ, đơn vị, xác nhận, trực tiếp, đứng đầu; chỗ nào cũng có bẫy", () => {
    const recognition = read(
      draw(
        "Cá nhân",
        `
        DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2023 | < | < | < | < | < | < | <
        STT | Họ và tên | Chức vụ | Đơn vị | Trực tiếp làm CCHC | Người đứng đầu | Xác nhận | <
        ^ | ^ | ^ | ^ | ^ | ^ | Chấp hành kỷ luật | Mức độ hoàn thành nhiệm vụ
        1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
        1 | ${"Nguyễn Thị Hoà".normalize("NFD")} | Chuyên viên | Phòng\u00a0Nội vụ | x | Không | Không vi phạm | HTXSNV
         | | | | | | |
        2 | Ông Trần Văn Bình | Chủ tịch UBND | UBND xã Phổ An | | x | x | Hoàn thành tốt nhiệm vụ
        3 | LÊ VĂN CƯỜNG | Công chức | P. Tư pháp | Có | | |
         | Tổng số: 3 người | | | | | |
         | | | | Đức Phổ, ngày 01 tháng 12 năm 2023 | < | < | <
         | NGƯỜI LẬP | | | TRƯỞNG PHÒNG | < | < | <
         | Phạm Văn Dũng | | | Võ Thị Em | < | < | <
        `,
        { hidden: [7] },
      ),
    );
    expect(peopleOf(recognition)).toEqual([
      "Nguyễn Thị Hoà | Chuyên viên | Phòng Nội vụ | phòng nội vụ | trực tiếp true | đứng đầu false",
      "Trần Văn Bình | Chủ tịch UBND | UBND xã Phổ An | xã phổ an | đứng đầu true",
      "LÊ VĂN CƯỜNG | Công chức | P. Tư pháp | phòng tư pháp | trực tiếp true",
    ]);
    expect(statementsOf(recognition)).toEqual([
      "2023 Nguyễn Thị Hoà: discipline true @ G5",
      "2023 Nguyễn Thị Hoà: duties excellent @ H5",
      "2023 Trần Văn Bình: discipline true @ G7",
      "2023 Trần Văn Bình: duties good @ H7",
    ]);
    expect(findingsOf(recognition)).toEqual(["hiddenRows B8"]);
    expect(scoresOf(recognition)).toHaveLength(4);
    expect(listsOf(recognition)).toEqual(["people Cá nhân!A2:H8 3", "ticks Cá nhân!A2:H8 4"]);
  });

  test("dưới dòng tên đơn vị", () => {
    const recognition = read(
      draw(
        "Cá nhân",
        `
        STT | Họ và tên | Chức vụ | Đoàn kết
        I. Phòng Nội vụ | < | < | <
        1 | Nguyễn Văn An | Trưởng phòng | x
        2 | Trần Thị Bé | Chuyên viên |
        II | UBND xã Phổ An | |
        1 | Lê Văn Cảnh | Chủ tịch | x
        3 | Phường Phổ Hòa | |
        3.1 | Phạm Thị Dung | Công chức |
        `,
      ),
    );
    expect(peopleOf(recognition)).toEqual([
      "Nguyễn Văn An | Trưởng phòng | Phòng Nội vụ | phòng nội vụ",
      "Trần Thị Bé | Chuyên viên | Phòng Nội vụ | phòng nội vụ",
      "Lê Văn Cảnh | Chủ tịch | UBND xã Phổ An | xã phổ an",
      "Phạm Thị Dung | Công chức | Phường Phổ Hòa | phường phổ hòa",
    ]);
    expect(findingsOf(recognition)).toEqual([]);
  });

  test("dòng khối không phải là đơn vị của ai", () => {
    const recognition = read(
      draw(
        "Cá nhân",
        `
        STT | Họ và tên | Đơn vị
        A | KHỐI PHÒNG, BAN |
        1 | Nguyễn Văn An | Phòng Nội vụ
        B | KHỐI XÃ, PHƯỜNG |
        2 | Lê Văn Cảnh | Phổ An
        `,
      ),
    );
    expect(peopleOf(recognition)).toEqual([
      "Nguyễn Văn An |  | Phòng Nội vụ | phòng nội vụ",
      "Lê Văn Cảnh |  | Phổ An | xã phổ an",
    ]);
    expect(findingsOf(recognition)).toEqual([]);
  });

  test("danh sách vừa tập thể vừa cá nhân", () => {
    const recognition = read(
      draw(
        "Đề nghị 2023",
        `
        STT | Tên tập thể, cá nhân | Chức vụ, đơn vị công tác | Đơn vị đề nghị
        I | TẬP THỂ | |
        1 | Phòng Nội vụ | | x
        2 | UBND phường Phổ Hoà | | x
        II | CÁ NHÂN | |
        1 | Bà Nguyễn Thị An | Chuyên viên Phòng Nội vụ | x
        2 | Lê Văn Cảnh | Chủ tịch UBND xã Phổ An | Chưa
        `,
      ),
    );
    expect(peopleOf(recognition)).toEqual([
      "Nguyễn Thị An | Chuyên viên Phòng Nội vụ | Phòng Nội vụ | phòng nội vụ",
      "Lê Văn Cảnh | Chủ tịch UBND xã Phổ An | Xã Phổ An | xã phổ an",
    ]);
    expect(recognition.statements.map(({ subject, stated }) => [subject.kind, subject.key, stated.value])).toEqual([
      ["collective", "phòng nội vụ", true],
      ["collective", "phường phổ hòa", true],
      ["individual", "phòng nội vụ | nguyen thi an", true],
      ["individual", "xã phổ an | le van canh", false],
    ]);
    expect(findingsOf(recognition)).toEqual([]);
  });

  test("đơn vị ở đầu trang, “Đơn vị: …”", () => {
    const recognition = read(
      draw(
        "Cá nhân",
        "Đơn vị: Phòng Nội vụ thị xã Đức Phổ | <\n | \nSTT | Họ và tên | Chức vụ\n1 | Nguyễn Văn An | Chuyên viên",
      ),
    );
    expect(peopleOf(recognition)).toEqual(["Nguyễn Văn An | Chuyên viên | Phòng Nội vụ | phòng nội vụ"]);
  });

  test("đơn vị gộp ô dọc; tên đơn vị đứng trước họ tên", () => {
    const recognition = read(
      draw(
        "Cá nhân",
        `
        STT | Đơn vị | Họ và tên | Trực tiếp làm CCHC
        1 | Phòng Nội vụ | Nguyễn Văn An | x
        2 | ^ | Trần Thị Bé | Không
        `,
      ),
    );
    expect(peopleOf(recognition)).toEqual([
      "Nguyễn Văn An |  | Phòng Nội vụ | phòng nội vụ | trực tiếp true",
      "Trần Thị Bé |  | Phòng Nội vụ | phòng nội vụ | trực tiếp false",
    ]);
  });

  test("“Đơn vị đề nghị” ghi tên đơn vị là đơn vị của người đó, không phải dấu xác nhận", () => {
    const recognition = read(
      draw(
        "Cá nhân",
        `
        STT | Họ và tên | Chức vụ | Đơn vị đề nghị
        1 | Nguyễn Văn An | Chuyên viên | Phòng Nội vụ
        2 | Lê Thị Bé | Chủ tịch UBND | Xã Phổ An
        `,
      ),
    );
    expect(recognition.people.map(({ unitKey }) => unitKey)).toEqual(["phòng nội vụ", "xã phổ an"]);
    expect(statementsOf(recognition)).toEqual([]);
    expect(findingsOf(recognition)).toEqual([]);
  });

  test("số cá nhân được khen không phải là tên người", () => {
    const recognition = read(draw("Số liệu", "STT | Tên đơn vị | Số cá nhân | Đoàn kết\n1 | Xã Phổ An | 5 người | x"));
    expect(recognition.people).toEqual([]);
    expect(statementsOf(recognition)).toEqual(["— Xã Phổ An: unity true @ D2"]);
  });

  test("họ và tên ở hai cột", () => {
    const recognition = read(
      draw(
        "Cá nhân",
        "STT | Họ và tên | < | Đơn vị\n1 | Nguyễn Văn | An | Phòng Nội vụ\n2 | Trần Thị | Bé | Xã Phổ An",
      ),
    );
    expect(recognition.people.map(({ name }) => name)).toEqual(["Nguyễn Văn An", "Trần Thị Bé"]);
  });

  test("không cột STT: chữ ký ở cuối không phải là người trong danh sách", () => {
    const recognition = read(
      draw(
        "Cá nhân",
        `
        Họ và tên | Đơn vị | Đoàn kết
        Nguyễn Văn An | Phòng Nội vụ | x
        Ghi chú: đã họp xét | |
         | Ngày 05 tháng 12 năm 2023 | <
        NGƯỜI LẬP | TRƯỞNG PHÒNG | <
        Võ Thị Em | Phạm Văn Dũng | <
        `,
      ),
    );
    expect(recognition.people.map(({ name }) => name)).toEqual(["Nguyễn Văn An"]);
  });
});

describe("nối với đơn vị", () => {
  const one = (unit: string) => read(draw("Cá nhân", `STT | Họ và tên | Đơn vị công tác\n1 | Nguyễn Văn An | ${unit}`));

  test.each([
    ["Phòng Nội vụ", "phòng nội vụ"],
    ["PHÒNG NỘI VỤ".normalize("NFD"), "phòng nội vụ"],
    ["Phong Noi vu", "phòng nội vụ"],
    ["P. Nội vụ", "phòng nội vụ"],
    ["Phòng Nội vụ thị xã", "phòng nội vụ"],
    ["Phường Phổ Hoà", "phường phổ hòa"],
    ["Phổ Hòa", "phường phổ hòa"],
    ["UBND thị xã Đức Phổ", "thị xã đức phổ"],
  ])("“%s” là %s", (unit, key) => {
    const recognition = one(unit);
    expect(recognition.people.map(({ unitKey }) => unitKey)).toEqual([key]);
    expect(findingsOf(recognition)).toEqual([]);
  });

  test.each([
    ["Phòng Nội vị", "Phòng Nội vụ"],
    ["Nội vụ", "Phòng Nội vụ"],
    ["Phòng Kinh tế và Hạ tầng đô thị", null],
  ])("“%s” không nối với ai; gợi ý %s", (unit, nearest) => {
    const recognition = one(unit);
    expect(recognition.people.map(({ unit: written, unitKey }) => [written, unitKey])).toEqual([[unit, null]]);
    expect(recognition.findings).toMatchObject([{ code: "unknownUnit", stops: false, unit, nearest, count: 1 }]);
  });

  test("một tên lạ, nhiều người: nói một lần", () => {
    const recognition = read(
      draw("Cá nhân", "STT | Họ và tên | Đơn vị\n1 | Nguyễn Văn An | Phòng Nộ vụ\n2 | Trần Thị Bé | Phòng Nộ vụ"),
    );
    expect(recognition.findings).toMatchObject([{ code: "unknownUnit", count: 2, at: { address: "C2" } }]);
  });

  test("cơ quan ở đầu trang lập danh sách, chưa chắc là đơn vị của người trong danh sách", () => {
    const recognition = read(
      draw(
        "Cá nhân",
        `
        UBND THỊ XÃ ĐỨC PHỔ | < | <
        PHÒNG NỘI VỤ | < | <
        STT | Họ và tên | Chức vụ
        1 | Nguyễn Văn An | Chuyên viên
        `,
      ),
    );
    expect(recognition.people.map(({ unitKey }) => unitKey)).toEqual([null]);
    expect(findingsOf(recognition)).toEqual(["personWithoutUnit B4"]);
  });

  test("không nói đơn vị: hỏi, không đoán theo chức vụ", () => {
    const recognition = read(draw("Cá nhân", "STT | Họ và tên | Chức vụ\n1 | Nguyễn Văn An | Trưởng phòng Nội vụ"));
    expect(peopleOf(recognition)).toEqual(["Nguyễn Văn An | Trưởng phòng Nội vụ |  | —"]);
    expect(findingsOf(recognition)).toEqual(["personWithoutUnit B2"]);
  });
});

describe("một người nhiều lần", () => {
  test("hai lần trong một danh sách: nói ra", () => {
    const recognition = read(
      draw("Cá nhân", "STT | Họ và tên | Đơn vị\n1 | Nguyễn Văn An | Phòng Nội vụ\n2 | NGUYỄN VĂN AN | Phòng Nội vụ"),
    );
    expect(recognition.people).toHaveLength(1);
    expect(findingsOf(recognition)).toEqual(["personTwice B2 B3"]);
  });

  test("trùng tên ở hai đơn vị là hai người", () => {
    const recognition = read(
      draw("Cá nhân", "STT | Họ và tên | Đơn vị\n1 | Nguyễn Văn An | Phòng Nội vụ\n2 | Nguyễn Văn An | Xã Phổ An"),
    );
    expect(recognition.people.map(({ key }) => key)).toEqual([
      "phòng nội vụ | nguyen van an",
      "xã phổ an | nguyen van an",
    ]);
    expect(findingsOf(recognition)).toEqual([]);
  });

  test("tên khác nhau ở dấu trong một đơn vị là hai người", () => {
    const recognition = read(
      draw(
        "Cá nhân",
        "STT | Họ và tên | Đơn vị\n1 | Nguyễn Văn Thanh | Phòng Nội vụ\n2 | Nguyễn Văn Thành | Phòng Nội vụ",
      ),
    );
    expect(recognition.people.map(({ name }) => name)).toEqual(["Nguyễn Văn Thanh", "Nguyễn Văn Thành"]);
    expect(findingsOf(recognition)).toEqual([]);
  });

  test("tên khác nhau ở dấu trong hai danh sách: coi là một người, và nói ra; tên không dấu thì không sao", () => {
    const list = (sheet: string, name: string) =>
      draw(sheet, `STT | Họ và tên | Đơn vị | Đoàn kết\n1 | ${name} | Phòng Nội vụ | x`);
    const recognition = read(list("DS 2022", "Nguyễn Văn Thanh"), list("DS 2023", "Nguyễn Văn Thành"));
    expect(recognition.people).toHaveLength(1);
    expect(findingsOf(recognition)).toEqual(["similarPeople B2 B2"]);
    expect(findingsOf(read(list("DS 2022", "Nguyễn Văn Thanh"), list("DS 2023", "NGUYEN VAN THANH")))).toEqual([]);
  });

  test("ở hai danh sách là một người, mỗi nơi một điều", () => {
    const recognition = read(
      draw("DS 2022", "STT | Họ và tên | Đơn vị | Đoàn kết\n1 | Nguyễn Văn An | Phòng Nội vụ | x"),
      draw(
        "DS 2023",
        "STT | Họ và tên | Chức vụ | Đơn vị | Trực tiếp làm CCHC\n1 | Nguyễn Văn An | Chuyên viên | P. Nội vụ | x",
      ),
    );
    expect(peopleOf(recognition)).toEqual([
      "Nguyễn Văn An | Chuyên viên | Phòng Nội vụ | phòng nội vụ | trực tiếp true",
    ]);
    expect(statementsOf(recognition)).toEqual(["2022 Nguyễn Văn An: unity true @ D2"]);
    expect(findingsOf(recognition)).toEqual([]);
  });

  test("hai danh sách nói ngược nhau: không bên nào được tính", () => {
    const list = (sheet: string, cell: string) =>
      draw(sheet, `STT | Họ và tên | Đơn vị | Trực tiếp làm CCHC\n1 | Nguyễn Văn An | Phòng Nội vụ | ${cell}`);
    const recognition = read(list("DS 1", "x"), list("DS 2", "Không"));
    expect(recognition.people.map(({ directlyInCharge }) => directlyInCharge)).toEqual([null]);
    expect(findingsOf(recognition)).toEqual(["personContradiction D2 D2"]);
  });

  test("mỗi năm một dòng không phải là ghi thừa", () => {
    const recognition = read(
      draw(
        "Cá nhân",
        `
        STT | Họ và tên | Đơn vị | Năm | Mức độ hoàn thành nhiệm vụ
        1 | Nguyễn Văn An | Phòng Nội vụ | 2022 | HTTNV
        2 | Nguyễn Văn An | Phòng Nội vụ | 2023 | HTXSNV
        `,
      ),
    );
    expect(statementsOf(recognition)).toEqual([
      "2022 Nguyễn Văn An: duties good @ E2",
      "2023 Nguyễn Văn An: duties excellent @ E3",
    ]);
    expect(findingsOf(recognition)).toEqual([]);
  });
});
