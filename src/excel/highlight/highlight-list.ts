import { columnLetters } from "../../sheets/grid";
import { cellInput } from "../../sheets/model/cell-input";
import type { AwardHighlight } from "../../sheets/highlight-plan";
import { markFormula, markName } from "../own-mark";
import type { OwnSheet, WorkbookSnapshot } from "../read/workbook-snapshot";

/**
 * The names that conditional formats look for stand on a very hidden sheet of the add-in, one column a highlight: a
 * conditional format may not call custom functions, and a list inside a formula would soon be too long.
 */
const LIST_MARK = "ToMau";

/** Hidden names of the lists all begin so: a conditional format that speaks of one is ours. */
export const LIST_NAME_PREFIX = "CCHC_DS_";

export function findList({ ownSheets }: WorkbookSnapshot): OwnSheet | null {
  return ownSheets.find((own) => own.mark === LIST_MARK) ?? null;
}

/** The name of the list of a highlight, by its position among all. */
export function listName(position: number): string {
  return `${LIST_NAME_PREFIX}${position + 1}`;
}

/** Queues the writing of the lists. Names of lists written before must have been deleted. */
export function writeLists(
  context: Excel.RequestContext,
  highlights: readonly AwardHighlight[],
  existing: OwnSheet | null,
): void {
  const { worksheets, names } = context.workbook;
  const sheet = existing === null ? worksheets.add(`CCHC_${LIST_MARK}`) : worksheets.getItem(existing.sheetId);
  if (existing !== null) sheet.getRange(existing.address).clear();
  sheet.visibility = "VeryHidden";
  const sheetName = existing?.sheet ?? `CCHC_${LIST_MARK}`;
  const longest = Math.max(...highlights.map((highlight) => highlight.names.length));
  highlights.forEach((highlight, column) => {
    const bottom = highlight.names.length - 1;
    sheet.getRangeByIndexes(0, column, bottom + 1, 1).values = highlight.names.map((name) => [
      cellInput(name, "General"),
    ]);
    const list = { top: 0, left: column, bottom, right: column };
    names.add(listName(column), markFormula(sheetName, list)).visible = false;
  });
  const all = { top: 0, left: 0, bottom: longest - 1, right: highlights.length - 1 };
  if (existing === null) names.add(markName(LIST_MARK), markFormula(sheetName, all)).visible = false;
  else names.getItem(markName(LIST_MARK)).formula = markFormula(sheetName, all);
}

/** Queues the emptying of the lists; the hidden sheet stays, because deleting one would empty the user's undo list. */
export function clearLists(context: Excel.RequestContext, existing: OwnSheet): void {
  context.workbook.worksheets.getItem(existing.sheetId).getRange(existing.address).clear();
}

/** Whether the row's name, to the letter, is on the list: MATCH and COUNTIF would read `*` and `?` as wildcards. */
export function listFormula(position: number, { unitColumn, body }: AwardHighlight): string {
  return `=SUMPRODUCT(--EXACT($${columnLetters(unitColumn)}${body.top + 1},${listName(position)}))>0`;
}
