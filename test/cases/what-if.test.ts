import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { awardMargins } from "../../src/engine/what-if/award-margin";
import { fragileMarks, fragileMarksOf, type FragileMark } from "../../src/engine/what-if/fragile";
import { leastScores } from "../../src/engine/what-if/least-score";
import { readTrialScore } from "../../src/engine/what-if/trial-text";
import { tryScores } from "../../src/engine/what-if/trial";
import { assessYear } from "../../src/engine/year-assessment";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import type { Plan } from "../../src/plan/plan";
import { entriesOf, scoreOf, type StatedScore } from "./unit-scores";

const COMMUNES = "xa-phuong";
const scores = {
  "Xã Phổ An": 84.5,
  "Xã Phổ Châu": 80.65,
  "Xã Phổ Phong": 79.5,
  "Xã Phổ Nhơn": 70,
  "Xã Phổ Khánh": null,
};
const before2022 = entriesOf({ "Xã Phổ An": 60, "Xã Phổ Phong": 90 }, { year: 2022 });
const offices = entriesOf({ "Phòng Tư pháp": 82 }, { group: "phong-ban" });
const entries = [...entriesOf(scores), ...before2022, ...offices];

/** What a trial changes, a line a unit: name, rank and award before → after. */
function changes(trials: Readonly<Record<string, number>>, all = entries, plan: Plan = ducPhoPlan) {
  const tried = Object.entries(trials).map(([unit, value]) => ({
    group: COMMUNES,
    unitKey: unit.toLowerCase(),
    value,
  }));
  return tryScores(all, tried, 2023, plan).changes.map(({ unit, before, after, tried: own }) => {
    const say = (rank: number | null, award?: string) => `${rank ?? "–"} ${award ?? "không"}`;
    const line = `${say(before.rank, before.award?.code)} → ${say(after.rank, after.award?.code)}`;
    return `${unit.entry.unit}: ${line}${own ? " (thử)" : ""}`;
  });
}

describe("trying a score (thử điểm)", () => {
  it("says what changes for the unit, and whom it pushes down", () => {
    expect(changes({ "Xã Phổ Phong": 85 })).toEqual([
      "Xã Phổ Phong: 3 THIXA → 1 TTg (thử)",
      "Xã Phổ An: 1 TTg → 2 TTg",
      "Xã Phổ Châu: 2 TINH → 3 TINH",
    ]);
  });

  it("says who comes up when a unit falls", () => {
    expect(changes({ "Xã Phổ An": 77.99 })).toEqual([
      "Xã Phổ Châu: 2 TINH → 1 TINH",
      "Xã Phổ Phong: 3 THIXA → 2 THIXA",
      "Xã Phổ An: 1 TTg → 3 không (thử)",
    ]);
  });

  it("ranks a unit that has no score yet", () => {
    expect(changes({ "Xã Phổ Khánh": 80 })).toEqual([
      "Xã Phổ Khánh: – không → 3 TINH (thử)",
      "Xã Phổ Phong: 3 THIXA → 4 THIXA",
      "Xã Phổ Nhơn: 4 không → 5 không",
    ]);
  });

  it("takes several scores at once", () => {
    expect(changes({ "Xã Phổ Phong": 80, "Xã Phổ Nhơn": 78 })).toEqual([
      "Xã Phổ Phong: 3 THIXA → 3 TINH (thử)",
      "Xã Phổ Nhơn: 4 không → 4 THIXA (thử)",
    ]);
  });

  it("leaves other groups and other years as they are", () => {
    const { before, after } = tryScores(
      entries,
      [{ group: COMMUNES, unitKey: "xã phổ phong", value: 99 }],
      2023,
      ducPhoPlan,
    );
    const [office] = after.units;
    expect(office).toEqual(before.units[0]);
    const phong = after.units.find(({ entry }) => entry.unit === "Xã Phổ Phong");
    expect([phong?.previousRank, phong?.movement]).toEqual([1, 0]);
  });

  it("refuses a unit that the year does not have", () => {
    expect(() => tryScores(entries, [{ group: COMMUNES, unitKey: "xã khác", value: 80 }], 2023, ducPhoPlan)).toThrow(
      RangeError,
    );
  });
});

describe("the least score for each award (IV.3)", () => {
  const least = (score: StatedScore, plan: Plan = ducPhoPlan) =>
    leastScores(scoreOf(score), 2023, plan).map(({ award, score: needed, change, met }) => [
      award.code,
      needed,
      change,
      met,
    ]);

  it("is the threshold, and says what is short of it or above it", () => {
    expect(least(80.65)).toEqual([
      ["TTg", 82, 1.35, false],
      ["TINH", 80, -0.65, true],
      ["THIXA", 78, -2.65, true],
    ]);
  });

  it("is known for a unit without a score, but not how far it is", () => {
    expect(least(null)).toEqual([
      ["TTg", 82, null, false],
      ["TINH", 80, null, false],
      ["THIXA", 78, null, false],
    ]);
  });

  it("counts from the published score: 77,996 is published as 78,00 and lacks nothing", () => {
    expect(least(77.996)[2]).toEqual(["THIXA", 78, 0, true]);
    expect(least(77.994)[2]).toEqual(["THIXA", 78, 0.01, false]);
  });

  it("is null for an award that no score on the scale reaches", () => {
    const plan = structuredClone(ducPhoPlan);
    scoreConditionOf(plan, 0).thresholds[0]!.value = 101;
    expect(least(90, plan)[0]).toEqual(["TTg", null, null, false]);
  });

  it("follows the threshold of the year", () => {
    const plan = structuredClone(ducPhoPlan);
    scoreConditionOf(plan, 2).thresholds.push({ since: 2024, value: 79.25 });
    expect(leastScores(scoreOf(70), 2024, plan)[2]?.score).toBe(79.25);
    expect(leastScores(scoreOf(70), 2023, plan)[2]?.score).toBe(78);
  });
});

describe("where an award ends", () => {
  it("names the last that are eligible, the first that are not, and the points between them", () => {
    const tied = entriesOf({ "Xã A": 84, "Xã B": 80.1, "Xã C": 80.1, "Xã D": 79.95, "Xã E": null });
    const names = (units: readonly { entry: { unit: string } }[]) => units.map(({ entry }) => entry.unit);
    const margins = awardMargins(assessYear(tied, 2023, ducPhoPlan)).map(
      ({ award, group, lastEligible, firstIneligible, apart }) => [
        ...[group.id, award.code, names(lastEligible), names(firstIneligible)],
        apart,
      ],
    );
    expect(margins).toEqual([
      [COMMUNES, "TTg", ["Xã A"], ["Xã B", "Xã C"], 3.9],
      [COMMUNES, "TINH", ["Xã B", "Xã C"], ["Xã D"], 0.15],
      [COMMUNES, "THIXA", ["Xã D"], [], null],
    ]);
  });
});

describe("an award that ends between neighbours", () => {
  it("is fragile where their cells are less apart than is published", () => {
    const fragileBy = (scores: Record<string, number>) =>
      awardMargins(assessYear(entriesOf(scores), 2023, ducPhoPlan)).map((margin) => margin.fragileBy);
    expect(fragileBy({ "Xã A": 79.995, "Xã B": 79.994, "Xã C": 60 })).toEqual([null, 0.001, null]);
    expect(fragileBy({ "Xã A": 80, "Xã B": 79.99, "Xã C": 60 })).toEqual([null, null, null]);
  });
});

describe("fragile ranks and awards (mong manh)", () => {
  const say = (mark: FragileMark) => {
    const names = (units: readonly { entry: { unit: string } }[]) => units.map(({ entry }) => entry.unit).join(", ");
    return mark.kind === "award"
      ? `${mark.unit.entry.unit} ${mark.met ? "đạt" : "trượt"} ${mark.award.code}, ${mark.apart}`
      : `${names(mark.higher)} ${mark.tied ? "=" : ">"} ${names(mark.lower)}, ${mark.apart}`;
  };
  const marks = (of: Record<string, StatedScore>, plan: Plan = ducPhoPlan) =>
    fragileMarks(assessYear(entriesOf(of), 2023, plan)).map(say);

  it("are neighbours published apart that are less than 0,01 apart", () => {
    expect(marks({ "Xã A": 75.236, "Xã B": 75.234 })).toEqual(["Xã A > Xã B, 0.002"]);
  });

  it("are ties of scores that differ unrounded", () => {
    expect(marks({ "Xã A": 75.234, "Xã B": 75.23, "Xã C": 75.23 })).toEqual(["Xã A = Xã B, Xã C, 0.004"]);
  });

  it("are thresholds met by rounding, or missed by less than 0,01", () => {
    expect(marks({ "Xã A": 77.995, "Xã B": 79.994, "Xã C": 60 })).toEqual([
      "Xã B trượt TINH, 0.006",
      "Xã A đạt THIXA, 0.005",
    ]);
  });

  it("are not the clear cases: a true tie, 0,01 between neighbours, a threshold exactly met", () => {
    expect(marks({ "Xã A": 82, "Xã B": 80.01, "Xã C": 80, "Xã D": 80, "Xã E": 75.115, "Xã F": 75.105 })).toEqual([]);
  });

  it("are ranks that readers cannot tell where the plan ranks unrounded scores", () => {
    const plan = structuredClone(ducPhoPlan);
    plan.compared.value = "unrounded";
    expect(marks({ "Xã A": 75.234, "Xã B": 75.23 }, plan)).toEqual(["Xã A > Xã B, 0.004"]);
  });

  it("do not come from the noise of sums: 77,99499999999999 is 77,995", () => {
    expect(marks({ "Xã A": 75.995, "Xã B": 75.99499999999999 })).toEqual([]);
  });

  it("can be asked for of one unit", () => {
    const assessment = assessYear(entriesOf({ "Xã A": 75.234, "Xã B": 75.23, "Xã C": 60 }), 2023, ducPhoPlan);
    const all = fragileMarks(assessment);
    expect(assessment.units.map((unit) => fragileMarksOf(unit, all).length)).toEqual([1, 1, 0]);
  });
});

describe("a score to try, as it is typed", () => {
  it.each([
    ["82,5", { kind: "score", value: 82.5 }],
    ["82.5 điểm", { kind: "score", value: 82.5 }],
    ["79.995", { kind: "score", value: 79.995 }],
    ["0", { kind: "score", value: 0 }],
    ["42/84", { kind: "score", value: 50 }],
    [" ", { kind: "missing" }],
    ["N/A", { kind: "missing" }],
    ["17 (0,633)", { kind: "ambiguous", shown: "17 (0,633)", readings: [17, 0.633] }],
    ["82%", { kind: "percent", shown: "82%" }],
    ["101", { kind: "outOfScale", value: 101, min: 0, max: 100 }],
    ["-1", { kind: "outOfScale", value: -1, min: 0, max: 100 }],
    ["85/84", { kind: "outOfScale", value: 85, min: 0, max: 84 }],
    ["tốt", { kind: "notNumber", shown: "tốt" }],
  ])("“%s”", (typed, reading) => {
    expect(readTrialScore(typed, ducPhoPlan)).toEqual(reading);
  });
});

describe("whatever the scores", () => {
  const score = fc.oneof(
    fc.integer({ min: 7700, max: 8300 }).map((hundredths) => hundredths / 100),
    fc.double({ min: 0, max: 100, noNaN: true }),
  );
  const group = fc.array(fc.option(score, { nil: null }), { minLength: 1, maxLength: 12 });
  const named = (column: readonly (number | null)[]) =>
    Object.fromEntries(column.map((each, position) => [`Xã ${position}`, each]));
  const trial = (value: number) => [{ group: COMMUNES, unitKey: "xã 0", value }];

  it("the order of rows does not matter", () => {
    fc.assert(
      fc.property(group, score, (column, value) => {
        const rows = entriesOf(named(column));
        const one = tryScores(rows, trial(value), 2023, ducPhoPlan);
        const other = tryScores(rows.toReversed(), trial(value), 2023, ducPhoPlan);
        expect(other.changes).toEqual(one.changes);
        expect(fragileMarks(other.after).length).toEqual(fragileMarks(one.after).length);
        expect(awardMargins(other.after)).toEqual(awardMargins(one.after));
      }),
    );
  });

  it("trying the same score changes nothing", () => {
    fc.assert(
      fc.property(group, score, (column, value) => {
        const rows = entriesOf(named([value, ...column]));
        expect(tryScores(rows, trial(value), 2023, ducPhoPlan).changes).toEqual([]);
      }),
    );
  });

  const plans = fc.constantFrom(
    ducPhoPlan,
    planWith((plan) => (plan.compared.value = "unrounded")),
    planWith((plan) => (plan.ties.value = "dense")),
  );

  it("raising a score never worsens its own rank or award, nor betters another's; but a tie may close dense ranks up", () => {
    fc.assert(
      fc.property(group, score, score, plans, (column, a, b, plan) => {
        const rows = entriesOf(named([Math.min(a, b), ...column]));
        const place = (award: { code: string } | null) =>
          award === null ? Infinity : plan.awards.findIndex(({ code }) => code === award.code);
        for (const { tried, before, after } of tryScores(rows, trial(Math.max(a, b)), 2023, plan).changes) {
          if (tried) {
            expect(after.rank ?? 0).toBeLessThanOrEqual(before.rank ?? 0);
            expect(place(after.award)).toBeLessThanOrEqual(place(before.award));
          } else {
            if (plan.ties.value === "competition") expect(after.rank ?? 0).toBeGreaterThan(before.rank ?? 0);
            expect(after.award?.code).toBe(before.award?.code);
          }
        }
      }),
    );
  });

  it("the least score meets the award, and one hundredth less does not", () => {
    const thresholds = fc.uniqueArray(fc.integer({ min: 1, max: 10000 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(thresholds, score, (hundredths, own) => {
        const plan = structuredClone(ducPhoPlan);
        const descending = hundredths.toSorted((a, b) => b - a);
        descending.forEach((each, award) => (scoreConditionOf(plan, award).thresholds[0]!.value = each / 100));
        const met = (value: number, award: number) => leastScores(scoreOf(value), 2023, plan)[award]!.met;
        leastScores(scoreOf(own), 2023, plan).forEach(({ score: needed }, award) => {
          expect(needed).toBe(descending[award]! / 100);
          expect(met(needed!, award)).toBe(true);
          expect(met((descending[award]! - 1) / 100, award)).toBe(false);
        });
      }),
    );
  });
});

function planWith(change: (plan: Plan) => unknown): Plan {
  const plan = structuredClone(ducPhoPlan);
  change(plan);
  return plan;
}

/** The score condition for collectives of the award at a place, to be changed. */
function scoreConditionOf(plan: Plan, award: number) {
  const found = plan.awards[award]?.collective.conditions.find(({ kind }) => kind === "minScore");
  if (found?.kind !== "minScore") throw new Error("the award has no score condition");
  return found;
}
