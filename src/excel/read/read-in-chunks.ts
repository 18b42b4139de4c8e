import { errorCode } from "../problem-of";
import { commonFont, type GridRead } from "./read-fonts";
import { toGrid } from "./to-grid";

/** About 2 MB of an answer where texts are short, well under the 5 MB that a host on the web allows. */
const CELLS_PER_CHUNK = 40_000;

/**
 * Reads the used cells of a large sheet in several round trips, without merged areas and hidden rows.
 * @returns `null` for a sheet without values.
 */
export async function readInChunks(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<GridRead | null> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,format/font/name");
  await context.sync();
  if (used.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  let height = Math.max(1, Math.floor(CELLS_PER_CHUNK / columnCount));
  const cells = {
    rowIndex,
    columnIndex,
    values: [] as unknown[][],
    valueTypes: [] as string[][],
    numberFormats: [] as unknown[][],
  };
  for (let first = 0; first < rowCount;) {
    const rows = Math.min(height, rowCount - first);
    const chunk = await readRows(
      context,
      sheet.getRangeByIndexes(rowIndex + first, columnIndex, rows, columnCount),
      rows,
    );
    if (chunk === null) {
      height = Math.ceil(rows / 4);
      continue;
    }
    cells.values.push(...chunk.values);
    cells.valueTypes.push(...chunk.valueTypes);
    cells.numberFormats.push(...chunk.numberFormat);
    first += rows;
  }
  return { grid: toGrid(sheet.name, cells, [], null), font: commonFont(used) };
}

/** @returns `null` when the answer would be too large and fewer rows may still fit */
async function readRows(context: Excel.RequestContext, range: Excel.Range, rows: number): Promise<Excel.Range | null> {
  range.load("values,valueTypes,numberFormat");
  try {
    await context.sync();
    return range;
  } catch (error) {
    if (errorCode(error) === "ResponsePayloadSizeLimitExceeded" && rows > 1) return null;
    throw error;
  }
}
