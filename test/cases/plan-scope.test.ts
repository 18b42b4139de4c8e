import { describe, expect, it } from "vitest";
import { assessAwards } from "../../src/engine/award-assessment";
import { summaryOf, yearsOf } from "../../src/engine/occasion";
import { assessYear } from "../../src/engine/year-assessment";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { recordsOf, sipasOf } from "./case-records";
import { entriesOf } from "./unit-scores";

describe("ai được đo, trong những năm nào", () => {
  it("phòng ban và xã, phường xếp hạng riêng, không chung một bảng (II.1.a)", () => {
    const entries = [
      ...entriesOf({ "Phòng Nội vụ": 90, "Phòng Tư pháp": 80 }, { group: "phong-ban" }),
      ...entriesOf({ "Xã Phổ An": 85 }),
    ];
    const { units } = assessYear(entries, 2023, ducPhoPlan);
    expect(units.map(({ entry, group, rank }) => [group.name, entry.unit, rank])).toEqual([
      ["Phòng, ban, ngành", "Phòng Nội vụ", 1],
      ["Phòng, ban, ngành", "Phòng Tư pháp", 2],
      ["Xã, phường", "Xã Phổ An", 1],
    ]);
  });

  it("mỗi chỉ số có thang riêng: CCHC 100 điểm, SIPAS 100%, PAPI 80 điểm, DDCI 100 điểm, ICT từ 0 đến 1 (III.1)", () => {
    expect(ducPhoPlan.indices.map(({ kind, min, max, unit }) => [kind, min, max, unit])).toEqual([
      ["CCHC", 0, 100, "điểm"],
      ["SIPAS", 0, 100, "%"],
      ["PAPI", 0, 80, "điểm"],
      ["DDCI", 0, 100, "điểm"],
      ["ICT", 0, 1, "điểm"],
    ]);
  });

  it("SIPAS không bao giờ thay cho điểm CCHC của tập thể (III.1)", () => {
    const records = recordsOf(entriesOf({ "Xã Phổ An": null }), { indexEntries: sipasOf({ "Xã Phổ An": 99 }) });
    const [unit] = assessAwards(records, { kind: "annual", year: 2023 }, ducPhoPlan).subjects;
    expect(unit?.cases.slice(1).map(({ computed }) => computed)).toEqual(["unknown", "unknown"]);
  });

  it("tổng kết xét các năm 2022 đến 2025; năm 2021 chỉ để so sánh (V.1)", () => {
    expect(yearsOf(summaryOf(ducPhoPlan))).toEqual([2022, 2023, 2024, 2025]);
    const records = recordsOf(
      [2021, 2022, 2023, 2024, 2025].flatMap((year) => entriesOf({ "Xã Phổ An": year === 2021 ? 10 : 85 }, { year })),
    );
    const [unit] = assessAwards(records, summaryOf(ducPhoPlan), ducPhoPlan).subjects;
    expect(unit?.cases.map(({ computed }) => computed)).toEqual(["met", "met", "met"]);
  });
});

describe("những điều kế hoạch để ngỏ, theo thông lệ", () => {
  const entries = entriesOf({ "Xã Phổ An": 80.004, "Xã Phổ Châu": 79.996, "Xã Phổ Cường": 79 });

  it("so và xếp hạng theo điểm công bố, hai chữ số; bằng nhau thì đồng hạng, hạng kế cách ra (thông lệ)", () => {
    const { units } = assessYear(entries, 2023, ducPhoPlan);
    expect(units.map(({ published, rank, tied }) => [published, rank, tied])).toEqual([
      [80, 1, true],
      [80, 1, true],
      [79, 3, false],
    ]);
  });

  it("chọn điểm chưa làm tròn thì hết đồng hạng, và 79,996 không còn đạt 80 (thông lệ)", () => {
    const plan = { ...ducPhoPlan, compared: { ...ducPhoPlan.compared, value: "unrounded" as const } };
    const { units } = assessYear(entries, 2023, plan);
    expect(units.map(({ entry, rank }) => [entry.unit, rank])).toEqual([
      ["Xã Phổ An", 1],
      ["Xã Phổ Châu", 2],
      ["Xã Phổ Cường", 3],
    ]);
    expect(units.map(({ verdicts }) => verdicts[1]?.tree.verdict)).toEqual(["met", "unmet", "unmet"]);
  });

  it("chọn hạng liền thì sau hai đơn vị hạng nhất là hạng nhì (thông lệ)", () => {
    const plan = { ...ducPhoPlan, ties: { ...ducPhoPlan.ties, value: "dense" as const } };
    expect(assessYear(entries, 2023, plan).units.map(({ rank }) => rank)).toEqual([1, 1, 2]);
  });
});
