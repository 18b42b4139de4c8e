import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { rankScores } from "../../src/functions/rank-scores";
import { column, columnOf, errorCell, only, seen, stubCustomFunctions } from "./custom-functions-stub";

beforeEach(() => {
  stubCustomFunctions();
});

describe("CCHC.XEPHANG", () => {
  it("counts 1, 2, 2, 4 when two units tie", () => {
    expect(columnOf(rankScores(column(90, 85, 85, 80)))).toEqual([1, 2, 2, 4]);
  });

  it("counts 1, 2, 2, 3 with kieu “lien”, with or without marks", () => {
    expect(columnOf(rankScores(column(90, 85, 85, 80), undefined, "lien"))).toEqual([1, 2, 2, 3]);
    expect(columnOf(rankScores(column(90, 85, 85, 80), undefined, " Liền "))).toEqual([1, 2, 2, 3]);
  });

  it("takes null for an omitted argument, as Excel sends it", () => {
    const omitted = null as unknown as undefined;
    expect(columnOf(rankScores(column(80, 90), omitted, omitted))).toEqual([2, 1]);
  });

  it("answers in the shape of the scores: a row for a row, a block for a block", () => {
    expect(rankScores([[70, 90, 80]])).toEqual([[3, 1, 2]]);
    expect(
      rankScores([
        [70, 90],
        [80, 60],
      ]),
    ).toEqual([
      [3, 1],
      [2, 4],
    ]);
  });

  it("gives no rank to blanks, “N/A”, dashes and units outside the assessment, and ranks a typed 0 last", () => {
    const scores = column(80, "", null, "N/A", "-", "Không thuộc diện chấm điểm", 0);
    expect(columnOf(rankScores(scores))).toEqual([1, "", "", "", "", "", 2]);
  });

  it("takes an error cell for a missing score and ranks the others", () => {
    expect(columnOf(rankScores(column(80, errorCell("#N/A"), 90)))).toEqual([2, "", 1]);
  });

  it("ranks texts as the numbers they say", () => {
    expect(columnOf(rankScores(column("82,5", 82.4, "82.6", "68,32/84")))).toEqual([2, 3, 1, 4]);
  });

  it("compares at two decimals, so 81.995 and 82 tie and 81.994 does not", () => {
    expect(columnOf(rankScores(column(81.995, 82, 81.994)))).toEqual([1, 1, 3]);
  });

  it("puts the reason into the cell that cannot be read and ranks the others", () => {
    expect(columnOf(rankScores(column(80, "17 (0,633)", "tốt", true, 90)))).toEqual([
      2,
      "#VALUE! Không rõ “17 (0,633)” là 17 hay 0,633: gõ lại bằng một số",
      "#VALUE! “tốt” không phải là số: gõ lại điểm bằng chữ số, ví dụ 82,5",
      "#VALUE! “TRUE” không phải là số: gõ lại điểm bằng chữ số, ví dụ 82,5",
      1,
    ]);
  });

  it("ranks every group apart, however its name is typed", () => {
    const groups = column("Xã, phường", "Phòng ban", "xã,  phường", "PHÒNG BAN".normalize("NFD"), "Xã, phường");
    expect(columnOf(rankScores(column(70, 60, 80, 90, 70), groups))).toEqual([2, 2, 1, 1, 2]);
  });

  it("refuses groups of another shape in words, a lone group cell included", () => {
    const refusal = "#VALUE! Vùng nhom phải cùng cỡ với vùng diem: 3 hàng, 1 cột";
    expect(only(rankScores(column(1, 2, 3), column("A", "B")))).toBe(refusal);
    expect(only(rankScores(column(1, 2, 3), [["A", "A", "B"]]))).toBe(refusal);
    expect(only(rankScores(column(1, 2, 3), [["A"]]))).toBe(refusal);
  });

  it("refuses an unknown kieu", () => {
    expect(only(rankScores(column(1, 2), undefined, "nhanh"))).toBe(
      '#VALUE! Không có kiểu xếp hạng “nhanh”: để trống (1, 2, 2, 4) hoặc dùng "lien" (1, 2, 2, 3)',
    );
  });

  it("gives every score one more than the number of better scores, whatever the column", () => {
    const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.array(fc.option(score), { minLength: 1, maxLength: 30 }), (scores) => {
        const expected = scores.map((mine) =>
          mine === null ? "" : 1 + scores.filter((other) => other !== null && other > mine).length,
        );
        expect(rankScores(column(...scores)).map((row) => seen(row[0]))).toEqual(expected);
      }),
    );
  });
});
