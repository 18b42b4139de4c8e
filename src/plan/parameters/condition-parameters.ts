import { dutyLevel, initiativeScope, type Condition, type RankOverYearsCondition } from "../condition";
import type { Award, Plan } from "../plan";
import type { ParameterChoice, PlanParameter } from "./parameter";
import { SUBJECT_WORDS } from "./subject-words";
import { thresholdParameters } from "./threshold-parameters";
import { withCondition, type ConditionPlace, type SubjectKey } from "./condition-place";

const DUTIES: readonly ParameterChoice[] = [
  { value: "notDone", words: "không hoàn thành nhiệm vụ" },
  { value: "done", words: "hoàn thành nhiệm vụ" },
  { value: "good", words: "hoàn thành tốt nhiệm vụ" },
  { value: "excellent", words: "hoàn thành xuất sắc nhiệm vụ" },
];
const SCOPES: readonly ParameterChoice[] = [
  { value: "ownUnit", words: "trong đơn vị" },
  { value: "otherUnits", words: "nhân rộng được ra đơn vị khác" },
  { value: "manyUnits", words: "nhân rộng được ra nhiều đơn vị trong tỉnh" },
  { value: "province", words: "toàn tỉnh" },
];

/** What the conditions of one standard leave to be set: thresholds, rank rules, duties, the scope of initiatives. */
export function conditionParameters(plan: Plan, award: Award, subject: SubjectKey): PlanParameter[] {
  const timesSeen = new Map<Condition["kind"], number>();
  const ofConditions = award[subject].conditions.map((condition, position) => {
    const times = (timesSeen.get(condition.kind) ?? 0) + 1;
    timesSeen.set(condition.kind, times);
    // A second condition of one kind in a standard has a number of its own.
    const suffix = `${award.code}.${SUBJECT_WORDS[subject].code}${times > 1 ? `.${times}` : ""}`;
    const place: ConditionPlace = { award: award.code, subject, position };
    const label = `${award.title}, ${SUBJECT_WORDS[subject].words}`;
    return { kind: condition.kind, parameters: parametersOfCondition(plan, condition, place, suffix, label) };
  });
  return ORDER.flatMap((kind) => ofConditions.filter((each) => each.kind === kind)).flatMap((each) => each.parameters);
}

/** What is changed most stands first. */
const ORDER: readonly Condition["kind"][] = ["minScore", "rankOverYears", "duties", "initiative", "attested"];

function parametersOfCondition(
  plan: Plan,
  condition: Condition,
  place: ConditionPlace,
  suffix: string,
  label: string,
): PlanParameter[] {
  switch (condition.kind) {
    case "minScore":
      return thresholdParameters(plan, condition, place, suffix, label);
    case "rankOverYears":
      return rankParameters(condition, place, suffix.replace(".tap-the", ""), label);
    case "duties":
      return [
        {
          ...common(condition, `nhiem-vu.${suffix}`, `${label}: hoàn thành nhiệm vụ ít nhất ở mức`),
          input: { kind: "choice", choices: DUTIES },
          value: condition.atLeast,
          put: (before, value) =>
            withCondition(before, place, (draft) => {
              const level = dutyLevel.safeParse(value);
              if (draft.kind === "duties" && level.success) draft.atLeast = level.data;
            }),
        },
      ];
    case "initiative":
      return [
        {
          ...common(condition, `sang-kien.${suffix}`, `${label}: phạm vi của sáng kiến ít nhất là`),
          input: { kind: "choice", choices: SCOPES },
          value: condition.scope,
          put: (before, value) =>
            withCondition(before, place, (draft) => {
              const scope = initiativeScope.safeParse(value);
              if (draft.kind === "initiative" && scope.success) draft.scope = scope.data;
            }),
        },
      ];
    case "attested":
      return [];
  }
}

function common({ clause, words }: Condition, code: string, label: string) {
  return { code, label, unit: "", clause, words };
}

function rankParameters(
  condition: RankOverYearsCondition,
  place: ConditionPlace,
  suffix: string,
  label: string,
): PlanParameter[] {
  return [
    rankNumber("top", "nhom", `${label}: năm nào cũng trong nhóm bao nhiêu đơn vị đứng đầu`, "đơn vị"),
    rankNumber("firsts", "nhat", `${label}: số năm dẫn đầu ít nhất`, "năm"),
    rankNumber("seconds", "nhi", `${label}: hoặc số năm xếp thứ nhì ít nhất`, "năm"),
  ];

  function rankNumber(key: "top" | "firsts" | "seconds", code: string, words: string, unit: string): PlanParameter {
    const optional = key === "seconds";
    return {
      ...common(condition, `hang.${suffix}.${code}`, words),
      unit,
      input: { kind: "number", min: 1, max: 99, whole: true, percent: false, optional },
      value: condition[key],
      put: (before, value) =>
        withCondition(before, place, (draft) => {
          if (draft.kind !== "rankOverYears") return;
          if (key === "seconds" && (typeof value === "number" || value === null)) draft.seconds = value;
          else if (key !== "seconds" && typeof value === "number") draft[key] = value;
        }),
    };
  }
}
