import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueAsked } from "../../../src/engine/targets/value-asked";
import { dayInWords } from "../../../src/plan/calendar-day";
import { presets } from "../../../src/plan/presets";
import { partsOf, type TargetPart } from "../../../src/plan/target";
import { recogniseTargets } from "../../../src/sheets/read/targets/recognise-targets";
import { hasTargets, targetsTemplate } from "../../../src/sheets/templates/targets-template";
import { entered, gridOf, rowOf } from "./template-grid";

/** What a user may enter for a part, and how the record says it. */
function valueOf(part: TargetPart): fc.Arbitrary<readonly [cell: string | number, read: string]> {
  const share = fc.integer({ min: 200, max: 10_000 }).map((each) => [each / 100, `percent ${each / 100}`] as const);
  const count = fc.integer({ min: 1, max: 90 }).map((each) => [each, `number ${each}`] as const);
  const tick = fc.constantFrom(["Đạt", "attested true"] as const, ["Không đạt", "attested false"] as const);
  switch (valueAsked(part)) {
    case "percent":
      return share;
    case "percentOrTick":
      return fc.constantFrom(["Đạt", "attested true"] as const);
    case "rank":
    case "count":
    case "countOrPercent":
      return count;
    case "dateOrTick":
      return fc.constantFrom(["30/11/2022", "date 30/11/2022"] as const);
    case "tick":
      return tick;
  }
}

const cases = presets.flatMap((plan) => {
  const commune = plan.groups.find(({ id }) => plan.targets.communeGroups.value.includes(id))?.units[0];
  return [null, ...(commune === undefined ? [] : [commune])]
    .filter((unit) => hasTargets(plan, unit))
    .map((unit) => ({ name: `${plan.id}, ${unit ?? plan.place}`, plan, unit }));
});

describe.each(cases)("targets filled in, $name", ({ plan, unit }) => {
  const year = plan.years.value.first + 1;
  const model = targetsTemplate(plan, year, unit);
  const parts = partsOf(plan.targets).filter(({ code }) => model.rows.some(([first]) => first === code));

  // One row alone is no table of targets for the reader: a plan with a single part is read from a column of units.
  it.runIf(parts.length > 1)(
    "every value comes back with its part, subject and year; nothing has to be settled",
    () => {
      const header = `Kết quả năm ${year}`;
      const values = fc.tuple(...parts.map((part) => fc.option(valueOf(part), { freq: 6 })));
      fc.assert(
        fc.property(values, (given) => {
          fc.pre(given.some((each) => each?.[1].startsWith("percent") === true));
          const cells = parts.flatMap(({ code }, index) => {
            const value = given[index];
            return value == null ? [] : [[rowOf(model, code), { [header]: value[0] }] as const];
          });
          const { records, findings, tables } = recogniseTargets([gridOf(model, entered(new Map(cells)))], plan);
          expect([...findings, ...tables.flatMap((table) => table.findings)].filter(({ stops }) => stops)).toEqual([]);
          const read = records.flatMap((record) => {
            const { value } = record;
            if (value.kind === "missing" || value.kind === "outside") return [];
            const said =
              value.kind === "date" ? dayInWords(value.day) : value.kind === "attested" ? value.holds : value.value;
            return [`${record.part} ${record.subject.name.toLowerCase()} ${record.year} ${value.kind} ${said}`];
          });
          const wanted = parts.flatMap(({ code }, index) => {
            const value = given[index];
            return value == null ? [] : [`${code} ${(unit ?? plan.place).toLowerCase()} ${year} ${value[1]}`];
          });
          expect(read.sort()).toEqual(wanted.sort());
        }),
        { numRuns: 40 },
      );
    },
  );
});
