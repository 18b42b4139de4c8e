import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publishedScore, rebaseScore } from "../../src/engine/score";

describe("a score as published", () => {
  it.each([
    [77.995, 78],
    [77.994, 77.99],
    [81.995, 82],
    [1.005, 1.01],
    [82.445, 82.45],
    [77.99499999999999, 78],
    [80, 80],
    [0, 0],
    [1e-7, 0],
  ])("%d is published as %d", (stored, published) => {
    expect(publishedScore(stored, 2)).toBe(published);
  });

  it("is never further than half of its last decimal from what was stored", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (score) => {
        expect(Math.abs(publishedScore(score, 2) - score)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });

  it("keeps order: a higher score is never published lower", () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) => {
        expect(publishedScore(Math.max(a, b), 2)).toBeGreaterThanOrEqual(publishedScore(Math.min(a, b), 2));
      }),
    );
  });
});

describe("a score on another base", () => {
  it("68,32 of 84 applicable points are 81,33 of 100", () => {
    expect(publishedScore(rebaseScore(68.32, 84), 2)).toBe(81.33);
  });

  it("40,62 of 80 are 50,78", () => {
    expect(publishedScore(rebaseScore(40.62, 80), 2)).toBe(50.78);
  });

  it.each([
    [50, 0],
    [50, -1],
    [85, 84],
    [-1, 84],
  ])("%d of %d is refused", (score, maxScore) => {
    expect(() => rebaseScore(score, maxScore)).toThrow(RangeError);
  });
});
