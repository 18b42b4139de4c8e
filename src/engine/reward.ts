import { compareDays, type CalendarDay } from "../plan/calendar-day";
import type { Award, Plan } from "../plan/plan";
import type { AwardAssessment, SubjectAssessment } from "./award-assessment";
import { yearsOf, type Occasion } from "./occasion";

/** How many subjects get how much together, in đồng. */
export interface RewardTotal {
  readonly subjects: number;
  readonly amount: number;
}

/** Reward money (tiền thưởng, IV.6) of an occasion. */
export interface RewardTotals {
  readonly baseSalary: number;
  /** The day whose base salary counts. */
  readonly day: CalendarDay;
  /** Of those who meet every condition. */
  readonly eligible: RewardTotal;
  /** Of those who still wait for something to be attested. */
  readonly eligibleByScore: RewardTotal;
}

/** The day whose rules count: the last of the occasion's years, whose result the award is for. */
export function rewardDay(occasion: Occasion, plan: Plan): CalendarDay {
  return { year: yearsOf(occasion).at(-1) ?? plan.years.value.last, month: 12, day: 31 };
}

/** The base salary (mức lương cơ sở) in force on a day, in đồng; `null` when the plan has none for it. */
export function baseSalaryOn({ rewards: { baseSalary } }: Plan, day: CalendarDay): number | null {
  const change = baseSalary.changes.findLast(({ since }) => compareDays(since, day) <= 0);
  return change?.value ?? baseSalary.value;
}

/** The money that goes with an award, in whole đồng; `null` while its multiple or the base salary is not set. */
export function rewardOf(award: Award, subject: keyof Award["reward"], occasion: Occasion, plan: Plan): number | null {
  const salary = baseSalaryOn(plan, rewardDay(occasion, plan));
  const multiple = award.reward[subject];
  return salary === null || multiple === null ? null : Math.round(salary * multiple);
}

/** What a subject gets if the council agrees: one achievement, one award, the highest proposed; `null` for nothing. */
export function proposedReward(
  { subject, proposed }: SubjectAssessment,
  { occasion, plan }: AwardAssessment,
): number | null {
  return proposed === null ? null : rewardOf(proposed, subject.kind, occasion, plan);
}

/** The totals over all subjects, each counted once; `null` while no award has an amount. */
export function rewardTotals(assessment: AwardAssessment): RewardTotals | null {
  const { plan, occasion, subjects } = assessment;
  const day = rewardDay(occasion, plan);
  const baseSalary = baseSalaryOn(plan, day);
  const isSet = plan.awards.some(({ reward }) => reward.collective !== null || reward.individual !== null);
  if (baseSalary === null || !isSet) return null;
  const total = (wanted: "eligible" | "eligibleByScore"): RewardTotal => {
    const amounts = subjects
      .filter(({ cases, proposed }) => cases.find(({ award }) => award === proposed)?.conclusion === wanted)
      .flatMap((each) => proposedReward(each, assessment) ?? []);
    return { subjects: amounts.length, amount: amounts.reduce((sum, amount) => sum + amount, 0) };
  };
  return { baseSalary, day, eligible: total("eligible"), eligibleByScore: total("eligibleByScore") };
}
