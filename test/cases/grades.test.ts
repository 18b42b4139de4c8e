import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessAwards } from "../../src/engine/award-assessment";
import { gradeOf, type Grade } from "../../src/engine/grade";
import { assessYear } from "../../src/engine/year-assessment";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { exampleCommunePlan } from "../../src/plan/example-commune-plan";
import type { Plan } from "../../src/plan/plan";
import { personOf, recordsOf } from "./case-records";
import { entriesOf, scoreOf, type StatedScore } from "./unit-scores";

type Bounds = Readonly<Record<string, number | null>>;

const BOUNDS: Bounds = { "xuat-sac": 90, tot: 80, kha: 65, "trung-binh": 50 };
const YEAR = { kind: "annual", year: 2023 } as const;

/** The plan with bounds for the communes alone, and a grade that bars. */
function planWith(bounds: Bounds, barGrade: string | null = null): Plan {
  const plan = structuredClone(ducPhoPlan);
  for (const group of plan.groups.filter(({ id }) => id === "xa-phuong")) {
    for (const band of group.grades.bands) band.from = bounds[band.id] ?? null;
  }
  plan.bar.grade = barGrade;
  return plan;
}

function communes({ groups }: Plan) {
  return groups.find(({ id }) => id === "xa-phuong")!;
}

function say(grade: Grade): string {
  return grade.kind === "graded" ? grade.band.name : grade.kind;
}

describe("xếp loại theo khối (⚙ thông lệ: kế hoạch không đặt mức nên mặc định tắt)", () => {
  it("chưa đặt mức nào thì không xếp loại ai", () => {
    const { units } = assessYear(entriesOf({ "Xã A": 95, "Xã B": 10, "Xã C": null }), 2023, ducPhoPlan);
    expect(units.map(({ grade }) => grade.kind)).toEqual(["notApplicable", "notApplicable", "notApplicable"]);
  });

  it.each<[StatedScore, string]>([
    [100, "Xuất sắc"],
    [90, "Xuất sắc"],
    // Điểm công bố là 90,00.
    [89.995, "Xuất sắc"],
    [89.99, "Tốt"],
    [80, "Tốt"],
    [79.99, "Khá"],
    [50, "Trung bình"],
    [49.99, "belowAll"],
    [0, "belowAll"],
    [null, "unknown"],
    ["N/A", "unknown"],
    ["không thuộc diện", "notApplicable"],
  ])("mức dưới tính vào bậc đó: điểm %s → %s", (score, grade) => {
    const plan = planWith(BOUNDS);
    expect(say(gradeOf(scoreOf(score), communes(plan), plan))).toBe(grade);
  });

  it("bậc để trống thì bỏ qua: chỉ đặt Tốt từ 80 và Yếu từ 0", () => {
    const plan = planWith({ tot: 80, yeu: 0 });
    const grades = [95, 80, 79.99, 0].map((score) => say(gradeOf(scoreOf(score), communes(plan), plan)));
    expect(grades).toEqual(["Tốt", "Tốt", "Yếu", "Yếu"]);
  });

  it("so với điểm chưa làm tròn khi kế hoạch chọn như vậy", () => {
    const plan = { ...planWith(BOUNDS), compared: { ...ducPhoPlan.compared, value: "unrounded" as const } };
    expect(say(gradeOf(scoreOf(89.995), communes(plan), plan))).toBe("Tốt");
  });

  it("chỉ khối có đặt mức mới được xếp loại", () => {
    const entries = [...entriesOf({ "Xã A": 95 }), ...entriesOf({ "Phòng Y tế": 95 }, { group: "phong-ban" })];
    const { units } = assessYear(entries, 2023, planWith(BOUNDS));
    expect(units.map(({ entry, grade }) => [entry.unit, say(grade)])).toEqual([
      ["Phòng Y tế", "notApplicable"],
      ["Xã A", "Xuất sắc"],
    ]);
  });

  it("kế hoạch ví dụ: thôn, tổ dân phố từ 90 Xuất sắc … dưới 50 Yếu, ban và đơn vị không xếp loại", () => {
    const villages = entriesOf({ "Thôn A": 89.96, "Thôn B": 64.9, "Thôn C": 12 }, { group: "thon-to-dan-pho" });
    const offices = entriesOf({ "Văn phòng": 99 }, { group: "ban-don-vi" });
    const { units } = assessYear([...villages, ...offices], 2023, exampleCommunePlan);
    expect(units.map(({ grade }) => say(grade))).toEqual(["notApplicable", "Xuất sắc", "Trung bình", "Yếu"]);
  });

  it("điểm thấp hơn không bao giờ được xếp loại cao hơn", () => {
    const bounds = fc.uniqueArray(fc.integer({ min: 0, max: 10000 }), { minLength: 1, maxLength: 5 });
    const score = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(bounds, score, score, (chosen, one, other) => {
        const plan = planWith({});
        const { bands } = communes(plan).grades;
        [...chosen].sort((a, b) => b - a).forEach((bound, position) => (bands[position]!.from = bound / 100));
        const place = (value: number) => {
          const grade = gradeOf({ kind: "scored", value }, communes(plan), plan);
          return grade.kind === "graded" ? bands.findIndex(({ id }) => id === grade.band.id) : bands.length;
        };
        expect(place(Math.max(one, other))).toBeLessThanOrEqual(place(Math.min(one, other)));
      }),
    );
  });
});

describe("VI.1: “không đạt yêu cầu” là một xếp loại", () => {
  it.each<[string, StatedScore, string]>([
    ["trung-binh", 65, "free"],
    ["trung-binh", 64.99, "barred"],
    // Dưới mọi bậc đang dùng là thấp hơn tất cả.
    ["trung-binh", 10, "barred"],
    ["yeu", 50, "free"],
    ["yeu", 49.99, "barred"],
    ["yeu", null, "unknown"],
    ["yeu", "không thuộc diện", "notConcerned"],
  ])("xếp loại %s trở xuống, điểm %s: %s", (grade, score, bar) => {
    const records = recordsOf(entriesOf({ "Xã Phổ An": score }));
    expect(assessAwards(records, YEAR, planWith(BOUNDS, grade)).subjects[0]?.bar).toBe(bar);
  });

  it("khối không xếp loại thì chưa có mức nào để loại", () => {
    const records = recordsOf(entriesOf({ "Phòng Y tế": 10 }, { group: "phong-ban" }));
    expect(assessAwards(records, YEAR, planWith(BOUNDS, "yeu")).subjects[0]?.bar).toBe("unset");
  });

  it("người đứng đầu theo xếp loại của đơn vị mình", () => {
    const people = [personOf("Nguyễn Văn An", "Xã Phổ An", { head: true }), personOf("Lê Thị Bình", "Xã Phổ An")];
    const records = recordsOf(entriesOf({ "Xã Phổ An": 40 }), { people });
    const { subjects } = assessAwards(records, YEAR, planWith(BOUNDS, "yeu"));
    expect(subjects.map(({ subject, bar }) => [subject.name, bar])).toEqual([
      ["Xã Phổ An", "barred"],
      ["Nguyễn Văn An", "barred"],
      ["Lê Thị Bình", "notConcerned"],
    ]);
  });
});
