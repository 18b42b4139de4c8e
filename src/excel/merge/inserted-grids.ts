import type { Grid } from "../../sheets/grid";
import { isResultTable } from "../../sheets/model/result-mark";
import { cellsOf, loadSheet, tablesOf, type LoadedSheet } from "../read/load-sheet";
import { inUnicode } from "../read/read-fonts";

/**
 * The used cells of every sheet of a file but those with results of the add-in: Excel inserts its sheets behind the others and takes them out again once
 * they are read, whatever happens in between.
 * @param base64 the file
 * @throws what the host says of a file that it cannot open
 */
export async function insertedGrids(context: Excel.RequestContext, base64: string): Promise<Grid[]> {
  const { application, workbook } = context;
  workbook.worksheets.load("items/name");
  application.suspendScreenUpdatingUntilNextSync();
  const inserted = workbook.insertWorksheetsFromBase64(base64, { positionType: "End" });
  await context.sync();
  const taken = new Set(workbook.worksheets.items.map(({ name }) => name));
  const sheets = inserted.value.map((id) => workbook.worksheets.getItem(id));
  try {
    return await gridsOf(context, sheets, taken);
  } finally {
    for (const sheet of sheets) sheet.delete();
    await context.sync();
  }
}

async function gridsOf(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  taken: ReadonlySet<string>,
): Promise<Grid[]> {
  for (const sheet of sheets) {
    sheet.load("id,name");
    sheet.tables.load("items/name");
  }
  context.application.suspendScreenUpdatingUntilNextSync();
  await context.sync();
  const withoutResults = sheets.filter((sheet) => !tablesOf(sheet).some(isResultTable));
  const loaded = withoutResults.map((sheet) => loadSheet(sheet, null, "cellsAndShapes"));
  context.application.suspendScreenUpdatingUntilNextSync();
  await context.sync();
  const read = loaded.flatMap((sheet) => {
    const cells = cellsOf(sheet);
    return cells === null ? [] : [{ sheet: sheet.sheet, ...cells }];
  });
  const grids = await inUnicode(context, read);
  return loaded.flatMap(({ name }: LoadedSheet) => {
    const grid = grids.get(name);
    return grid === undefined ? [] : [{ ...grid, sheet: ownName(name, taken) }];
  });
}

/** The name that a sheet has in its file: Excel adds a number where the open workbook has one of that name. */
function ownName(name: string, taken: ReadonlySet<string>): string {
  const bare = name.replace(/ \(\d+\)$/, "");
  return bare !== name && taken.has(bare) ? bare : name;
}
