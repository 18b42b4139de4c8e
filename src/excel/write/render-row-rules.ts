import { columnLetters } from "../../sheets/grid";
import { headerRow, type SheetModel } from "../../sheets/model/sheet-model";

/** Queues conditional formats over the rows of a table, so that colours follow the rows when the user sorts. */
export function addRowRules(body: Excel.Range, model: SheetModel): void {
  for (const rule of model.rowRules) {
    const range = rule.wholeRow ? body : body.getColumn(rule.column);
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = `=$${columnLetters(rule.column)}${headerRow(model) + 2}="${rule.equals.replaceAll('"', '""')}"`;
    format.custom.format.fill.color = rule.fill;
    format.custom.format.font.color = rule.font;
  }
}
