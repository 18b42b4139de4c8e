import { describe, expect, it } from "vitest";
import { assessAwards } from "../../src/engine/award-assessment";
import type { Conclusion } from "../../src/engine/award-case";
import { lackingFor } from "../../src/engine/lacking";
import { summaryOf, type Occasion } from "../../src/engine/occasion";
import type { Records } from "../../src/engine/records";
import type { AttestedFact, InitiativeScope, Recogniser } from "../../src/plan/condition";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { initiativeOf, recordsOf, stated, statementsOf, unitRef, type StatedFacts } from "./case-records";
import type { Statement } from "../../src/engine/statement";
import { entriesOf, type StatedScore } from "./unit-scores";

const UNIT = "Phường Phổ Văn";
const YEAR: Occasion = { kind: "annual", year: 2023 };
const SUMMARY = summaryOf(ducPhoPlan);
const ALL_TICKED: StatedFacts = {
  discipline: true,
  unity: true,
  leading: true,
  proposedByUnit: true,
  proposedByTown: true,
};
const GOOD_INITIATIVE = initiativeOf(unitRef(UNIT), "province", ["unit", "town", "authority"]);

function assess(records: Records, occasion: Occasion, name = UNIT) {
  const found = assessAwards(records, occasion, ducPhoPlan).subjects.find(({ subject }) => subject.name === name);
  if (found === undefined) throw new Error(`${name} is not assessed`);
  return found;
}

/** Conclusions for the three awards, highest first. */
function conclusions(records: Records, occasion: Occasion = YEAR, name = UNIT): Conclusion[] {
  return assess(records, occasion, name).cases.map(({ conclusion }) => conclusion);
}

function year(score: StatedScore, facts: StatedFacts = ALL_TICKED, initiatives = [GOOD_INITIATIVE]): Records {
  return recordsOf(entriesOf({ [UNIT]: score }), { statements: statementsOf(unitRef(UNIT), facts), initiatives });
}

describe("tập thể, khen hàng năm (IV.2.a, IV.3.a, IV.3.b, IV.3.c)", () => {
  it.each<[StatedScore, Conclusion, Conclusion, Conclusion]>([
    // điểm    TTg (không xét hàng năm)  tỉnh ≥ 80        thị xã ≥ 78
    [80, "notApplicable", "eligible", "eligible"],
    [79.99, "notApplicable", "unmet", "eligible"],
    [78, "notApplicable", "unmet", "eligible"],
    [77.99, "notApplicable", "unmet", "unmet"],
    [null, "notApplicable", "unknown", "unknown"],
    ["N/A", "notApplicable", "unknown", "unknown"],
    // Ngoài diện chấm điểm: không có điều kiện về điểm.
    ["không thuộc diện", "notApplicable", "eligible", "eligible"],
  ])("mọi xác nhận đều có, điểm %s: %s, %s, %s", (score, ttg, tinh, thixa) => {
    expect(conclusions(year(score))).toEqual([ttg, tinh, thixa]);
  });

  it("đủ điểm mà chưa xác nhận gì: đủ điều kiện về điểm", () => {
    expect(conclusions(year(85, {}, []))).toEqual(["notApplicable", "eligibleByScore", "eligibleByScore"]);
  });

  it("ngoài diện chấm điểm mà chưa xác nhận gì: thiếu dữ liệu, không phải đủ điều kiện", () => {
    expect(conclusions(year("không thuộc diện", {}, []))).toEqual(["notApplicable", "unknown", "unknown"]);
  });

  it.each<[AttestedFact, Conclusion, Conclusion]>([
    ["discipline", "unmet", "unmet"],
    ["unity", "unmet", "unmet"],
    ["leading", "unmet", "unmet"],
    ["proposedByUnit", "unmet", "unmet"],
    // Giấy khen thị xã không cần thị xã đề nghị (IV.3.c).
    ["proposedByTown", "unmet", "eligible"],
  ])("ghi “Không” ở %s: tỉnh %s, thị xã %s", (fact, tinh, thixa) => {
    expect(conclusions(year(85, { ...ALL_TICKED, [fact]: false })).slice(1)).toEqual([tinh, thixa]);
  });

  it.each<[AttestedFact, Conclusion, Conclusion]>([
    ["discipline", "eligibleByScore", "eligibleByScore"],
    ["unity", "eligibleByScore", "eligibleByScore"],
    ["leading", "eligibleByScore", "eligibleByScore"],
    ["proposedByUnit", "eligibleByScore", "eligibleByScore"],
    ["proposedByTown", "eligibleByScore", "eligible"],
  ])("để trống %s: tỉnh %s, thị xã %s", (fact, tinh, thixa) => {
    const facts = Object.fromEntries(Object.entries(ALL_TICKED).filter(([each]) => each !== fact));
    expect(conclusions(year(85, facts)).slice(1)).toEqual([tinh, thixa]);
  });

  it.each<[InitiativeScope | null, readonly Recogniser[] | null, Conclusion]>([
    ["otherUnits", ["authority"], "eligible"],
    ["province", ["town"], "eligible"],
    ["ownUnit", ["authority"], "unmet"],
    ["otherUnits", ["unit"], "unmet"],
    ["otherUnits", [], "unmet"],
    [null, ["authority"], "eligibleByScore"],
    ["otherUnits", null, "eligibleByScore"],
  ])("sáng kiến phạm vi %s, công nhận %j: Giấy khen %s", (scope, recognised, thixa) => {
    const initiatives = [initiativeOf(unitRef(UNIT), scope, recognised)];
    expect(conclusions(year(85, ALL_TICKED, initiatives))[2]).toBe(thixa);
  });

  it("trong nhiều sáng kiến, cái gần đạt nhất được tính", () => {
    const initiatives = [
      initiativeOf(unitRef(UNIT), "ownUnit", ["unit"]),
      initiativeOf(unitRef(UNIT), "otherUnits", ["authority"]),
    ];
    expect(conclusions(year(85, ALL_TICKED, initiatives))[2]).toBe("eligible");
  });

  it("sáng kiến của năm khác không tính cho năm này", () => {
    const initiatives = [initiativeOf(unitRef(UNIT), "province", ["authority"], 2022)];
    expect(conclusions(year(85, ALL_TICKED, initiatives))[2]).toBe("eligibleByScore");
  });

  it("nói còn thiếu gì, bằng lời", () => {
    const records = year(80.65, { discipline: true, unity: true }, []);
    const [, , thixa] = assess(records, YEAR).cases;
    expect(lackingFor(thixa!, ducPhoPlan)).toEqual([
      "chưa xác nhận: thành tích xuất sắc, dẫn đầu trong thực hiện CCHC",
      "chưa xác nhận: được cơ quan, đơn vị, địa phương xét chọn, đề nghị",
      "chưa ghi sáng kiến (cần có thể nhân rộng ra các cơ quan, đơn vị khác và được cơ quan, tổ chức có thẩm quyền công nhận)",
    ]);
    const low = assess(year(76.65), YEAR).cases[2]!;
    expect(lackingFor(low, ducPhoPlan)).toEqual(["thiếu 1,35 điểm (chỉ số CCHC năm 2023 đạt 76,65 điểm, cần 78)"]);
  });
});

/** Scores of four communes over the period, so that the first has the ranks given. */
function period(ranks: readonly number[], { group = "xa-phuong" } = {}): Records {
  const peers = ["Xã Phổ An", "Xã Phổ Châu", "Xã Phổ Cường"];
  const entries = ranks.flatMap((rank, position) => {
    const before = peers.slice(0, rank - 1).map((name, place) => [name, 95 - place] as const);
    const after = peers.slice(rank - 1).map((name, place) => [name, 70 - place] as const);
    return entriesOf(Object.fromEntries([...before, [UNIT, 85], ...after]), { group, year: 2022 + position });
  });
  return recordsOf(entries, {
    statements: statementsOf(unitRef(UNIT), ALL_TICKED),
    initiatives: [GOOD_INITIATIVE],
  });
}

describe("tập thể, khen tổng kết (IV.2.b, IV.3.a, IV.3.b, IV.3.c)", () => {
  it.each<[readonly number[], Conclusion]>([
    [[1, 3, 3, 3], "eligible"],
    [[2, 2, 3, 3], "eligible"],
    [[3, 3, 3, 3], "unmet"],
    [[2, 3, 3, 3], "unmet"],
    [[1, 1, 1, 4], "unmet"],
    [[1, 3, 3], "unknown"],
    [[3, 3, 2], "unknown"],
    [[4, 1, 1], "unmet"],
  ])("xã xếp hạng các năm %j: Giấy khen thị xã %s (IV.3.c)", (ranks, thixa) => {
    expect(conclusions(period(ranks), SUMMARY)[2]).toBe(thixa);
  });

  it("xã không có điều kiện về hạng ở Bằng khen tỉnh và Thủ tướng (điểm a, b), nên có thể đủ bậc trên mà thiếu bậc dưới", () => {
    const assessed = assess(period([3, 3, 3, 4]), SUMMARY);
    expect(assessed.cases.map(({ conclusion }) => conclusion)).toEqual(["eligible", "eligible", "unmet"]);
    expect(assessed.isInverted).toBe(true);
    expect(assessed.proposed?.code).toBe("TTg");
  });

  it("phòng ban không có điều kiện về hạng", () => {
    const entries = [2022, 2023, 2024, 2025].flatMap((each) =>
      entriesOf({ "Phòng Nội vụ": 79, "Phòng Tư pháp": 95 }, { group: "phong-ban", year: each }),
    );
    const unit = unitRef("Phòng Nội vụ");
    const records = recordsOf(entries, {
      statements: statementsOf(unit, ALL_TICKED),
      initiatives: [initiativeOf(unit, "otherUnits", ["authority"])],
    });
    expect(conclusions(records, SUMMARY, "Phòng Nội vụ")).toEqual(["unmet", "unmet", "eligible"]);
  });

  it.each<[readonly StatedScore[], Conclusion, Conclusion, Conclusion]>([
    [[82, 82, 82, 82], "eligible", "eligible", "eligible"],
    [[82, 82, 81.99, 82], "unmet", "eligible", "eligible"],
    [[82, 79.99, 82, 82], "unmet", "unmet", "eligible"],
    [[82, 82, 82, 77.99], "unmet", "unmet", "unmet"],
    [[82, 82, null, 82], "unknown", "unknown", "unknown"],
    [[77, 82, null, 82], "unmet", "unmet", "unmet"],
  ])("điểm từng năm %j: %s, %s, %s", (scores, ttg, tinh, thixa) => {
    const entries = scores.flatMap((score, position) => entriesOf({ [UNIT]: score }, { year: 2022 + position }));
    const records = recordsOf(entries, {
      statements: statementsOf(unitRef(UNIT), ALL_TICKED),
      initiatives: [GOOD_INITIATIVE],
    });
    expect(conclusions(records, SUMMARY)).toEqual([ttg, tinh, thixa]);
  });

  it("xác nhận từng năm: đủ mọi năm mới đạt, một năm “Không” là không đạt", () => {
    const ticks = (each: number, last: boolean | undefined) =>
      statementsOf(unitRef(UNIT), { ...ALL_TICKED, year: each }).flatMap((statement) => {
        if (each < 2025 || statement.fact !== "discipline") return [statement];
        return last === undefined ? [] : [{ ...statement, stated: stated(last) }];
      });
    const everyYear = (last: boolean | undefined): Records => ({
      ...period([1, 1, 1, 1]),
      statements: [2022, 2023, 2024, 2025].flatMap((each) => ticks(each, last)),
    });
    expect(conclusions(everyYear(true), SUMMARY)[2]).toBe("eligible");
    expect(conclusions(everyYear(false), SUMMARY)[2]).toBe("unmet");
    expect(conclusions(everyYear(undefined), SUMMARY)[2]).toBe("eligibleByScore");
  });
});

describe("xác nhận có năm và không ghi năm (IV.3.c)", () => {
  const undated = { ...ALL_TICKED, year: null };
  const records = (...statements: Statement[]): Records => ({
    ...period([1, 1, 1, 1]),
    statements: [...statementsOf(unitRef(UNIT), undated), ...statements],
    initiatives: [{ ...GOOD_INITIATIVE, year: null }],
  });
  const notKept = statementsOf(unitRef(UNIT), { discipline: false, year: 2023 });
  const thixa = (of: Records, occasion: Occasion) =>
    assess(of, occasion).cases.find(({ award }) => award.code === "THIXA");

  it("một năm ghi “Không” thì khen tổng kết không đạt, dù trang cả giai đoạn ghi “Có”; còn thiếu nêu đúng năm", () => {
    const judged = thixa(records(...notKept), SUMMARY);
    expect(judged?.conclusion).toBe("unmet");
    expect(judged && lackingFor(judged, ducPhoPlan)).toEqual([
      "không đạt năm 2023: chấp hành nghiêm kỷ luật, kỷ cương hành chính",
    ]);
    expect(thixa(records(...notKept), { kind: "annual", year: 2023 })?.conclusion).toBe("unmet");
    expect(thixa(records(...notKept), { kind: "annual", year: 2024 })?.conclusion).toBe("eligible");
  });

  it("thiếu xác nhận của một năm thì nêu năm ấy", () => {
    const ofYears = [2022, 2023, 2025].flatMap((each) => statementsOf(unitRef(UNIT), { ...ALL_TICKED, year: each }));
    const judged = thixa({ ...period([1, 1, 1, 1]), statements: ofYears, initiatives: [GOOD_INITIATIVE] }, SUMMARY);
    expect(judged?.conclusion).toBe("eligibleByScore");
    expect(judged && lackingFor(judged, ducPhoPlan)[0]).toBe(
      "chưa xác nhận năm 2024: chấp hành nghiêm kỷ luật, kỷ cương hành chính",
    );
  });

  it("ghi rõ “Không có sáng kiến” là không đạt; để trống là chưa ghi", () => {
    const none: Statement = { subject: unitRef(UNIT), year: null, fact: "noInitiative", stated: stated(true) };
    const withNone = thixa({ ...records(none), initiatives: [] }, SUMMARY);
    expect(withNone?.conclusion).toBe("unmet");
    expect(withNone && lackingFor(withNone, ducPhoPlan)[0]).toMatch(/^không có sáng kiến \(cần /);
    const withBlank = thixa({ ...records(), initiatives: [] }, SUMMARY);
    expect(withBlank?.conclusion).toBe("eligibleByScore");
    expect(withBlank && lackingFor(withBlank, ducPhoPlan)[0]).toMatch(/^chưa ghi sáng kiến \(cần /);
  });
});

describe("thị xã, khen tổng kết (IV.3.a, IV.3.b): hạng trong tỉnh do người dùng nhập", () => {
  const TOWN = "Thị xã Đức Phổ";
  function town(ranks: readonly (number | null)[]): Records {
    const entries = ranks.flatMap((rank, position) =>
      entriesOf({ [TOWN]: 85 }, { group: "thi-xa", year: 2022 + position }).map((entry) =>
        rank === null
          ? entry
          : { ...entry, statedRank: { rank, source: { sheet: "Thị xã", address: `D${position}` } } },
      ),
    );
    return recordsOf(entries, {
      statements: statementsOf(unitRef(TOWN), ALL_TICKED),
      initiatives: [initiativeOf(unitRef(TOWN), "province", ["authority"])],
    });
  }

  it.each<[readonly (number | null)[], Conclusion, Conclusion]>([
    // hạng                 Thủ tướng    tỉnh
    [[1, 2, 3, 3], "eligible", "eligible"],
    // Hai năm thứ nhì chỉ là một cách ở điểm b, không ở điểm a.
    [[2, 2, 3, 3], "unmet", "eligible"],
    [[2, 3, 3, 3], "unmet", "unmet"],
    [[1, 1, 1, 4], "unmet", "unmet"],
    [[1, 2, null, 3], "unknown", "unknown"],
    [[2, 3, 3, null], "unknown", "unknown"],
  ])("hạng các năm %j: Thủ tướng %s, tỉnh %s", (ranks, ttg, tinh) => {
    expect(conclusions(town(ranks), SUMMARY, TOWN).slice(0, 2)).toEqual([ttg, tinh]);
  });
});

describe("VI.1: không xét khen thưởng thường xuyên khi xếp hạng không đạt yêu cầu", () => {
  it("chưa đặt mức thì không ai bị loại, và nói là chưa đặt", () => {
    expect(assess(year(10), YEAR).bar).toBe("unset");
  });

  it.each<[StatedScore, string]>([
    [50, "free"],
    [49.99, "barred"],
    [null, "unknown"],
    ["không thuộc diện", "notConcerned"],
  ])("mức 50 điểm, điểm %s: %s; danh hiệu của phong trào vẫn xét như thường", (score, bar) => {
    const plan = { ...ducPhoPlan, bar: { ...ducPhoPlan.bar, belowScore: 50 } };
    const [assessed] = assessAwards(year(score), YEAR, plan).subjects;
    expect(assessed?.bar).toBe(bar);
    expect(assessed?.cases.map(({ conclusion }) => conclusion)).toEqual(conclusions(year(score)));
  });
});

describe("cộng dồn (⚙, mặc định tắt; IV.3.a)", () => {
  it("bật lên thì bậc trên đòi cả tiêu chuẩn của bậc dưới", () => {
    const plan = { ...ducPhoPlan, cumulative: { ...ducPhoPlan.cumulative, value: true } };
    const [assessed] = assessAwards(period([3, 3, 3, 4]), SUMMARY, plan).subjects.filter(
      ({ subject }) => subject.name === UNIT,
    );
    expect(assessed?.cases.map(({ conclusion }) => conclusion)).toEqual(["unmet", "unmet", "unmet"]);
  });
});
