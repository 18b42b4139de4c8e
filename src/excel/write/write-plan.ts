import type { Plan } from "../../plan/plan";
import { rangeAddress } from "../../sheets/grid";
import { PLAN_MARK, planSheet } from "../../sheets/model/plan-sheet";
import type { SheetModel } from "../../sheets/model/sheet-model";
import type { Outcome } from "../outcome";
import { JobRefused } from "../problem-of";
import { savePlanOrigin } from "../read/plan-origin";
import type { WorkbookSnapshot } from "../read/workbook-snapshot";
import { writeSheets } from "./write-sheets";

export type PlanWritten = Extract<Outcome, { kind: "planWritten" }>;

/**
 * Writes the sheet `Kế hoạch` of a plan, and remembers the plan as the one it was made from.
 * @param from a sheet to start from never takes the place of the one that the user may have edited
 * @throws JobRefused `planSheetExists`, and what `writeSheets` refuses; nothing has been written then
 */
export async function writePlan(
  context: Excel.RequestContext,
  plan: Plan,
  from: PlanWritten["from"],
  snapshot: WorkbookSnapshot,
): Promise<PlanWritten> {
  const existing = snapshot.ownSheets.find(({ mark }) => mark === PLAN_MARK);
  if (existing !== undefined && from === "preset") {
    throw new JobRefused({ code: "planSheetExists", sheet: existing.sheet });
  }
  const model = planSheet(plan);
  const written = await writeSheets(context, [model], withRowsOfUser(snapshot, model));
  savePlanOrigin(context, plan);
  await context.sync();
  const [sheet = ""] = written.sheets;
  return { kind: "planWritten", sheet, from, title: plan.title, renamed: written.renamed };
}

/** Rows that the user added below would be read like the others: they are cleared with what was written last. */
function withRowsOfUser(snapshot: WorkbookSnapshot, { columns }: SheetModel): WorkbookSnapshot {
  const { planGrid } = snapshot;
  if (planGrid === null) return snapshot;
  const bottom = planGrid.top + planGrid.values.length - 1;
  const address = rangeAddress({ top: 0, left: 0, bottom, right: columns.length - 1 });
  const ownSheets = snapshot.ownSheets.map((own) => (own.mark === PLAN_MARK ? { ...own, address } : own));
  return { ...snapshot, ownSheets };
}
