import { describe, expect, it } from "vitest";
import { assessAwards } from "../../../src/engine/award-assessment";
import { NO_RECORDS } from "../../../src/engine/records";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import { periodRankingSheet } from "../../../src/sheets/model/period-ranking-sheet";
import { entriesOf, type StatedScore } from "../../cases/unit-scores";

const OUTSIDE = "không thuộc diện";
const scores: Readonly<Record<string, readonly [StatedScore, StatedScore]>> = {
  "Xã Phổ An": [85, 86],
  "Xã Phổ Châu": [85, 84],
  "Xã Phổ Cường": [80, null],
  "Xã Phổ Khánh": [OUTSIDE, 79],
  "Xã Phổ Nhơn": [OUTSIDE, OUTSIDE],
};
const entries = [2022, 2023].flatMap((year, position) =>
  entriesOf(Object.fromEntries(Object.entries(scores).map(([unit, each]) => [unit, each[position] ?? null])), { year }),
);
const sheet = periodRankingSheet(
  assessAwards({ ...NO_RECORDS, entries }, { kind: "summary", years: [2022, 2023] }, ducPhoPlan),
);
const column = sheet.columns.findIndex(({ header }) => header === "Ghi chú");

describe("Ghi chú trên Xếp hạng tổng kết", () => {
  it.each([
    ["Xã Phổ An", "đồng hạng (năm 2022)"],
    ["Xã Phổ Châu", "đồng hạng (năm 2022)"],
    ["Xã Phổ Cường", "thiếu điểm (năm 2023)"],
    ["Xã Phổ Khánh", "không thuộc diện chấm điểm (năm 2022)"],
    ["Xã Phổ Nhơn", "không thuộc diện chấm điểm"],
  ])("%s: %s", (unit, note) => {
    const cell = sheet.rows.find(([name]) => name === unit)?.[column];
    expect(typeof cell === "string" ? cell.split("; ")[0] : cell).toBe(note);
  });
});
