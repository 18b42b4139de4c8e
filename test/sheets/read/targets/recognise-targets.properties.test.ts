import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ducPhoPlan } from "../../../../src/plan/duc-pho";
import { partsOf } from "../../../../src/plan/target";
import type { CellValue, Grid } from "../../../../src/sheets/grid";
import { recogniseTargets } from "../../../../src/sheets/read/targets/recognise-targets";

const CODES = partsOf(ducPhoPlan.targets).map(({ code }) => code);
const COMMUNES = ducPhoPlan.groups.find(({ id }) => id === "xa-phuong")?.units ?? [];

function gridOf(values: readonly (readonly CellValue[])[], sheet = "Chỉ tiêu 2023"): Grid {
  return {
    sheet,
    top: 0,
    left: 0,
    values,
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: new Set(),
  };
}

const someCodes = fc.shuffledSubarray(CODES, { minLength: 2 });
const blank = fc.constantFrom<CellValue>(null, "", "   ", "\u00a0", "N/A", "-", "Không đánh giá");
const anyCell = fc.oneof(
  blank,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom<CellValue>("x", "Có", "Chưa", "85%", "45/50", "30/11/2022", "1.234", { error: "#REF!" }, ...CODES),
  fc.string(),
);

describe("reading targets, whatever the sheet", () => {
  it("a blank is never 0, nor any other value", () => {
    fc.assert(
      fc.property(someCodes, fc.infiniteStream(blank), (codes, blanks) => {
        const cells = [...blanks.take(codes.length)];
        const down = gridOf([["Mã", "Kết quả"], ...codes.map((code, row): CellValue[] => [code, cells[row] ?? null])]);
        const across = gridOf([
          ["Đơn vị", ...codes],
          [COMMUNES[0] ?? "", ...cells],
        ]);
        for (const grid of [down, across]) {
          const { records, findings } = recogniseTargets([grid], ducPhoPlan);
          expect(records).toHaveLength(codes.length);
          expect(records.map(({ value }) => value.kind)).toEqual(codes.map(() => "missing"));
          expect(findings).toEqual([]);
        }
      }),
    );
  });

  it("both layouts say the same", () => {
    const share = fc.integer({ min: 101, max: 10000 }).map((hundredths) => hundredths / 100);
    const parts = partsOf(ducPhoPlan.targets).filter(({ kind }) => kind === "share" || kind === "full");
    const drawn = fc
      .shuffledSubarray(parts, { minLength: 2 })
      .chain((some) =>
        fc.tuple(fc.constant(some), fc.array(share, { minLength: some.length, maxLength: some.length })),
      );
    fc.assert(
      fc.property(drawn, ([some, values]) => {
        const codes = some.map(({ code }) => code);
        const down = gridOf([["Mã", "Kết quả"], ...codes.map((code, row): CellValue[] => [code, values[row] ?? null])]);
        const across = gridOf([
          ["Năm", ...codes],
          [2023, ...values],
        ]);
        const read = (grid: Grid) =>
          recogniseTargets([grid], ducPhoPlan).records.map(({ part, value, subject, year }) => ({
            part,
            value,
            subject,
            year,
          }));
        expect(read(down)).toHaveLength(codes.length);
        expect(read(across)).toEqual(read(down));
      }),
    );
  });

  it("never fails, and points every record and finding at a cell of the sheet", () => {
    const width = 5;
    const rows = fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, (values) => {
        const { records, tables } = recogniseTargets([gridOf(values)], ducPhoPlan);
        for (const { source } of records) expect(source?.address).toMatch(/^[A-E][1-8]$/);
        for (const { range } of tables) expect(range.bottom).toBeLessThan(values.length);
      }),
    );
  });
});
