import { PlanError } from "../../plan/check-plan";
import { planFromJson, planToJson } from "../../plan/plan-file";
import { presetOf } from "../../plan/presets";
import type { Plan } from "../../plan/plan";

/**
 * Document setting that remembers the plan which the sheet `Kế hoạch` was made from: the id of a preset, or the text of
 * the plan file that was opened. It holds what the sheet cannot: the plan's words, its conditions, how groups are known.
 */
const KEY = "cchc.plan";

/** Asks for what is remembered; to be read by `planOriginOf` after the next sync. */
export function loadPlanOrigin(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(KEY).load("value");
}

export function planOriginOf(setting: Excel.Setting): string | null {
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  return typeof value === "string" ? value : null;
}

export function savePlanOrigin(context: Excel.RequestContext, plan: Plan): void {
  context.workbook.settings.add(KEY, presetOf(plan.id) === plan ? plan.id : planToJson(plan));
}

/** The plan that is remembered; `null` when nothing is, or when it cannot be read any more. */
export function rememberedPlan(origin: string | null): Plan | null {
  if (origin === null) return null;
  const preset = presetOf(origin);
  if (preset !== null) return preset;
  try {
    return planFromJson(origin);
  } catch (error) {
    if (error instanceof PlanError) return null;
    throw error;
  }
}
