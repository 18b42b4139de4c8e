import { describe, expect, it } from "vitest";
import { assessAwards } from "../../../src/engine/award-assessment";
import { NO_RECORDS } from "../../../src/engine/records";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import { explanationSheet } from "../../../src/sheets/model/explanation-sheet";
import { nominationsSheet } from "../../../src/sheets/model/nominations-sheet";
import { periodRankingSheet } from "../../../src/sheets/model/period-ranking-sheet";
import { printRange, type SheetModel } from "../../../src/sheets/model/sheet-model";

/** What fits beside each other on A4 landscape in letters of about 7 points, at 11 points on the screen. */
const WIDEST = 205;

const assessment = assessAwards(NO_RECORDS, { kind: "summary", years: [2022, 2023, 2024, 2025] }, ducPhoPlan);
const models: readonly SheetModel[] = [
  explanationSheet(assessment, "all"),
  nominationsSheet(assessment),
  periodRankingSheet(assessment),
];

describe("a sheet on paper", () => {
  it.each(models.map((model) => [model.name, model] as const))("%s stays large enough to read", (_, model) => {
    const last = printRange(model)?.right ?? model.columns.length - 1;
    const width = model.columns.slice(0, last + 1).reduce((sum, column) => sum + column.width, 0);
    expect(width).toBeLessThanOrEqual(WIDEST);
  });

  it("leaves out the plan's own words, which stand in the last column", () => {
    const [explanation, nominations] = models;
    expect(explanation && printRange(explanation)?.right).toBe(9);
    expect(nominations && printRange(nominations)).toBeNull();
  });
});
