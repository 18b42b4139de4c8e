import { compareDays, dayInWords } from "./calendar-day";
import type { Plan } from "./plan";
import type { SalaryChange } from "./rewards";

/** What may be wrong with the reward money of a plan (tiền thưởng). */
export type RewardMistakeCode = "salaryChangesOutOfOrder" | "baseSalaryNotPositive" | "rewardNotPositive";

interface RewardMistake {
  readonly code: RewardMistakeCode;
  readonly where: string;
  readonly words: string;
}

/** Every mistake in the base salary and in the multiples of a plan. */
export function checkRewards({ rewards, awards }: Plan): RewardMistake[] {
  const { value, changes } = rewards.baseSalary;
  return [
    ...(value === null ? [] : checkSalary(value, "rewards.baseSalary.value")),
    ...changes.flatMap((change, position) => [
      ...checkSalary(change.value, `rewards.baseSalary.changes[${position}].value`),
      ...checkOrder(changes[position - 1], change, `rewards.baseSalary.changes[${position}]`),
    ]),
    ...awards.flatMap(({ title, reward }, position) =>
      (["collective", "individual"] as const).flatMap((subject) =>
        checkMultiple(reward[subject], title, `awards[${position}].reward.${subject}`),
      ),
    ),
  ];
}

function checkSalary(value: number, where: string): RewardMistake[] {
  if (value > 0) return [];
  return [{ code: "baseSalaryNotPositive", where, words: `mức lương cơ sở ${value} đồng phải lớn hơn 0` }];
}

function checkOrder(before: SalaryChange | undefined, change: SalaryChange, where: string): RewardMistake[] {
  if (before === undefined || compareDays(before.since, change.since) < 0) return [];
  const words = `mức lương cơ sở từ ngày ${dayInWords(change.since)} đứng sau mức từ ngày ${dayInWords(before.since)}`;
  return [{ code: "salaryChangesOutOfOrder", where, words }];
}

function checkMultiple(multiple: number | null, title: string, where: string): RewardMistake[] {
  if (multiple === null || multiple > 0) return [];
  return [{ code: "rewardNotPositive", where, words: `mức thưởng của “${title}”, ${multiple} lần, phải lớn hơn 0` }];
}
