import { cellAddress, type Grid } from "../../sheets/grid";
import { cellInput } from "../../sheets/model/cell-input";
import type { LegacyCell } from "../../sheets/text/legacy/legacy-cells";
import { unicodeFontLike } from "../../sheets/text/legacy/legacy-font";
import type { Outcome } from "../outcome";
import { JobRefused } from "../problem-of";
import type { WorkbookSnapshot } from "../read/workbook-snapshot";
import { BYTES_PER_REQUEST } from "../write/row-blocks";
import { readConstants } from "./read-constants";

/** Adjacent cells of one row that get the same font; never more rows, because Excel scrambles them under a filter. */
interface Run {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly inputs: (string | number)[];
  /** `null` leaves the font as it is. */
  readonly font: string | null;
}

const BYTES_PER_RUN = 900;
const BYTES_PER_CHARACTER = 3;

/**
 * Puts texts in TCVN3 and VNI into their cells as Unicode, on the sheets chosen only, with a font that shows them.
 * Formulas stay as they are.
 * @throws JobRefused `protectedLegacy` before anything is written
 */
export async function convertLegacy(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  chosen: readonly string[],
): Promise<Extract<Outcome, { kind: "legacyConverted" }>> {
  const grids = snapshot.grids.filter(({ sheet, legacy }) => legacy !== undefined && chosen.includes(sheet));
  refuseProtected(grids, snapshot);
  const read = await readConstants(context, grids);
  await write(
    context,
    read.flatMap(({ grid, constants }) => runsOf(grid, constants)),
  );
  return {
    kind: "legacyConverted",
    sheets: read.flatMap(({ grid, constants }) =>
      constants.length === 0 ? [] : [{ sheet: grid.sheet, cells: constants.length }],
    ),
    left: read.flatMap(({ grid, computed }) =>
      computed.map(({ row, column }) => ({ sheet: grid.sheet, address: cellAddress(row, column) })),
    ),
  };
}

function refuseProtected(grids: readonly Grid[], { sheets }: WorkbookSnapshot): void {
  const locked = sheets.filter(({ name, isProtected }) => isProtected && grids.some(({ sheet }) => sheet === name));
  if (locked.length > 0) throw new JobRefused({ code: "protectedLegacy", sheets: locked.map(({ name }) => name) });
}

function runsOf({ sheet, top, left, numberFormats }: Grid, cells: readonly LegacyCell[]): Run[] {
  const runs: Run[] = [];
  const inOrder = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  for (const { row, column, text, font: oldFont } of inOrder) {
    const font = oldFont === null ? null : unicodeFontLike(oldFont);
    const input = cellInput(text, numberFormats[row - top]?.[column - left] ?? "General");
    const last = runs.at(-1);
    const isNext = last?.row === row && last.column + last.inputs.length === column && last.font === font;
    if (isNext) last.inputs.push(input);
    else runs.push({ sheet, row, column, inputs: [input], font });
  }
  return runs;
}

/** In one round trip, unless one request cannot carry it all. */
async function write(context: Excel.RequestContext, runs: readonly Run[]): Promise<void> {
  let pending = 0;
  for (const run of runs) {
    const size = BYTES_PER_RUN + run.inputs.join("").length * BYTES_PER_CHARACTER;
    if (pending > 0 && pending + size > BYTES_PER_REQUEST) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- only when one request cannot carry it all
      await context.sync();
      pending = 0;
    }
    if (pending === 0) context.application.suspendScreenUpdatingUntilNextSync();
    writeRun(context, run);
    pending += size;
  }
  await context.sync();
}

function writeRun(context: Excel.RequestContext, { sheet, row, column, inputs, font }: Run): void {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, inputs.length);
  range.values = [inputs];
  if (font !== null) range.format.font.name = font;
}
