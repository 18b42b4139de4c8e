import type { SourceCell } from "../engine/score-entry";

/** Shows a sheet and selects one of its cells. A sheet that was deleted meanwhile is passed over. */
export async function jumpToCell(context: Excel.RequestContext, { sheet, address }: SourceCell): Promise<void> {
  const target = context.workbook.worksheets.getItemOrNullObject(sheet);
  await context.sync();
  if (target.isNullObject) return;
  target.activate();
  target.getRange(address).select();
  await context.sync();
}
