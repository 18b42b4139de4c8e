import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessAwards, type SubjectAssessment } from "../../src/engine/award-assessment";
import { summaryOf, type Occasion } from "../../src/engine/occasion";
import type { Records } from "../../src/engine/records";
import { tryAwards, type SubjectChange } from "../../src/engine/what-if/award-trial";
import { leastForAwards } from "../../src/engine/what-if/least-for-award";
import type { TrialEntry } from "../../src/engine/what-if/trial-entry";
import { withTrials } from "../../src/engine/what-if/trial-records";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import type { Plan } from "../../src/plan/plan";
import { personOf, recordsOf, sipasOf } from "./case-records";
import { entriesOf, type StatedScore } from "./unit-scores";

const PERIOD = summaryOf(ducPhoPlan);
const YEARS = [2022, 2023, 2024, 2025];
const YEAR: Occasion = { kind: "annual", year: 2023 };

function trial(unit: string, year: number, value: number): TrialEntry {
  const source = { sheet: `Điểm ${year}`, address: "H8" };
  return { unit, unitKey: unit.toLowerCase(), group: "xa-phuong", year, value, source };
}

/** Scores of units over the period, a column a year. */
function overYears(scores: Readonly<Record<string, readonly StatedScore[]>>): Records {
  const entries = YEARS.flatMap((year, position) =>
    entriesOf(
      Object.fromEntries(
        Object.entries(scores).flatMap(([unit, of]) => {
          const score = of[position];
          return score === undefined ? [] : [[unit, score]];
        }),
      ),
      { year },
    ),
  );
  return recordsOf(entries);
}

/** What changes, a line a subject: ranks, then the conclusions on awards. */
function say({ subject, tried, ranks, conclusions }: SubjectChange): string {
  const places = ranks.map(({ year, before, after }) => `${year} ${before ?? "–"}→${after ?? "–"}`);
  const awards = conclusions.map(({ award, before, after }) => `${award.code} ${before ?? "–"}→${after ?? "–"}`);
  return `${subject.name}${tried ? " (thử)" : ""}: ${[...places, ...awards].join(", ")}`;
}

describe("trying many scores at once (cột điểm thử)", () => {
  const records = recordsOf(entriesOf({ "Xã A": 84, "Xã B": 80.5, "Xã C": 79, "Xã D": 70 }));

  it("says of a year who changes rank or award, and who moves without a score of its own being tried", () => {
    const { changes, tried } = tryAwards(records, [trial("Xã C", 2023, 85), trial("Xã D", 2023, 78)], YEAR, ducPhoPlan);
    expect(tried).toBe(2);
    expect(changes.map(say)).toEqual([
      "Xã C (thử): 2023 3→1, TINH unmet→eligibleByScore",
      "Xã A: 2023 1→2",
      "Xã B: 2023 2→3",
      "Xã D (thử): THIXA unmet→eligibleByScore",
    ]);
  });

  it("leaves scores of other years out, and writes nothing into the records", () => {
    const before = structuredClone(records);
    expect(tryAwards(records, [trial("Xã C", 2024, 99)], YEAR, ducPhoPlan)).toMatchObject({ tried: 0, changes: [] });
    tryAwards(records, [trial("Xã C", 2023, 99)], YEAR, ducPhoPlan);
    expect(records).toEqual(before);
  });

  it("points at the cell of the score to try, and says the proposed award before and after", () => {
    const { after, changes } = tryAwards(records, [trial("Xã B", 2023, 77)], YEAR, ducPhoPlan);
    const change = changes.find(({ subject }) => subject.name === "Xã B");
    expect([change?.proposed.before?.award.code, change?.proposed.after]).toEqual(["TINH", null]);
    expect(change?.scores).toEqual([{ year: 2023, before: 80.5, after: 77 }]);
    expect(after.subjects.find(({ subject }) => subject.name === "Xã B")?.ranks[0]?.source?.address).toBe("H8");
  });

  it("judges the people of a tried unit by it (IV.3)", () => {
    const an = personOf("Nguyễn Văn An", "Xã C", { directlyInCharge: true });
    const withPeople = { ...records, people: [an], indexEntries: sipasOf({ "Xã C": 99 }) };
    const { changes } = tryAwards(withPeople, [trial("Xã C", 2023, 95)], YEAR, ducPhoPlan);
    const person = changes.find(({ subject }) => subject.kind === "individual");
    expect(person === undefined ? null : say(person)).toBe(
      "Nguyễn Văn An: TINH unmet→eligibleByScore, THIXA unmet→eligibleByScore",
    );
  });

  it("says when a year is ranked among a few tried units alone", () => {
    const open = overYears({ "Xã A": [84, 84, 84], "Xã B": [80, 80, 80] });
    const partial = (...tried: TrialEntry[]) =>
      tryAwards(open, tried, PERIOD, ducPhoPlan).partial.map(({ year, group, tried: of, units }) => [
        ...[year, group.id, of, units],
      ]);
    expect(partial(trial("Xã B", 2025, 70))).toEqual([[2025, "xa-phuong", 1, 2]]);
    expect(partial(trial("Xã B", 2025, 70), trial("Xã A", 2025, 70))).toEqual([]);
    expect(partial(trial("Xã B", 2024, 70))).toEqual([]);
  });

  it("tries a year that has no scores yet, and closes the summary by it (IV.3.c)", () => {
    const open = overYears({ "Xã A": [84, 84, 84], "Xã B": [80, 80, 80], "Xã C": [79, 79, 79] });
    const { changes } = tryAwards(
      open,
      [trial("Xã A", 2025, 82), trial("Xã B", 2025, 81), trial("Xã C", 2025, 77.99)],
      PERIOD,
      ducPhoPlan,
    );
    expect(changes.map(say)).toEqual([
      "Xã A (thử): 2025 –→1, TTg unknown→eligibleByScore, TINH unknown→eligibleByScore, THIXA unknown→eligibleByScore",
      "Xã B (thử): 2025 –→2, TINH unknown→eligibleByScore, THIXA unknown→eligibleByScore",
      "Xã C (thử): 2025 –→3, THIXA unknown→unmet",
    ]);
  });
});

describe("the least score of one year for an award of the summary", () => {
  const records = overYears({
    "Xã A": [84, 83, 84, 84],
    "Xã B": [80, 82, 81, 79],
    "Xã C": [81, 76.1, 80, 80.5],
    "Xã D": [81.5, 82.5, null, 70],
  });
  const least = (unit: string, year = 2025, of: Records = records, plan: Plan = ducPhoPlan) =>
    leastForAwards(of, { unitKey: unit.toLowerCase(), year }, PERIOD, plan).map(
      ({ award, reach, score, change, blockedBy }) => [
        ...[award.code, reach, score, change],
        blockedBy.map((leaf) => `${leaf.kind} ${leaf.clause}${"year" in leaf ? ` ${leaf.year}` : ""}`),
      ],
    );

  it("says from how much an award is reached, with the other years as they are", () => {
    expect(least("Xã B")[1]).toEqual(["TINH", "reachable", 80, 1, []]);
  });

  it("says how much is left of a score that suffices already", () => {
    expect(least("Xã A")[0]).toEqual(["TTg", "met", 82, -2, []]);
  });

  it("names the year and clause that no score of this year can make good", () => {
    expect(least("Xã C")[1]).toEqual(["TINH", "unreachable", null, null, ["minScore IV.3.b 2023"]]);
  });

  it("stays open where another year is not known, with what this year needs at least", () => {
    expect(least("Xã D")[2]).toEqual(["THIXA", "open", 79, 9, ["minScore IV.3.c 2024", "rankInYear IV.3.c"]]);
  });

  it("minds ranks: the one place in the first three that is still to be had (IV.3.c)", () => {
    const close = overYears({
      "Xã A": [84, 84, 84, 84],
      "Xã B": [83, 83, 83, 83],
      "Xã C": [82, 82, 82, 82],
      "Xã D": [85, 82, 82, 78.5],
    });
    expect(least("Xã D", 2025, close)[2]).toEqual(["THIXA", "reachable", 82, 3.5, []]);
  });

  it("does not call a unit first while none of its peers has a score", () => {
    const open = overYears({ "Xã A": [84, 84, 84], "Xã B": [80, 80, 80] });
    expect(least("Xã B", 2025, open)[2]).toEqual(["THIXA", "open", 78, null, ["rankInYear IV.3.c"]]);
  });

  it("asks nothing of a year for an award that is not given on the occasion", () => {
    const of = leastForAwards(records, { unitKey: "xã a", year: 2023 }, YEAR, ducPhoPlan);
    expect(of.map(({ reach, score }) => [reach, score])).toEqual([
      ["notGiven", null],
      ["met", 80],
      ["met", 78],
    ]);
    expect(leastForAwards(records, { unitKey: "xã lạ", year: 2023 }, YEAR, ducPhoPlan)).toEqual([]);
  });
});

describe("whatever the scores and the trials", () => {
  const UNITS = ["Xã A", "Xã B", "Xã C", "Xã D", "Xã E"];
  const points = fc.integer({ min: 7600, max: 8400 }).map((hundredths) => hundredths / 100);
  const score = fc.oneof(
    { weight: 6, arbitrary: points },
    fc.constantFrom<StatedScore>(null, "không thuộc diện", 77.995, 78, 80, 82, 82.004),
  );
  const made = fc
    .array(fc.array(score, { minLength: 4, maxLength: 4 }), { minLength: 5, maxLength: 5 })
    .map((rows) => overYears(Object.fromEntries(UNITS.map((unit, position) => [unit, rows[position] ?? []]))));
  const trials = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...UNITS), fc.constantFrom(...YEARS), points).map((each) => trial(...each)),
    { maxLength: 8, selector: ({ unit, year }) => `${unit} ${year}` },
  );
  const occasion = fc.constantFrom<Occasion>(YEAR, PERIOD);
  const plans = fc.constantFrom(
    ducPhoPlan,
    planWith((plan) => (plan.compared.value = "unrounded")),
    planWith((plan) => (plan.ties.value = "dense")),
    planWith((plan) => (plan.cumulative.value = true)),
  );
  const said = (subjects: readonly SubjectAssessment[]) =>
    subjects.map(({ subject, ranks, cases, proposed }) => [
      ...[subject.name, ranks.map(({ rank }) => rank), proposed?.code],
      cases.map(({ conclusion }) => conclusion),
    ]);

  it("trying nothing, or the scores that stand there, changes nothing", () => {
    fc.assert(
      fc.property(made, occasion, plans, (records, when, plan) => {
        expect(tryAwards(records, [], when, plan).changes).toEqual([]);
        const same = records.entries.flatMap(({ unit, year, score: own }) =>
          own.kind === "scored" ? [trial(unit, year, own.value)] : [],
        );
        expect(tryAwards(records, same, when, plan).changes).toEqual([]);
      }),
    );
  });

  it("a trial is the assessment of the sheet with the scores typed in", () => {
    fc.assert(
      fc.property(made, trials, occasion, plans, (records, tried, when, plan) => {
        const typed = records.entries.map((entry) => {
          const own = tried.find(({ unitKey, year }) => unitKey === entry.unitKey && year === entry.year);
          return own === undefined ? entry : { ...entry, score: { kind: "scored", value: own.value } as const };
        });
        const { before, after } = tryAwards(records, tried, when, plan);
        expect(said(after.subjects)).toEqual(said(assessAwards({ ...records, entries: typed }, when, plan).subjects));
        expect(said(before.subjects)).toEqual(said(assessAwards(records, when, plan).subjects));
      }),
    );
  });

  it("a change is said of exactly those who differ", () => {
    fc.assert(
      fc.property(made, trials, occasion, (records, tried, when) => {
        const { before, after, changes } = tryAwards(records, tried, when, ducPhoPlan);
        const was = new Map(said(before.subjects).map((each) => [each[0], JSON.stringify(each)]));
        const differing = said(after.subjects).filter((each) => was.get(each[0]) !== JSON.stringify(each));
        const moved = changes.filter(({ ranks, conclusions }) => ranks.length + conclusions.length > 0);
        expect(moved.map(({ subject }) => subject.name)).toEqual(differing.map(([name]) => name));
      }),
    );
  });

  it("a raised score never worsens its own rank or any award of its own", () => {
    const GOOD = { unmet: 0, unknown: 1, notApplicable: 2, eligibleByScore: 3, eligible: 4 };
    fc.assert(
      fc.property(made, fc.constantFrom(...YEARS), fc.nat({ max: 800 }), plans, (records, year, more, plan) => {
        const own = records.entries.find((entry) => entry.unit === "Xã A" && entry.year === year);
        fc.pre(own?.score.kind === "scored");
        const raised = trial("Xã A", year, Math.min(100, own.score.value + more / 100));
        const change = tryAwards(records, [raised], PERIOD, plan).changes.find(({ tried }) => tried);
        for (const { before, after } of change?.ranks ?? []) expect(after ?? 99).toBeLessThanOrEqual(before ?? 99);
        for (const { before, after } of change?.conclusions ?? []) {
          expect(GOOD[after ?? "unmet"]).toBeGreaterThanOrEqual(GOOD[before ?? "unmet"]);
        }
      }),
    );
  });

  it("the least score reaches the award of the summary, 0,01 less does not, and no score does where it says so", () => {
    const spread = fc.array(fc.integer({ min: 0, max: 10000 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(made, fc.constantFrom(...YEARS), plans, spread, (records, year, plan, others) => {
        const computed = (value: number, code: string) => {
          const entries = withTrials(records.entries, [trial("Xã A", year, value)]);
          const { subjects } = assessAwards({ ...records, entries }, PERIOD, plan);
          const own = subjects.find(({ subject }) => subject.name === "Xã A");
          return own?.cases.find(({ award }) => award.code === code)?.computed;
        };
        const hasPeers = records.entries.some(
          (entry) => entry.year === year && entry.unit !== "Xã A" && entry.score.kind === "scored",
        );
        fc.pre(hasPeers);
        for (const { award, reach, score: needed } of leastForAwards(
          records,
          { unitKey: "xã a", year },
          PERIOD,
          plan,
        )) {
          if ((reach === "met" || reach === "reachable") && needed !== null) {
            expect(computed(needed, award.code)).toBe("met");
            expect(computed(Math.round(needed * 100 - 1) / 100, award.code)).not.toBe("met");
          }
          for (const hundredths of reach === "unreachable" || reach === "open" ? [10000, ...others] : []) {
            expect(computed(hundredths / 100, award.code)).not.toBe("met");
          }
          if (reach === "unreachable") expect(computed(100, award.code)).toBe("unmet");
        }
      }),
      { numRuns: 60 },
    );
  });

  it("a unit's rows in another order make no difference", () => {
    fc.assert(
      fc.property(made, trials, (records, tried) => {
        const reversed = { ...records, entries: records.entries.toReversed() };
        const one = tryAwards(records, tried, PERIOD, ducPhoPlan).changes.map(say);
        const other = tryAwards(reversed, tried.toReversed(), PERIOD, ducPhoPlan).changes.map(say);
        expect(other).toEqual(one);
      }),
    );
  });
});

function planWith(change: (plan: Plan) => unknown): Plan {
  const plan = structuredClone(ducPhoPlan);
  change(plan);
  return plan;
}
