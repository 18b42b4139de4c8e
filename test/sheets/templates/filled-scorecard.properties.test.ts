import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import type { Grid } from "../../../src/sheets/grid";
import { recognise } from "../../../src/sheets/read/recognise";
import { makeTemplate } from "../../../src/sheets/templates/make-template";
import { gridOf } from "./template-grid";

const UNIT = "Xã Phổ An";
const model = makeTemplate(ducPhoPlan, { kind: "scorecard", year: 2024, groups: [], unit: null });
const CRITERIA = model.rows.length - model.headings.length;

/** Points of one criterion, in hundredths: the maximum, and what was given. */
const criterion = fc
  .integer({ min: 100, max: 300 })
  .chain((max) => fc.tuple(fc.constant(max), fc.integer({ min: 0, max })));
/** Every criterion but the last, which makes the maxima add up to 100. */
const scorecard = fc.array(criterion, { minLength: CRITERIA - 1, maxLength: CRITERIA - 1 }).chain((criteria) => {
  const rest = 10_000 - criteria.reduce((sum, [max]) => sum + max, 0);
  return fc.integer({ min: 0, max: rest }).map((points) => [...criteria, [rest, points] as [number, number]]);
});

/** The template with the points typed in, the name of the unit, and what the formulas then show. */
function filled(criteria: readonly (readonly [number, number])[]): Grid {
  const fields = model.headings.slice(0, -1);
  const perField = CRITERIA / fields.length;
  const entered = model.rows.map(() => ({}));
  const cells = (parts: readonly (readonly [number, number])[]) => ({
    "Điểm tối đa": parts.reduce((sum, [max]) => sum + max, 0) / 100,
    "Thẩm định": parts.reduce((sum, [, points]) => sum + points, 0) / 100,
  });
  const words = "Lĩnh vực, tiêu chí, tiêu chí thành phần";
  fields.forEach((row, field) => {
    const own = criteria.slice(field * perField, (field + 1) * perField);
    entered[row] = { [words]: `Lĩnh vực ${field + 1}`, ...cells(own) };
    own.forEach((each, position) => {
      entered[row + 1 + position] = { [words]: `Tiêu chí ${field + 1}.${position + 1}`, ...cells([each]) };
    });
  });
  entered[model.headings.at(-1) ?? 0] = cells(criteria);
  const grid = gridOf(model, entered);
  const values = grid.values.map((row) =>
    row.map((value) => (value === "Đơn vị:" || value === "Đơn vị: " ? `Đơn vị: ${UNIT}` : value)),
  );
  return { ...grid, values };
}

describe("a scorecard template filled in", () => {
  it("gives back the total, and the points of every criterion", () => {
    fc.assert(
      fc.property(scorecard, (criteria) => {
        const { tables, findings } = recognise([filled(criteria)], ducPhoPlan);
        const [table] = tables;
        expect([...findings, ...(table?.findings ?? [])]).toEqual([]);
        const total = criteria.reduce((sum, [, points]) => sum + points, 0) / 100;
        expect(table?.entries.map(({ unit, year, score }) => [unit, year, score])).toEqual([
          [UNIT, 2024, { kind: "scored", value: total }],
        ]);
        const leaves = table?.criteria?.filter(({ isLeaf }) => isLeaf) ?? [];
        expect(leaves.map(({ max, points }) => [max, points])).toEqual(
          criteria.map(([max, points]) => [max / 100, points / 100]),
        );
      }),
      { numRuns: 40 },
    );
  });
});
