import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { clausesOf, coveragePage, readCoverage } from "./clause-coverage";

describe("clauses and cases", () => {
  it("leave no clause of the plan without a case", () => {
    const covered = readCoverage();
    expect([...clausesOf(ducPhoPlan)].filter((clause) => !covered.has(clause))).toEqual([]);
  });

  it("stand in a table that is up to date (npm run cases)", () => {
    expect(readFileSync(path.join(import.meta.dirname, "README.md"), "utf8")).toBe(coveragePage(readCoverage()));
  });
});
