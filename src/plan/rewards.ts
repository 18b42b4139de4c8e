import { z } from "zod";
import { calendarDay } from "./calendar-day";
import { citation } from "./clause";

/**
 * Base salary (mức lương cơ sở), in đồng: `value` holds from the start, and each change from its day on, because the
 * base salary changes in the middle of a year as well. Changes stand in the order of their days.
 */
const baseSalary = z.strictObject({
  /** `null` until the user sets it. */
  value: z.number().nullable(),
  changes: z.array(z.strictObject({ since: calendarDay, value: z.number() })),
});
export type BaseSalary = z.infer<typeof baseSalary>;
export type SalaryChange = BaseSalary["changes"][number];

/** Reward money (tiền thưởng, IV.6): what the multiples of the awards are multiples of. */
export const rewards = citation.extend({ baseSalary });

/**
 * How many times the base salary goes with an award (số lần mức lương cơ sở), for a collective (tập thể) and for an
 * individual (cá nhân); `null` until the user sets it.
 */
export const rewardMultiples = z.strictObject({
  collective: z.number().nullable(),
  individual: z.number().nullable(),
});
