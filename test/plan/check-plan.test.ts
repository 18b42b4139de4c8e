import { describe, expect, it } from "vitest";
import { checkPlan, PlanError, type PlanMistake } from "../../src/plan/check-plan";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import type { Plan } from "../../src/plan/plan";
import { scoreConditionOf } from "./score-condition";

function mistakesOf(change: (plan: Plan) => unknown): readonly PlanMistake[] {
  const plan = structuredClone(ducPhoPlan);
  const changed = change(plan) ?? plan;
  try {
    checkPlan(changed);
  } catch (error) {
    if (error instanceof PlanError) return error.mistakes;
    throw error;
  }
  return [];
}

describe("the plan of Đức Phổ", () => {
  it("has no mistake", () => {
    expect(checkPlan(structuredClone(ducPhoPlan))).toEqual(ducPhoPlan);
  });

  it("asks collectives for 82, 80 and 78 points, each with its clause (IV.3)", () => {
    const thresholds = ducPhoPlan.awards.map(({ code, collective }) => {
      const score = scoreConditionOf(collective);
      return [code, score.thresholds.map(({ value }) => value), score.clause];
    });
    expect(thresholds).toEqual([
      ["TTg", [82], "IV.3.a"],
      ["TINH", [80], "IV.3.b"],
      ["THIXA", [78], "IV.3.c"],
    ]);
  });

  it("asks individuals in charge for 95, 90 and 85 % of both indices (IV.3)", () => {
    const thresholds = ducPhoPlan.awards.map(({ individual }) => scoreConditionOf(individual));
    expect(thresholds.map((score) => [score.thresholds[0]?.value, score.indices])).toEqual([
      [95, ["CCHC", "SIPAS"]],
      [90, ["CCHC", "SIPAS"]],
      [85, ["CCHC", "SIPAS"]],
    ]);
  });

  it("gives the Prime Minister's certificate at the end of the period only (IV.2)", () => {
    expect(ducPhoPlan.awards.map(({ annual, summary }) => [annual.value, summary.value])).toEqual([
      [false, true],
      [true, true],
      [true, true],
    ]);
  });

  it("names the fifteen communes, in NFC", () => {
    const communes = ducPhoPlan.groups.find(({ id }) => id === "xa-phuong")?.units ?? [];
    expect(communes).toHaveLength(15);
    expect(communes.map((name) => name.normalize("NFC"))).toEqual(communes);
  });
});

describe("a mistake in a plan is named and placed", () => {
  it("a number without a clause", () => {
    const [mistake] = mistakesOf((plan) => ({ ...plan, precision: { value: 2, words: "hai số lẻ" } }));
    expect(mistake).toMatchObject({ code: "wrongShape", where: "precision.clause" });
  });

  it("a clause that is none", () => {
    const [mistake] = mistakesOf((plan) => ({ ...plan, ties: { ...plan.ties, clause: "mục 3" } }));
    expect(mistake).toMatchObject({
      code: "wrongShape",
      where: "ties.clause",
      words: "phải là một điều khoản như IV.3.b",
    });
  });

  it("a threshold typed as text, in Vietnamese words", () => {
    const [mistake] = mistakesOf((plan) => {
      Object.assign(scoreConditionOf(plan.awards[0]!.collective).thresholds[0]!, { value: "82" });
    });
    expect(mistake).toMatchObject({
      code: "wrongShape",
      where: "awards[0].collective.conditions[6].thresholds[0].value",
      words: "phải là số",
    });
  });

  it.each([
    ["precision.value", { precision: { ...ducPhoPlan.precision, value: 99 } }, "không được quá 6"],
    ["precision.value", { precision: { ...ducPhoPlan.precision, value: -1 } }, "phải từ 0 trở lên"],
    ["precision.value", { precision: { ...ducPhoPlan.precision, value: 1.5 } }, "phải là số nguyên"],
    ["ties.value", { ties: { ...ducPhoPlan.ties, value: "x" } }, "phải là một trong: “competition”, “dense”"],
    ["title", { title: "" }, "không được để trống"],
    ["title", { title: undefined }, "còn thiếu mục này"],
    ["groups", { groups: {} }, "phải là danh sách"],
    ["kế hoạch", { extra: 1 }, "có mục lạ “extra”; xóa đi hoặc sửa lại tên mục"],
  ])("a wrong shape of %s, in words that say what to write", (where, change, words) => {
    const mistakes = mistakesOf((plan) => Object.assign(plan, change));
    expect(mistakes).toEqual([{ code: "wrongShape", where, words }]);
  });

  it("years out of order, and nothing that only follows from them", () => {
    const mistakes = mistakesOf((plan) => {
      plan.years.value.first = 2027;
    });
    expect(mistakes).toMatchObject([{ code: "yearsOutOfOrder" }]);
  });

  it("two awards with one code", () => {
    const [mistake] = mistakesOf((plan) => {
      plan.awards[2]!.code = "tinh";
    });
    expect(mistake).toMatchObject({ code: "duplicateAward", where: "awards[2].code" });
  });

  it("two groups with one id", () => {
    const [mistake] = mistakesOf((plan) => {
      plan.groups[1]!.id = plan.groups[0]!.id;
    });
    expect(mistake).toMatchObject({ code: "duplicateGroup", where: "groups[1].id" });
  });

  it("an index declared twice", () => {
    const [mistake] = mistakesOf((plan) => {
      plan.indices[1]!.kind = "CCHC";
    });
    expect(mistake).toMatchObject({ code: "duplicateIndex", where: "indices[1].kind" });
  });

  it("a condition on an index without a scale", () => {
    const mistakes = mistakesOf((plan) => {
      plan.indices = plan.indices.filter(({ kind }) => kind !== "SIPAS");
    });
    expect(mistakes[0]).toMatchObject({ code: "unknownIndex", where: "awards[0].individual.conditions[5].indices" });
  });

  it("years that run backwards", () => {
    const [mistake] = mistakesOf((plan) => {
      plan.years.value.last = 2020;
    });
    expect(mistake).toMatchObject({ code: "yearsOutOfOrder", where: "years" });
  });

  it("a scale without any value", () => {
    const mistakes = mistakesOf((plan) => {
      plan.indices[4]!.max = 0;
    });
    expect(mistakes).toMatchObject([{ code: "scaleEmpty", where: "indices[4]" }]);
  });

  it("thresholds out of the order of time", () => {
    const [mistake] = mistakesOf((plan) => {
      scoreConditionOf(plan.awards[0]!.collective).thresholds.push({ since: 2022, value: 83 });
    });
    expect(mistake).toMatchObject({
      code: "thresholdsOutOfOrder",
      where: "awards[0].collective.conditions[6].thresholds[1]",
    });
  });

  it("a first year without a threshold", () => {
    const [mistake] = mistakesOf((plan) => {
      scoreConditionOf(plan.awards[1]!.collective).thresholds = [{ since: 2024, value: 80 }];
    });
    expect(mistake).toMatchObject({
      code: "thresholdMissingForFirstYear",
      where: "awards[1].collective.conditions[6].thresholds",
    });
  });

  it("a threshold outside the scale of its index", () => {
    const [mistake] = mistakesOf((plan) => {
      scoreConditionOf(plan.awards[0]!.collective).thresholds[0]!.value = 820;
    });
    expect(mistake).toMatchObject({
      code: "thresholdOutsideScale",
      where: "awards[0].collective.conditions[6].thresholds[0]",
    });
  });

  it("a lower award that asks for more than a higher one", () => {
    const [mistake] = mistakesOf((plan) => {
      scoreConditionOf(plan.awards[2]!.collective).thresholds[0]!.value = 81;
    });
    expect(mistake).toMatchObject({ code: "awardsOutOfOrder", where: "awards[2]" });
  });

  it("a rank rule about a group that the plan does not have", () => {
    const [mistake] = mistakesOf((plan) => {
      rankRuleOf(plan).groups = ["huyen"];
    });
    expect(mistake).toMatchObject({ code: "unknownGroup", where: "awards[2].collective.conditions[6].groups" });
  });

  it("a rank rule that asks for more years than the period has", () => {
    const [mistake] = mistakesOf((plan) => {
      rankRuleOf(plan).seconds = 5;
    });
    expect(mistake).toMatchObject({ code: "rankRuleImpossible", where: "awards[2].collective.conditions[6]" });
  });

  it("a bar (VI.1) outside the scale", () => {
    const [mistake] = mistakesOf((plan) => {
      plan.bar.belowScore = 500;
    });
    expect(mistake).toMatchObject({ code: "barOutsideScale", where: "bar" });
  });
});

function rankRuleOf(plan: Plan) {
  const rule = plan.awards[2]!.collective.conditions.find(({ kind }) => kind === "rankOverYears");
  if (rule?.kind !== "rankOverYears") throw new Error("the standard has no rank rule");
  return rule;
}
