import { describe, expect, test } from "vitest";
import { assessYear } from "../../src/engine/year-assessment";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { recognise } from "../../src/sheets/read/recognise";
import { selectTables, selectYear } from "../../src/sheets/selection";
import { draw } from "./read/draw-grid";

const table = (sheet: string, ...rows: string[]) => draw(sheet, ["STT | Đơn vị | Tổng điểm", ...rows].join("\n"));

function select(grids: Parameters<typeof recognise>[0], leftOut: readonly string[] = []) {
  return selectTables(recognise(grids, ducPhoPlan), new Set(leftOut));
}

function scores({ entries }: Pick<ReturnType<typeof select>, "entries">) {
  return entries.map(({ unit, year, score }) => [unit, year, score.kind === "scored" ? score.value : score.kind]);
}

describe("một đơn vị hai lần", () => {
  test("hai lần trong một bảng: dừng, chỉ cả hai ô, dù điểm giống nhau", () => {
    const { findings } = select([table("2023", "1 | Xã Phổ An | 80", "2 | UBND xã Phổ An | 80")]);
    expect(findings).toMatchObject([
      { code: "duplicateUnit", stops: true, at: [{ address: "C2" }, { address: "C3" }] },
    ]);
  });

  test("hai bảng, điểm khác nhau: dừng", () => {
    const { findings } = select([table("2023", "1 | Xã Phổ An | 80"), table("Điểm 2023", "1 | Xã Phổ An | 81")]);
    expect(findings).toMatchObject([{ code: "duplicateUnit", at: [{ sheet: "2023" }, { sheet: "Điểm 2023" }] }]);
  });

  test("hai bảng, điểm giống nhau: nói ra và dùng bảng đầu", () => {
    const selection = select([table("2023", "1 | Xã Phổ An | 80"), table("Điểm 2023", "1 | Xã Phổ An | 80")]);
    expect(selection.findings).toMatchObject([{ code: "sameScoreTwice", stops: false, unit: "Xã Phổ An" }]);
    expect(selection.tables.map(({ entries }) => entries.length)).toEqual([1, 0]);
  });

  test("bảng chưa có điểm nhường bảng có điểm", () => {
    const selection = select([table("2023", "1 | Xã Phổ An |"), table("Điểm 2023", "1 | Xã Phổ An | 80")]);
    expect(scores(selection)).toEqual([["Xã Phổ An", 2023, 80]]);
    expect(selection.findings).toEqual([]);
  });
});

describe("bỏ chọn một bảng", () => {
  const first = table("2023", "1 | Xã Phổ An | 80", "2 | Xã Phổ Châu | 70");
  const second = table("Điểm 2023", "1 | Xã Phổ An | 81", "2 | Xã Phổ Châu | 70");

  test("điểm của bảng kia trở lại, và chỗ vướng giữa hai bảng hết vướng", () => {
    const selection = select([first, second], ["2023!A1"]);
    expect(scores(selection)).toEqual([
      ["Xã Phổ An", 2023, 81],
      ["Xã Phổ Châu", 2023, 70],
    ]);
    expect(selection.findings).toEqual([]);
  });
});

describe("một ô chưa rõ của năm khác", () => {
  const years = (ofLastYear: string) =>
    draw(
      "Tổng hợp",
      `
      STT | Đơn vị | Điểm 2022 | Điểm 2023
      1 | Xã Phổ An | ${ofLastYear} | 81
      2 | Xã Phổ Châu | 79 | 80
      `,
    );

  test("không cản năm này, nhưng không so hạng với năm ấy nữa, và nói ra ô nào", () => {
    const { entries, stopping, notices } = selectYear(select([years("tám mươi")]), 2023);
    expect(stopping).toEqual([]);
    expect(notices).toMatchObject([{ code: "yearNotCompared", year: 2022, at: { address: "C2" } }]);
    const { units } = assessYear(entries, 2023, ducPhoPlan);
    expect(units.map(({ rank, previousRank }) => [rank, previousRank])).toEqual([
      [1, null],
      [2, null],
    ]);
  });

  test("cản chính năm ấy", () => {
    const { stopping } = selectYear(select([years("tám mươi")]), 2022);
    expect(stopping).toMatchObject([{ code: "notANumber", year: 2022, at: { address: "C2" } }]);
  });

  test("rõ rồi thì so hạng như thường", () => {
    const { entries, notices } = selectYear(select([years("78")]), 2023);
    expect(notices).toEqual([]);
    const { units } = assessYear(entries, 2023, ducPhoPlan);
    expect(units.map(({ entry, movement }) => [entry.unit, movement])).toEqual([
      ["Xã Phổ An", 1],
      ["Xã Phổ Châu", -1],
    ]);
  });
});
