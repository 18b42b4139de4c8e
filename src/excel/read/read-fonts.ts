import type { Grid } from "../../sheets/grid";
import { mayHaveLegacyText, withUnicodeTexts, type FontAt } from "../../sheets/text/legacy/legacy-cells";
import { legacyFontOf } from "../../sheets/text/legacy/legacy-font";
import { errorCode } from "../problem-of";

/** The used cells of a sheet, as stored. */
export interface GridRead {
  readonly grid: Grid;
  /** The font that all of them have in common; `null` where they differ. */
  readonly font: string | null;
}

export interface SheetRead extends GridRead {
  readonly sheet: Excel.Worksheet;
}

/** About 2 MB of an answer, well under the 5 MB that a host on the web allows. */
const CELLS_PER_REQUEST = 40_000;
const FONT_NAME: Excel.CellPropertiesLoadOptions = { format: { font: { name: true } } };

/** The font that a loaded range has in common: the host answers `null` for several, whatever the type says. */
export function commonFont({ format }: Excel.Range): string | null {
  const name: unknown = format.font.name;
  return typeof name === "string" && name !== "" ? name : null;
}

/**
 * The grids by sheet, with texts in TCVN3 and VNI as Unicode. Fonts of single cells cost a round trip: they are asked
 * for only on sheets with several fonts whose texts look like such.
 */
export async function inUnicode(
  context: Excel.RequestContext,
  sheets: readonly SheetRead[],
): Promise<Map<string, Grid>> {
  const asked = sheets.filter(({ grid, font }) => font === null && mayHaveLegacyText(grid));
  const fonts = await readFonts(context, asked);
  return new Map(
    sheets.map((read) => {
      const { grid, font } = read;
      const fontAt = fonts.get(read) ?? (() => font);
      const isToConvert = fonts.has(read) || legacyFontOf(font) !== null || mayHaveLegacyText(grid);
      return [grid.sheet, isToConvert ? withUnicodeTexts(grid, fontAt) : grid];
    }),
  );
}

/** Some rows of a sheet that is asked for the fonts of its cells. */
interface Rows {
  readonly read: SheetRead;
  readonly first: number;
  readonly count: number;
}

async function readFonts(context: Excel.RequestContext, sheets: readonly SheetRead[]): Promise<Map<SheetRead, FontAt>> {
  const names = new Map(sheets.map((read) => [read, read.grid.values.map((): (string | null)[] => [])]));
  for (let pending = requestsOf(sheets.map(allRows), CELLS_PER_REQUEST); pending.length > 0;) {
    const [request = [], ...later] = pending;
    pending = later;
    const answers = request.map((rows) => ({ rows, cells: rangeOf(rows).getCellProperties(FONT_NAME) }));
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- only when one answer cannot carry it all
      await context.sync();
    } catch (error) {
      const cells = request.reduce((sum, rows) => sum + rows.count * widthOf(rows.read), 0);
      const isSplittable = request.length > 1 || request.some(({ count }) => count > 1);
      if (errorCode(error) !== "ResponsePayloadSizeLimitExceeded" || !isSplittable) throw error;
      pending = [...requestsOf(request, Math.ceil(cells / 4)), ...pending];
      continue;
    }
    for (const { rows, cells } of answers) {
      const lines = names.get(rows.read);
      cells.value.forEach((line, down) => {
        lines?.splice(rows.first + down, 1, line.map(fontNameOf));
      });
    }
  }
  return new Map(
    [...names].map(([read, lines]) => {
      const { top, left } = read.grid;
      return [read, (row: number, column: number) => lines[row - top]?.[column - left] ?? null];
    }),
  );
}

function fontNameOf({ format }: Excel.CellProperties): string | null {
  const name: unknown = format?.font?.name;
  return typeof name === "string" ? name : null;
}

function allRows(read: SheetRead): Rows {
  return { read, first: 0, count: read.grid.values.length };
}

function widthOf({ grid }: SheetRead): number {
  return Math.max(1, grid.values[0]?.length ?? 0);
}

function rangeOf({ read, first, count }: Rows): Excel.Range {
  const { top, left } = read.grid;
  return read.sheet.getRangeByIndexes(top + first, left, count, widthOf(read));
}

/** As many rows in one request as an answer can carry. */
function requestsOf(all: readonly Rows[], mostCells: number): Rows[][] {
  const requests: Rows[][] = [];
  let size = Infinity;
  for (const { read, first, count } of all) {
    const height = Math.max(1, Math.floor(mostCells / widthOf(read)));
    for (let row = first; row < first + count; row += height) {
      const piece = { read, first: row, count: Math.min(height, first + count - row) };
      const cells = piece.count * widthOf(read);
      if (size + cells > mostCells) {
        requests.push([]);
        size = 0;
      }
      requests.at(-1)?.push(piece);
      size += cells;
    }
  }
  return requests;
}
