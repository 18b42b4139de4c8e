import type { SourceCell } from "../engine/score-entry";
import { JobRefused } from "./problem-of";

/**
 * Shows a sheet and selects one of its cells. A sheet that was deleted meanwhile is passed over.
 * @throws JobRefused `hiddenSheet`: what the user has hidden is not shown unasked
 */
export async function jumpToCell(context: Excel.RequestContext, { sheet, address }: SourceCell): Promise<void> {
  const target = context.workbook.worksheets.getItemOrNullObject(sheet).load("visibility");
  await context.sync();
  if (target.isNullObject) return;
  if (target.visibility !== "Visible") throw new JobRefused({ code: "hiddenSheet", sheet });
  target.activate();
  target.getRange(address).select();
  await context.sync();
}
