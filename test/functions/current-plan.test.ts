import { afterEach, describe, expect, it } from "vitest";
import { awardThreshold } from "../../src/functions/award-threshold";
import { judgeBy } from "../../src/functions/current-plan";
import { rankScores } from "../../src/functions/rank-scores";
import { parameterOf, parametersOf } from "../../src/plan/parameters";
import { defaultPlan, presets } from "../../src/plan/presets";

afterEach(() => {
  judgeBy(defaultPlan);
});

describe("the plan that formulas judge by", () => {
  it("is the one in force, with the thresholds of its last year", () => {
    expect(awardThreshold([["TINH"]])).toEqual([[80]]);
    const later = parameterOf("nguong.TINH.tap-the@2024", parametersOf(defaultPlan));
    judgeBy(later?.put(defaultPlan, 81.5) ?? defaultPlan);
    expect(awardThreshold([["TINH"]])).toEqual([[81.5]]);
  });

  it("says how scores are compared and ties counted, as in the ranking", () => {
    const column = [[77.995], [78], [77]];
    expect(rankScores(column)).toEqual([[1], [1], [3]]);
    const unrounded = structuredClone(defaultPlan);
    unrounded.compared.value = "unrounded";
    judgeBy(unrounded);
    expect(rankScores(column)).toEqual([[2], [1], [3]]);
    const dense = structuredClone(defaultPlan);
    dense.ties.value = "dense";
    judgeBy(dense);
    expect(rankScores(column)).toEqual([[1], [1], [2]]);
  });

  it("may have other awards", () => {
    judgeBy(presets[1]!);
    expect(awardThreshold([["GKXA"]])).toEqual([[75]]);
  });
});
