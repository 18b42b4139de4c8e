import { describe, expect, it } from "vitest";
import { assessAwards } from "../../src/engine/award-assessment";
import type { Conclusion } from "../../src/engine/award-case";
import { lackingFor } from "../../src/engine/lacking";
import { comparePeople } from "../../src/engine/name-order";
import { summaryOf, type Occasion } from "../../src/engine/occasion";
import type { Records } from "../../src/engine/records";
import type { DutyLevel, InitiativeScope, Recogniser } from "../../src/plan/condition";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import type { Statement } from "../../src/engine/statement";
import {
  initiativeOf,
  personOf,
  personRef,
  recordsOf,
  sipasOf,
  stated,
  statementsOf,
  unitRef,
  type StatedFacts,
} from "./case-records";
import { entriesOf, type StatedScore } from "./unit-scores";

const UNIT = "Xã Phổ An";
const NAME = "Nguyễn Thị Hòa";
const SUMMARY = summaryOf(ducPhoPlan);
const YEARS = [2022, 2023, 2024, 2025];
const ALL: StatedFacts = {
  discipline: true,
  advice: true,
  proposedByUnit: true,
  proposedByTown: true,
  duties: "excellent",
};

interface Case {
  readonly cchc?: StatedScore;
  readonly sipas?: StatedScore;
  readonly inCharge?: boolean;
  readonly facts?: StatedFacts;
  readonly scope?: InitiativeScope;
  readonly recognised?: readonly Recogniser[];
}

function recordsFor({ cchc = 96, sipas = 96, inCharge, facts = ALL, scope, recognised }: Case): Records {
  const person = personRef(NAME, UNIT);
  return recordsOf(
    YEARS.flatMap((year) => entriesOf({ [UNIT]: cchc }, { year })),
    {
      indexEntries: YEARS.flatMap((year) => sipasOf({ [UNIT]: sipas }, year)),
      people: [personOf(NAME, UNIT, inCharge === undefined ? {} : { directlyInCharge: inCharge })],
      statements: statementsOf(person, facts),
      initiatives: [initiativeOf(person, scope ?? "manyUnits", recognised ?? ["unit", "town", "authority"])],
    },
  );
}

function person(records: Records, occasion: Occasion = SUMMARY) {
  const found = assessAwards(records, occasion, ducPhoPlan).subjects.find(({ subject }) => subject.name === NAME);
  if (found === undefined) throw new Error("the person is not assessed");
  return found;
}

function conclusions(stated: Case, occasion: Occasion = SUMMARY): Conclusion[] {
  return person(recordsFor(stated), occasion).cases.map(({ conclusion }) => conclusion);
}

describe("cá nhân trực tiếp làm CCHC: chỉ số CCHC và SIPAS của đơn vị (IV.3.a, IV.3.b, IV.3.c)", () => {
  it.each<[StatedScore, StatedScore, Conclusion, Conclusion, Conclusion]>([
    // CCHC  SIPAS   Thủ tướng ≥ 95   tỉnh ≥ 90   thị xã ≥ 85
    [95, 95, "eligible", "eligible", "eligible"],
    [94.99, 99, "unmet", "eligible", "eligible"],
    [99, 94.99, "unmet", "eligible", "eligible"],
    [90, 90, "unmet", "eligible", "eligible"],
    [89.99, 95, "unmet", "unmet", "eligible"],
    [85, 85, "unmet", "unmet", "eligible"],
    [84.99, 99, "unmet", "unmet", "unmet"],
    [99, null, "unknown", "unknown", "unknown"],
    [80, null, "unmet", "unmet", "unmet"],
    [null, 99, "unknown", "unknown", "unknown"],
    [0, 99, "unmet", "unmet", "unmet"],
  ])("CCHC %s, SIPAS %s: %s, %s, %s", (cchc, sipas, ttg, tinh, thixa) => {
    expect(conclusions({ cchc, sipas, inCharge: true })).toEqual([ttg, tinh, thixa]);
  });

  it("không trực tiếp thì không có điều kiện này, dù đơn vị điểm thấp", () => {
    expect(conclusions({ cchc: 50, sipas: 50, inCharge: false })).toEqual(["eligible", "eligible", "eligible"]);
  });

  it("chưa ghi có trực tiếp hay không: điểm thấp là thiếu dữ liệu, điểm cao thì vẫn đạt", () => {
    expect(conclusions({ cchc: 50, sipas: 50 })).toEqual(["unknown", "unknown", "unknown"]);
    expect(conclusions({ cchc: 96, sipas: 96 })).toEqual(["eligible", "eligible", "eligible"]);
  });

  it("đơn vị không thuộc diện chấm điểm thì không có điều kiện này, dù chưa ghi có trực tiếp hay không", () => {
    const outside = { cchc: "không thuộc diện", sipas: "không thuộc diện" } as const;
    expect(conclusions(outside)).toEqual(["eligible", "eligible", "eligible"]);
    expect(conclusions({ ...outside, inCharge: true })).toEqual(["eligible", "eligible", "eligible"]);
  });

  it("hàng năm chỉ xét năm ấy, và không xét Bằng khen Thủ tướng", () => {
    expect(conclusions({ inCharge: true }, { kind: "annual", year: 2023 })).toEqual([
      "notApplicable",
      "eligible",
      "eligible",
    ]);
  });

  it("tổng kết xét mọi năm: nói thiếu ở chỉ số nào, năm nào", () => {
    const [, , thixa] = person(recordsFor({ cchc: 84, sipas: null, inCharge: true }), {
      kind: "annual",
      year: 2023,
    }).cases;
    expect(lackingFor(thixa!, ducPhoPlan)).toEqual([
      "thiếu 1,00% (chỉ số CCHC năm 2023 đạt 84,00%, cần 85)",
      "chưa có chỉ số SIPAS năm 2023",
    ]);
  });
});

describe("mức độ hoàn thành nhiệm vụ (IV.3.a, IV.3.b, IV.3.c)", () => {
  it.each<[DutyLevel, Conclusion, Conclusion, Conclusion]>([
    // mức           Thủ tướng: xuất sắc   tỉnh: tốt    thị xã: tốt
    ["excellent", "eligible", "eligible", "eligible"],
    ["good", "unmet", "eligible", "eligible"],
    ["done", "unmet", "unmet", "unmet"],
    ["notDone", "unmet", "unmet", "unmet"],
  ])("%s: %s, %s, %s", (duties, ttg, tinh, thixa) => {
    expect(conclusions({ inCharge: true, facts: { ...ALL, duties } })).toEqual([ttg, tinh, thixa]);
  });

  it("để trống là chưa rõ, không phải không đạt", () => {
    const facts = Object.fromEntries(Object.entries(ALL).filter(([fact]) => fact !== "duties"));
    expect(conclusions({ inCharge: true, facts })).toEqual(["eligibleByScore", "eligibleByScore", "eligibleByScore"]);
  });

  it("tổng kết: một năm dưới mức tốt là không đạt, dù năm khác chưa ghi", () => {
    const records = recordsFor({ inCharge: true });
    const statements = [
      ...records.statements.filter(({ fact }) => fact !== "duties"),
      ...statementsOf(personRef(NAME, UNIT), { duties: "done", year: 2024 }),
    ];
    expect(person({ ...records, statements }).cases.map(({ conclusion }) => conclusion)).toEqual([
      "unmet",
      "unmet",
      "unmet",
    ]);
  });
});

describe("đề nghị và sáng kiến của cá nhân (IV.3.a, IV.3.b, IV.3.c)", () => {
  it("Bằng khen tỉnh cần thị xã đề nghị; Thủ tướng và thị xã chỉ cần đơn vị", () => {
    expect(conclusions({ inCharge: true, facts: { ...ALL, proposedByTown: false } })).toEqual([
      "eligible",
      "unmet",
      "eligible",
    ]);
  });

  it.each<[InitiativeScope, readonly Recogniser[], Conclusion, Conclusion]>([
    // phạm vi        công nhận                Thủ tướng   thị xã, tỉnh
    ["manyUnits", ["authority", "unit", "town"], "eligible", "eligible"],
    ["otherUnits", ["unit", "town"], "unmet", "eligible"],
    ["otherUnits", ["unit"], "unmet", "unmet"],
    ["otherUnits", ["town"], "unmet", "unmet"],
    ["manyUnits", ["authority"], "eligible", "unmet"],
    ["ownUnit", ["unit", "town"], "unmet", "unmet"],
  ])("phạm vi %s, công nhận %j: Thủ tướng %s, Giấy khen và Bằng khen tỉnh %s", (scope, recognised, ttg, lower) => {
    expect(conclusions({ inCharge: true, scope, recognised })).toEqual([ttg, lower, lower]);
  });
});

describe("VI.1 với người đứng đầu", () => {
  it.each([
    [true, "barred"],
    [false, "notConcerned"],
    [undefined, "notConcerned"],
  ])("đứng đầu: %s → %s", (head, bar) => {
    const plan = { ...ducPhoPlan, bar: { ...ducPhoPlan.bar, belowScore: 50 } };
    const records = {
      ...recordsFor({ cchc: 40 }),
      people: [personOf(NAME, UNIT, head === undefined ? {} : { head })],
    };
    const found = assessAwards(records, SUMMARY, plan).subjects.find(({ subject }) => subject.name === NAME);
    expect(found?.bar).toBe(bar);
  });
});

describe("danh sách người", () => {
  it("xếp theo tên, rồi tên đệm, rồi họ", () => {
    const names = ["Trần Văn Đức", "Lê Thị Ân", "Nguyễn Văn Dũng", "Lê Văn Dũng", "Nguyễn Thị Dũng", "Phạm Ý"];
    expect(names.toSorted(comparePeople)).toEqual([
      "Lê Thị Ân",
      "Nguyễn Thị Dũng",
      "Lê Văn Dũng",
      "Nguyễn Văn Dũng",
      "Trần Văn Đức",
      "Phạm Ý",
    ]);
  });

  it("người chưa rõ đơn vị thì thiếu dữ liệu về điểm, không bị coi là trượt", () => {
    const records = recordsFor({ inCharge: true });
    const people = records.people.map((each) => ({ ...each, unitKey: null }));
    expect(person({ ...records, people }).cases.map(({ conclusion }) => conclusion)).toEqual([
      "unknown",
      "unknown",
      "unknown",
    ]);
  });
});

describe("hồ sơ của cá nhân (IV.4)", () => {
  const papers = (subject: Statement["subject"], items: readonly string[], year: number | null = null) =>
    items.map((item): Statement => ({ subject, year, fact: "dossier", item, stated: stated(true) }));
  const missing = (statements: readonly Statement[], occasion?: Occasion) => {
    const records = recordsFor({ inCharge: true });
    return person({ ...records, statements: [...records.statements, ...statements] }, occasion).dossierMissing;
  };
  const [submission, report, minutes] = ducPhoPlan.dossier.items.map(({ id }) => id) as [string, string, string];

  it("tờ trình, biên bản là chung cho mọi người của đơn vị; báo cáo thành tích là của từng người", () => {
    const ofUnit = papers(unitRef(UNIT), [submission, report, minutes]);
    expect(missing(ofUnit)).toEqual([expect.stringMatching(/^Báo cáo thành tích/)]);
    expect(missing([...ofUnit, ...papers(personRef(NAME, UNIT), [report])])).toEqual([]);
  });

  it("hồ sơ của một năm không phải là hồ sơ tổng kết", () => {
    const ofYear = [
      ...papers(unitRef(UNIT), [submission, minutes], 2023),
      ...papers(personRef(NAME, UNIT), [report], 2023),
    ];
    expect(missing(ofYear, { kind: "annual", year: 2023 })).toEqual([]);
    expect(missing(ofYear, { kind: "annual", year: 2024 })).toHaveLength(3);
    expect(missing(ofYear)).toHaveLength(3);
  });
});
