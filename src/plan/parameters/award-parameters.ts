import type { Award, Plan } from "../plan";
import { conditionParameters } from "./condition-parameters";
import { changed, type PlanParameter } from "./parameter";

/** What every award (danh hiệu) is called, who gives it, when, and for what. */
export function awardParameters(plan: Plan): PlanParameter[] {
  return [
    ...plan.awards.flatMap((award) => [
      awardText(award, "title", `danh-hieu.${award.code}`, `Tên danh hiệu ${award.code}`),
      awardText(award, "givenBy", `danh-hieu.${award.code}.nguoi-tang`, `Cấp tặng ${award.title}`),
      awardTime(award, "annual", `danh-hieu.${award.code}.hang-nam`, `${award.title}: xét hàng năm`),
      awardTime(award, "summary", `danh-hieu.${award.code}.tong-ket`, `${award.title}: xét khi tổng kết`),
      ...conditionParameters(plan, award, "collective"),
      ...conditionParameters(plan, award, "individual"),
    ]),
    unitCommendation(plan),
  ];
}

function awardText(award: Award, key: "title" | "givenBy", code: string, label: string): PlanParameter {
  return {
    code,
    label,
    unit: "",
    clause: award.summary.clause,
    words: award.summary.words,
    input: { kind: "text" },
    value: award[key],
    put: (before, value) =>
      typeof value === "string"
        ? withAward(before, award.code, (draft) => {
            draft[key] = value;
          })
        : before,
  };
}

function awardTime(award: Award, key: "annual" | "summary", code: string, label: string): PlanParameter {
  return {
    code,
    label,
    unit: "",
    clause: award[key].clause,
    words: award[key].words,
    input: { kind: "yesNo" },
    value: award[key].value,
    put: (before, value) =>
      typeof value === "boolean"
        ? withAward(before, award.code, (draft) => {
            draft[key].value = value;
          })
        : before,
  };
}

function unitCommendation({ unitCommendation: { title, clause, words } }: Plan): PlanParameter {
  return {
    code: "danh-hieu.don-vi",
    label: "Tên giấy khen của người đứng đầu đơn vị",
    unit: "",
    clause,
    words,
    input: { kind: "text" },
    value: title,
    put: (before, value) =>
      typeof value === "string"
        ? { ...before, unitCommendation: { ...before.unitCommendation, title: value } }
        : before,
  };
}

function withAward(plan: Plan, code: string, change: (award: Award) => void): Plan {
  return changed(plan, ({ awards }) => {
    awards.filter((award) => award.code === code).forEach(change);
  });
}
