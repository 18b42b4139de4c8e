import { ducPhoPlan } from "./duc-pho";
import { exampleCommunePlan } from "./example-commune-plan";
import type { Plan } from "./plan";

/** The plan that is in force where the workbook brings none. */
export const defaultPlan: Plan = ducPhoPlan;

/** The plans that the add-in brings (kế hoạch có sẵn), to start from. */
export const presets: readonly Plan[] = [defaultPlan, exampleCommunePlan];

/** The preset of an id; `null` when there is none. */
export function presetOf(id: string): Plan | null {
  return presets.find((preset) => preset.id === id) ?? null;
}
