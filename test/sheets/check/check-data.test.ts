import { describe, expect, test } from "vitest";
import { draw } from "../read/draw-grid";
import { check, corrected, notesOf } from "./check-sheets";

const table = (year: number, ...rows: string[]) =>
  draw(`Điểm ${year}`, ["STT | Đơn vị | Tổng điểm", ...rows].join("\n"));

describe("tên của một đơn vị viết khác nhau", () => {
  const usual = [table(2022, "1 | Xã Phổ An | 80"), table(2023, "1 | Xã Phổ An | 81")];

  test("UBND xã và dấu đặt khác chỗ: đề nghị cách viết thường gặp nhất", () => {
    expect(notesOf("unitSpelling", ...usual, table(2024, "1 | UBND xã Phổ An | 82"))).toMatchObject([
      {
        written: "UBND xã Phổ An",
        usual: "Xã Phổ An",
        corrections: [{ at: { sheet: "Điểm 2024", address: "B2" }, before: "UBND xã Phổ An", after: "Xã Phổ An" }],
      },
    ]);
  });

  test("chữ tổ hợp và dấu cách cứng: không nhìn thấy, nhưng nói ra", () => {
    const decomposed = "Xã Phổ An".normalize("NFD").replace(" An", "\u00a0An");
    expect(notesOf("unitSpelling", ...usual, table(2024, `1 | ${decomposed} | 82`))).toMatchObject([
      { unseen: true, corrections: [{ before: decomposed, after: "Xã Phổ An" }] },
    ]);
  });

  test("số thứ tự trước tên ở lại, tên giống nhau thì không nói gì", () => {
    expect(notesOf("unitSpelling", ...usual)).toEqual([]);
    expect(notesOf("unitSpelling", ...usual, table(2024, "1 | 3. UBND xã Phổ An | 82"))).toMatchObject([
      { corrections: [{ after: "3. Xã Phổ An" }] },
    ]);
  });
});

describe("số ghi dưới dạng chữ", () => {
  test("đề nghị số, cả khi có dấu cách thừa", () => {
    const notes = notesOf("textNumber", table(2023, "1 | Xã Phổ An | '82,5", "2 | Xã Phổ Châu | '\u00a079.25\u00a0"));
    expect(notes.map(({ value, corrections }) => [value, corrections[0]?.after])).toEqual([
      [82.5, 82.5],
      [79.25, 79.25],
    ]);
  });

  test("số thật, ô trống và chữ không phải số thì không", () => {
    expect(
      notesOf("textNumber", table(2023, "1 | Xã Phổ An | 82.5", "2 | Xã Phổ Châu | ", "3 | Xã Phổ Nhơn | N/A")),
    ).toEqual([]);
  });
});

describe("điểm và phần trăm lẫn trong một cột", () => {
  test("85% cạnh 85: đề nghị một dạng", () => {
    const notes = notesOf(
      "percentForm",
      table(2023, "1 | Xã Phổ An | 82.5", "2 | Xã Phổ Châu | '79,5%", "3 | Xã Phổ Nhơn | 70"),
    );
    expect(notes).toMatchObject([{ form: "percent", usual: "points", shown: "79,5%", corrections: [{ after: 79.5 }] }]);
  });

  test("0,85 cạnh 85: nói ra, không đoán", () => {
    const notes = notesOf(
      "percentForm",
      table(2023, "1 | Xã Phổ An | 82.5", "2 | Xã Phổ Châu | 0.85", "3 | Xã Phổ Nhơn | 70"),
    );
    expect(notes).toMatchObject([{ form: "fraction", shown: "0,85", corrections: [] }]);
  });

  test("một dạng, và điểm 0: không", () => {
    expect(notesOf("percentForm", table(2023, "1 | Xã Phổ An | 82.5", "2 | Xã Phổ Châu | 0"))).toEqual([]);
  });
});

describe("các năm", () => {
  const all = ["1 | Xã Phổ An | 80", "2 | Xã Phổ Châu | 70"];

  test("có năm trước và năm sau mà thiếu năm giữa", () => {
    const grids = [table(2022, ...all), table(2023, "1 | Xã Phổ An | 80"), table(2024, ...all)];
    expect(notesOf("missingYear", ...grids)).toMatchObject([{ unit: "Xã Phổ Châu", year: 2023 }]);
    expect([notesOf("unitComes", ...grids), notesOf("unitGoes", ...grids)]).toEqual([[], []]);
  });

  test("không thuộc diện chấm điểm thì không thiếu", () => {
    const between = table(2023, "1 | Xã Phổ An | 80", "2 | Xã Phổ Châu | Không thuộc diện chấm điểm");
    expect(notesOf("missingYear", table(2022, ...all), between, table(2024, ...all))).toEqual([]);
  });

  test("một năm của giai đoạn không ai có; sổ một năm thì không nói", () => {
    expect(notesOf("yearOfNobody", table(2022, ...all), table(2024, ...all))).toMatchObject([{ year: 2023 }]);
    expect(notesOf("yearOfNobody", table(2024, ...all))).toEqual([]);
  });

  test("đơn vị đến và đi giữa các năm", () => {
    const grids = [table(2022, ...all), table(2023, "1 | Xã Phổ An | 80", "2 | Xã Phổ Nhơn | 75")];
    expect(notesOf("unitGoes", ...grids)).toMatchObject([{ unit: "Xã Phổ Châu", year: 2022 }]);
    expect(notesOf("unitComes", ...grids)).toMatchObject([{ unit: "Xã Phổ Nhơn", year: 2023 }]);
  });
});

describe("tổng điểm và các cột thành phần", () => {
  const summary = (...rows: string[]) =>
    draw(
      "Điểm 2023",
      ["STT | Đơn vị | Điểm thẩm định | Điểm điều tra XHH | Điểm thưởng | Tổng điểm", ...rows].join("\n"),
    );

  test("một hàng không cộng đúng", () => {
    const grid = summary(
      "1 | Xã Phổ An | 50 | 30 | 1 | 81",
      "2 | Xã Phổ Châu | 45 | 25 |  | 70",
      "3 | Xã Phổ Nhơn | 45 | 25 | 1 | 72.5",
    );
    expect(notesOf("wrongTotal", grid)).toMatchObject([
      {
        unit: "Xã Phổ Nhơn",
        stated: 72.5,
        sum: 71,
        at: [{ address: "F4" }, { address: "C4" }, { address: "D4" }, { address: "E4" }],
      },
    ]);
  });

  test("hầu hết các hàng không cộng như thế: tổng không phải là tổng của các cột này", () => {
    const grid = summary("1 | Xã Phổ An | 50 | 30 | 1 | 70", "2 | Xã Phổ Châu | 45 | 25 |  | 60");
    expect(notesOf("wrongTotal", grid)).toEqual([]);
  });

  test("dòng đánh số cột nói rõ phép cộng", () => {
    const grid = draw(
      "Điểm 2023",
      [
        "STT | Đơn vị | Phần một | Phần hai | Tổng điểm",
        "(1) | (2) | (3) | (4) | (5)=(3)+(4)",
        "1 | Xã Phổ An | 50 | 30 | 82",
      ].join("\n"),
    );
    expect(notesOf("wrongTotal", grid)).toMatchObject([{ stated: 82, sum: 80, terms: ["Phần một", "+ Phần hai"] }]);
  });
});

describe("hạng ghi trên trang khác hạng tính ra", () => {
  const ranked = (...rows: string[]) => draw("Điểm 2023", ["STT | Đơn vị | Tổng điểm | Xếp hạng", ...rows].join("\n"));
  const tied = (ranks: readonly number[]) =>
    ranked(
      ...["Xã Phổ An | 90", "Xã Phổ Châu | 85", "Xã Phổ Nhơn | 85", "Xã Phổ Phong | 80"].map(
        (unit, position) => `${position + 1} | ${unit} | ${ranks[position]}`,
      ),
    );

  test("1, 2, 2, 4 là hạng của ta", () => {
    const grid = tied([1, 2, 2, 4]);
    expect([notesOf("otherRank", grid), notesOf("ranksByOtherRule", grid)]).toEqual([[], []]);
  });

  test("đồng hạng đếm khác, và xếp lần lượt", () => {
    expect(notesOf("ranksByOtherRule", tied([1, 2, 2, 3]))).toMatchObject([
      { reason: "ties", units: ["Xã Phổ Phong"] },
    ]);
    expect(notesOf("ranksByOtherRule", tied([1, 2, 3, 4]))).toMatchObject([{ reason: "sequential" }]);
  });

  test("chưa làm tròn", () => {
    const grid = ranked("1 | Xã Phổ An | 81.994 | 2", "2 | Xã Phổ Châu | 81.9944 | 1", "3 | Xã Phổ Nhơn | 70 | 3");
    expect(notesOf("ranksByOtherRule", grid)).toMatchObject([{ reason: "sequential" }]);
    const twoTied = ranked(
      "1 | Xã Phổ An | 81.994 | 2",
      "2 | Xã Phổ Châu | 81.9944 | 1",
      "3 | Xã Phổ Nhơn | 70 | 4",
      "4 | Xã Phổ Phong | 70 | 4",
    );
    expect(notesOf("otherRank", twoTied).length).toBeGreaterThan(0);
    const unrounded = ranked(
      "1 | Xã Phổ An | 81.994 | 2",
      "2 | Xã Phổ Châu | 81.9944 | 1",
      "3 | Xã Phổ Nhơn | 70 | 3",
      "4 | Xã Phổ Phong | 70 | 3",
    );
    expect(notesOf("ranksByOtherRule", unrounded)).toMatchObject([{ reason: "rounding" }]);
  });

  test("xếp chung mọi khối", () => {
    const grid = ranked(
      "1 | Xã Phổ An | 90 | 1",
      "2 | Phòng Nội vụ | 85 | 2",
      "3 | Xã Phổ Châu | 80 | 3",
      "4 | Phòng Tư pháp | 80 | 3",
      "5 | Xã Phổ Nhơn | 70 | 5",
    );
    expect(notesOf("ranksByOtherRule", grid).map(({ reason }) => reason)).toEqual(["groupsTogether", "groupsTogether"]);
  });

  test("không rõ vì sao: nêu từng ô, đề nghị hạng tính ra", () => {
    expect(notesOf("otherRank", tied([1, 4, 2, 2]))).toMatchObject([
      { unit: "Xã Phổ Châu", stated: 4, ours: 2, corrections: [{ before: 4, after: 2 }] },
      { unit: "Xã Phổ Phong", stated: 2, ours: 4, corrections: [{ before: 2, after: 4 }] },
    ]);
  });
});

describe("cả danh sách", () => {
  const grids = [
    table(2022, "1 | Xã Phổ An | 80", "2 | Xã Phổ Châu | '70,5", "3 | Phường Phổ Hòa | 75"),
    table(2023, "1 | UBND xã Phổ An | '81.25 ", "2 | Xã Phổ Châu | '72,5%", "3 | Phường Phổ Hoà | 77"),
  ];

  test("sửa hết rồi đọc lại: không còn chỗ sửa được, điểm như cũ", () => {
    const before = check(...grids);
    const corrections = before.notes.flatMap((note) => note.corrections);
    expect(corrections.length).toBeGreaterThan(3);
    const after = check(...corrected(grids, corrections));
    expect(after.notes.flatMap((note) => note.corrections)).toEqual([]);
    expect(after.scores).toEqual(before.scores);
  });

  test("chỗ phải sửa đứng đầu, có cả điều thấy khi đọc", () => {
    const { notes } = check(table(2022, "1 | Xã Phổ An | '80,5"), table(2023, "1 | Xã Phổ An | 820"));
    expect(notes[0]).toMatchObject({ code: "finding", mustFix: true, finding: { code: "outOfScale" } });
    expect(notes.filter(({ mustFix }) => !mustFix).length).toBeGreaterThan(0);
  });

  test("sổ tính sạch: không có gì", () => {
    expect(check(table(2022, "1 | Xã Phổ An | 80"), table(2023, "1 | Xã Phổ An | 81")).notes).toEqual([]);
  });
});
