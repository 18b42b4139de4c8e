import { describe, expect, it } from "vitest";
import { checkPlan } from "../../src/plan/check-plan";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { parameterOf, parametersOf } from "../../src/plan/parameters";
import type { ParameterValue } from "../../src/plan/parameters/parameter";
import { defaultPlan, presets } from "../../src/plan/presets";
import type { Plan } from "../../src/plan/plan";
import { scoreConditionOf } from "./score-condition";

function parameter(code: string, plan: Plan = ducPhoPlan) {
  const found = parameterOf(code, parametersOf(plan));
  if (found === null) throw new Error(`no parameter ${code}`);
  return found;
}

const put = (code: string, value: ParameterValue, plan: Plan = ducPhoPlan) => parameter(code, plan).put(plan, value);

describe("the parameters of a plan", () => {
  it.each(presets.map((plan) => [plan.id, plan] as const))("of %s have codes that are unique and ASCII", (_, plan) => {
    const codes = parametersOf(plan).map(({ code }) => code);
    expect(new Set(codes.map((code) => code.toLowerCase())).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Za-z][A-Za-z0-9.@-]*$/);
  });

  it.each(presets.map((plan) => [plan.id, plan] as const))(
    "of %s change nothing when put in as they are",
    (_, plan) => {
      for (const each of parametersOf(plan)) expect(each.put(plan, each.value), each.code).toEqual(plan);
    },
  );

  it.each(presets.map((plan) => [plan.id, plan] as const))("of %s say their clause, in NFC", (_, plan) => {
    for (const { code, clause, label, words } of parametersOf(plan)) {
      if (!code.startsWith("ke-hoach.")) expect(clause, code).not.toBe("");
      expect([label, words]).toEqual([label.normalize("NFC"), words.normalize("NFC")]);
    }
  });

  it("hold the plan's numbers (IV.3)", () => {
    const values = ["nguong.TTg.tap-the", "nguong.TINH.tap-the", "nguong.THIXA.tap-the", "nguong.THIXA.ca-nhan"].map(
      (code) => parameter(code).value,
    );
    expect(values).toEqual([82, 80, 78, 85]);
    expect(["nhom", "nhat", "nhi"].map((end) => parameter(`hang.THIXA.${end}`).value)).toEqual([3, 1, 2]);
    expect(parameter("hang.TTg.nhi").value).toBeNull();
    expect(parameter("khong-dat-yeu-cau").value).toBeNull();
    expect(parameter("thang.PAPI").value).toBe(80);
  });

  it("are known by their code in any case, and not by another", () => {
    expect(parameter("NGUONG.ttg.Tap-The").code).toBe("nguong.TTg.tap-the");
    expect(parameterOf("nguong.BO.tap-the", parametersOf(ducPhoPlan))).toBeNull();
    expect(parameterOf("lam-tron@2024", parametersOf(ducPhoPlan))).toBeNull();
  });

  it("put a value in without touching the plan that they came from", () => {
    const before = structuredClone(ducPhoPlan);
    const after = put("nguong.TINH.tap-the", 81.5);
    expect(scoreConditionOf(after.awards[1]!.collective).thresholds).toEqual([{ since: 2022, value: 81.5 }]);
    expect(ducPhoPlan).toEqual(before);
  });

  it("change nothing for a value of another kind", () => {
    for (const each of parametersOf(ducPhoPlan)) {
      const other = each.input.kind === "number" ? "chữ" : 7;
      expect(each.put(ducPhoPlan, other), each.code).toEqual(ducPhoPlan);
    }
  });

  it.each([
    ["lam-tron", 1, (plan: Plan) => plan.precision.value],
    ["so-sanh", "unrounded", (plan: Plan) => plan.compared.value],
    ["dong-hang", "dense", (plan: Plan) => plan.ties.value],
    ["cong-don", true, (plan: Plan) => plan.cumulative.value],
    ["khong-dat-yeu-cau", 65, (plan: Plan) => plan.bar.belowScore],
    ["xep-hang.tieu-chi-phu", "Điểm điều tra XHH", (plan: Plan) => plan.tieBreak.value],
    ["xep-loai.xa-phuong.tot", 80, (plan: Plan) => plan.groups[1]!.grades.bands[1]!.from],
    ["nam.cuoi", 2026, (plan: Plan) => plan.years.value.last],
    ["thang.PAPI", 100, (plan: Plan) => plan.indices[2]!.max],
    ["danh-hieu.TTg", "Bằng khen", (plan: Plan) => plan.awards[0]!.title],
    ["danh-hieu.TTg.hang-nam", true, (plan: Plan) => plan.awards[0]!.annual.value],
    ["danh-hieu.don-vi", "Giấy khen đơn vị", (plan: Plan) => plan.unitCommendation.title],
    ["khoi.xa-phuong", "Các xã", (plan: Plan) => plan.groups[1]!.name],
  ] as const)("%s = %s stands in the plan afterwards", (code, value, read) => {
    const plan = put(code, value);
    expect(read(plan)).toBe(value);
    expect(checkPlan(structuredClone(plan))).toEqual(plan);
  });

  it("take the units of a group apart at semicolons", () => {
    expect(put("khoi.xa-phuong.don-vi", "Xã A; Phường B").groups[1]!.units).toEqual(["Xã A", "Phường B"]);
    expect(put("khoi.xa-phuong.don-vi", "").groups[1]!.units).toEqual([]);
  });
});

describe("thresholds are dated", () => {
  const changed = put("nguong.TINH.tap-the@2024", 85);

  it("a later one leaves the years before it alone", () => {
    expect(scoreConditionOf(changed.awards[1]!.collective).thresholds).toEqual([
      { since: 2022, value: 80 },
      { since: 2024, value: 85 },
    ]);
  });

  it("a later one has a row of its own from then on, and goes away when it is unset", () => {
    expect(parameter("nguong.TINH.tap-the@2024", changed).value).toBe(85);
    expect(parametersOf(changed)).toHaveLength(parametersOf(ducPhoPlan).length + 1);
    expect(put("nguong.TINH.tap-the@2024", null, changed)).toEqual(ducPhoPlan);
  });

  it("those in force from the first year move with it", () => {
    const earlier = put("nam.dau", 2021);
    expect(scoreConditionOf(earlier.awards[0]!.collective).thresholds).toEqual([{ since: 2021, value: 82 }]);
    expect(checkPlan(structuredClone(earlier))).toEqual(earlier);
  });
});

describe("the presets", () => {
  it.each(presets.map((plan) => [plan.id, plan] as const))("%s has no mistake", (_, plan) => {
    expect(checkPlan(structuredClone(plan))).toEqual(plan);
  });

  it("have ids of their own, and the first is the default", () => {
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
    expect(presets[0]).toBe(defaultPlan);
  });

  it("say when they are an example", () => {
    expect(presets[1]!.title).toContain("Ví dụ");
  });
});
