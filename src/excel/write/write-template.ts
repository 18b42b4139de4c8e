import { headerRow } from "../../sheets/model/sheet-model";
import type { TemplateModel } from "../../sheets/templates/template-model";
import { JobRefused } from "../problem-of";
import type { WorkbookSnapshot } from "../read/workbook-snapshot";
import { addEntryRules } from "./entry-rules";
import { setUpPrinting } from "./render-print";
import { renderTitle } from "./render-title";
import { freeName } from "./sheet-target";
import { formatTable, writeCells } from "./table-cells";

/**
 * Adds a blank sheet (mẫu) under a free name and shows it. It gets no mark: from now on it is the user's.
 * @returns its name
 * @throws JobRefused `protectedWorkbook`; nothing has been written then
 */
export async function writeTemplate(
  context: Excel.RequestContext,
  model: TemplateModel,
  snapshot: WorkbookSnapshot,
): Promise<string> {
  if (snapshot.isStructureProtected) throw new JobRefused({ code: "protectedWorkbook" });
  const name = freeName(model.name, new Set(snapshot.sheets.map((sheet) => sheet.name.toLowerCase())));
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheet = context.workbook.worksheets.add(name);
  renderTemplate(sheet, model);
  sheet.activate();
  await context.sync();
  return name;
}

function renderTemplate(sheet: Excel.Worksheet, model: TemplateModel): void {
  const { columns, rows, headings } = model;
  const header = headerRow(model);
  const parts = writeCells(sheet, header, rows, columns);
  // Some hundred cells: one request carries them all.
  while (!parts.next().done);
  renderTitle(sheet, model);
  const table = sheet.getRangeByIndexes(header, 0, rows.length + 1, columns.length);
  const body = sheet.getRangeByIndexes(header + 1, 0, rows.length, columns.length);
  formatTable(table, body, columns);
  table.getRow(0).format.fill.color = HEADER_FILL;
  for (const row of headings) body.getRow(row).format.font.bold = true;
  addEntryRules(sheet, model);
  sheet.freezePanes.freezeRows(header + 1);
  sheet.showGridlines = false;
  setUpPrinting(sheet, model);
}

/** A light grey that prints well. */
const HEADER_FILL = "#EDEDED";
