import { describe, expect, it } from "vitest";
import { checkPlan, PlanError } from "../../src/plan/check-plan";
import type { CalendarDay } from "../../src/plan/calendar-day";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import type { Plan } from "../../src/plan/plan";
import { partsOf, type TargetPart } from "../../src/plan/target";

/** The mistakes of the plan after a change, a line each. */
function mistakesOf(change: (plan: Plan) => void): string[] {
  const plan = structuredClone(ducPhoPlan);
  change(plan);
  try {
    checkPlan(plan);
  } catch (error) {
    if (error instanceof PlanError) return error.mistakes.map(({ code, where }) => `${code} ${where}`);
    throw error;
  }
  return [];
}

function part(plan: Plan, code: string): TargetPart {
  const found = partsOf(plan.targets).find((each) => each.code === code);
  if (found === undefined) throw new Error(`no part ${code}`);
  return found;
}

describe("the targets of Đức Phổ", () => {
  it("have the thirteen letters of IV.1, đ among them, no f and no j", () => {
    expect(ducPhoPlan.targets.letters.map(({ letter }) => letter).join("")).toBe("abcdđeghiklmn");
  });

  it("cite the clause of their letter, and the plan's own words", () => {
    for (const { letter, clause, words, parts } of ducPhoPlan.targets.letters) {
      expect(clause).toBe(`IV.1.${letter}`);
      for (const each of parts) {
        expect(each.clause).toBe(clause);
        for (const piece of each.words.split("…")) expect(words).toContain(piece.trim().replace(/\.$/, ""));
      }
    }
  });

  it("ask for what the plan says", () => {
    const asked = partsOf(ducPhoPlan.targets).map((each) =>
      "thresholds" in each
        ? `${each.code} ${each.kind} ${each.thresholds.map(({ value }) => value).join()}`
        : `${each.code} ${each.kind}`,
    );
    expect(asked).toEqual([
      "a1 doneBy",
      "a2 attested",
      "b1 rank 3",
      "b2 rank 3",
      "c1 full 100",
      "c2 attested",
      "d share 80",
      "đ1 share 80",
      "đ2 share 30",
      "e-huyện growth 20",
      "e-xã growth 20",
      "g1 full 100",
      "g2 full 100",
      "g3 share 50",
      "h-huyện share 90",
      "h-xã share 80",
      "i1 share 80",
      "i2 share 80",
      "i3 share 50",
      "k share 80",
      "l1 delegatedShare ",
      "l2 reduction 10",
      "l3 reduction 10",
      "l4 growingCount",
      "m1 attested",
      "m2 full 100",
      "m3 share 50",
      "n1 share 90",
      "n2 share 85",
      "n3 share 95",
      "n4 share 90",
      "s1 full 100",
      "s2 full 100",
      "s3 full 100",
      "s4 full 100",
    ]);
  });

  it("are written in NFC", () => {
    const text = JSON.stringify(ducPhoPlan.targets);
    expect(text.normalize("NFC")).toBe(text);
  });
});

describe("a mistake in the targets is named and placed", () => {
  it.each<[string, (plan: Plan) => void, string]>([
    [
      "a letter given twice",
      ({ targets }) => (targets.letters[1]!.letter = "a"),
      "duplicateTarget targets.letters[1].letter",
    ],
    [
      "a code given twice",
      (plan) => (part(plan, "đ2").code = "đ1"),
      "duplicateTarget targets.letters[4].parts[1].code",
    ],
    [
      "a letter that Vietnamese lists do not have",
      ({ targets }) => (targets.letters[0]!.letter = "f"),
      "notATargetLetter targets.letters[0].letter",
    ],
    [
      "a part under the wrong letter",
      (plan) => (part(plan, "đ2").code = "d2"),
      "partOfAnotherLetter targets.letters[4].parts[1].code",
    ],
    [
      "a supplementary figure under a letter of IV.1",
      (plan) => (part(plan, "s4").code = "a4"),
      "partOfAnotherLetter targets.supplementary[3].code",
    ],
    [
      "a share over 100",
      (plan) => {
        setThreshold(plan, "d", 120);
      },
      "targetThresholdOutOfRange targets.letters[3].parts[0].thresholds[0]",
    ],
    [
      "a rank before the first",
      (plan) => {
        setThreshold(plan, "b1", 0);
      },
      "targetThresholdOutOfRange targets.letters[1].parts[0].thresholds[0]",
    ],
    [
      "thresholds out of order",
      (plan) => {
        addThreshold(plan, "k", 2021, 85);
      },
      "targetThresholdsOutOfOrder targets.letters[9].parts[0].thresholds[1]",
    ],
    [
      "a day that does not exist",
      (plan) => {
        setDay(plan, "a1", { year: 2023, month: 2, day: 29 });
      },
      "wrongShape targets.letters[0].parts[0].by",
    ],
    [
      "a base year after the end",
      (plan) => {
        setBaseYear(plan, "l2", 2026);
      },
      "targetYearsOutOfOrder targets.letters[10].parts[1]",
    ],
    [
      "a commune's part that does not concern communes",
      (plan) => (part(plan, "e-xã").concerns = ["town"]),
      "targetLevelContradicted targets.letters[5].parts[1].concerns",
    ],
    [
      "a group that the plan does not have",
      ({ targets }) => targets.communeGroups.value.push("phuong-xa"),
      "unknownCommuneGroup targets.communeGroups.value[1]",
    ],
  ])("%s", (_, change, mistake) => {
    expect(mistakesOf(change)).toContain(mistake);
  });

  it("a part without its clause has the wrong shape", () => {
    expect(mistakesOf((plan) => Reflect.deleteProperty(part(plan, "d"), "clause"))).toEqual([
      "wrongShape targets.letters[3].parts[0].clause",
    ]);
  });
});

function setThreshold(plan: Plan, code: string, value: number): void {
  const found = part(plan, code);
  if ("thresholds" in found) found.thresholds = [{ since: 2022, value }];
}

function addThreshold(plan: Plan, code: string, since: number, value: number): void {
  const found = part(plan, code);
  if ("thresholds" in found) found.thresholds.push({ since, value });
}

function setDay(plan: Plan, code: string, day: CalendarDay): void {
  const found = part(plan, code);
  if (found.kind === "doneBy") found.by = day;
}

function setBaseYear(plan: Plan, code: string, year: number): void {
  const found = part(plan, code);
  if (found.kind === "reduction") found.baseYear = year;
}
