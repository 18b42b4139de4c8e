import { headerRow, lastTableRow, modelRange } from "../../sheets/model/sheet-model";
import { markFormula, markName } from "../own-mark";
import { formatTable, writeCells } from "./table-cells";
import { addRowRules } from "./render-row-rules";
import { setUpPrinting } from "./render-print";
import { renderFrame } from "./render-frame";
import { renderTitle } from "./render-title";
import type { SheetTarget } from "./sheet-target";

const TABLE_STYLE = "TableStyleLight15";

/**
 * Queues the writing of one sheet, in place: what was written last is cleared, cells that the user put around it stay.
 * Nothing is sent before the next sync; between two parts there may be one.
 * @yields about how many bytes each part of the request takes
 * @returns the sheet
 */
export function* renderSheet(
  context: Excel.RequestContext,
  target: SheetTarget,
): Generator<number, Excel.Worksheet, void> {
  const { model, existing, name } = target;
  const { worksheets } = context.workbook;
  const sheet = existing === null ? worksheets.add(name) : worksheets.getItem(existing.sheetId);
  if (existing !== null) clearLast(sheet, target);
  if (existing?.isHidden) sheet.visibility = "Visible";
  const body = yield* writeTable(sheet, target);
  renderTitle(sheet, model);
  if (model.frame !== null) renderFrame(sheet, model.frame, lastTableRow(model));
  formatTable(body.table, body.rows, model.columns);
  addRowRules(body.rows, model);
  sheet.freezePanes.unfreeze();
  // The head of a document would take a third of a small screen; Excel shows a table's headers in place of the letters.
  if (model.frame === null) sheet.freezePanes.freezeRows(headerRow(model) + 1);
  sheet.showGridlines = false;
  setUpPrinting(sheet, model);
  setMark(context, target);
  return sheet;
}

/** Filters are lifted first: writing through a filter would scramble the rows. */
function clearLast(sheet: Excel.Worksheet, { existing, table }: SheetTarget): void {
  if (existing === null) return;
  if (table.isThere) sheet.tables.getItem(table.name).clearFilters();
  const last = sheet.getRange(existing.address);
  last.conditionalFormats.clearAll();
  last.unmerge();
  last.clear();
}

function* writeTable(sheet: Excel.Worksheet, { model, table: { name, isThere } }: SheetTarget) {
  const { columns } = model;
  const header = headerRow(model);
  // A table needs one row under its header, even when there is nothing to say.
  const rows = model.rows.length > 0 ? model.rows : [columns.map(() => null)];
  const table = sheet.getRangeByIndexes(header, 0, rows.length + 1, columns.length);
  const body = sheet.getRangeByIndexes(header + 1, 0, rows.length, columns.length);
  if (isThere) sheet.tables.getItem(name).resize(table);
  yield* writeCells(sheet, header, rows, columns);
  if (!isThere) {
    const added = sheet.tables.add(table, true);
    added.name = name;
    added.style = TABLE_STYLE;
  }
  return { table, rows: body };
}

function setMark(context: Excel.RequestContext, { model, name, hasMark }: SheetTarget): void {
  const { names } = context.workbook;
  const formula = markFormula(name, modelRange(model));
  if (hasMark) {
    names.getItem(markName(model.mark)).formula = formula;
    return;
  }
  names.add(markName(model.mark), formula).visible = false;
}
