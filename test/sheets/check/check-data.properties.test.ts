import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import { correctionsOf } from "../../../src/sheets/check/corrections-of";
import type { CellValue, Grid } from "../../../src/sheets/grid";
import { check, corrected } from "./check-sheets";

const COMMUNES = ducPhoPlan.groups.find(({ id }) => id === "xa-phuong")?.units ?? [];

type Row = readonly [unit: string, score: CellValue];

/** Ways to type one name. */
const spelt = (unit: string) =>
  fc.constantFrom(unit, unit, unit, unit.normalize("NFD"), unit.toUpperCase(), ` ${unit}`, unit.replace(" ", "\u00a0"));
/** Ways to type one score. */
const typed = fc.integer({ min: 0, max: 10000 }).chain((hundredths) => {
  const text = (hundredths / 100).toFixed(2).replace(".", ",");
  return fc.constantFrom<CellValue>(hundredths / 100, hundredths / 100, text, `${text}\u00a0`, `${text}%`, null, "N/A");
});
const year = fc
  .shuffledSubarray([...COMMUNES], { minLength: 1 })
  .chain((units) => fc.tuple(...units.map((unit) => fc.tuple(spelt(unit), typed))));

function sheetOf(ofYear: number, rows: readonly Row[]): Grid {
  const values: CellValue[][] = [["Tên đơn vị", "Tổng điểm"], ...rows.map(([unit, score]) => [unit, score])];
  return {
    ...{ sheet: `Điểm ${ofYear}`, top: 0, left: 0, values, merges: [], hiddenRows: new Set<number>() },
    numberFormats: values.map((row) => row.map(() => "General")),
  };
}

describe("kiểm tra dữ liệu, với mọi bảng", () => {
  test("thứ tự các dòng không đổi những điều được nêu", () => {
    fc.assert(
      fc.property(year, year, (first, second) => {
        const facts = (rows: readonly Row[]) =>
          check(sheetOf(2022, first), sheetOf(2023, rows))
            .notes.filter(({ code }) => code !== "finding")
            .map(({ corrections, ...note }) =>
              JSON.stringify([{ ...note, at: null }, corrections.map(({ before, after }) => [before, after])]),
            )
            .sort();
        expect(facts([...second].reverse())).toEqual(facts(second));
      }),
      { numRuns: 60 },
    );
  });

  test("sửa hết những gì sửa được: hết chỗ sửa, và điểm của mọi đơn vị như cũ", () => {
    fc.assert(
      fc.property(year, year, (first, second) => {
        let grids = [sheetOf(2022, first), sheetOf(2023, second)];
        const { scores } = check(...grids);
        for (let round = 0; round < 2; round++) {
          grids = corrected(grids, correctionsOf(check(...grids).notes));
          expect(check(...grids).scores).toEqual(scores);
        }
        expect(correctionsOf(check(...grids).notes)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("sửa một chỗ bất kỳ cũng không đổi điểm", () => {
    fc.assert(
      fc.property(year, fc.nat(), (rows, pick) => {
        const grids = [sheetOf(2023, rows)];
        const { notes, scores } = check(...grids);
        const offered = correctionsOf(notes);
        const one = offered.slice(pick % Math.max(offered.length, 1)).slice(0, 1);
        fc.pre(one.length > 0);
        expect(check(...corrected(grids, one)).scores).toEqual(scores);
      }),
      { numRuns: 60 },
    );
  });
});
