import { describe, expect, it } from "vitest";
import { assessYear, yearsWithScores } from "../../src/engine/year-assessment";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { entriesOf } from "./unit-scores";

const communes2022 = entriesOf({ "Xã Phổ An": 82, "Xã Phổ Châu": 79, "Xã Phổ Nhơn": 70 }, { year: 2022 });
const communes2023 = entriesOf({
  "Xã Phổ An": 79.5,
  "Xã Phổ Châu": 83,
  "Xã Phổ Nhơn": null,
  "Xã Phổ Phong": 79.5,
});
const offices2023 = entriesOf({ "Phòng Tư pháp": 90, "Phòng Y tế": 77.995 }, { group: "phong-ban" });

describe("the assessment of a year", () => {
  const { units } = assessYear([...communes2022, ...communes2023, ...offices2023], 2023, ducPhoPlan);

  it("ranks offices and communes apart, in the plan's order of groups", () => {
    expect(units.map(({ group, rank, entry }) => [group.id, rank, entry.unit])).toEqual([
      ["phong-ban", 1, "Phòng Tư pháp"],
      ["phong-ban", 2, "Phòng Y tế"],
      ["xa-phuong", 1, "Xã Phổ Châu"],
      ["xa-phuong", 2, "Xã Phổ An"],
      ["xa-phuong", 2, "Xã Phổ Phong"],
      ["xa-phuong", null, "Xã Phổ Nhơn"],
    ]);
  });

  it("says how each moved against the year before; who was not ranked then has no movement", () => {
    expect(units.slice(2).map(({ entry, previousRank, movement }) => [entry.unit, previousRank, movement])).toEqual([
      ["Xã Phổ Châu", 2, 1],
      ["Xã Phổ An", 1, -1],
      ["Xã Phổ Phong", null, null],
      ["Xã Phổ Nhơn", 3, null],
    ]);
  });

  it("names the highest award whose score condition holds", () => {
    expect(units.map(({ entry, award }) => [entry.unit, award?.code ?? null])).toEqual([
      ["Phòng Tư pháp", "TTg"],
      ["Phòng Y tế", "THIXA"],
      ["Xã Phổ Châu", "TTg"],
      ["Xã Phổ An", "THIXA"],
      ["Xã Phổ Phong", "THIXA"],
      ["Xã Phổ Nhơn", null],
    ]);
  });

  it("flags the unit that hangs on rounding", () => {
    expect(units.filter(({ nearThreshold }) => nearThreshold).map(({ entry }) => entry.unit)).toEqual(["Phòng Y tế"]);
  });
});

describe("years with scores", () => {
  it("leave out a year in which no unit has one", () => {
    expect(
      yearsWithScores([...communes2023, ...communes2022, ...entriesOf({ "Xã Phổ An": null }, { year: 2024 })]),
    ).toEqual([2022, 2023]);
  });
});
