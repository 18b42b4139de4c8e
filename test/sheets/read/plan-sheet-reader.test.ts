import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPlan } from "../../../src/plan/check-plan";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import { parameterOf, parametersOf } from "../../../src/plan/parameters";
import { NAME_SEPARATOR, type ParameterValue, type PlanParameter } from "../../../src/plan/parameters/parameter";
import type { Plan } from "../../../src/plan/plan";
import { presets } from "../../../src/plan/presets";
import type { CellValue } from "../../../src/sheets/grid";
import { readPlanSheet } from "../../../src/sheets/read/plan-sheet-reader";
import { addressOf, planGrid, withBody, type Typed } from "./plan-grid";
import { dayOf } from "../../../src/engine/day-serial";
import { dayInWords } from "../../../src/plan/calendar-day";

const read = (typed: Readonly<Record<string, CellValue | Typed>>, base: Plan = ducPhoPlan) =>
  readPlanSheet(planGrid(base, typed), base);
const valueOf = (plan: Plan, code: string) => parameterOf(code, parametersOf(plan))?.value;
const put = (code: string, value: ParameterValue) =>
  parameterOf(code, parametersOf(ducPhoPlan))?.put(ducPhoPlan, value) ?? ducPhoPlan;
const at = (code: string) => ({ sheet: "Kế hoạch", address: addressOf(ducPhoPlan, code) });

describe("what was written is read again as the same plan", () => {
  it.each(presets.map((plan) => [plan.id, plan] as const))("%s", (_, plan) => {
    expect(readPlanSheet(planGrid(plan), plan)).toEqual({ plan, findings: [] });
  });

  it("whatever was put in, from the sheet of any base", () => {
    fc.assert(
      fc.property(fc.constantFrom(...presets), fc.gen(), (base, gen) => {
        const chosen = gen(() => fc.subarray(parametersOf(base), { maxLength: 8 }));
        const plan = chosen.reduce((before, parameter) => {
          const after = parameter.put(before, anyValue(gen, parameter));
          return isSound(after) ? after : before;
        }, base);
        expect(readPlanSheet(planGrid(plan), base)).toEqual({ plan, findings: [] });
      }),
      // Shrinking would print the difference of two whole plans at every step.
      { numRuns: 40, endOnFailure: true },
    );
  });

  it.each([
    ["khoi.xa-phuong", "Khối các xã", "hang.THIXA.khoi", "Khối các xã"],
    ["ke-hoach.noi", "thị xã Ví Dụ", "sang-kien.THIXA.ca-nhan.cong-nhan", "đơn vị; thị xã Ví Dụ"],
  ])("with %s renamed %s, by which %s is written", (code, name, other, value) => {
    const plan = put(code, name);
    expect(valueOf(plan, other)).toBe(value);
    expect(readPlanSheet(planGrid(plan), ducPhoPlan)).toEqual({ plan, findings: [] });
  });

  it("with a group renamed in its own row only, called by its old name in others", () => {
    const plan = put("khoi.xa-phuong", "Khối các xã");
    expect(read({ "khoi.xa-phuong": "Khối các xã" })).toEqual({ plan, findings: [] });
    // A row that must be read again, for whatever reason, does not make the old name unknown.
    expect(read({ "khoi.xa-phuong": "Khối các xã", "dong-hang": "?" }).findings.map(({ code }) => code)).toEqual([
      "planEntryWrong",
    ]);
  });

  it("with thresholds that change from a year on", () => {
    const from2024 = parameterOf("nguong.TTg.tap-the@2024", parametersOf(ducPhoPlan));
    const plan = from2024?.put(ducPhoPlan, 85) ?? ducPhoPlan;
    expect(valueOf(plan, "nguong.TTg.tap-the@2024")).toBe(85);
    expect(readPlanSheet(planGrid(plan), ducPhoPlan)).toEqual({ plan, findings: [] });
    expect(readPlanSheet(planGrid(plan), plan)).toEqual({ plan, findings: [] });
  });

  it("with every row in another place", () => {
    const typed = { "nam.dau": 2026, "nam.cuoi": 2030, "nguong.TTg.tap-the": 90, "nguong.TINH.tap-the": 89 };
    const straight = read(typed);
    const turned = readPlanSheet(
      withBody(planGrid(ducPhoPlan, typed), (rows) => [...rows].reverse()),
      ducPhoPlan,
    );
    expect(turned).toEqual(straight);
    expect(straight.findings).toEqual([]);
    expect(valueOf(straight.plan, "nam.dau")).toBe(2026);
  });
});

describe("a value is read as people write it", () => {
  it.each<[typed: CellValue | Typed, code: string, value: ParameterValue]>([
    ["78,5", "nguong.THIXA.tap-the", 78.5],
    ["78.5", "nguong.THIXA.tap-the", 78.5],
    [" 79 điểm ", "nguong.THIXA.tap-the", 79],
    ["80%", "nguong.THIXA.ca-nhan", 80],
    [{ value: 0.8, format: "0%" }, "nguong.THIXA.ca-nhan", 80],
    [{ value: 0.855, format: "0.0%" }, "nguong.THIXA.ca-nhan", 85.5],
    ["có", "cong-don", true],
    ["Co", "cong-don", true],
    ["x", "cong-don", true],
    [true, "cong-don", true],
    ["KHÔNG", "danh-hieu.TINH.hang-nam", false],
    ["liền hạng", "dong-hang", "dense"],
    ["Lien hang (1, 2, 2, 3)", "dong-hang", "dense"],
    ["-", "hang.TINH.nhi", null],
    [null, "hang.TINH.nhi", null],
    ["60", "khong-dat-yeu-cau", 60],
    [null, "xep-hang.tieu-chi-phu", null],
    [" Điểm điều tra  XHH ", "xep-hang.tieu-chi-phu", "Điểm điều tra XHH"],
    ["80,5 điểm", "xep-loai.xa-phuong.tot", 80.5],
    ["  Bằng  khen  ", "danh-hieu.TTg", "Bằng khen"],
    ["Xã A ; Xã B;\nXã C", "khoi.xa-phuong.don-vi", "Xã A; Xã B; Xã C"],
    [null, "khoi.xa-phuong.don-vi", ""],
  ])("%o in %s", (typed, code, value) => {
    const { plan, findings } = read({ [code]: typed });
    expect(findings).toEqual([]);
    expect(valueOf(plan, code)).toBe(value);
  });
});

describe("a wrong entry is told with its cell, keeps the original value, and stops nothing", () => {
  it.each<[typed: CellValue | Typed, code: string, finding: object]>([
    ["tám mươi", "nguong.TINH.tap-the", { code: "planEntryWrong", text: "tám mươi", kept: "80" }],
    ["80%", "nguong.TINH.tap-the", { code: "planEntryWrong", text: "80%" }],
    [{ value: 0.8, format: "0%" }, "nguong.TINH.tap-the", { code: "planEntryWrong", text: "80%" }],
    ["40/80", "nguong.TINH.tap-the", { code: "planEntryWrong", text: "40/80" }],
    [true, "nguong.TINH.tap-the", { code: "planEntryWrong" }],
    [{ error: "#REF!" }, "nguong.TINH.tap-the", { code: "planEntryWrong", text: "#REF!" }],
    [2.5, "hang.THIXA.nhom", { code: "planEntryWrong", text: "2,5", kept: "3" }],
    ["2.022", "nam.dau", { code: "planEntryWrong", text: "2.022" }],
    ["có lẽ", "cong-don", { code: "planEntryWrong", kept: "“không”" }],
    ["hạng", "dong-hang", { code: "planEntryWrong", kept: "“cách hạng (1, 2, 2, 4)”" }],
    ["điểm", "so-sanh", { code: "planEntryWrong" }],
    [null, "nguong.TINH.tap-the", { code: "planEntryBlank", kept: "80" }],
    ["  ", "danh-hieu.TTg", { code: "planEntryBlank", kept: "“Bằng khen của Thủ tướng Chính phủ”" }],
    [8200, "nguong.TTg.tap-the", { code: "planEntryOutOfRange", value: 8200, min: 0, max: 100, kept: "82" }],
    [-1, "nguong.THIXA.ca-nhan", { code: "planEntryOutOfRange", value: -1 }],
    [7, "lam-tron", { code: "planEntryOutOfRange", min: 0, max: 6 }],
  ])("%o in %s", (typed, code, finding) => {
    const { plan, findings } = read({ [code]: typed, "nguong.THIXA.tap-the": 77 });
    expect(findings).toEqual([expect.objectContaining({ ...finding, stops: false, at: at(code) })]);
    expect(valueOf(plan, code)).toBe(valueOf(ducPhoPlan, code));
    expect(valueOf(plan, "nguong.THIXA.tap-the")).toBe(77);
  });
});

describe("the bar by a grade", () => {
  const bounds = { "xep-loai.xa-phuong.kha": 65, "xep-loai.xa-phuong.yeu": 0 };

  it("is taken along with the bounds that it needs, whatever stands first", () => {
    const typed = { ...bounds, "khong-dat-yeu-cau.xep-loai": "yếu" };
    const { plan, findings } = read(typed);
    expect(findings).toEqual([]);
    expect(plan.bar).toMatchObject({ belowScore: null, grade: "yeu" });
    const reversed = withBody(planGrid(ducPhoPlan, typed), (rows) => [...rows].reverse());
    expect(readPlanSheet(reversed, ducPhoPlan)).toEqual({ plan, findings: [] });
    expect(readPlanSheet(planGrid(plan), ducPhoPlan)).toEqual({ plan, findings: [] });
  });

  it("beside one by a score is refused, with both cells", () => {
    const { plan, findings } = read({ ...bounds, "khong-dat-yeu-cau": 50, "khong-dat-yeu-cau.xep-loai": "Yếu" });
    expect(plan.bar).toMatchObject({ belowScore: 50, grade: null });
    expect(findings).toMatchObject([
      {
        code: "planRefused",
        at: [at("khong-dat-yeu-cau.xep-loai"), at("khong-dat-yeu-cau")],
        mistake: "“không đạt yêu cầu” chỉ đặt theo điểm (dưới 50) hoặc theo xếp loại (“Yếu”), không đặt cả hai",
        kept: "để trống",
      },
    ]);
  });
});

describe("rows are known by their code", () => {
  it("a row that was deleted keeps the original value", () => {
    const grid = withBody(planGrid(ducPhoPlan), (rows) => rows.filter(([code]) => code !== "nguong.TTg.tap-the"));
    expect(readPlanSheet(grid, ducPhoPlan)).toEqual({ plan: ducPhoPlan, findings: [] });
  });

  it("a code that nobody knows is passed over and told; a row without one is a note of the user", () => {
    const added = [
      ["nguong.BO", null, 90, null, null, null],
      [null, "Ghi chú của tôi", 5, null, null, null],
    ];
    const grid = withBody(planGrid(ducPhoPlan), (rows) => [...rows, ...added]);
    const { plan, findings } = readPlanSheet(grid, ducPhoPlan);
    expect(plan).toEqual(ducPhoPlan);
    expect(findings).toMatchObject([{ code: "planUnknownCode", text: "nguong.BO" }]);
  });

  it("of a code that stands twice the first counts, and both cells are named", () => {
    const again = ["NGUONG.TTg.tap-the", null, 99, null, null, null];
    const grid = withBody(planGrid(ducPhoPlan, { "nguong.TTg.tap-the": 83 }), (rows) => [...rows, again]);
    const { plan, findings } = readPlanSheet(grid, ducPhoPlan);
    expect(valueOf(plan, "nguong.TTg.tap-the")).toBe(83);
    const first = at("nguong.TTg.tap-the").address.replace("C", "A");
    expect(findings).toMatchObject([
      { code: "planDuplicateCode", at: [{ address: first }, { address: `A${grid.values.length}` }] },
    ]);
  });

  it("columns may stand in another order, and rows above the header may be gone", () => {
    const grid = planGrid(ducPhoPlan, { "lam-tron": 1 });
    const moved = {
      ...grid,
      top: 1,
      left: 2,
      values: grid.values
        .slice(5)
        .map(([code, label, value, ...rest]) => [value ?? null, code ?? null, label ?? null, ...rest]),
      numberFormats: grid.numberFormats.slice(5),
    };
    const { plan, findings } = readPlanSheet(moved, ducPhoPlan);
    expect(findings).toEqual([]);
    expect(plan.precision.value).toBe(1);
  });

  it("without a header nothing is read, and that is told", () => {
    const grid = planGrid(ducPhoPlan, { "lam-tron": 1 });
    const headless = { ...grid, values: grid.values.filter(([code]) => code !== "Mã") };
    expect(readPlanSheet(headless, ducPhoPlan)).toEqual({
      plan: ducPhoPlan,
      findings: [{ code: "planNoHeader", stops: false, at: { sheet: "Kế hoạch", address: "A1" } }],
    });
  });
});

describe("a threshold may change from a year on", () => {
  const added = (code: string, value: CellValue) => {
    const row = [code, null, value, null, null, null];
    return readPlanSheet(
      withBody(planGrid(ducPhoPlan), (rows) => [...rows, row]),
      ducPhoPlan,
    );
  };

  it("by a row of its own", () => {
    const { plan, findings } = added("nguong.TTg.tap-the@2024", "84,5");
    expect(findings).toEqual([]);
    expect(valueOf(plan, "nguong.TTg.tap-the")).toBe(82);
    expect(valueOf(plan, "nguong.TTg.tap-the@2024")).toBe(84.5);
  });

  it("not by a row without a value", () => {
    expect(added("nguong.TTg.tap-the@2024", null)).toEqual({ plan: ducPhoPlan, findings: [] });
  });

  it("not from a year before the first", () => {
    const { plan, findings } = added("nguong.TTg.tap-the@2020", 84);
    expect(plan).toEqual(ducPhoPlan);
    expect(findings).toMatchObject([{ code: "planRefused", kept: "để trống" }]);
  });

  it("not for a parameter that has no dates", () => {
    expect(added("lam-tron@2024", 1).findings).toMatchObject([{ code: "planUnknownCode" }]);
  });
});

describe("values that collide are refused, each with the cells concerned", () => {
  it("a lower award that asks for more than the one above it", () => {
    const { plan, findings } = read({ "nguong.TINH.tap-the": 85, "nguong.THIXA.tap-the": 77 });
    expect(findings).toEqual([
      {
        code: "planRefused",
        stops: false,
        at: [at("nguong.TINH.tap-the")],
        label: "Bằng khen của Chủ tịch UBND tỉnh, tập thể: CCHC mỗi năm ít nhất",
        mistake:
          "năm 2022, “Bằng khen của Chủ tịch UBND tỉnh” yêu cầu điểm cao hơn “Bằng khen của Thủ tướng Chính phủ” đứng trên nó",
        kept: "80",
      },
    ]);
    expect(valueOf(plan, "nguong.THIXA.tap-the")).toBe(77);
  });

  it("two entries that collide with each other name both cells", () => {
    const { findings } = read({ "nguong.TTg.tap-the": 80.5, "nguong.TINH.tap-the": 81 });
    expect(findings).toMatchObject([
      { code: "planRefused", at: [at("nguong.TINH.tap-the"), at("nguong.TTg.tap-the")], kept: "80" },
    ]);
  });

  it("years the wrong way round", () => {
    const { plan, findings } = read({ "nam.cuoi": 2020 });
    expect(findings).toMatchObject([{ code: "planRefused", at: [at("nam.cuoi")], kept: "2025" }]);
    expect(plan).toEqual(ducPhoPlan);
  });

  it("a rank rule over more years than there are", () => {
    expect(read({ "hang.THIXA.nhi": 5 }).findings).toMatchObject([{ code: "planRefused", at: [at("hang.THIXA.nhi")] }]);
  });

  it("a scale that leaves thresholds outside", () => {
    expect(read({ "thang.CCHC": 50 }).findings).toMatchObject([{ code: "planRefused", at: [at("thang.CCHC")] }]);
  });

  it("not when the entries make room for each other", () => {
    const { plan, findings } = read({
      "thang.CCHC": 1000,
      "nguong.TTg.tap-the": 820,
      "nam.dau": 2031,
      "nam.cuoi": 2035,
      "nam.goc": 2030,
    });
    expect(findings).toEqual([]);
    expect(valueOf(plan, "nguong.TTg.tap-the")).toBe(820);
    expect(plan.years.value).toEqual({ first: 2031, last: 2035, base: 2030 });
  });
});

describe("whatever stands on the sheet", () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.string(),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constant({ error: "#N/A" }),
    fc.constantFrom("nam.dau", "nguong.TTg.tap-the@2023", "Mã", "Giá trị", "có", "2024"),
  );

  it("gives a plan that can be worked by", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...parametersOf(ducPhoPlan).map(({ code }) => code)), cell, { maxKeys: 8 }),
        (typed) => {
          const { plan } = read(typed);
          expect(isSound(plan)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("never makes it throw", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 12 }),
        (values) => {
          const grid = {
            ...planGrid(ducPhoPlan),
            values,
            numberFormats: values.map((row) => row.map(() => "General")),
          };
          expect(isSound(readPlanSheet(grid, ducPhoPlan).plan)).toBe(true);
        },
      ),
    );
  });
});

function anyValue(gen: fc.GeneratorValue, { input }: PlanParameter): ParameterValue {
  switch (input.kind) {
    case "number":
      if (input.optional && gen(fc.boolean)) return null;
      if (input.whole) return gen(fc.integer, { min: input.min, max: Math.min(input.max, 2040) });
      return gen(fc.integer, { min: input.min * 100, max: input.max * 100 }) / 100;
    case "yesNo":
      return gen(fc.boolean);
    case "choice":
      if (input.optional === true && gen(fc.boolean)) return null;
      return gen(() => fc.constantFrom(...input.choices.map(({ value }) => value)));
    case "text":
      if (input.optional === true && gen(fc.boolean)) return null;
      return gen(() => fc.stringMatching(/^[A-Zđ][a-zà-ýăđĩũơưạ-ỹ ]{0,12}[a-z]$/))
        .normalize("NFC")
        .replace(/ +/g, " ");
    case "names":
      return gen(() => fc.array(fc.stringMatching(/^Xã [A-Z][a-z]{1,8}$/), { maxLength: 4 })).join(NAME_SEPARATOR);
    case "date":
      return dayInWords(dayOf(gen(fc.integer, { min: 36526, max: 73050 })));
    case "list":
      return gen(fc.boolean) ? (input.readItem(input.example) ?? "") : "";
  }
}

function isSound(plan: Plan): boolean {
  try {
    checkPlan(structuredClone(plan));
    return true;
  } catch {
    return false;
  }
}
