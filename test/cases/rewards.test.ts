import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessAwards, type AwardAssessment } from "../../src/engine/award-assessment";
import { summaryOf, type Occasion } from "../../src/engine/occasion";
import { baseSalaryOn, proposedReward, rewardOf, rewardTotals } from "../../src/engine/reward";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { parameterOf, parametersOf } from "../../src/plan/parameters";
import type { Plan } from "../../src/plan/plan";
import { nominationsSheet } from "../../src/sheets/model/nominations-sheet";
import { initiativeOf, recordsOf, statementsOf, unitRef } from "./case-records";
import { entriesOf } from "./unit-scores";

const YEAR: Occasion = { kind: "annual", year: 2023 };

function withValues(values: Readonly<Record<string, number>>, plan: Plan = ducPhoPlan): Plan {
  return Object.entries(values).reduce((before, [code, value]) => {
    const parameter = parameterOf(code, parametersOf(before));
    if (parameter === null) throw new Error(`no parameter ${code}`);
    return parameter.put(before, value);
  }, plan);
}

/** Mức lương cơ sở 1.490.000 đồng, từ 01/07/2023 là 1.800.000 đồng, từ 01/07/2024 là 2.340.000 đồng. */
const PLAN = withValues({
  "thuong.luong-co-so": 1_490_000,
  "thuong.luong-co-so@01-07-2023": 1_800_000,
  "thuong.luong-co-so@01-07-2024": 2_340_000,
  "thuong.TTg.tap-the": 2,
  "thuong.TTg.ca-nhan": 3.5,
  "thuong.TINH.tap-the": 2,
  "thuong.TINH.ca-nhan": 1.5,
  "thuong.THIXA.tap-the": 0.6,
  "thuong.THIXA.ca-nhan": 0.3,
});

/** Phổ Văn đủ mọi điều kiện của bằng khen tỉnh; Phổ An và Phổ Châu mới đủ về điểm, một bậc mỗi nơi. */
function assess(plan: Plan = PLAN, occasion: Occasion = YEAR): AwardAssessment {
  const van = unitRef("Phường Phổ Văn");
  const records = recordsOf(
    entriesOf({ "Phường Phổ Văn": 85, "Xã Phổ An": 81, "Xã Phổ Châu": 78.5, "Xã Phổ Nhơn": 60 }),
    {
      statements: statementsOf(van, {
        discipline: true,
        unity: true,
        leading: true,
        proposedByUnit: true,
        proposedByTown: true,
      }),
      initiatives: [initiativeOf(van, "province", ["unit", "town", "authority"])],
    },
  );
  return assessAwards(records, occasion, plan);
}

const award = (code: string) => PLAN.awards.find((each) => each.code === code)!;

describe("tiền thưởng (IV.6): số lần mức lương cơ sở", () => {
  it.each([
    [2022, 1_490_000],
    [2023, 1_800_000],
    [2024, 2_340_000],
    [2025, 2_340_000],
  ])("cuối năm %i mức lương cơ sở là %i đồng", (year, salary) => {
    expect(baseSalaryOn(PLAN, { year, month: 12, day: 31 })).toBe(salary);
  });

  it.each([
    [{ year: 2023, month: 6, day: 30 }, 1_490_000],
    [{ year: 2023, month: 7, day: 1 }, 1_800_000],
  ])("đổi đúng từ ngày ghi: %o là %i đồng", (day, salary) => {
    expect(baseSalaryOn(PLAN, day)).toBe(salary);
  });

  it.each([
    ["TINH", "collective", 3_600_000],
    ["TINH", "individual", 2_700_000],
    ["THIXA", "collective", 1_080_000],
    ["THIXA", "individual", 540_000],
  ] as const)("%s, %s, năm 2023: %i đồng", (code, subject, amount) => {
    expect(rewardOf(award(code), subject, YEAR, PLAN)).toBe(amount);
  });

  it("tổng kết tính theo mức cuối giai đoạn", () => {
    expect(rewardOf(award("TTg"), "individual", summaryOf(PLAN), PLAN)).toBe(8_190_000);
  });

  it("làm tròn đến đồng", () => {
    expect(rewardOf(award("THIXA"), "individual", YEAR, withValues({ "thuong.luong-co-so@01-07-2023": 1 }, PLAN))).toBe(
      0,
    );
  });

  it("mỗi đối tượng một danh hiệu, cao nhất được đề nghị; tách người đủ điều kiện với người mới đủ về điểm", () => {
    expect(rewardTotals(assess())).toMatchObject({
      baseSalary: 1_800_000,
      day: { year: 2023, month: 12, day: 31 },
      eligible: { subjects: 1, amount: 3_600_000 },
      eligibleByScore: { subjects: 2, amount: 3_600_000 + 1_080_000 },
    });
  });

  it("chưa đặt mức thì không có số tiền nào, và trang nói ghi ở đâu", () => {
    const assessment = assess(ducPhoPlan);
    expect(rewardTotals(assessment)).toBeNull();
    const { columns, titleLines } = nominationsSheet(assessment);
    expect(columns.map(({ header }) => header)).not.toContain("Tiền thưởng dự kiến");
    expect(titleLines.at(-1)?.text).toContain("thuong.luong-co-so");
  });

  it("trang Xét thưởng ghi số tiền ở đúng một hàng của mỗi đối tượng, và tổng ở đầu trang", () => {
    const { columns, rows, titleLines } = nominationsSheet(assess());
    const money = columns.findIndex(({ header }) => header === "Tiền thưởng dự kiến");
    expect(rows.filter((row) => row[money] !== null).map((row) => [row[0], row[1], row[money]])).toEqual([
      ["Bằng khen của Chủ tịch UBND tỉnh", "Phường Phổ Văn", 3_600_000],
      ["Bằng khen của Chủ tịch UBND tỉnh", "Xã Phổ An", 3_600_000],
      ["Giấy khen của Chủ tịch UBND thị xã", "Xã Phổ Châu", 1_080_000],
    ]);
    expect(titleLines.at(-1)?.text).toContain("1 đối tượng đủ điều kiện, 3.600.000 đồng");
  });

  it("tổng bằng cộng từng đối tượng, với mọi mức", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 1, max: 90 }), (salary, tenths) => {
        const plan = withValues({ "thuong.luong-co-so": salary, "thuong.TINH.tap-the": tenths / 10 });
        const assessment = assess(plan);
        const each = assessment.subjects.flatMap((subject) => proposedReward(subject, assessment) ?? []);
        const totals = rewardTotals(assessment);
        expect((totals?.eligible.amount ?? 0) + (totals?.eligibleByScore.amount ?? 0)).toBe(
          each.reduce((sum, amount) => sum + amount, 0),
        );
      }),
      { numRuns: 25 },
    );
  });
});
