import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessAwards } from "../../src/engine/award-assessment";
import { leastForAwards } from "../../src/engine/what-if/least-for-award";
import { fragileMarks } from "../../src/engine/what-if/fragile";
import { tryScores } from "../../src/engine/what-if/trial";
import type { ScoreEntry } from "../../src/engine/score-entry";
import { assessYear } from "../../src/engine/year-assessment";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import type { Plan } from "../../src/plan/plan";
import { unitNotes } from "../../src/sheets/model/unit-notes";
import { tieBreakFindings } from "../../src/sheets/tie-break-findings";
import { recordsOf } from "./case-records";
import { entriesOf, type StatedScore } from "./unit-scores";

const CRITERION = "Điểm điều tra XHH";
const plan: Plan = { ...ducPhoPlan, tieBreak: { ...ducPhoPlan.tieBreak, value: CRITERION } };

/** Score and value of the tie-break of every unit; without the second the table has no such column. */
type Stated = Readonly<Record<string, readonly [StatedScore, (number | null)?]>>;

function entries(stated: Stated, year = 2023): ScoreEntry[] {
  const scores = Object.fromEntries(Object.entries(stated).map(([unit, [score]]) => [unit, score]));
  return entriesOf(scores, { year }).map((entry, position) => {
    const value = stated[entry.unit]?.[1];
    if (value === undefined) return entry;
    const source = { sheet: entry.source.sheet, address: `F${position + 8}` };
    return { ...entry, tieBreak: { criterion: CRITERION, value, source } };
  });
}

function ranking(stated: Stated, by: Plan = plan) {
  return assessYear(entries(stated), 2023, by).units.map((unit) => [
    unit.rank,
    unit.entry.unit,
    unitNotes(unit, 2)
      .split("; ")
      .filter((note) => /hạng$|bằng điểm/.test(note))
      .join("; "),
  ]);
}

const tied: Stated = { "Xã A": [81, 30], "Xã B": [81, 32.1], "Xã C": [90, 10], "Xã D": [70, 40] };

describe("tiêu chí phụ khi bằng điểm (⚙ thông lệ, mặc định tắt)", () => {
  it("không đặt thì các đơn vị bằng điểm đồng hạng", () => {
    expect(ranking(tied, ducPhoPlan)).toEqual([
      [1, "Xã C", ""],
      [2, "Xã A", "đồng hạng"],
      [2, "Xã B", "đồng hạng"],
      [4, "Xã D", ""],
    ]);
  });

  it("đặt thì giá trị cao hơn xếp trước, chỉ trong các đơn vị bằng điểm, và ghi chú nói vì sao", () => {
    expect(ranking(tied)).toEqual([
      [1, "Xã C", ""],
      [2, "Xã B", "bằng điểm, hơn nhờ Điểm điều tra XHH: 32,10"],
      [3, "Xã A", "bằng điểm, kém ở Điểm điều tra XHH: 30,00"],
      [4, "Xã D", ""],
    ]);
  });

  it("bằng cả tiêu chí phụ thì vẫn đồng hạng, hạng kế tiếp cách ra", () => {
    const three: Stated = { "Xã A": [81, 32], "Xã B": [81, 32], "Xã C": [81, 30], "Xã D": [81, 31.123] };
    expect(ranking(three)).toEqual([
      [1, "Xã A", "đồng hạng; bằng điểm, hơn nhờ Điểm điều tra XHH: 32,00"],
      [1, "Xã B", "đồng hạng; bằng điểm, hơn nhờ Điểm điều tra XHH: 32,00"],
      [3, "Xã D", "bằng điểm, xếp theo Điểm điều tra XHH: 31,123"],
      [4, "Xã C", "bằng điểm, kém ở Điểm điều tra XHH: 30,00"],
    ]);
    const dense = { ...plan, ties: { ...plan.ties, value: "dense" as const } };
    expect(ranking(three, dense).map(([rank]) => rank)).toEqual([1, 1, 2, 3]);
  });

  it("một đơn vị thiếu số thì cả nhóm bằng điểm vẫn đồng hạng: trống không phải là 0", () => {
    const lacking: Stated = {
      "Xã A": [81, null],
      "Xã B": [81, 32],
      "Xã C": [81, 30],
      "Xã D": [75, 20],
      "Xã E": [75, 1],
    };
    expect(ranking(lacking).map(([rank, unit]) => [rank, unit])).toEqual([
      [1, "Xã A"],
      [1, "Xã B"],
      [1, "Xã C"],
      [4, "Xã D"],
      [5, "Xã E"],
    ]);
    expect(tieBreakFindings(entries(lacking), [2023], plan)).toEqual([
      {
        code: "tieNotBroken",
        stops: false,
        at: [{ sheet: "Điểm 2023", address: "F8" }],
        criterion: CRITERION,
        units: ["Xã A", "Xã B", "Xã C"],
        lacking: ["Xã A"],
        year: 2023,
      },
    ]);
  });

  it("đơn vị không bằng điểm với ai thì thiếu số cũng không sao", () => {
    expect(tieBreakFindings(entries({ "Xã A": [81, null], "Xã B": [80, 32] }), [2023], plan)).toEqual([]);
  });

  it("bảng không có cột ấy thì nói ra một lần, và vẫn đồng hạng", () => {
    const without: Stated = { "Xã A": [81], "Xã B": [81] };
    expect(ranking(without).map(([rank]) => rank)).toEqual([1, 1]);
    expect(tieBreakFindings(entries(without), [2023], plan)).toMatchObject([
      { code: "noTieBreakColumn", stops: false, at: { sheet: "Điểm 2023", address: "G8" }, criterion: CRITERION },
    ]);
    expect(tieBreakFindings(entries(without), [2023], ducPhoPlan)).toEqual([]);
  });

  it("so điểm đã làm tròn trước, rồi mới đến tiêu chí phụ; khi đó hạng không mong manh vì làm tròn", () => {
    const rounded: Stated = { "Xã A": [81.004, 30], "Xã B": [81, 32] };
    expect(ranking(rounded).map(([rank, unit]) => [rank, unit])).toEqual([
      [1, "Xã B"],
      [2, "Xã A"],
    ]);
    expect(fragileMarks(assessYear(entries(rounded), 2023, plan))).toEqual([]);
    const unrounded = { ...plan, compared: { ...plan.compared, value: "unrounded" as const } };
    expect(ranking(rounded, unrounded)).toEqual([
      [1, "Xã A", ""],
      [2, "Xã B", ""],
    ]);
  });

  it("số đọc theo một cột khác tên thì không dùng", () => {
    const other = { ...plan, tieBreak: { ...plan.tieBreak, value: "Tỷ lệ đúng hạn" } };
    expect(ranking(tied, other).map(([rank]) => rank)).toEqual([1, 2, 2, 4]);
  });

  it("ngưỡng khen thưởng không đổi, hạng khi tổng kết cũng theo tiêu chí phụ", () => {
    const awards = (by: Plan) =>
      assessYear(entries(tied), 2023, by).units.map(({ entry, award }) => [entry.unit, award]);
    expect(new Map(awards(plan) as [])).toEqual(new Map(awards(ducPhoPlan) as []));
    const summary = assessAwards(recordsOf(entries(tied)), { kind: "summary", years: [2023] }, plan);
    const ranks = summary.subjects.map(({ subject, ranks: [seen] }) => [subject.name, seen?.rank]);
    expect(ranks).toEqual([
      ["Xã C", 1],
      ["Xã B", 2],
      ["Xã A", 3],
      ["Xã D", 4],
    ]);
  });

  it("thử điểm cho bằng nhau thì hạng cũng theo tiêu chí phụ", () => {
    const apart: Stated = { "Xã A": [82, 30], "Xã B": [81, 32.1] };
    const trial = tryScores(entries(apart), [{ group: "xa-phuong", unitKey: "xã b", value: 82 }], 2023, plan);
    expect(trial.changes.map(({ unit, after }) => [unit.entry.unit, after.rank])).toEqual([
      ["Xã B", 1],
      ["Xã A", 2],
    ]);
  });
});

describe("dù điểm và tiêu chí phụ thế nào", () => {
  const column = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 4 }), fc.option(fc.integer({ min: 0, max: 3 }), { nil: null, freq: 8 })),
    { maxLength: 12 },
  );
  const rankOf = (stated: Stated) =>
    new Map(assessYear(entries(stated), 2023, plan).units.map(({ entry, rank }) => [entry.unit, rank ?? 0]));
  const named = (rows: readonly (readonly [number, number | null])[]): Stated =>
    Object.fromEntries(rows.map((row, position) => [`Xã ${position}`, row]));

  it("thứ tự hàng không quan trọng", () => {
    fc.assert(
      fc.property(column, (rows) => {
        const stated = named(rows);
        expect(rankOf(Object.fromEntries(Object.entries(stated).reverse()))).toEqual(rankOf(stated));
      }),
    );
  });

  it("hơn điểm thì hơn hạng; bằng cả hai thì bằng hạng; bằng điểm và đủ số thì số cao hơn xếp trước", () => {
    fc.assert(
      fc.property(column, (rows) => {
        const ranks = rankOf(named(rows));
        rows.forEach(([score, value], one) => {
          const complete = rows.every(([each, own]) => each !== score || own !== null);
          rows.forEach(([otherScore, otherValue], other) => {
            const [rank, otherRank] = [ranks.get(`Xã ${one}`)!, ranks.get(`Xã ${other}`)!];
            if (score > otherScore) expect(rank).toBeLessThan(otherRank);
            if (score !== otherScore) return;
            if (!complete || value === otherValue) expect(rank).toBe(otherRank);
            else expect(Math.sign(rank - otherRank)).toBe(Math.sign(otherValue! - value!));
          });
        });
      }),
    );
  });
});

it("điểm cần thêm cũng tính theo tiêu chí phụ: bằng điểm mà kém hơn thì chưa vượt (IV.3.c)", () => {
  const years = [2022, 2023, 2024, 2025];
  const stated: Stated = { "Xã A": [84, 5], "Xã B": [81, 3], "Xã C": [83, 6] };
  const records = recordsOf(years.flatMap((year) => entries(stated, year)));
  const summary = { kind: "summary", years } as const;
  const [, , thixa] = leastForAwards(records, { unitKey: "xã b", year: 2025 }, summary, plan);
  expect(thixa).toMatchObject({ reach: "reachable", score: 84.01 });
});
