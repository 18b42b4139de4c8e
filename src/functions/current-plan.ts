import { ducPhoPlan } from "../plan/duc-pho";
import type { Plan } from "../plan/plan";

/** The plan (kế hoạch) that the custom functions judge by. */
export const currentPlan: Plan = ducPhoPlan;

/**
 * The year whose thresholds the custom functions use: the plan's last, thus the ones in force now. A formula has no
 * year of its own, and reading the clock would make it answer differently from one day to the next.
 */
export const currentYear: number = currentPlan.years.value.last;
