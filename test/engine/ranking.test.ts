import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ranksOf } from "../../src/engine/rank-ladder";
import { rankGroup } from "../../src/engine/ranking";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { entriesOf, type StatedScore } from "../cases/unit-scores";

const communes = ducPhoPlan.groups.find(({ id }) => id === "xa-phuong")!;

function ranking(scores: Record<string, StatedScore>) {
  return rankGroup(entriesOf(scores), communes, ducPhoPlan).map(({ entry, rank, tied }) => [rank, entry.unit, tied]);
}

describe("ranking of a group", () => {
  it("goes by score, highest first", () => {
    expect(ranking({ "Xã Phổ An": 75.5, "Phường Phổ Văn": 83.1, "Xã Phổ Châu": 80 })).toEqual([
      [1, "Phường Phổ Văn", false],
      [2, "Xã Phổ Châu", false],
      [3, "Xã Phổ An", false],
    ]);
  });

  it("gives equal scores one rank and leaves the next one out: 1, 2, 2, 4", () => {
    expect(ranking({ "Xã A": 90, "Xã B": 80, "Xã C": 80, "Xã D": 70 })).toEqual([
      [1, "Xã A", false],
      [2, "Xã B", true],
      [2, "Xã C", true],
      [4, "Xã D", false],
    ]);
  });

  it("has two firsts and nobody second where two lead", () => {
    expect(ranking({ "Xã A": 90, "Xã B": 90, "Xã C": 80 }).map(([rank]) => rank)).toEqual([1, 1, 3]);
  });

  it("compares published scores: 81,234 and 81,23 are tied, 81,236 is ahead", () => {
    expect(ranking({ "Xã A": 81.234, "Xã B": 81.23, "Xã C": 81.236 })).toEqual([
      [1, "Xã C", false],
      [2, "Xã A", true],
      [2, "Xã B", true],
    ]);
  });

  it("lists units without a score last, unranked; a score of 0 is ranked", () => {
    expect(ranking({ "Xã A": null, "Xã B": 0, "Xã C": "N/A", "Xã D": 50, "Xã E": "không thuộc diện" })).toEqual([
      [1, "Xã D", false],
      [2, "Xã B", false],
      [null, "Xã A", false],
      [null, "Xã C", false],
      [null, "Xã E", false],
    ]);
  });

  it("puts tied names in Vietnamese order: đ after d", () => {
    expect(ranking({ "Xã Đông": 80, "Xã Dương": 80, "Xã Em": 80 }).map(([, unit]) => unit)).toEqual([
      "Xã Dương",
      "Xã Đông",
      "Xã Em",
    ]);
  });

  it("counts 1, 2, 2, 3 where the plan says dense", () => {
    expect(ranksOf([90, 80, 80, 70, null], "dense")).toEqual([1, 2, 2, 3, null]);
  });
});

describe("whatever the scores", () => {
  const scores = fc.array(fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }), { maxLength: 30 });

  it("the order of rows does not matter", () => {
    fc.assert(
      fc.property(scores, (column) => {
        const named = Object.fromEntries(column.map((score, position) => [`Xã ${position}`, score]));
        const reversed = Object.fromEntries(Object.entries(named).reverse());
        expect(ranking(reversed)).toEqual(ranking(named));
      }),
    );
  });

  it("equal scores get equal ranks, and a rank is one more than the number of units ahead", () => {
    fc.assert(
      fc.property(scores, (column) => {
        ranksOf(column, "competition").forEach((rank, position) => {
          const own = column[position];
          const ahead = column.filter((other) => other !== null && own != null && other > own).length;
          expect(rank).toBe(own == null ? null : ahead + 1);
        });
      }),
    );
  });

  it("a blank is never 0: adding units without a score changes no rank", () => {
    fc.assert(
      fc.property(scores, (column) => {
        expect(ranksOf([...column, null, null], "competition").slice(0, column.length)).toEqual(
          ranksOf(column, "competition"),
        );
      }),
    );
  });
});
