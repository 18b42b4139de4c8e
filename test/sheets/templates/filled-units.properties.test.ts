import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Group, Plan } from "../../../src/plan/plan";
import { presets } from "../../../src/plan/presets";
import { recognise } from "../../../src/sheets/read/recognise";
import { makeTemplate } from "../../../src/sheets/templates/make-template";
import type { TemplateModel } from "../../../src/sheets/templates/template-model";
import { gridOf } from "./template-grid";

const UNIT = "Cơ quan, đơn vị";

/** A row for a unit: where it stands, in which group, and the name to enter where the plan lists none. */
interface UnitRow {
  readonly row: number;
  readonly group: Group;
  readonly name: string;
}

/** The rows of units of a template, the blank ones with names as the group's units have them. */
function unitRowsOf(plan: Plan, { rows, headings }: TemplateModel): UnitRow[] {
  let group: Group | undefined;
  return rows.flatMap((cells, row) => {
    const [, label] = cells;
    if (headings.includes(row)) {
      group = plan.groups.find(({ name }) => name === label);
      return [];
    }
    if (group === undefined) throw new Error("a row above every heading");
    const name = typeof label === "string" ? label : `${group.unitPrefixes[0] ?? "Phòng"} Số ${row}`;
    return [{ row, group, name }];
  });
}

function choiceOf(plan: Plan, kind: "summary" | "years" | "collectives") {
  return { kind, year: plan.years.value.first, groups: [], unit: null };
}

/** Scores as they are published, not too low to be those of a unit. */
function scores(plan: Plan) {
  const factor = 10 ** plan.precision.value;
  return fc.integer({ min: 55 * factor, max: 100 * factor }).map((value) => value / factor);
}

function stopping(recognition: ReturnType<typeof recognise>): string[] {
  const findings = [...recognition.findings, ...recognition.tables.flatMap((table) => table.findings)];
  return findings.filter(({ stops }) => stops).map(({ code }) => code);
}

describe.each(presets.map((plan) => ({ name: plan.id, plan })))("a template filled in, $name", ({ plan }) => {
  it.each(["summary", "years"] as const)("%s: the reader gives back every score, year and group", (kind) => {
    const model = makeTemplate(plan, choiceOf(plan, kind));
    const units = unitRowsOf(plan, model);
    const headers = model.columns.map(({ header }) => header).filter((header) => header.startsWith("Điểm"));
    const yearOf = (header: string) => Number(/\d{4}/.exec(header)?.[0] ?? plan.years.value.first);
    const table = fc.array(fc.tuple(...headers.map(() => fc.option(scores(plan), { freq: 8 }))), {
      minLength: units.length,
      maxLength: units.length,
    });
    fc.assert(
      fc.property(table, (values) => {
        fc.pre(headers.every((_, column) => values.some((row) => row[column] != null)));
        const entered: Record<string, string | number | null>[] = [];
        units.forEach(({ row, name }, index) => {
          entered[row] = {
            [UNIT]: name,
            ...Object.fromEntries(headers.map((header, column) => [header, values[index]?.[column] ?? null])),
          };
        });
        const recognition = recognise([gridOf(model, entered)], plan);
        expect(stopping(recognition)).toEqual([]);
        const read = recognition.tables.flatMap(({ entries }) =>
          entries.flatMap(({ unit, group, year, score }) =>
            score.kind === "scored" ? [`${unit} ${group} ${year} ${score.value}`] : [],
          ),
        );
        const wanted = units.flatMap(({ name, group }, index) =>
          headers.flatMap((header, column) => {
            const value = values[index]?.[column];
            return value == null ? [] : [`${name} ${group.id} ${yearOf(header)} ${value}`];
          }),
        );
        expect(read.sort()).toEqual(wanted.sort());
      }),
      { numRuns: 25 },
    );
  });

  it("summary: values of the other indices are given back too", () => {
    const model = makeTemplate(plan, choiceOf(plan, "summary"));
    const units = unitRowsOf(plan, model);
    const others = plan.indices.filter(({ name }) => model.columns.some(({ header }) => header === name));
    const values = fc.array(scores(plan), { minLength: units.length, maxLength: units.length });
    fc.assert(
      fc.property(values, (given) => {
        const entered: Record<string, string | number>[] = [];
        units.forEach(({ row, name }, index) => {
          const value = given[index] ?? 0;
          entered[row] = {
            [UNIT]: name,
            "Điểm CCHC": value,
            ...Object.fromEntries(others.map((o) => [o.name, value])),
          };
        });
        const { indexEntries } = recognise([gridOf(model, entered)], plan);
        const read = indexEntries.map(({ index, score }) => `${index} ${score.kind === "scored" ? score.value : "?"}`);
        const wanted = others.flatMap(({ kind }) => given.map((value) => `${kind} ${value}`));
        expect(read.sort()).toEqual(wanted.sort());
      }),
      { numRuns: 15 },
    );
  });

  it("collectives: every tick comes back as what was attested, blanks as nothing", () => {
    const model = makeTemplate(plan, choiceOf(plan, "collectives"));
    const units = unitRowsOf(plan, model);
    const ticks = model.columns.filter(({ header }) =>
      model.entries.some((entry) => entry.header === header && entry.rule.kind === "list"),
    );
    const tick = fc.constantFrom("x", "Không", null);
    const table = fc.array(fc.tuple(...ticks.map(() => tick)), { minLength: units.length, maxLength: units.length });
    fc.assert(
      fc.property(table, (values) => {
        fc.pre(ticks.every((_, column) => values.some((row) => row[column] !== null)));
        const entered: Record<string, string | null>[] = [];
        units.forEach(({ row, name }, index) => {
          const said = ticks.map(({ header }, column) => [header, values[index]?.[column] ?? null] as const);
          entered[row] = { [UNIT]: name, ...Object.fromEntries(said) };
        });
        const recognition = recognise([gridOf(model, entered)], plan);
        const read = recognition.statements.map(
          ({ subject, year, stated }) => `${subject.name} ${year} ${stated.value}`,
        );
        const wanted = units.flatMap(({ name }, index) =>
          (values[index] ?? []).flatMap((each) =>
            each === null ? [] : [`${name} ${plan.years.value.first} ${each === "x"}`],
          ),
        );
        expect(read.sort()).toEqual(wanted.sort());
        expect(
          new Set(recognition.statements.map(({ fact, ...rest }) => ("item" in rest ? rest.item : fact))).size,
        ).toBe(ticks.length);
      }),
      { numRuns: 25 },
    );
  });
});
