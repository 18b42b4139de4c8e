import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePlans, type UnitComparison } from "../../src/engine/what-if/compare-plans";
import { assessYear } from "../../src/engine/year-assessment";
import { checkPlan } from "../../src/plan/check-plan";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import type { Plan } from "../../src/plan/plan";
import { entriesOf } from "./unit-scores";

const communes = entriesOf({
  "Xã Phổ An": 82.5,
  "Xã Phổ Châu": 80.4,
  "Xã Phổ Nhơn": 80.396,
  "Xã Phổ Phong": 78.2,
  "Xã Phổ Khánh": null,
});
const offices = entriesOf({ "Phòng Tư pháp": 79.9 }, { group: "phong-ban" });
const entries = [...communes, ...offices];

/** The plan of Đức Phổ with something else in it; what comes out is still a plan. */
function planWith(change: (plan: Plan) => void): Plan {
  const plan = structuredClone(ducPhoPlan);
  change(plan);
  return checkPlan(plan);
}

function setThreshold(plan: Plan, code: string, points: number) {
  const award = plan.awards.find((each) => each.code === code);
  const score = award?.collective.conditions.find(({ kind }) => kind === "minScore");
  if (score?.kind !== "minScore") throw new Error("the award has no score condition");
  score.thresholds = [{ since: 2022, value: points }];
}

/** A row as a reader lists it: name, rank and award under each plan, outcome. */
function row({ unit, one, other, outcome }: UnitComparison) {
  const say = (standing: UnitComparison["one"]) =>
    standing === null ? "–" : `${standing.rank ?? "–"} ${standing.award?.code ?? "không"}`;
  return `${unit}: ${say(one)} | ${say(other)} | ${outcome}`;
}

describe("two plans over the same scores", () => {
  const stricter = planWith((plan) => {
    setThreshold(plan, "TINH", 80.5);
    setThreshold(plan, "THIXA", 79);
  });
  const { units } = comparePlans(entries, 2023, ducPhoPlan, stricter);

  it("say of every unit its rank and award under each, and whether it gains or loses", () => {
    expect(units.map(row)).toEqual([
      "Phòng Tư pháp: 1 THIXA | 1 THIXA | same",
      "Xã Phổ An: 1 TTg | 1 TTg | same",
      "Xã Phổ Châu: 2 TINH | 2 THIXA | loses",
      "Xã Phổ Nhơn: 2 TINH | 2 THIXA | loses",
      "Xã Phổ Phong: 4 THIXA | 4 không | loses",
      "Xã Phổ Khánh: – không | – không | same",
    ]);
  });

  it("give the reason: the award, both thresholds, and the clause", () => {
    const [, , chau] = units;
    expect(chau?.awards).toEqual([
      {
        code: "TINH",
        title: "Bằng khen của Chủ tịch UBND tỉnh",
        one: expect.objectContaining({ verdict: "met", threshold: 80, clause: "IV.3.b" }) as unknown,
        other: expect.objectContaining({ verdict: "unmet", threshold: 80.5, clause: "IV.3.b" }) as unknown,
      },
    ]);
    expect(chau?.ranking).toEqual([]);
  });

  it("have nothing to explain where nothing changes", () => {
    expect(units.filter(({ outcome }) => outcome === "same").flatMap(({ awards }) => awards)).toEqual([]);
  });

  it("turn gains into losses when they change places", () => {
    const turned = comparePlans(entries, 2023, stricter, ducPhoPlan).units;
    expect(turned.map(({ outcome }) => outcome)).toEqual(["same", "same", "gains", "gains", "gains", "same"]);
  });
});

describe("ranks under two plans", () => {
  const rankReasons = (other: Plan) =>
    comparePlans(communes, 2023, ducPhoPlan, other).units.flatMap(({ unit, one, other: second, ranking }) =>
      ranking.length === 0 ? [] : [[unit, one?.rank, second?.rank, ranking]],
    );

  it("move with how ties are counted, and it is said so", () => {
    const dense = planWith((plan) => (plan.ties.value = "dense"));
    expect(rankReasons(dense)).toEqual([["Xã Phổ Phong", 4, 3, ["ties"]]]);
  });

  it("move with the published precision", () => {
    const three = planWith((plan) => (plan.precision.value = 3));
    expect(rankReasons(three)).toEqual([["Xã Phổ Nhơn", 2, 3, ["precision"]]]);
  });

  it("move when scores are compared unrounded", () => {
    const unrounded = planWith((plan) => (plan.compared.value = "unrounded"));
    expect(rankReasons(unrounded)).toEqual([["Xã Phổ Nhơn", 2, 3, ["compared"]]]);
  });
});

describe("plans with other awards and groups", () => {
  it("an award that only one of them has is set against the others by its place there", () => {
    const withoutProvince = planWith((plan) => plan.awards.splice(1, 1));
    const rows = comparePlans(communes, 2023, ducPhoPlan, withoutProvince).units;
    expect(rows.map(row).slice(0, 2)).toEqual([
      "Xã Phổ An: 1 TTg | 1 TTg | same",
      "Xã Phổ Châu: 2 TINH | 2 THIXA | loses",
    ]);
    expect(rows[1]?.awards.map(({ code, one, other }) => [code, one?.verdict, other])).toEqual([["TINH", "met", null]]);
  });

  it("awards that stand in no common plan cannot be set against each other", () => {
    const renamed = planWith((plan) => {
      for (const award of plan.awards) award.code = `${award.code}MOI`;
    });
    const [first] = comparePlans(communes, 2023, ducPhoPlan, renamed).units;
    expect(first?.outcome).toBe("differs");
  });

  it("a unit whose group is not in a plan has no standing there", () => {
    const communesOnly = planWith((plan) => {
      plan.groups = plan.groups.filter(({ id }) => id !== "phong-ban");
    });
    expect(comparePlans(offices, 2023, ducPhoPlan, communesOnly).units.map(row)).toEqual([
      "Phòng Tư pháp: 1 THIXA | – | loses",
    ]);
  });
});

describe("whatever the scores", () => {
  const column = fc.array(fc.option(fc.integer({ min: 7600, max: 8400 }), { nil: null }), { maxLength: 15 });
  const named = (hundredths: readonly (number | null)[]) =>
    entriesOf(
      Object.fromEntries(hundredths.map((each, position) => [`Xã ${position}`, each === null ? null : each / 100])),
    );

  it("a plan set against itself changes nothing", () => {
    fc.assert(
      fc.property(column, (hundredths) => {
        const { units } = comparePlans(named(hundredths), 2023, ducPhoPlan, structuredClone(ducPhoPlan));
        expect(units.every((each) => each.outcome === "same" && each.awards.length + each.ranking.length === 0)).toBe(
          true,
        );
      }),
    );
  });

  it("each side is what its plan says alone, and the order of rows does not matter", () => {
    const lower = planWith((plan) => {
      setThreshold(plan, "THIXA", 77);
    });
    fc.assert(
      fc.property(column, (hundredths) => {
        const rows = named(hundredths);
        const { units } = comparePlans(rows, 2023, ducPhoPlan, lower);
        expect(comparePlans(rows.toReversed(), 2023, ducPhoPlan, lower).units).toEqual(units);
        const alone = assessYear(rows, 2023, lower).units;
        expect(units.map(({ unit, other }) => [unit, other?.rank, other?.award?.code])).toEqual(
          alone.map(({ entry, rank, award }) => [entry.unit, rank, award?.code]),
        );
        expect(units.every(({ outcome }) => outcome === "same" || outcome === "gains")).toBe(true);
      }),
    );
  });
});
