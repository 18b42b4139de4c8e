import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PlanError, type PlanMistake } from "../../src/plan/check-plan";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { planFromJson, planToJson } from "../../src/plan/plan-file";
import { presets } from "../../src/plan/presets";
import { planSchemaFile } from "../samples/plan-schema-file";

function mistakesIn(text: string): readonly PlanMistake[] {
  try {
    planFromJson(text);
  } catch (error) {
    if (error instanceof PlanError) return error.mistakes;
    throw error;
  }
  return [];
}

const fileWith = (change: (file: { version: unknown; plan: Record<string, unknown> }) => void) => {
  const file = JSON.parse(planToJson(ducPhoPlan)) as { version: unknown; plan: Record<string, unknown> };
  change(file);
  return JSON.stringify(file);
};

describe("a plan file", () => {
  it.each(presets.map((plan) => [plan.id, plan] as const))("gives %s back as it was", (_, plan) => {
    expect(planFromJson(planToJson(plan))).toEqual(plan);
  });

  it("names its schema and its version", () => {
    expect(JSON.parse(planToJson(ducPhoPlan))).toMatchObject({ $schema: "plan.schema.json", version: 1 });
  });

  it("may begin with the mark that Windows puts before texts", () => {
    expect(planFromJson(`\ufeff${planToJson(ducPhoPlan)}`)).toEqual(ducPhoPlan);
  });

  it("has a published schema, which is up to date", async () => {
    const published = readFileSync(new URL("../../assets/plan.schema.json", import.meta.url), "utf8");
    expect(published, "run npm run samples").toBe(await planSchemaFile());
    expect(published).toContain("^(thông lệ|");
  });
});

describe("a bad plan file is refused, with the reason", () => {
  it("no JSON", () => {
    expect(mistakesIn("{")).toEqual([
      { code: "notJson", where: "tệp", words: "không phải là tệp JSON, hoặc tệp bị hỏng" },
    ]);
  });

  it.each(["[]", "null", "7", '{"version":1}'])("no plan in it: %s", (text) => {
    expect(mistakesIn(text)).toMatchObject([{ code: "wrongShape", where: "tệp" }]);
  });

  it("another version", () => {
    const text = fileWith((file) => {
      file.version = 2;
    });
    expect(mistakesIn(text)).toMatchObject([{ code: "otherVersion" }]);
  });

  it("a field that nobody knows", () => {
    const text = fileWith(({ plan }) => {
      plan.reward = 1;
    });
    expect(mistakesIn(text)).toMatchObject([{ code: "wrongShape", where: "kế hoạch" }]);
  });

  it("values that collide, each named and placed", () => {
    const text = fileWith(({ plan }) => {
      plan.years = { ...ducPhoPlan.years, value: { first: 2026, last: 2025, base: 2021 } };
      plan.bar = { ...ducPhoPlan.bar, belowScore: 120 };
    });
    expect(mistakesIn(text).map(({ code }) => code)).toEqual(
      expect.arrayContaining(["yearsOutOfOrder", "barOutsideScale"]),
    );
  });

  it("whatever stands in it, never with another error", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(mistakesIn(text).length).toBeGreaterThan(0);
      }),
    );
  });
});
