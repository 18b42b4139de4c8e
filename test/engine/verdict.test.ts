import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allOf, type Verdict } from "../../src/engine/verdict";

const verdict = fc.constantFrom<Verdict>("met", "unmet", "unknown", "notApplicable");
/** How good a verdict is for the subject; what does not apply stands beside this order. */
const GOOD: Record<Verdict, number> = { unmet: 0, unknown: 1, met: 2, notApplicable: 2 };

describe("all of several verdicts", () => {
  it("one unmet decides, whatever is unknown", () => {
    expect(allOf(["met", "unknown", "unmet"])).toBe("unmet");
  });

  it("else one unknown decides", () => {
    expect(allOf(["met", "unknown", "notApplicable"])).toBe("unknown");
  });

  it("what does not apply takes no part", () => {
    expect(allOf(["notApplicable", "met"])).toBe("met");
    expect(allOf(["notApplicable", "notApplicable"])).toBe("notApplicable");
  });

  it("is associative and does not depend on order", () => {
    fc.assert(
      fc.property(verdict, verdict, verdict, (a, b, c) => {
        expect(allOf([allOf([a, b]), c])).toBe(allOf([a, allOf([b, c])]));
        expect(allOf([a, b, c])).toBe(allOf([c, b, a]));
      }),
    );
  });

  it("is monotone: a better part never makes a worse whole", () => {
    fc.assert(
      fc.property(verdict, verdict, fc.array(verdict), (a, b, rest) => {
        fc.pre(GOOD[a] <= GOOD[b]);
        expect(GOOD[allOf([a, ...rest])]).toBeLessThanOrEqual(GOOD[allOf([b, ...rest])]);
      }),
    );
  });
});
