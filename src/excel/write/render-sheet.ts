import { headerRow, lastTableRow, modelRange, type ModelColumn } from "../../sheets/model/sheet-model";
import { markFormula, markName } from "../own-mark";
import { rowBlocks } from "./row-blocks";
import { addRowRules } from "./render-row-rules";
import { setUpPrinting } from "./render-print";
import { renderFrame } from "./render-frame";
import { renderTitle } from "./render-title";
import type { SheetTarget } from "./sheet-target";

const FONT = "Times New Roman";
const FONT_SIZE = 12;
const TABLE_STYLE = "TableStyleLight15";

/**
 * Queues the writing of one sheet, in place: what was written last is cleared, cells that the user put around it stay.
 * Nothing is sent before the next sync; between two parts there may be one.
 * @yields about how many characters each part of the request takes
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
function clearLast(sheet: Excel.Worksheet, { existing, model }: SheetTarget): void {
  if (existing === null) return;
  if (existing.tables.includes(model.mark)) sheet.tables.getItem(model.mark).clearFilters();
  const last = sheet.getRange(existing.address);
  last.conditionalFormats.clearAll();
  last.unmerge();
  last.clear();
}

function* writeTable(sheet: Excel.Worksheet, { model, existing }: SheetTarget) {
  const { columns } = model;
  const header = headerRow(model);
  // A table needs one row under its header, even when there is nothing to say.
  const rows = model.rows.length > 0 ? model.rows : [columns.map(() => null)];
  const table = sheet.getRangeByIndexes(header, 0, rows.length + 1, columns.length);
  const body = sheet.getRangeByIndexes(header + 1, 0, rows.length, columns.length);
  const keepsTable = existing?.tables.includes(model.mark) ?? false;
  if (keepsTable) sheet.tables.getItem(model.mark).resize(table);
  table.format.font.name = FONT;
  table.format.font.size = FONT_SIZE;
  table.getRow(0).values = [columns.map(({ header }) => header)];
  for (const block of rowBlocks(rows, columns)) {
    const cells = sheet.getRangeByIndexes(header + 1 + block.first, 0, block.inputs.length, columns.length);
    columns.forEach((_, position) => {
      cells.getColumn(position).numberFormat = block.formats.map((formats) => [formats[position]]);
    });
    cells.values = block.inputs;
    yield block.size;
  }
  if (!keepsTable) {
    const added = sheet.tables.add(table, true);
    added.name = model.mark;
    added.style = TABLE_STYLE;
  }
  return { table, rows: body };
}

function formatTable(table: Excel.Range, body: Excel.Range, columns: readonly ModelColumn[]): void {
  body.format.verticalAlignment = "Center";
  body.format.wrapText = true;
  columns.forEach(({ align, width }, position) => {
    const column = body.getColumn(position);
    column.format.horizontalAlignment = HORIZONTAL[align];
    column.format.columnWidth = pointsOf(width);
  });
  const header = table.getRow(0);
  header.format.font.bold = true;
  header.format.wrapText = true;
  header.format.horizontalAlignment = "Center";
  header.format.verticalAlignment = "Center";
  header.format.rowHeight = 34;
  body.format.autofitRows();
  for (const edge of EDGES) {
    const border = table.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = "#A6A6A6";
  }
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** A character of the standard font is 7 pixels wide, 5 more are padding; a pixel is three quarters of a point. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function setMark(context: Excel.RequestContext, { model, existing, name }: SheetTarget): void {
  const { names } = context.workbook;
  const formula = markFormula(name, modelRange(model));
  if (existing !== null) {
    names.getItem(markName(model.mark)).formula = formula;
    return;
  }
  names.add(markName(model.mark), formula).visible = false;
}
