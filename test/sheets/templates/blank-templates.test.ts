import { describe, expect, it } from "vitest";
import { presets } from "../../../src/plan/presets";
import { recognise } from "../../../src/sheets/read/recognise";
import { recogniseTargets } from "../../../src/sheets/read/targets/recognise-targets";
import { makeTemplate } from "../../../src/sheets/templates/make-template";
import { TEMPLATE_KINDS } from "../../../src/sheets/templates/template-model";
import { gridOf } from "./template-grid";

const cases = presets.flatMap((plan) =>
  TEMPLATE_KINDS.flatMap((kind) =>
    [[], [plan.groups[1]?.id ?? ""]].map((groups) => {
      const choice = { kind, year: plan.years.value.first, groups, unit: null };
      return {
        name: `${kind} of ${plan.id}, ${groups.join() || "all groups"}`,
        plan,
        model: makeTemplate(plan, choice),
      };
    }),
  ),
);

describe.each(cases)("blank $name", ({ plan, model }) => {
  it("gives no record, and nothing stops but that nothing is there yet", () => {
    const grids = [gridOf(model)];
    const recognition = recognise(grids, plan);
    const targets = recogniseTargets(grids, plan);
    const findings = [
      ...recognition.findings,
      ...recognition.tables.flatMap((table) => table.findings),
      ...targets.findings,
      ...targets.tables.flatMap((table) => table.findings),
    ];
    expect(findings.filter(({ stops }) => stops).map(({ code }) => code)).toEqual(
      recognition.tables.length > 0 ? [] : [expect.stringMatching(/^(noTable|noScoreColumn)$/)],
    );
    expect(recognition.tables.flatMap(({ entries }) => entries).filter(({ score }) => score.kind === "scored")).toEqual(
      [],
    );
    const { statements, people, initiatives, indexEntries } = recognition;
    expect([...statements, ...people, ...initiatives]).toEqual([]);
    expect(indexEntries.filter(({ score }) => score.kind === "scored")).toEqual([]);
    expect(targets.records.filter(({ value }) => value.kind !== "missing")).toEqual([]);
  });

  it("fits what Excel allows: name, lists, prompts, and lines no wider than the table", () => {
    expect(model.name.length).toBeLessThanOrEqual(31);
    expect(model.titleLines.length).toBeLessThanOrEqual(5);
    for (const { rule, hint } of model.entries) {
      expect(hint.length).toBeLessThanOrEqual(200);
      if (rule.kind !== "list") continue;
      expect(rule.words.join().length).toBeLessThanOrEqual(255);
      expect(rule.words.filter((word) => word.includes(","))).toEqual([]);
    }
    const width = model.columns.reduce((sum, column) => sum + column.width, 0);
    for (const { text } of model.titleLines) expect(text.length * 0.9).toBeLessThanOrEqual(width);
    for (const row of model.rows) expect(row).toHaveLength(model.columns.length);
  });
});
