import { describe, expect, it } from "vitest";
import { parametersOf } from "../../src/plan/parameters";
import type { ParameterValue, PlanParameter } from "../../src/plan/parameters/parameter";
import type { Plan } from "../../src/plan/plan";
import { presets } from "../../src/plan/presets";

/** What the sheet leaves to the plan file, and why. */
const LEFT_TO_THE_FILE: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)(id|code|letter|kind|fact|per)$/, "what a thing is, not how much"],
  [/(^|\.)(clause|words)$/, "the plan's own words"],
  [/^quirks\./, "the plan's own words"],
  [/\.remarks(\.|$)/, "the plan's own words"],
  [/\.conditions\.(unit|indices|appliesTo)$/, "what a condition is about"],
  [/\.since(\.|$)/, "the year or day in the code of a row"],
  [/\.concerns$/, "whom a part of the targets concerns: its code says so"],
  [/^targets\.letters\.title$/, "the plan's own words"],
  [/^indices\.(name|unit)$/, "which index it is"],
  [/^(quirks|targets\.supplementary|rewards\.baseSalary\.changes)$/, "a list without anything in it"],
  [/^dossier\.items\.form$/, "an item that has no form"],
  [/^groups\.grades\.bands\.name$/, "the grades are known by their names"],
];

/** The paths of all values, positions in lists left out, e.g. `awards.collective.conditions.thresholds.value`. */
function valuesByPath(part: unknown, path = ""): [string, unknown][] {
  if (Array.isArray(part)) {
    const plain = part.every((each) => typeof each !== "object" || each === null);
    return plain ? [[path, JSON.stringify(part)]] : part.flatMap((each) => valuesByPath(each, path));
  }
  if (typeof part !== "object" || part === null) return [[path, part]];
  return Object.entries(part).flatMap(([key, each]) => valuesByPath(each, path === "" ? key : `${path}.${key}`));
}

function other({ input, value }: PlanParameter): ParameterValue {
  switch (input.kind) {
    case "number":
      return value === input.max ? input.min : input.max;
    case "yesNo":
      return value !== true;
    case "choice":
      return input.choices.find((choice) => choice.value !== value)?.value ?? null;
    case "text":
    case "names":
      return "Tên khác";
    case "date":
      return "02/03/2024";
    case "list":
      return value === "" ? (input.readItem(input.example.split("; ")[0] ?? "") ?? "") : "";
  }
}

function pathsThatChange(plan: Plan): Set<string> {
  const before = valuesByPath(plan).map((entry) => JSON.stringify(entry));
  return new Set(
    parametersOf(plan).flatMap((parameter) => {
      const after = valuesByPath(parameter.put(plan, other(parameter))).map((entry) => JSON.stringify(entry));
      const changed = [
        ...after.filter((entry) => !before.includes(entry)),
        ...before.filter((entry) => !after.includes(entry)),
      ];
      return changed.map((entry) => pathOf(entry));
    }),
  );
}

function pathOf(entry: string): string {
  const [path] = JSON.parse(entry) as [string, unknown];
  return path;
}

describe.each(presets.map((plan) => [plan.id, plan] as const))("every value of %s", (_, plan) => {
  it("can be set on the sheet, or is left to the plan file for a reason", () => {
    const settable = pathsThatChange(plan);
    const left = [...new Set(valuesByPath(plan).map(([path]) => path))].filter(
      (path) =>
        ![...settable].some((each) => path === each || path.startsWith(`${each}.`)) &&
        !LEFT_TO_THE_FILE.some(([pattern]) => pattern.test(path)),
    );
    expect(left).toEqual([]);
  });
});
