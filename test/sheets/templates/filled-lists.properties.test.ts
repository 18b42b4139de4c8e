import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DutyLevel } from "../../../src/plan/condition";
import { presets } from "../../../src/plan/presets";
import { recognise } from "../../../src/sheets/read/recognise";
import { makeTemplate } from "../../../src/sheets/templates/make-template";
import type { TemplateKind } from "../../../src/sheets/templates/template-model";
import type { Plan } from "../../../src/plan/plan";
import { gridOf } from "./template-grid";

const FAMILIES = ["Nguyễn Văn", "Trần Thị", "Lê Hoàng", "Phạm Đức", "Đỗ"];
const GIVEN = ["An", "Bình", "Châu", "Dũng", "Đạt", "Giang", "Hạnh"];
const DUTIES: Readonly<Record<string, DutyLevel>> = {
  "Hoàn thành xuất sắc nhiệm vụ": "excellent",
  "Hoàn thành tốt nhiệm vụ": "good",
  "Hoàn thành nhiệm vụ": "done",
  "Không hoàn thành nhiệm vụ": "notDone",
};
const DUTIES_HEADER = "Mức độ hoàn thành nhiệm vụ";
const name = fc.tuple(fc.constantFrom(...FAMILIES), fc.constantFrom(...GIVEN)).map((parts) => parts.join(" "));
const names = fc.uniqueArray(name, { minLength: 3, maxLength: 10 });

function blank(plan: Plan, kind: TemplateKind) {
  return makeTemplate(plan, { kind, year: plan.years.value.first, groups: [], unit: null });
}

/** The list of a column, as Excel offers it. */
function choices(plan: Plan, kind: TemplateKind, header: string): readonly string[] {
  const rule = blank(plan, kind).entries.find((entry) => entry.header === header)?.rule;
  if (rule?.kind !== "list") throw new Error(`no list for ${header}`);
  return rule.words;
}

function unitOf({ groups }: Plan): string {
  return groups.flatMap(({ units }) => units)[0] ?? `${groups[0]?.unitPrefixes[0] ?? ""} Văn hóa`;
}

describe.each(presets.map((plan) => ({ name: plan.id, plan })))("a list filled in, $name", ({ plan }) => {
  it("individuals: every person, flag, tick and duty comes back", () => {
    const model = blank(plan, "individuals");
    const ticks = model.entries.filter(({ rule }) => rule.kind === "list" && rule.words[0] === "x");
    const person = fc.record({
      ticks: fc.tuple(...ticks.map(() => fc.constantFrom("x", "Không", null))),
      duties: fc.constantFrom(...Object.keys(DUTIES), null),
    });
    fc.assert(
      fc.property(names, fc.array(person, { minLength: 10, maxLength: 10 }), (people, said) => {
        const rows = people.map((each, index) => ({
          "Họ và tên": each,
          "Chức vụ": "Chuyên viên",
          "Đơn vị": unitOf(plan),
          [DUTIES_HEADER]: said[index]?.duties ?? null,
          ...Object.fromEntries(ticks.map(({ header }, column) => [header, said[index]?.ticks[column] ?? null])),
        }));
        const read = recognise([gridOf(model, rows)], plan);
        expect(read.people.map((each) => `${each.name} ${each.unit} ${each.position}`)).toEqual(
          people.map((each) => `${each} ${unitOf(plan)} Chuyên viên`),
        );
        const year = plan.years.value.first;
        const flags = read.people.flatMap((each) =>
          [each.directlyInCharge, each.head].flatMap((flag) =>
            flag === null ? [] : [`${each.name} ${year} ${flag.value}`],
          ),
        );
        const statements = read.statements.map((each) => `${each.subject.name} ${each.year} ${each.stated.value}`);
        const wanted = people.flatMap((each, index) => {
          const { ticks: ticked = [], duties = null } = said[index] ?? {};
          const values = ticked.flatMap((tick) => (tick === null ? [] : [String(tick === "x")]));
          const level = duties === null ? [] : [DUTIES[duties] ?? ""];
          return [...values, ...level].map((value) => `${each} ${year} ${value}`);
        });
        expect([...flags, ...statements].sort()).toEqual(wanted.sort());
      }),
      { numRuns: 40 },
    );
  });

  it("initiatives: every initiative comes back with year, scope, recognition and decision", () => {
    const model = blank(plan, "initiatives");
    const row = fc.record({
      "Tên sáng kiến": fc.constantFrom("Trả kết quả tại nhà", "Mã QR ở bộ phận một cửa", "Lịch hẹn trực tuyến"),
      Năm: fc.constantFrom(...choices(plan, "initiatives", "Năm")).map(Number),
      "Phạm vi áp dụng": fc.option(fc.constantFrom(...choices(plan, "initiatives", "Phạm vi áp dụng"))),
      "Cơ quan công nhận": fc.option(fc.constantFrom(...choices(plan, "initiatives", "Cơ quan công nhận"))),
      "Số quyết định": fc.option(fc.constantFrom("12/QĐ-UBND", "305/QĐ-UBND")),
    });
    const scopes: Readonly<Record<string, string>> = {
      "Trong đơn vị": "ownUnit",
      "Nhân rộng ra đơn vị khác": "otherUnits",
      "Nhiều đơn vị trong tỉnh": "manyUnits",
      "Toàn tỉnh": "province",
    };
    const recognisers: Readonly<Record<string, string>> = {
      "Đơn vị": "unit",
      "Thị xã": "town",
      "Đơn vị và thị xã": "unit+town",
      "Cấp có thẩm quyền": "authority",
      Chưa: "",
    };
    fc.assert(
      fc.property(names, fc.array(row, { minLength: 10, maxLength: 10 }), (people, rows) => {
        const entered = people.map((each, index) => ({ "Đối tượng": each, "Đơn vị": unitOf(plan), ...rows[index] }));
        const { initiatives, lists, findings } = recognise([gridOf(model, entered)], plan);
        expect(lists.map(({ kind, count }) => [kind, count])).toEqual([["initiatives", people.length]]);
        expect(findings.filter(({ code }) => code === "unreadScope" || code === "unreadRecogniser")).toEqual([]);
        expect(
          initiatives.map(({ subject, title, year, scope, recognisedBy, decision }) => [
            subject.name,
            title,
            year,
            scope?.value ?? null,
            recognisedBy === null ? null : [...recognisedBy.value].join("+"),
            decision,
          ]),
        ).toEqual(
          entered.map((each) => [
            each["Đối tượng"],
            each["Tên sáng kiến"],
            each["Năm"],
            scopes[each["Phạm vi áp dụng"] ?? ""] ?? null,
            recognisers[each["Cơ quan công nhận"] ?? "?"] ?? null,
            each["Số quyết định"] ?? "",
          ]),
        );
      }),
      { numRuns: 40 },
    );
  });
});
