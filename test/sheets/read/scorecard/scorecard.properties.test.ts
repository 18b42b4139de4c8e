import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ducPhoPlan } from "../../../../src/plan/duc-pho";
import type { CellValue, Grid } from "../../../../src/sheets/grid";
import { recognise } from "../../../../src/sheets/read/recognise";
import { selectTables } from "../../../../src/sheets/selection";

const COMMUNES = ducPhoPlan.groups.find(({ id }) => id === "xa-phuong")?.units ?? [];

/** Points of the parts of a scorecard, in hundredths: two or more parts of one or more criteria each. */
const parts = fc.array(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 4 }), {
  minLength: 2,
  maxLength: 5,
});
type Parts = readonly (readonly (number | null)[])[];

interface Shape {
  readonly subtotals: boolean;
  readonly total: boolean;
  readonly rubric: boolean;
  readonly inText: boolean;
}
const shape = fc.record({
  subtotals: fc.boolean(),
  total: fc.boolean(),
  rubric: fc.boolean(),
  inText: fc.boolean(),
});

function gridOf(sheet: string, values: readonly (readonly CellValue[])[]): Grid {
  const numberFormats = values.map((row) => row.map(() => "General"));
  return { sheet, top: 0, left: 0, values, numberFormats, merges: [], hiddenRows: new Set() };
}

function sumOf(points: readonly (number | null)[]): number {
  return points.reduce<number>((sum, each) => sum + (each ?? 0), 0);
}

function scorecard(unit: string, ofUnit: Parts, { subtotals, total, rubric, inText }: Shape): Grid {
  const row = (index: string, words: string, max: number, points: number | null): CellValue[] =>
    inText
      ? [null, `${index}. ${words}`, max, 9, points === null ? null : points / 100]
      : [index, words, max, 9, points === null ? null : points / 100];
  const max = 100 / ofUnit.length;
  const body = ofUnit.flatMap((points, part) => [
    row(String(part + 1), "Phần của chỉ số", max, subtotals ? sumOf(points) : null),
    ...points.flatMap((each, index): CellValue[][] => [
      row(`${part + 1}.${index + 1}`, "Tiêu chí", max / points.length, each),
      ...(rubric ? [[null, "Đạt yêu cầu: 1", null, null, null]] : []),
    ]),
  ]);
  return gridOf(`Phiếu ${unit}`, [
    ["PHIẾU CHẤM ĐIỂM CCHC NĂM 2023", null, null, null, null],
    [`Đơn vị: ${unit}`, null, null, null, null],
    ["STT", "Tiêu chí", "Điểm tối đa", "Tự đánh giá", "Thẩm định"],
    ...body,
    ...(total ? [[null, "Tổng cộng", 100, 99, sumOf(ofUnit.flat()) / 100] as CellValue[]] : []),
  ]);
}

function scoresOf(grids: readonly Grid[]): string[] {
  const { entries } = selectTables(recognise(grids, ducPhoPlan), new Set());
  return entries.map(({ unitKey, year, score }) => `${unitKey} ${year} ${JSON.stringify(score)}`).sort();
}

describe("phiếu chấm điểm, với mọi phiếu", () => {
  test("phiếu cộng đúng thì điểm là tổng, không có gì phải nói", () => {
    fc.assert(
      fc.property(parts, shape, (ofUnit, how) => {
        const recognition = recognise([scorecard("Xã Phổ An", ofUnit, how)], ducPhoPlan);
        const [entry] = recognition.tables.flatMap(({ entries }) => entries);
        expect(recognition.tables.flatMap(({ findings }) => findings)).toEqual([]);
        expect(entry?.score.kind).toBe("scored");
        if (entry?.score.kind === "scored") expect(entry.score.value).toBeCloseTo(sumOf(ofUnit.flat()) / 100, 9);
      }),
      { numRuns: 60 },
    );
  });

  test("ô trống không bao giờ là 0: thiếu một điểm mà không có dòng tổng thì thiếu điểm", () => {
    fc.assert(
      fc.property(parts, shape, fc.nat(), (ofUnit, how, at) => {
        const blanked = at % ofUnit.flat().length;
        let position = 0;
        const holed = ofUnit.map((points) => points.map((each) => (position++ === blanked ? null : each)));
        const recognition = recognise([scorecard("Xã Phổ An", holed, { ...how, total: false })], ducPhoPlan);
        for (const { score } of recognition.tables.flatMap(({ entries }) => entries))
          expect(score.kind).toBe("missing");
        const blank = recognition.tables.flatMap(({ criteria = [] }) => criteria.filter(({ isLeaf }) => isLeaf));
        expect(blank[blanked]?.points ?? null).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  test("thứ tự các trang không đổi kết quả", () => {
    const workbook = fc
      .shuffledSubarray([...COMMUNES], { minLength: 2, maxLength: 5 })
      .chain((units) => fc.tuple(...units.map((unit) => fc.tuple(fc.constant(unit), parts, shape))));
    const twoOrders = workbook.chain((cards) =>
      fc.tuple(fc.constant(cards), fc.shuffledSubarray([...cards], { minLength: cards.length })),
    );
    fc.assert(
      fc.property(twoOrders, ([cards, shuffled]) => {
        const grids = (each: typeof cards) => each.map(([unit, ofUnit, how]) => scorecard(unit, ofUnit, how));
        expect(scoresOf(grids(shuffled))).toEqual(scoresOf(grids(cards)));
        expect(scoresOf(grids(cards))).toHaveLength(cards.length);
      }),
      { numRuns: 30 },
    );
  });
});
