import type { Plan } from "../plan/plan";
import { defaultPlan } from "../plan/presets";

/** The plan (kế hoạch) that the custom functions judge by; to be read in a call, because it may change between calls. */
export let currentPlan: Plan = defaultPlan;

/**
 * The year whose thresholds the custom functions use: the plan's last, thus the ones in force now. A formula has no
 * year of its own, and reading the clock would make it answer differently from one day to the next.
 */
export let judgedYear: number = currentPlan.years.value.last;

/** Lets the custom functions judge by another plan from now on; formulas know it once they are calculated anew. */
export function judgeBy(plan: Plan): void {
  currentPlan = plan;
  judgedYear = plan.years.value.last;
}
