import { describe, expect, test } from "vitest";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import type { Grid } from "../../../src/sheets/grid";
import { recognisersIn } from "../../../src/sheets/read/initiatives/recogniser-words";
import { scopeIn } from "../../../src/sheets/read/initiatives/scope-words";
import { recognise } from "../../../src/sheets/read/recognise";
import { draw } from "./draw-grid";
import { initiativesOf, listsOf, peopleOf } from "./say-lists";
import { findingsOf } from "./say-recognition";

const scores = draw(
  "2023",
  "STT | Tên đơn vị | Tổng điểm\n1 | Xã Phổ An | 82\n2 | Phường Phổ Hòa | 81\n3 | Phòng Nội vụ | 85",
);
const people = draw(
  "Cá nhân",
  "STT | Họ và tên | Đơn vị\n1 | Nguyễn Văn An | Phòng Nội vụ\n2 | Trần Thị Bé | Xã Phổ An\n3 | Nguyễn Văn An | Phường Phổ Hòa",
);
const read = (...grids: Grid[]) => recognise([scores, people, ...grids], ducPhoPlan);

describe("phạm vi của sáng kiến", () => {
  test.each([
    ["Trong đơn vị", "ownUnit"],
    ["trong cơ quan", "ownUnit"],
    ["Áp dụng trong cơ quan, đơn vị", "ownUnit"],
    ["Nhân rộng ra đơn vị khác", "otherUnits"],
    ["Nhân rộng ra các cơ quan, đơn vị khác", "otherUnits"],
    ["Toàn thị xã", "otherUnits"],
    ["Các xã", "otherUnits"],
    ["Các xã, phường", "otherUnits"],
    ["Nhiều đơn vị trong thị xã", "otherUnits"],
    ["Nhiều đơn vị, địa phương trong tỉnh", "manyUnits"],
    ["Nhân rộng ra nhiều đơn vị, địa phương trong toàn tỉnh", "manyUnits"],
    ["Toàn tỉnh", "province"],
    ["CẤP TỈNH".normalize("NFD"), "province"],
    ["Nhân rộng ra phạm vi toàn tỉnh", "province"],
    ["Nhiều đơn vị", null],
    ["Rộng", null],
    ["Chưa nhân rộng", null],
    ["Không nhân rộng ra đơn vị khác", null],
  ])("“%s”: %s", (words, scope) => {
    expect(scopeIn(words)).toBe(scope);
  });
});

describe("cơ quan công nhận sáng kiến", () => {
  test.each([
    ["Đơn vị", ["unit"]],
    ["Cơ quan, đơn vị", ["unit"]],
    ["Thị xã", ["town"]],
    ["UBND thị xã", ["town"]],
    ["Hội đồng sáng kiến thị xã", ["town"]],
    ["Đơn vị và thị xã", ["unit", "town"]],
    ["Đơn vị, thị xã", ["unit", "town"]],
    ["Phòng Nội vụ thị xã", ["unit"]],
    ["UBND tỉnh", ["authority"]],
    ["Sở Khoa học và Công nghệ", ["authority"]],
    ["Bộ Nội vụ", ["authority"]],
    ["Cơ quan có thẩm quyền", ["authority"]],
    ["Chưa", []],
    ["Chưa công nhận", []],
    ["Chưa được công nhận", []],
    ["Đã công nhận", null],
    ["Đang chờ thị xã công nhận", null],
    ["Số 12", null],
    ["Cán bộ phụ trách", null],
  ])("“%s”: %s", (words, recognisers) => {
    const found = recognisersIn(words, () => false);
    expect(found === null ? null : [...found]).toEqual(recognisers);
  });
});

describe("sổ sáng kiến", () => {
  test("đối tượng là đơn vị hay cá nhân, với phạm vi, cơ quan công nhận, số quyết định", () => {
    const recognition = read(
      draw(
        "Sáng kiến",
        `
        DANH MỤC SÁNG KIẾN | < | < | < | < | < | <
        STT | Đối tượng | Tên sáng kiến | Năm | Phạm vi | Cơ quan công nhận | Số quyết định
        1 | 2 | 3 | 4 | 5 | 6 | 7
        1 | ${"UBND Xã Phổ An".normalize("NFD")} | Trả kết quả tại nhà | 2023 | Nhân rộng ra đơn vị khác | Đơn vị và thị xã | 12/QĐ-UBND
        2 | Trần\u00a0Thị Bé | Số hóa hồ sơ | 2022 | Toàn tỉnh | UBND tỉnh |
         | | | | | |
        3 | Nguyễn Văn An, Phòng Nội vụ | Nhắc việc qua tin nhắn | 2023 | Trong đơn vị | Chưa | -
         | | | | Ngày 05 tháng 12 năm 2023 | |
         | NGƯỜI LẬP | | | TRƯỞNG PHÒNG | |
        `,
      ),
    );
    expect(initiativesOf(recognition)).toEqual([
      "2023 | xã phổ an | Trả kết quả tại nhà | otherUnits | {unit+town} | 12/QĐ-UBND",
      "2022 | cá nhân xã phổ an | tran thi be | Số hóa hồ sơ | province | {authority} | ",
      "2023 | cá nhân phòng nội vụ | nguyen van an | Nhắc việc qua tin nhắn | ownUnit | {} | ",
    ]);
    expect(recognition.initiatives[0]?.source).toEqual({ sheet: "Sáng kiến", address: "C4" });
    expect(recognition.initiatives[0]?.scope).toEqual({
      value: "otherUnits",
      shown: "Nhân rộng ra đơn vị khác",
      source: { sheet: "Sáng kiến", address: "E4" },
    });
    expect(findingsOf(recognition)).toEqual([]);
    expect(listsOf(recognition)).toEqual(["people Cá nhân!A1:C4 3", "initiatives Sáng kiến!A2:G7 3"]);
  });

  test("có cột đơn vị; sổ không thêm ai vào danh sách cá nhân", () => {
    const recognition = read(
      draw(
        "Sáng kiến",
        `
        STT | Tác giả | Đơn vị | Tên sáng kiến, giải pháp | Phạm vi ảnh hưởng | Cấp công nhận
        1 | Nguyễn Văn An | Phường Phổ Hòa | Một cửa lưu động | Toàn thị xã | Thị xã
        2 | Lê Văn Lạ | Xã Phổ An | Mã QR | Trong xã | UBND xã Phổ An
        `,
      ),
    );
    expect(initiativesOf(recognition)).toEqual([
      "— | cá nhân phường phổ hòa | nguyen van an | Một cửa lưu động | otherUnits | {town} | ",
      "— | cá nhân xã phổ an | le van la | Mã QR | ownUnit | {unit} | ",
    ]);
    expect(peopleOf(recognition)).toHaveLength(3);
    expect(recognition.findings).toMatchObject([{ code: "authorsNotListed", name: "Lê Văn Lạ", count: 1 }]);
  });

  test("tên mà nhiều người có, không nói đơn vị: để ra ngoài và hỏi", () => {
    const recognition = read(
      draw("Sáng kiến", "STT | Đối tượng | Tên sáng kiến\n1 | Nguyễn Văn An | Nhắc việc\n2 | Trần Thị Bé | Mã QR"),
    );
    expect(initiativesOf(recognition)).toEqual(["— | cá nhân xã phổ an | tran thi be | Mã QR | — | — | "]);
    expect(findingsOf(recognition)).toEqual(["initiativeOfNobody B2"]);
  });

  test("“Đối tượng” và “Sáng kiến” là sổ sáng kiến, dù trang tên gì và không có STT", () => {
    const recognition = read(
      draw(
        "Trang1",
        `
        Đối tượng | Sáng kiến | Phạm vi áp dụng | Cơ quan công nhận | Số quyết định | Năm
        Xã Phổ An | Mã QR | toàn tỉnh | Tỉnh | 12 | 2023
        Lê Văn Lạ - Phòng Nội vụ | Nhắc việc | đơn vị khác | Sở Nội vụ, thị xã | | 2024
        `,
      ),
    );
    expect(initiativesOf(recognition)).toEqual([
      "2023 | xã phổ an | Mã QR | province | {authority} | 12",
      "2024 | cá nhân phòng nội vụ | le van la | Nhắc việc | otherUnits | {authority+town} | ",
    ]);
    expect(peopleOf(recognition)).toHaveLength(3);
  });

  test("phạm vi và cơ quan công nhận là những cột đánh dấu", () => {
    const recognition = read(
      draw(
        "Sáng kiến",
        `
        STT | Tên đơn vị | Tên sáng kiến | Phạm vi ảnh hưởng | < | < | Cấp công nhận | <
        ^ | ^ | ^ | Trong đơn vị | Toàn thị xã | Toàn tỉnh | Đơn vị | Thị xã
        1 | Xã Phổ An | Mã QR | x | x | | x | x
        2 | Phường Phổ Hòa | Một cửa | x | | | |
        `,
      ),
    );
    expect(initiativesOf(recognition)).toEqual([
      "— | xã phổ an | Mã QR | otherUnits | {unit+town} | ",
      "— | phường phổ hòa | Một cửa | ownUnit | — | ",
    ]);
    expect(findingsOf(recognition)).toEqual([]);
  });

  test("tác giả và “Chức vụ, đơn vị”, trang không nói là sáng kiến", () => {
    const recognition = read(
      draw(
        "Trang1",
        `
        STT | Tên sáng kiến | Tác giả | Chức vụ, đơn vị | Phạm vi áp dụng | Số, ngày QĐ công nhận
        1 | Mã QR | Nguyễn Văn An | Chuyên viên Phòng Nội vụ | Trong phòng | 12/QĐ-UBND ngày 1/2/2023
        `,
      ),
    );
    expect(initiativesOf(recognition)).toEqual([
      "— | cá nhân phòng nội vụ | nguyen van an | Mã QR | ownUnit | — | 12/QĐ-UBND ngày 1/2/2023",
    ]);
    expect(peopleOf(recognition)).toHaveLength(3);
  });

  test("lời không rõ: không đoán, nói ra ô", () => {
    const recognition = read(
      draw(
        "Sáng kiến",
        "STT | Đối tượng | Tên sáng kiến | Phạm vi | Cơ quan công nhận\n1 | Xã Phổ An | Mã QR | Rộng khắp | Đã công nhận",
      ),
    );
    expect(initiativesOf(recognition)).toEqual(["— | xã phổ an | Mã QR | — | — | "]);
    expect(findingsOf(recognition)).toEqual(["unreadScope D2", "unreadRecogniser E2"]);
  });
});

describe("sáng kiến trong dòng của đơn vị, cá nhân", () => {
  test("bảng điểm có cột sáng kiến, phạm vi, cấp công nhận", () => {
    const recognition = recognise(
      [
        draw(
          "2023",
          `
          STT | Tên đơn vị | Tổng điểm | Sáng kiến | Phạm vi | Cấp công nhận
          1 | Xã Phổ An | 82 | Mã QR | Toàn thị xã | Thị xã
          2 | Xã Phổ Châu | 81 | Không | |
          3 | Xã Phổ Cường | 80 | | |
          4 | Xã Phổ Khánh | 79 | Có | |
          `,
        ),
      ],
      ducPhoPlan,
    );
    expect(initiativesOf(recognition)).toEqual([
      "2023 | xã phổ an | Mã QR | otherUnits | {town} | ",
      "2023 | xã phổ khánh |  | — | — | ",
    ]);
    expect(findingsOf(recognition)).toEqual([]);
  });

  test("danh sách cá nhân có cột sáng kiến", () => {
    const recognition = recognise(
      [
        scores,
        draw(
          "Cá nhân 2023",
          "STT | Họ và tên | Đơn vị | Đoàn kết | Sáng kiến | Phạm vi\n1 | Nguyễn Văn An | Phòng Nội vụ | x | Mã QR | Trong phòng",
        ),
      ],
      ducPhoPlan,
    );
    expect(initiativesOf(recognition)).toEqual([
      "2023 | cá nhân phòng nội vụ | nguyen van an | Mã QR | ownUnit | — | ",
    ]);
    expect(peopleOf(recognition)).toHaveLength(1);
  });

  test("điểm sáng kiến, số sáng kiến không phải là sáng kiến", () => {
    for (const header of ["Sáng kiến", "Điểm sáng kiến", "Số sáng kiến"]) {
      const recognition = recognise(
        [draw("2023", `STT | Tên đơn vị | Tổng điểm | ${header}\n1 | Xã Phổ An | 82 | 2`)],
        ducPhoPlan,
      );
      expect(recognition.initiatives).toEqual([]);
    }
  });
});
