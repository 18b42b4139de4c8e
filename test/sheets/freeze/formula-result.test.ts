import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellCount, formulaResults, pieces, stacked } from "../../../src/sheets/freeze/formula-result";

const cell = (row: number, column: number, formula = `=CCHC.SO(A${row})`) => ({ row, column, formula });
const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const one = (row: number, column: number) => range(row, column, row, column);

describe("the cells that formulas fill", () => {
  it("are each its own where the formulas differ", () => {
    expect(formulaResults([cell(1, 2), cell(2, 2)], [])).toEqual([one(1, 2), one(2, 2)]);
  });

  it("are all of a spill, also where the host repeats the formula in every cell of it", () => {
    const spill = range(1, 2, 3, 2);
    const formula = "=CCHC.XEPHANG(A1:A3)";
    expect(formulaResults([cell(1, 2, formula)], [spill])).toEqual([spill]);
    expect(
      formulaResults(
        [1, 2, 3].map((row) => cell(row, 2, formula)),
        [spill],
      ),
    ).toEqual([spill]);
  });

  it("are all of an array formula, which reads the same in each cell", () => {
    const array = [3, 1, 2].map((row) => cell(row, 2, "=CCHC.XEPHANG($A$1:$A$3)"));
    expect(formulaResults([...array, cell(4, 2)], [])).toEqual([range(1, 2, 3, 2), one(4, 2)]);
  });

  it("are each its own in the column of a table, whose formula reads the same in every row", () => {
    const column = [1, 2].map((row) => cell(row, 2, "=CCHC.DANHHIEU([@Điểm])"));
    expect(formulaResults(column, [])).toEqual([one(1, 2), one(2, 2)]);
  });
});

describe("ranges under each other", () => {
  it("are taken together when they have the same columns and no gap", () => {
    expect(stacked([one(2, 0), one(1, 0), one(4, 0), range(3, 0, 3, 1), one(1, 1)])).toEqual([
      range(1, 0, 2, 0),
      one(4, 0),
      range(3, 0, 3, 1),
      one(1, 1),
    ]);
  });
});

it("pieces of a range hold every row once, and no more cells than asked for", () => {
  const size = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(size, size, fc.integer({ min: 1, max: 200 }), (rows, columns, most) => {
      const cut = pieces(range(5, 3, 4 + rows, 2 + columns), most);
      expect(cut.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, i) => top + i))).toEqual(
        Array.from({ length: rows }, (_, i) => 5 + i),
      );
      for (const piece of cut) expect(cellCount(piece)).toBeLessThanOrEqual(Math.max(most, columns));
    }),
  );
});
