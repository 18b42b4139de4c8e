import { describe, expect, it } from "vitest";
import { assessAwards } from "../../../src/engine/award-assessment";
import type { Occasion } from "../../../src/engine/occasion";
import { NO_RECORDS } from "../../../src/engine/records";
import { presets } from "../../../src/plan/presets";
import { explanationSheet } from "../../../src/sheets/model/explanation-sheet";
import { nominationsSheet } from "../../../src/sheets/model/nominations-sheet";
import { periodRankingSheet } from "../../../src/sheets/model/period-ranking-sheet";
import { titleRows } from "../../../src/sheets/model/sheet-model";

describe("the title block", () => {
  const occasions: readonly Occasion[] = [
    { kind: "annual", year: 2023 },
    { kind: "summary", years: [2022, 2023, 2024, 2025] },
  ];
  const cases = presets.flatMap((plan) =>
    occasions.map((occasion) => [plan.id, occasion.kind, plan, occasion] as const),
  );

  it.each(cases)("of %s (%s) has room for all its lines, and a blank row before the table", (_, __, plan, occasion) => {
    const assessment = assessAwards(NO_RECORDS, occasion, plan);
    const models = [nominationsSheet(assessment), explanationSheet(assessment, "all"), periodRankingSheet(assessment)];
    for (const model of models) {
      const legend = model.legend.length > 0 ? 1 : 0;
      expect(model.titleLines.length + legend).toBeLessThan(titleRows(model));
    }
  });
});
