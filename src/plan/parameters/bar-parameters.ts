import type { Plan } from "../plan";
import type { ParameterChoice, PlanParameter } from "./parameter";

/** What "không đạt yêu cầu" is (VI.1): a score or a grade, one of the two. */
export function barParameters(plan: Plan): PlanParameter[] {
  const choices = gradeChoices(plan);
  return [barScore(plan), ...(choices.length === 0 ? [] : [barGrade(plan, choices)])];
}

function barScore({ bar: { clause, words, belowScore }, indices }: Plan): PlanParameter {
  const scale = indices.find(({ kind }) => kind === "CCHC");
  return {
    code: "khong-dat-yeu-cau",
    label: "Điểm CCHC thấp hơn mức này là không đạt yêu cầu, không xét khen thưởng thường xuyên",
    unit: scale?.unit ?? "điểm",
    clause,
    words,
    input: {
      kind: "number",
      min: scale?.min ?? 0,
      max: scale?.max ?? 100,
      whole: false,
      percent: scale?.unit === "%",
      optional: true,
    },
    value: belowScore,
    put: (before, value) =>
      typeof value === "number" || value === null ? { ...before, bar: { ...before.bar, belowScore: value } } : before,
  };
}

function barGrade({ bar: { clause, words, grade } }: Plan, choices: readonly ParameterChoice[]): PlanParameter {
  return {
    code: "khong-dat-yeu-cau.xep-loai",
    label: "Xếp loại này hoặc thấp hơn là không đạt yêu cầu (thay cho mức điểm ở hàng trên)",
    unit: "",
    clause,
    words,
    input: { kind: "choice", choices, optional: true },
    value: grade,
    put: (before, value) =>
      typeof value === "string" || value === null ? { ...before, bar: { ...before.bar, grade: value } } : before,
  };
}

/** The grades of all groups, each once; two that differ in their id alone are told apart by it. */
function gradeChoices({ groups }: Plan): ParameterChoice[] {
  const choices: ParameterChoice[] = [];
  for (const { id, name } of groups.flatMap(({ grades }) => grades.bands)) {
    if (choices.some(({ value }) => value === id)) continue;
    const isTaken = choices.some(({ words }) => words === name);
    choices.push({ value: id, words: isTaken ? `${name} (${id})` : name });
  }
  return choices;
}
