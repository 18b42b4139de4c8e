import { afterEach, describe, expect, it } from "vitest";
import { awardThreshold } from "../../src/functions/award-threshold";
import { judgeBy } from "../../src/functions/current-plan";
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

  it("may have other awards", () => {
    judgeBy(presets[1]!);
    expect(awardThreshold([["GKXA"]])).toEqual([[75]]);
  });
});
