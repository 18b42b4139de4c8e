import type { AwardHighlight } from "../../sheets/highlight-plan";
import { clearLists, findList, LIST_NAME_PREFIX, listFormula, writeLists } from "./highlight-list";
import { JobRefused } from "../problem-of";
import type { WorkbookSnapshot } from "../read/workbook-snapshot";

/**
 * Colours rows of the user's sheets by conditional formats of the lowest priority: the user's own rules and formats
 * stay in force, and every colour can be taken off exactly. Highlights put on before are taken off first.
 * @throws JobRefused `protectedSource`, `protectedWorkbook` before anything is written
 */
export async function highlightRows(
  context: Excel.RequestContext,
  highlights: readonly AwardHighlight[],
  snapshot: WorkbookSnapshot,
): Promise<void> {
  refuseProtected(highlights, snapshot);
  const list = findList(snapshot);
  if (list === null && snapshot.isStructureProtected) throw new JobRefused({ code: "protectedWorkbook" });
  await queueRemoval(context, snapshot);
  if (highlights.length > 0) writeLists(context, highlights, list);
  highlights.forEach((highlight, position) => {
    addHighlight(context, highlight, position);
  });
  await context.sync();
}

/** Takes off every highlight. @returns the sheets that had any */
export async function clearHighlights(context: Excel.RequestContext, snapshot: WorkbookSnapshot): Promise<string[]> {
  const cleared = await queueRemoval(context, snapshot);
  await context.sync();
  return cleared;
}

function refuseProtected(highlights: readonly AwardHighlight[], { sheets }: WorkbookSnapshot): void {
  const protectedSheet = sheets.find(
    (sheet) => sheet.isProtected && highlights.some((highlight) => highlight.sheet === sheet.name),
  );
  if (protectedSheet !== undefined) throw new JobRefused({ code: "protectedSource", sheet: protectedSheet.name });
}

function addHighlight(context: Excel.RequestContext, highlight: AwardHighlight, position: number): void {
  const { top, left, bottom, right } = highlight.body;
  const rows = context.workbook.worksheets
    .getItem(highlight.sheet)
    .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  const format = rows.conditionalFormats.add("Custom");
  format.custom.rule.formula = listFormula(position, highlight);
  format.custom.format.fill.color = highlight.color.fill;
  format.custom.format.font.color = highlight.color.font;
  format.stopIfTrue = false;
}

/** Finds our conditional formats in one round trip, and queues the deletion of them and of their lists. */
async function queueRemoval(context: Excel.RequestContext, snapshot: WorkbookSnapshot): Promise<string[]> {
  const { worksheets, names } = context.workbook;
  const candidates = snapshot.grids.map(({ sheet }) => {
    const formats = worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
    return { sheet, formats };
  });
  names.load("items/name");
  await context.sync();
  const cleared = candidates.filter(({ formats }) => {
    const ours = formats.items.filter(isOurs);
    for (const format of ours) format.delete();
    return ours.length > 0;
  });
  for (const name of names.items) if (name.name.startsWith(LIST_NAME_PREFIX)) name.delete();
  const list = findList(snapshot);
  if (list !== null) clearLists(context, list);
  return cleared.map(({ sheet }) => sheet);
}

function isOurs(format: Excel.ConditionalFormat): boolean {
  const { customOrNullObject } = format;
  return !customOrNullObject.isNullObject && customOrNullObject.rule.formula.includes(LIST_NAME_PREFIX);
}
