import { columnLetters } from "../../sheets/grid";
import { TITLE_ROWS, type SheetModel } from "../../sheets/model/sheet-model";

/** Queues conditional formats over the rows of a table, so that colours follow the rows when the user sorts. */
export function addRowRules(body: Excel.Range, { rowRules }: SheetModel): void {
  for (const rule of rowRules) {
    const range = rule.wholeRow ? body : body.getColumn(rule.column);
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = `=$${columnLetters(rule.column)}${TITLE_ROWS + 2}="${rule.equals.replaceAll('"', '""')}"`;
    format.custom.format.fill.color = rule.fill;
    format.custom.format.font.color = rule.font;
  }
}
