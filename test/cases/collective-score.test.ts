import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeAwards } from "../../src/engine/award-verdict";
import { lackingFor } from "../../src/engine/lacking";
import { verdictSentence } from "../../src/engine/verdict-sentence";
import { leavesOf } from "../../src/engine/verdict-tree";
import { assessYear } from "../../src/engine/year-assessment";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { scoreConditionOf } from "../plan/score-condition";
import { entriesOf, scoreOf, type StatedScore } from "./unit-scores";

/** Verdicts of the three awards for a collective with this score, highest award first. */
function verdicts(score: StatedScore) {
  return judgeAwards("collective", { score: scoreOf(score), source: null }, 2023, ducPhoPlan).map(({ award, tree }) => {
    const [leaf] = leavesOf(tree);
    return [award.code, tree.verdict, leaf?.gap, leaf?.nearThreshold];
  });
}

describe("IV.3.a, IV.3.b, IV.3.c: score conditions of collectives, inclusive, at two decimals", () => {
  it.each<[StatedScore, string, string, string]>([
    // điểm              TTg 82           TINH 80          THIXA 78
    [82, "met", "met", "met"],
    [81.995, "met", "met", "met"],
    [81.99, "unmet", "met", "met"],
    [80, "unmet", "met", "met"],
    [79.995, "unmet", "met", "met"],
    [79.994, "unmet", "unmet", "met"],
    [78, "unmet", "unmet", "met"],
    [77.995, "unmet", "unmet", "met"],
    [77.99, "unmet", "unmet", "unmet"],
    [0, "unmet", "unmet", "unmet"],
    [null, "unknown", "unknown", "unknown"],
    ["N/A", "unknown", "unknown", "unknown"],
    ["không thuộc diện", "notApplicable", "notApplicable", "notApplicable"],
  ])("%s → TTg %s, TINH %s, THIXA %s", (score, ttg, tinh, thixa) => {
    expect(verdicts(score).map(([, verdict]) => verdict)).toEqual([ttg, tinh, thixa]);
  });

  it("says how much is missing: 80,65 lacks 1,35 for the first and is 2,65 above the last", () => {
    expect(verdicts(80.65).map(([, , gap]) => gap)).toEqual([-1.35, 0.65, 2.65]);
  });

  it("flags a threshold that is met by rounding alone (sát ngưỡng)", () => {
    expect(verdicts(77.995).map(([, , , near]) => near)).toEqual([false, false, true]);
    expect(verdicts(78).map(([, , , near]) => near)).toEqual([false, false, false]);
  });

  it("knows a 78 by what Excel shows, not by the noise of binary fractions (65,52 of 84; a sum of three)", () => {
    for (const score of [(65.52 / 84) * 100, 40.3 + 23.71 + 13.99]) {
      expect(score).not.toBe(78);
      expect(verdicts(score)).toEqual(verdicts(78));
    }
    const unrounded = { ...ducPhoPlan, compared: { ...ducPhoPlan.compared, value: "unrounded" as const } };
    const { units } = assessYear(entriesOf({ "Xã Phổ An": 78, "Xã Phổ Châu": 40.3 + 23.71 + 13.99 }), 2023, unrounded);
    expect(units.map(({ rank, award }) => [rank, award?.code])).toEqual([
      [1, "THIXA"],
      [1, "THIXA"],
    ]);
  });

  it("shows all of a score where the plan does not round, so that the gap is seen", () => {
    const unrounded = { ...ducPhoPlan, compared: { ...ducPhoPlan.compared, value: "unrounded" as const } };
    const [, , thixa] = judgeAwards("collective", { score: scoreOf(77.996), source: null }, 2023, unrounded);
    expect(thixa && verdictSentence(thixa.tree, 2)).toBe(
      "Không đạt: 77,996 điểm, ngưỡng 78 điểm, còn thiếu 0,004 điểm (IV.3.c)",
    );
    expect(thixa && lackingFor(thixa, unrounded)).toEqual([
      "thiếu 0,004 điểm (chỉ số CCHC năm 2023 đạt 77,996 điểm, cần 78)",
    ]);
  });
});

describe("a verdict explains itself", () => {
  it("by clause, the plan's words, value, source cell, threshold and gap", () => {
    const [unit] = assessYear(entriesOf({ "Phường Phổ Văn": 80.65 }), 2023, ducPhoPlan).units;
    const [leaf] = leavesOf(unit!.verdicts[0]!.tree);
    expect(leaf).toMatchObject({
      clause: "IV.3.a",
      words: expect.stringContaining("đạt từ 82 điểm trở lên") as string,
      description: "Chỉ số CCHC năm 2023 đạt từ 82 điểm trở lên",
      verdict: "unmet",
      seen: { compared: 80.65, source: { sheet: "Điểm 2023", address: "G8" } },
      threshold: 82,
      gap: -1.35,
    });
  });

  it("and re-evaluates to its verdict from what it shows", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (score) => {
        for (const { tree } of judgeAwards("collective", { score: scoreOf(score), source: null }, 2023, ducPhoPlan)) {
          for (const leaf of leavesOf(tree)) {
            expect(leaf.verdict).toBe((leaf.seen.compared ?? NaN) >= leaf.threshold ? "met" : "unmet");
          }
          expect(tree.verdict).toBe(tree.children.every((child) => child.verdict === "met") ? "met" : "unmet");
        }
      }),
    );
  });

  it("raising a score never worsens a verdict", () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    const met = (value: number) => verdicts(value).filter(([, verdict]) => verdict === "met").length;
    fc.assert(
      fc.property(score, score, (a, b) => {
        expect(met(Math.max(a, b))).toBeGreaterThanOrEqual(met(Math.min(a, b)));
      }),
    );
  });
});

describe("thresholds are dated", () => {
  it("so that last year's sheet keeps last year's verdict", () => {
    const plan = structuredClone(ducPhoPlan);
    scoreConditionOf(plan.awards[2]!.collective).thresholds.push({ since: 2024, value: 79 });
    const verdictOf = (year: number) =>
      judgeAwards("collective", { score: scoreOf(78.5), source: null }, year, plan)[2]!.tree.verdict;
    expect([verdictOf(2023), verdictOf(2024), verdictOf(2025)]).toEqual(["met", "unmet", "unmet"]);
  });
});
