import { initiativeScope, type InitiativeCondition, type InitiativeScope, type Recogniser } from "../../plan/condition";
import type { Plan } from "../../plan/plan";
import { exampleUnit, listColumn, ORDINAL, textColumn } from "./template-columns";
import { entriesOf, exampleLine, planLine, type TemplateModel } from "./template-model";
import { countedRows } from "./unit-rows";

const ROWS = 30;
/** Words that the reader knows. */
const SCOPES: Readonly<Record<InitiativeScope, string>> = {
  ownUnit: "Trong đơn vị",
  otherUnits: "Nhân rộng ra đơn vị khác",
  manyUnits: "Nhiều đơn vị trong tỉnh",
  province: "Toàn tỉnh",
};
const RECOGNISERS: Readonly<Record<Recogniser, string>> = {
  unit: "Đơn vị",
  town: "Thị xã",
  authority: "Cấp có thẩm quyền",
};
const NOBODY = "Chưa";

/** The register of initiatives (sổ sáng kiến), sheet `Sáng kiến`. */
export function initiativesTemplate(plan: Plan): TemplateModel {
  const { first, last } = plan.years.value;
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const conditions = initiativeConditions(plan);
  const columns = [
    ORDINAL,
    textColumn("Đối tượng", 26, {
      hint: "Ghi tên tập thể hoặc họ và tên cá nhân có sáng kiến. Mỗi sáng kiến một dòng.",
      example: "Nguyễn Văn An",
    }),
    textColumn("Đơn vị", 26, {
      hint: "Đơn vị của cá nhân, đúng như trong bảng điểm. Sáng kiến của tập thể thì để trống.",
      example: exampleUnit(plan),
    }),
    textColumn("Tên sáng kiến", 36, { example: "Trả kết quả hồ sơ tại nhà" }),
    listColumn("Năm", 9, years, "Năm được công nhận, trong giai đoạn của kế hoạch.", ""),
    listColumn(
      "Phạm vi áp dụng",
      24,
      scopeWords(conditions),
      "Chọn phạm vi trong danh sách; để trống là chưa rõ.",
      SCOPES.otherUnits,
    ),
    listColumn(
      "Cơ quan công nhận",
      20,
      recogniserWords(conditions),
      "Chọn nơi đã công nhận sáng kiến; chưa được công nhận thì chọn Chưa.",
      RECOGNISERS.authority,
    ),
    textColumn("Số quyết định", 17, { hint: "Số, ký hiệu quyết định công nhận.", example: "12/QĐ-UBND" }),
  ];
  const rows = countedRows(ROWS, columns.length);
  return {
    name: "Sáng kiến",
    frame: null,
    titleLines: [
      { role: "title", text: "SỔ SÁNG KIẾN CẢI CÁCH HÀNH CHÍNH" },
      planLine(plan, null),
      { role: "note", text: "Mỗi sáng kiến một dòng; phải có tên sáng kiến và năm." },
      { role: "note", text: exampleLine(columns) },
    ],
    legend: [],
    columns,
    rows,
    headings: [],
    entries: entriesOf(columns, rows.length),
    orientation: "landscape",
  };
}

function initiativeConditions({ awards }: Plan): InitiativeCondition[] {
  return awards
    .flatMap(({ collective, individual }) => [...collective.conditions, ...individual.conditions])
    .filter((condition) => condition.kind === "initiative");
}

/** From the own unit up to the widest scope that an award asks for. */
function scopeWords(conditions: readonly InitiativeCondition[]): string[] {
  const widest = Math.max(0, ...conditions.map(({ scope }) => initiativeScope.options.indexOf(scope)));
  return initiativeScope.options.slice(0, widest + 1).map((scope) => SCOPES[scope]);
}

/** Each who is asked for alone, and those who are asked for together. */
function recogniserWords(conditions: readonly InitiativeCondition[]): string[] {
  const asked = conditions.map(({ recognisedBy }) => recognisedBy.map((each) => RECOGNISERS[each]));
  const together = asked.map((words) => words.map((word, index) => (index === 0 ? word : lowered(word))).join(" và "));
  return [...new Set([...asked.flat(), ...together, NOBODY])];
}

function lowered(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
