import type { Grid } from "../../sheets/grid";
import { toGrid } from "./to-grid";

/** About 2 MB of an answer, well under the 5 MB that a host on the web allows. */
const CELLS_PER_CHUNK = 40_000;

/**
 * Reads the used cells of a large sheet in several round trips, without merged areas and hidden rows.
 * @returns `null` for a sheet without values.
 */
export async function readInChunks(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Grid | null> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const height = Math.max(1, Math.floor(CELLS_PER_CHUNK / columnCount));
  const cells = {
    rowIndex,
    columnIndex,
    values: [] as unknown[][],
    valueTypes: [] as string[][],
    numberFormats: [] as unknown[][],
  };
  for (let first = 0; first < rowCount; first += height) {
    const rows = Math.min(height, rowCount - first);
    const chunk = sheet.getRangeByIndexes(rowIndex + first, columnIndex, rows, columnCount);
    chunk.load("values,valueTypes,numberFormat");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer may not hold the whole sheet
    await context.sync();
    cells.values.push(...chunk.values);
    cells.valueTypes.push(...chunk.valueTypes);
    cells.numberFormats.push(...chunk.numberFormat);
  }
  return toGrid(sheet.name, cells, [], null);
}
