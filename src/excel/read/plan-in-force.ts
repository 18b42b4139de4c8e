import type { Plan } from "../../plan/plan";
import type { PlanFinding } from "../../sheets/plan-finding";
import { cellAddress, type Grid } from "../../sheets/grid";
import { readPlanSheet } from "../../sheets/read/plan-sheet-reader";
import { rememberedPlan } from "./plan-origin";
import type { WorkbookSnapshot } from "./workbook-snapshot";

/** The plan that a workbook works by (kế hoạch đang dùng). */
export interface PlanInForce {
  readonly plan: Plan;
  /** The plan without the user's own values: a preset, or the plan file that was opened. */
  readonly planOrigin: Plan;
  readonly planSource: "sheet" | "preset";
  readonly planFindings: readonly PlanFinding[];
}

/** Works by the sheet `Kế hoạch` where the workbook has one, by the preset otherwise. */
export function planInForce(
  { planGrid, planOrigin }: Pick<WorkbookSnapshot, "planGrid" | "planOrigin">,
  preset: Plan,
): PlanInForce {
  if (planGrid === null) return { plan: preset, planOrigin: preset, planSource: "preset", planFindings: [] };
  const remembered = rememberedPlan(planOrigin);
  const origin = remembered ?? preset;
  const { plan, findings } = readPlanSheet(planGrid, origin);
  return {
    plan,
    planOrigin: origin,
    planSource: "sheet",
    planFindings: remembered === null ? [originLost(planGrid), ...findings] : findings,
  };
}

function originLost({ sheet, top, left }: Grid): PlanFinding {
  return { code: "planOriginLost", stops: false, at: { sheet, address: cellAddress(top, left) } };
}
