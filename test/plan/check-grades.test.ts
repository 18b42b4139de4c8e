import { describe, expect, it } from "vitest";
import { checkPlan, PlanError } from "../../src/plan/check-plan";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import type { Plan } from "../../src/plan/plan";

function mistakesWith(change: (plan: Plan) => void) {
  const plan = structuredClone(ducPhoPlan);
  change(plan);
  try {
    checkPlan(plan);
    return [];
  } catch (error) {
    if (error instanceof PlanError) return error.mistakes;
    throw error;
  }
}

/** The bounds of the offices' grades, highest first. */
function setBounds(plan: Plan, bounds: readonly (number | null)[]) {
  plan.groups[0]!.grades.bands.forEach((band, position) => (band.from = bounds[position] ?? null));
}

describe("grades (xếp loại) of a plan", () => {
  it.each([[[90, 80, 70, 50, 0]], [[90, null, 70, null, null]], [[null, null, null, null, null]], [[100, 0]]])(
    "may be %j",
    (bounds) => {
      expect(mistakesWith((plan) => { setBounds(plan, bounds); })).toEqual([]);
    },
  );

  it("descend, those without a bound left out", () => {
    expect(mistakesWith((plan) => { setBounds(plan, [90, null, 90, 50, 0]); })).toEqual([
      {
        code: "gradesOutOfOrder",
        where: "groups[0].grades",
        words: "khối ‘Phòng, ban, ngành’: mức của “Xuất sắc” phải cao hơn mức 90 của “Khá”",
      },
    ]);
  });

  it("lie on the scale", () => {
    expect(mistakesWith((plan) => { setBounds(plan, [101, 80]); })).toMatchObject([
      {
        code: "gradeOutsideScale",
        words: "khối ‘Phòng, ban, ngành’: mức 101 của “Xuất sắc” nằm ngoài thang điểm 0–100",
      },
    ]);
  });

  it("have ids of their own within a group", () => {
    const mistakes = mistakesWith((plan) => {
      plan.groups[1]!.grades.bands[3]!.id = "tot";
    });
    expect(mistakes).toMatchObject([{ code: "duplicateGrade", where: "groups[1].grades.bands[3]" }]);
  });
});

describe("the bar (VI.1) by a grade", () => {
  it("needs a group that gives grades", () => {
    expect(mistakesWith(({ bar }) => (bar.grade = "yeu"))).toMatchObject([{ code: "barGradeNotInUse" }]);
    expect(mistakesWith(({ bar }) => (bar.grade = "kem"))).toMatchObject([{ code: "barGradeUnknown" }]);
    const withBounds = mistakesWith((plan) => {
      setBounds(plan, [90, 80, 70, 50, 0]);
      plan.bar.grade = "yeu";
    });
    expect(withBounds).toEqual([]);
  });

  it("does not stand beside one by a score", () => {
    const mistakes = mistakesWith((plan) => {
      setBounds(plan, [90, 80, 70, 50, 0]);
      plan.bar = { ...plan.bar, belowScore: 50, grade: "yeu" };
    });
    expect(mistakes).toEqual([
      {
        code: "barSetTwice",
        where: "bar",
        words: "“không đạt yêu cầu” chỉ đặt theo điểm (dưới 50) hoặc theo xếp loại (“Yếu”), không đặt cả hai",
      },
    ]);
  });
});
