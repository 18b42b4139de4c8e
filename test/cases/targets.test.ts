import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessTargets, type SubjectTargets, type TargetPartResult } from "../../src/engine/targets/target-assessment";
import type { TargetRecord, TargetSubject, TargetValue } from "../../src/engine/targets/target-value";
import { dayFromWords } from "../../src/plan/calendar-day";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { partsOf, type TargetPart } from "../../src/plan/target";
import type { Plan } from "../../src/plan/plan";

const town: TargetSubject = { name: "Thị xã Đức Phổ", key: "thị xã đức phổ", level: "town" };
const commune: TargetSubject = { name: "Xã Phổ An", key: "xã phổ an", level: "commune" };
const office: TargetSubject = { name: "Phòng Tư pháp", key: "phòng tư pháp", level: "district" };
const association: TargetSubject = { name: "Hội Chữ thập đỏ", key: "hội chữ thập đỏ", level: null };

const percent = (value: number): TargetValue => ({ kind: "percent", value });
const number = (value: number): TargetValue => ({ kind: "number", value });
const done = (written: string): TargetValue => {
  const day = dayFromWords(written);
  if (day === null) throw new Error(`the case names no day: ${written}`);
  return { kind: "date", day };
};
const yes: TargetValue = { kind: "attested", holds: true };
const no: TargetValue = { kind: "attested", holds: false };
const blank: TargetValue = { kind: "missing", shown: "" };

function record(part: string, year: number, value: TargetValue, subject = town): TargetRecord {
  return { part, subject, year, value, source: { sheet: "Chỉ tiêu", address: "C5" } };
}

/** The result of one part in a year, by what the sheets say of it year by year. */
function result(
  part: string,
  values: Readonly<Record<number, TargetValue>>,
  year: number,
  subject = town,
  plan: Plan = ducPhoPlan,
): TargetPartResult {
  const records = Object.entries(values).map(([each, value]) => record(part, Number(each), value, subject));
  const [first] = assessTargets(records, year, plan).subjects;
  const parts = [...(first?.letters.flatMap((letter) => letter.parts) ?? []), ...(first?.supplementary ?? [])];
  const found = parts.find((each) => each.part.code === part);
  if (found === undefined) throw new Error(`no result for ${part}`);
  return found;
}

const verdict = (...args: Parameters<typeof result>) => result(...args).verdict;

describe("a share that is to reach a minimum (IV.1.d, IV.1.đ, IV.1.g, IV.1.h, IV.1.i, IV.1.k, IV.1.m, IV.1.n)", () => {
  it.each([
    ["d", 80],
    ["đ1", 80],
    ["đ2", 30],
    ["g3", 50],
    ["h-huyện", 90],
    ["h-xã", 80],
    ["i1", 80],
    ["i2", 80],
    ["i3", 50],
    ["k", 80],
    ["m3", 50],
    ["n1", 90],
    ["n2", 85],
    ["n3", 95],
    ["n4", 90],
  ])("%s: exactly %d %% is met, a hundredth less is not", (part, minimum) => {
    expect(result(part, { 2023: percent(minimum) }, 2023)).toMatchObject({ verdict: "met", gap: 0, target: minimum });
    expect(result(part, { 2023: percent(minimum - 0.01) }, 2023)).toMatchObject({ verdict: "unmet", gap: -0.01 });
    expect(verdict(part, { 2023: percent(0) }, 2023)).toBe("unmet");
    expect(verdict(part, { 2023: blank }, 2023)).toBe("unknown");
    expect(verdict(part, { 2023: percent(100) }, 2023)).toBe("met");
  });

  it("compares what is published: 79,995 counts as 80,00 and says so, 79,994 does not", () => {
    const near = result("d", { 2023: percent(79.995) }, 2023);
    expect(near.verdict).toBe("met");
    expect(near.notes).toEqual(["sát ngưỡng: 79,995 làm tròn thành 80,00"]);
    expect(verdict("d", { 2023: percent(79.994) }, 2023)).toBe("unmet");
  });

  it("says what a share was converted from", () => {
    const value: TargetValue = { kind: "percent", value: 90, of: { part: 45, whole: 50 } };
    expect(result("d", { 2023: value }, 2023).notes).toEqual(["quy đổi từ 45/50"]);
  });

  it("carries the clause, the plan's words, the value and its cell", () => {
    expect(result("đ2", { 2023: percent(28.65) }, 2023)).toMatchObject({
      clause: "IV.1.đ",
      words: "trong số đó, tỷ lệ giao dịch thanh toán trực tuyến đạt từ 30% trở lên",
      value: percent(28.65),
      source: { sheet: "Chỉ tiêu", address: "C5" },
      targetWords: "≥ 30%",
      gap: -1.35,
    });
  });

  it("keeps last year's verdict when the minimum changes", () => {
    const plan = changed("d", (part) => {
      if (part.kind === "share") part.thresholds.push({ since: 2024, value: 90 });
    });
    expect(verdict("d", { 2023: percent(85) }, 2023, town, plan)).toBe("met");
    expect(verdict("d", { 2024: percent(85) }, 2024, town, plan)).toBe("unmet");
  });
});

describe("a share that must be the whole (IV.1.c, IV.1.g, IV.1.m; s1–s4: II.2.d, III.3, III.4)", () => {
  it.each(["c1", "g1", "g2", "m2", "s1", "s2", "s3", "s4"])("%s: 100 %% is met, anything less is not", (part) => {
    expect(verdict(part, { 2023: percent(100) }, 2023)).toBe("met");
    expect(verdict(part, { 2023: percent(99.99) }, 2023)).toBe("unmet");
    expect(verdict(part, { 2023: percent(0) }, 2023)).toBe("unmet");
    expect(verdict(part, { 2023: blank }, 2023)).toBe("unknown");
  });

  it("is not made whole by rounding, nor undone by the noise of a sum", () => {
    expect(result("g1", { 2023: percent(99.996) }, 2023)).toMatchObject({ verdict: "unmet", gap: -0.004 });
    expect(verdict("g1", { 2023: percent(99.99999999999999) }, 2023)).toBe("met");
  });
});

describe("a rank in the leading group (IV.1.b)", () => {
  it.each(["b1", "b2"])("%s: third is met, fourth is not", (part) => {
    expect(verdict(part, { 2023: number(1) }, 2023)).toBe("met");
    expect(verdict(part, { 2023: number(3) }, 2023)).toBe("met");
    expect(result(part, { 2023: number(4) }, 2023)).toMatchObject({ verdict: "unmet", gap: -1 });
    expect(verdict(part, { 2023: blank }, 2023)).toBe("unknown");
  });

  it("is the town's alone: it does not apply to a commune", () => {
    expect(verdict("b1", { 2023: number(1) }, 2023, commune)).toBe("notApplicable");
  });
});

describe("something done once, in 2022 (IV.1.a)", () => {
  it("is met on the last day of 2022 and not on the day after", () => {
    expect(verdict("a1", { 2022: done("31/12/2022") }, 2022)).toBe("met");
    expect(result("a1", { 2023: done("01/01/2023") }, 2023)).toMatchObject({
      verdict: "unmet",
      notes: ["muộn 1 ngày"],
    });
    expect(verdict("a1", { 2022: done("15/03/2022") }, 2022)).toBe("met");
  });

  it("stays met in later years, which have nothing to say of it", () => {
    expect(verdict("a1", { 2022: done("30/11/2022"), 2024: blank }, 2024)).toBe("met");
    expect(verdict("a1", { 2022: yes, 2023: blank }, 2023)).toBe("met");
  });

  it("takes a tick of 2022 for done in time, one of 2023 for done some time", () => {
    expect(verdict("a1", { 2022: yes }, 2022)).toBe("met");
    expect(verdict("a1", { 2023: yes }, 2023)).toBe("unknown");
  });

  it("takes “Chưa” of 2022 for missed, and a blank for not known", () => {
    expect(verdict("a1", { 2022: no }, 2022)).toBe("unmet");
    expect(verdict("a1", { 2022: no, 2023: yes }, 2023)).toBe("unmet");
    expect(verdict("a1", { 2022: blank }, 2022)).toBe("unknown");
  });
});

describe("what the user attests (IV.1.a, IV.1.c, IV.1.m)", () => {
  it.each(["a2", "c2", "m1"])("%s: a tick is met, a “Không” is not, a blank is not known", (part) => {
    expect(verdict(part, { 2023: yes }, 2023)).toBe("met");
    expect(verdict(part, { 2023: no }, 2023)).toBe("unmet");
    expect(verdict(part, { 2023: blank }, 2023)).toBe("unknown");
  });
});

describe("staff streamlined at a rate that others set (IV.1.l)", () => {
  it("is attested until a rate is set; a figure alone cannot be judged", () => {
    expect(verdict("l1", { 2023: yes }, 2023)).toBe("met");
    expect(verdict("l1", { 2023: no }, 2023)).toBe("unmet");
    expect(verdict("l1", { 2023: percent(12) }, 2023)).toBe("unknown");
    expect(verdict("l1", { 2023: blank }, 2023)).toBe("unknown");
  });

  it("is compared once the rate is set", () => {
    const plan = changed("l1", (part) => {
      if (part.kind === "delegatedShare") part.thresholds.push({ since: 2022, value: 10 });
    });
    expect(verdict("l1", { 2023: percent(10) }, 2023, town, plan)).toBe("met");
    expect(verdict("l1", { 2023: percent(9.99) }, 2023, town, plan)).toBe("unmet");
    expect(verdict("l1", { 2023: percent(0) }, 2023, town, plan)).toBe("unmet");
  });
});

describe("digitisation that gains 20 points a year until 100 % (IV.1.e)", () => {
  it("is met at exactly 20 points more, and not a hundredth below", () => {
    expect(result("e-xã", { 2022: percent(35), 2023: percent(55) }, 2023)).toMatchObject({
      verdict: "met",
      target: 55,
      gap: 0,
      previous: { year: 2022, value: 35 },
    });
    expect(result("e-xã", { 2022: percent(35), 2023: percent(54.99) }, 2023)).toMatchObject({
      verdict: "unmet",
      gap: -0.01,
    });
  });

  it("asks for no more than 100 %", () => {
    expect(result("e-xã", { 2023: percent(90), 2024: percent(100) }, 2024)).toMatchObject({
      verdict: "met",
      target: 100,
    });
    expect(verdict("e-xã", { 2023: percent(90), 2024: percent(99.99) }, 2024)).toBe("unmet");
    expect(verdict("e-xã", { 2023: percent(100), 2024: percent(99) }, 2024)).toBe("unmet");
  });

  it("is not known without the year before, unless all is done", () => {
    expect(result("e-xã", { 2023: percent(55) }, 2023)).toMatchObject({
      verdict: "unknown",
      notes: ["thiếu giá trị năm 2022 để so mức tăng"],
    });
    expect(verdict("e-xã", { 2022: blank, 2023: percent(55) }, 2023)).toBe("unknown");
    expect(verdict("e-xã", { 2023: percent(100) }, 2023)).toBe("met");
    expect(verdict("e-xã", { 2022: percent(0), 2023: percent(0) }, 2023)).toBe("unmet");
    expect(verdict("e-xã", { 2022: percent(0), 2023: blank }, 2023)).toBe("unknown");
  });

  it("shows that 20 points a year do not lead from 0 to 100 % in four years, with the clause", () => {
    const first = result("e-huyện", { 2021: percent(0), 2022: percent(20) }, 2022);
    expect(first.verdict).toBe("met");
    expect(first.notes).toEqual(["tăng đúng 20 điểm % mỗi năm thì đến năm 2025 được 80%, chưa tới 100% (IV.1.e)"]);
    expect(first.part.remarks.map(({ clause }) => clause)).toEqual(["IV.1.e", "IV.1.e"]);
    const last = result("e-huyện", { 2024: percent(60), 2025: percent(80) }, 2025);
    expect(last).toMatchObject({ verdict: "met", notes: ["hết năm 2025 còn cách 100% (IV.1.e)"] });
    expect(result("e-huyện", { 2022: percent(20), 2023: percent(60) }, 2023).notes).toEqual([]);
  });

  it("counts from 2022 to 2025", () => {
    expect(verdict("e-xã", { 2021: percent(10) }, 2021)).toBe("notApplicable");
  });
});

describe("a tenth less than in 2021 by the end of 2025 (IV.1.l)", () => {
  it.each(["l2", "l3"])("%s: 36 of 40 is met, 37 is not", (part) => {
    expect(result(part, { 2021: number(40), 2025: number(36) }, 2025)).toMatchObject({
      verdict: "met",
      compared: 10,
      previous: { year: 2021, value: 40 },
    });
    expect(result(part, { 2021: number(40), 2025: number(37) }, 2025)).toMatchObject({ verdict: "unmet", gap: -2.5 });
    expect(verdict(part, { 2021: number(40), 2025: number(0) }, 2025)).toBe("met");
    expect(verdict(part, { 2021: number(40), 2025: blank }, 2025)).toBe("unknown");
  });

  it("is not known without 2021, or when there was nothing to reduce", () => {
    expect(verdict("l2", { 2025: number(36) }, 2025)).toBe("unknown");
    expect(verdict("l2", { 2021: number(0), 2025: number(0) }, 2025)).toBe("unknown");
  });

  it("reports progress before the end, and judges nothing", () => {
    expect(result("l2", { 2021: number(40), 2023: number(38) }, 2023)).toMatchObject({
      verdict: "notApplicable",
      compared: 5,
      notes: ["giảm 5% so với năm 2021; đánh giá vào cuối năm 2025"],
    });
    expect(result("l2", { 2021: number(40), 2023: number(42) }, 2023).notes).toEqual([
      "tăng 5% so với năm 2021; đánh giá vào cuối năm 2025",
    ]);
  });

  it("keeps nobody waiting for data before the end", () => {
    expect(verdict("l2", { 2021: number(40), 2023: blank }, 2023)).toBe("notApplicable");
    expect(verdict("l2", { 2023: number(38) }, 2023)).toBe("notApplicable");
  });

  it("takes a value in percent for the reduction itself", () => {
    expect(verdict("l3", { 2025: percent(10) }, 2025)).toBe("met");
    expect(verdict("l3", { 2025: percent(9.99) }, 2025)).toBe("unmet");
  });
});

describe("a count that grows (IV.1.l)", () => {
  it("is met by one more, not by as many", () => {
    expect(verdict("l4", { 2022: number(3), 2023: number(4) }, 2023)).toBe("met");
    expect(result("l4", { 2022: number(3), 2023: number(3) }, 2023)).toMatchObject({ verdict: "unmet", gap: -1 });
    expect(verdict("l4", { 2022: number(0), 2023: number(1) }, 2023)).toBe("met");
    expect(verdict("l4", { 2022: number(1), 2023: number(0) }, 2023)).toBe("unmet");
    expect(verdict("l4", { 2023: number(4) }, 2023)).toBe("unknown");
    expect(verdict("l4", { 2022: number(3), 2023: blank }, 2023)).toBe("unknown");
  });
});

describe("whom a part concerns", () => {
  it("h and e are each level's own; the town answers for both", () => {
    const both = { 2023: percent(85) };
    expect(verdict("h-xã", both, 2023, commune)).toBe("met");
    expect(verdict("h-huyện", both, 2023, commune)).toBe("notApplicable");
    expect(verdict("h-huyện", both, 2023, office)).toBe("unmet");
    expect(verdict("h-xã", both, 2023, office)).toBe("notApplicable");
    expect(verdict("h-huyện", both, 2023)).toBe("unmet");
    expect(verdict("h-xã", both, 2023)).toBe("met");
  });

  it("a unit whose level nobody knows is judged where the level decides nothing", () => {
    expect(verdict("d", { 2023: percent(85) }, 2023, association)).toBe("met");
    expect(verdict("h-xã", { 2023: percent(85) }, 2023, association)).toBe("unknown");
  });

  it("“Không áp dụng” in the cell is taken at its word", () => {
    expect(verdict("c1", { 2023: { kind: "outside", shown: "Không phát sinh" } }, 2023, commune)).toBe("notApplicable");
  });
});

describe("a letter is met when all its parts are", () => {
  const letterOf = (records: readonly TargetRecord[], letter: string, subject = town) =>
    subjectOf(records, subject)?.letters.find((each) => each.target.letter === letter)?.verdict;

  it.each([
    [percent(80), percent(30), "met"],
    [percent(80), percent(29.99), "unmet"],
    [percent(79.99), blank, "unmet"],
    [percent(80), blank, "unknown"],
  ] as const)("đ1 %o, đ2 %o: %s", (one, other, expected) => {
    expect(letterOf([record("đ1", 2023, one), record("đ2", 2023, other)], "đ")).toBe(expected);
  });

  it("a part that nobody reported leaves the letter unknown; one that does not apply takes no part", () => {
    expect(letterOf([record("đ1", 2023, percent(90))], "đ")).toBe("unknown");
    expect(letterOf([record("h-xã", 2023, percent(80), commune)], "h", commune)).toBe("met");
  });

  it("the town hears of all thirteen letters, a commune of those it has data for", () => {
    const records = [record("d", 2023, percent(80)), record("d", 2023, percent(80), commune)];
    const letters = (subject: TargetSubject) => subjectOf(records, subject)?.letters.map(({ target }) => target.letter);
    expect(letters(town)).toEqual(["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n"]);
    expect(letters(commune)).toEqual(["d"]);
  });

  it("the figures from outside IV.1 stand beside the letters, with their own clauses", () => {
    const records = [record("s2", 2023, percent(97)), record("s3", 2023, percent(100))];
    expect(subjectOf(records, town)?.supplementary.map((each) => [each.part.code, each.clause, each.verdict])).toEqual([
      ["s2", "II.2.d", "unmet"],
      ["s3", "III.4", "met"],
    ]);
  });

  it("lists the town first, then offices, then communes; of another year's records nobody", () => {
    const records = [commune, office, town].map((subject) => record("d", 2023, percent(80), subject));
    const names = (year: number) =>
      assessTargets(records, year, ducPhoPlan).subjects.map(({ subject }) => subject.name);
    expect(names(2023)).toEqual(["Thị xã Đức Phổ", "Phòng Tư pháp", "Xã Phổ An"]);
    expect(names(2024)).toEqual([]);
  });
});

describe("for every part of the plan", () => {
  const parts = partsOf(ducPhoPlan.targets);
  const anyPart = fc.constantFrom(...parts);
  const year = fc.integer({ min: 2022, max: 2025 });
  const shareParts = parts.filter(({ kind }) => kind === "share" || kind === "full" || kind === "growth");

  it("a blank is never 0: it never decides against anybody", () => {
    fc.assert(
      fc.property(anyPart, year, ({ code }, each) => {
        expect(["unknown", "notApplicable"]).toContain(verdict(code, { [each]: blank }, each));
      }),
    );
  });

  it("raising a share never worsens a verdict", () => {
    const share = fc.double({ min: 0, max: 100, noNaN: true });
    const order = { unmet: 0, unknown: 1, notApplicable: 1, met: 2 };
    fc.assert(
      fc.property(fc.constantFrom(...shareParts), year, share, share, share, ({ code }, each, before, one, other) => {
        const of = (value: number) =>
          order[verdict(code, { [each - 1]: percent(before), [each]: percent(value) }, each)];
        expect(of(Math.max(one, other))).toBeGreaterThanOrEqual(of(Math.min(one, other)));
      }),
    );
  });
});

function subjectOf(records: readonly TargetRecord[], subject: TargetSubject): SubjectTargets | undefined {
  return assessTargets(records, 2023, ducPhoPlan).subjects.find((each) => each.subject.key === subject.key);
}

function changed(code: string, change: (part: TargetPart) => void): Plan {
  const plan = structuredClone(ducPhoPlan);
  for (const part of partsOf(plan.targets)) if (part.code === code) change(part);
  return plan;
}
