import { compareDays, dayFromWords, dayInWords, type CalendarDay } from "../calendar-day";
import type { Award, Plan } from "../plan";
import type { BaseSalary } from "../rewards";
import type { SubjectKey } from "./condition-place";
import { changed, type ParameterInput, type ParameterValue, type PlanParameter } from "./parameter";
import { SUBJECT_WORDS } from "./subject-words";

/** The code of the base salary (mức lương cơ sở) from the start; `code@day` from a later day on. */
export const BASE_SALARY_CODE = "thuong.luong-co-so";

/** The code of the multiple of an award for a collective or an individual, e.g. `thuong.TINH.tap-the`. */
export function multipleCode({ code }: Pick<Award, "code">, subject: SubjectKey): string {
  return `thuong.${code}.${SUBJECT_WORDS[subject].code}`;
}

/** Reward money (tiền thưởng, IV.6): the base salary, day by day, and its multiple for every award. */
export function rewardParameters(plan: Plan): PlanParameter[] {
  return [
    ...baseSalary(plan),
    ...plan.awards.flatMap((award) => [multiple(plan, award, "collective"), multiple(plan, award, "individual")]),
  ];
}

const SALARY: ParameterInput = {
  kind: "number",
  min: 1,
  max: 1_000_000_000,
  whole: true,
  percent: false,
  optional: true,
};
const MULTIPLE: ParameterInput = { kind: "number", min: 0.01, max: 1000, whole: false, percent: false, optional: true };

function baseSalary({ rewards: { baseSalary: salary, clause, words } }: Plan): PlanParameter[] {
  const label = "Mức lương cơ sở để tính tiền thưởng";
  const common = { unit: "đồng", clause, words, input: SALARY };
  const on = (day: CalendarDay): PlanParameter => ({
    ...common,
    code: `${BASE_SALARY_CODE}@${dayInWords(day).replaceAll("/", "-")}`,
    label: `${label}, từ ngày ${dayInWords(day)}`,
    value: salary.changes.find(({ since }) => compareDays(since, day) === 0)?.value ?? null,
    put: (before, value) => withSalary(before, value, (draft, amount) => changeOn(draft, day, amount)),
  });
  return [
    {
      ...common,
      code: BASE_SALARY_CODE,
      label,
      value: salary.value,
      put: (before, value) => withSalary(before, value, (draft, amount) => ({ ...draft, value: amount })),
      dated: {
        by: "day",
        from: (written) => {
          const day = readDay(written);
          return day === null ? null : on(day);
        },
      },
    },
    ...salary.changes.map(({ since }) => on(since)),
  ];
}

/** "01-07-2024", "1/7/2024", or the first day of "2024". */
function readDay(written: string): CalendarDay | null {
  return dayFromWords(/^\d{4}$/.test(written) ? `01/01/${written}` : written);
}

function withSalary(
  plan: Plan,
  value: ParameterValue,
  change: (salary: BaseSalary, amount: number | null) => BaseSalary,
): Plan {
  if (typeof value !== "number" && value !== null) return plan;
  const { rewards } = plan;
  return { ...plan, rewards: { ...rewards, baseSalary: change(rewards.baseSalary, value) } };
}

function changeOn(salary: BaseSalary, since: CalendarDay, amount: number | null): BaseSalary {
  const others = salary.changes.filter((each) => compareDays(each.since, since) !== 0);
  const changes = amount === null ? others : [...others, { since, value: amount }];
  return { ...salary, changes: changes.toSorted((a, b) => compareDays(a.since, b.since)) };
}

function multiple({ rewards: { clause, words } }: Plan, award: Award, subject: SubjectKey): PlanParameter {
  return {
    code: multipleCode(award, subject),
    label: `${award.title}, ${SUBJECT_WORDS[subject].words}: tiền thưởng`,
    unit: "lần mức lương cơ sở",
    clause,
    words,
    input: MULTIPLE,
    value: award.reward[subject],
    put: (before, value) =>
      typeof value === "number" || value === null
        ? changed(before, ({ awards }) => {
            for (const each of awards) if (each.code === award.code) each.reward[subject] = value;
          })
        : before,
  };
}
