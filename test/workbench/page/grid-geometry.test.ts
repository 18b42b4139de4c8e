import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Axis, visibleWindow, withMerges } from "../../../src/workbench/page/grid-geometry";

describe("rows and columns", () => {
  test("a hidden one takes no room and is never found", () => {
    const axis = new Axis(4, (index) => (index === 1 ? 0 : 10));
    expect([axis.start(1), axis.start(2), axis.total, axis.at(10), axis.at(9), axis.at(99)]).toEqual([
      10, 10, 30, 2, 0, 3,
    ]);
  });

  test("what is found at a distance lies there", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }), fc.nat(2000), (sizes, distance) => {
        const axis = new Axis(sizes.length, (index) => sizes[index] ?? 0);
        const found = axis.at(distance);
        expect(axis.start(found)).toBeLessThanOrEqual(distance);
        expect(distance < axis.start(found + 1) || found === sizes.length - 1).toBe(true);
      }),
    );
  });

  test("only what can be seen is drawn, and merged blocks that reach into it", () => {
    const axis = new Axis(1000, () => 20);
    const window = visibleWindow(axis, 4000, 200, 2, 3);
    expect(window).toEqual({ first: 197, last: 213 });
    expect(
      withMerges(
        window,
        2,
        [
          { top: 190, left: 0, bottom: 198, right: 0 },
          { top: 0, left: 0, bottom: 1, right: 3 },
        ],
        "rows",
      ),
    ).toEqual({ first: 190, last: 213 });
  });
});
