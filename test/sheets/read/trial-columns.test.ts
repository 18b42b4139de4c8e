import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import type { CellValue, Grid } from "../../../src/sheets/grid";
import { columnKind } from "../../../src/sheets/read/header-words";
import { recognise } from "../../../src/sheets/read/recognise";
import { trialName } from "../../../src/sheets/read/trial-words";
import { selectTables } from "../../../src/sheets/selection";
import { draw } from "./draw-grid";
import { findingsOf, scoreByUnit, scoresOf } from "./say-recognition";

const read = (...grids: Grid[]) => recognise(grids, ducPhoPlan);

/** Every score to try in one line: year, unit, value, cell. */
function trialsOf(...grids: Grid[]): string[] {
  return read(...grids)
    .tables.flatMap(({ trials }) => trials)
    .flatMap(({ entries }) => entries)
    .map(({ year, unit, value, source }) => `${year} ${unit} ${value} @ ${source.address}`);
}

describe("tiêu đề cột điểm thử", () => {
  test.each([
    [["Điểm thử"]],
    [["ĐIỂM THỬ NĂM 2025"]],
    [["Điểm thử (phương án 2)"]],
    [["Điểm thử lần 2"]],
    [["Diem thu"]],
    [["Điểm giả định"]],
    [["Điểm dự kiến năm 2025"]],
    [["Tổng điểm dự kiến"]],
    [["Điểm thử", "2025"]],
    [["Năm 2025", "Điểm dự kiến"]],
    [["Dự kiến", "Tổng điểm"]],
    [["ĐIỂM", "THỬ"]],
  ])("%j là điểm thử", (levels) => {
    expect(columnKind(levels)).toBe("trialScore");
  });

  test.each([
    [["Điểm thưởng"], "bonus"],
    [["Điểm thứ 2"], "other"],
    [["Điểm thu ngân sách"], "other"],
    [["Tổng điểm"], "totalScore"],
    [["Tự đánh giá", "Điểm"], "selfScore"],
    [["Xếp hạng dự kiến"], "rank"],
    [["Dự kiến danh hiệu"], "grade"],
  ])("%j không phải điểm thử", (levels, kind) => {
    expect(columnKind(levels)).toBe(kind);
  });

  test("tên của cột không kể năm", () => {
    expect(trialName(["Điểm thử năm 2025"])).toBe("Điểm thử");
    expect(trialName(["Điểm thử (2025)"])).toBe("Điểm thử");
    expect(trialName(["Điểm thử", "2025"])).toBe("Điểm thử");
    expect(trialName(["Điểm thử (phương án 2)"])).toBe("Điểm thử (phương án 2)");
  });
});

describe("đọc cột điểm thử", () => {
  const one = `
    KẾT QUẢ CHỈ SỐ CCHC CÁC XÃ, PHƯỜNG NĂM 2023
    STT|Tên đơn vị|Tổng điểm|Điểm thử|Ghi chú
    1|Xã Phổ An|84.5||
    2|Xã Phổ Châu|80.65|'85,5|
    3|Xã Phổ Phong|79.5|N/A|
    4|Xã Phổ Nhơn||78|
    5|Xã Phổ Khánh|70|0|`;

  test("mỗi ô có số là một điểm thử; ô trống, N/A thì giữ nguyên; 0 là 0", () => {
    expect(trialsOf(draw("CCHC", one))).toEqual([
      "2023 Xã Phổ Châu 85.5 @ D4",
      "2023 Xã Phổ Nhơn 78 @ D6",
      "2023 Xã Phổ Khánh 0 @ D7",
    ]);
  });

  test("không bao giờ thành điểm: điểm, ô nguồn và phát hiện như khi không có cột", () => {
    const recognition = read(draw("CCHC", one));
    const without = read(draw("CCHC", one.replaceAll(/^([^|\n]*\|[^|\n]*\|[^|\n]*)\|[^|\n]*(\|.*)$/gm, "$1|$2")));
    expect(without.tables[0]?.trials).toEqual([]);
    expect(scoresOf(recognition)).toEqual(scoresOf(without));
    expect(scoreByUnit(recognition)["Xã Phổ Nhơn"]).toBe("thiếu()");
    expect(findingsOf(recognition)).toEqual([]);
    const column = recognition.tables[0]?.columns.find(({ role }) => role === "trialScore");
    expect([column?.header, column?.isScore]).toEqual(["Điểm thử", false]);
  });

  test("“Tổng điểm dự kiến” không tranh chỗ với “Tổng điểm”, và không thay được nó", () => {
    const beside = draw("2023", "Tên đơn vị|Tổng điểm|Tổng điểm dự kiến\nXã Phổ An|80|82\nXã Phổ Châu|79|81");
    expect(scoreByUnit(read(beside))).toEqual({ "Xã Phổ An": "80", "Xã Phổ Châu": "79" });
    expect(findingsOf(read(beside))).toEqual([]);
    const alone = draw("2023", "Tên đơn vị|Tổng điểm dự kiến\nXã Phổ An|82\nXã Phổ Châu|81");
    expect(findingsOf(read(alone))).toEqual(["!noScoreColumn A1"]);
  });

  test("chữ không đọc được là điều nên biết có ô, không chặn xếp hạng", () => {
    const odd = draw(
      "2023",
      `
      Tên đơn vị|Tổng điểm|Điểm thử
      Xã Phổ An|80|tám mươi
      Xã Phổ Châu|79|820
      Xã Phổ Phong|78|'17 (0,633)
      Xã Phổ Nhơn|77|#N/A
      Xã Phổ Khánh|76|77`,
    );
    expect(findingsOf(read(odd))).toEqual(["unreadTrial C2", "unreadTrial C3", "unreadTrial C4", "unreadTrial C5"]);
    expect(trialsOf(odd)).toEqual(["2023 Xã Phổ Khánh 77 @ C6"]);
    expect(Object.values(scoreByUnit(read(odd)))).toEqual(["80", "79", "78", "77", "76"]);
  });

  test("“không thuộc diện” ở cột điểm thử không đưa đơn vị ra ngoài diện chấm điểm", () => {
    const grid = draw("2023", "Tên đơn vị|Tổng điểm|Điểm thử\nXã Phổ An||Không thuộc diện\nXã Phổ Châu|79|80");
    expect(scoreByUnit(read(grid))["Xã Phổ An"]).toBe("thiếu()");
  });

  test("năm theo tiêu đề, kể cả năm chưa có điểm", () => {
    const grid = draw(
      "Tổng hợp",
      `
      Tên đơn vị|Điểm 2023|Điểm 2024|Điểm thử 2024|Điểm dự kiến năm 2025
      Xã Phổ An|80|81|82|83
      Xã Phổ Châu|79|80||84`,
    );
    expect(trialsOf(grid)).toEqual(["2024 Xã Phổ An 82 @ D2", "2025 Xã Phổ An 83 @ E2", "2025 Xã Phổ Châu 84 @ E3"]);
    expect(read(grid).tables[0]?.years).toEqual([2023, 2024]);
  });

  test("tiêu đề hai tầng và cột năm", () => {
    const merged = draw(
      "Tổng hợp",
      `
      Tên đơn vị|Tổng điểm|<|Điểm thử|<
      ^|2023|2024|2023|2024
      Xã Phổ An|80|81||82
      Xã Phổ Châu|79|80|81|`,
    );
    expect(trialsOf(merged)).toEqual(["2023 Xã Phổ Châu 81 @ D4", "2024 Xã Phổ An 82 @ E3"]);
    const long = draw(
      "Tổng hợp",
      `
      Tên đơn vị|Năm|Tổng điểm|Điểm thử
      Xã Phổ An|2023|80|81
      Xã Phổ An|2024|82|
      Xã Phổ Châu|2024|79|83`,
    );
    expect(trialsOf(long)).toEqual(["2023 Xã Phổ An 81 @ D2", "2024 Xã Phổ Châu 83 @ D4"]);
  });

  test("bảng nhiều năm mà cột điểm thử không ghi năm: không đoán", () => {
    const grid = draw("Tổng hợp", "Tên đơn vị|Điểm 2023|Điểm 2024|Điểm thử\nXã Phổ An|80|81|82\nXã Phổ Châu|79|80|");
    expect(trialsOf(grid)).toEqual([]);
    expect(findingsOf(read(grid))).toEqual(["trialYearMissing D1"]);
  });

  test("cùng thang điểm với cột điểm", () => {
    const grid = draw(
      "2023",
      "Tên đơn vị|Điểm tối đa|Tổng điểm|Điểm thử\nXã Phổ An|84|68.32|63\nXã Phổ Châu|80|60|'72/80\nXã Phổ Phong|100|70|71",
    );
    expect(trialsOf(grid)).toEqual(["2023 Xã Phổ An 75 @ D2", "2023 Xã Phổ Châu 90 @ D3", "2023 Xã Phổ Phong 71 @ D4"]);
  });
});

describe("điểm thử của các bảng đang dùng", () => {
  const of = (sheet: string, rows: string) => draw(sheet, `Tên đơn vị|Tổng điểm|Điểm thử\n${rows}`);

  test("cột cùng tên ở nhiều bảng được thử cùng nhau", () => {
    const recognition = read(of("2023", "Xã Phổ An|80|81"), of("2024", "Xã Phổ An|82|\nXã Phổ Châu|79|83"));
    const { trials, entries } = selectTables(recognition, new Set());
    expect(
      trials.map(({ name, columns }) => [name, columns.map(({ sheet, address }) => `${sheet}!${address}`)]),
    ).toEqual([["Điểm thử", ["2023!C1", "2024!C1"]]]);
    expect(trials[0]?.entries.map(({ year, unit, value }) => [year, unit, value])).toEqual([
      [2023, "Xã Phổ An", 81],
      [2024, "Xã Phổ Châu", 83],
    ]);
    expect(entries.map(({ score }) => score.kind === "scored" && score.value)).toEqual([80, 82, 79]);
  });

  test("bảng bị bỏ chọn thì không thử; hai điểm thử khác nhau thì không thử điểm nào", () => {
    const recognition = read(of("2023", "Xã Phổ An|80|81\nXã Phổ Châu|79|80"), of("CCHC 2023", "Xã Phổ An|80|85"));
    const both = selectTables(recognition, new Set());
    expect(both.trials[0]?.entries.map(({ unit }) => unit)).toEqual(["Xã Phổ Châu"]);
    expect(both.findings.map(({ code, stops }) => [code, stops])).toContainEqual(["trialTwice", false]);
    const one = selectTables(recognition, new Set(["CCHC 2023!A1"]));
    expect(one.trials[0]?.entries.map(({ value }) => value)).toEqual([81, 80]);
    expect(one.findings).toEqual([]);
  });

  test("hai cách viết một đơn vị là một đơn vị ở điểm thử", () => {
    const recognition = read(of("2023", "Phường Phổ Vinh|80|"), of("2024", "PHUONG PHO VINH|80|85"));
    const keys = recognition.tables.flatMap(({ entries, trials }) => [...entries, ...trials.flatMap((t) => t.entries)]);
    expect(new Set(keys.map(({ unitKey }) => unitKey)).size).toBe(1);
  });
});

describe("với mọi bảng và mọi điều viết ở cột điểm thử", () => {
  const units = ducPhoPlan.groups.find(({ id }) => id === "xa-phuong")?.units ?? [];
  const score = fc.oneof(
    fc.constantFrom<CellValue>(null, "N/A", "Không thuộc diện chấm điểm", "82,5", { error: "#REF!" }),
    fc.integer({ min: 1000, max: 9999 }).map((hundredths): CellValue => hundredths / 100),
  );
  const anything = fc.oneof(score, fc.constantFrom<CellValue>("abc", "1.234", true, 820, -3, "Tổng cộng", "x"));
  const rows = fc.array(fc.tuple(fc.nat({ max: units.length - 1 }), score, anything), { minLength: 1, maxLength: 8 });

  test("điểm đọc được như bảng không có cột ấy, và không gì bị chặn thêm", () => {
    fc.assert(
      fc.property(rows, (made) => {
        const table = (tried: boolean): Grid => {
          const values: CellValue[][] = [
            ["KẾT QUẢ CHỈ SỐ CCHC NĂM 2023", null, null, null],
            ["STT", "Tên đơn vị", "Tổng điểm", tried ? "Điểm thử" : null],
            ...made.map(([unit, own, other], index) => [index + 1, units[unit] ?? "", own, tried ? other : null]),
          ];
          const numberFormats = values.map((row) => row.map(() => "General"));
          return { sheet: "CCHC", top: 0, left: 0, values, numberFormats, merges: [], hiddenRows: new Set() };
        };
        const [one, other] = [read(table(true)), read(table(false))];
        expect(scoresOf(one)).toEqual(scoresOf(other));
        const stopping = (all: string[]) => all.filter((finding) => finding.startsWith("!"));
        expect(stopping(findingsOf(one))).toEqual(stopping(findingsOf(other)));
      }),
    );
  });
});
