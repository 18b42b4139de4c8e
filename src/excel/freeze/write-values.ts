import { frozenInput, type FrozenValue } from "../../sheets/freeze/frozen-input";
import { stacked } from "../../sheets/freeze/formula-result";
import type { CellRange } from "../../sheets/grid";
import { BYTES_PER_REQUEST } from "../write/row-blocks";
import { rangeOn } from "./read-pieces";
import type { FrozenCell, SheetToFreeze } from "./read-values";

const TEXT_FORMAT = "@";
const GENERAL = "General";
const BYTES_PER_CHARACTER = 3;
const BYTES_PER_CELL = 20;
/** What a block costs beside its cells: the objects that lead to it. */
const BYTES_PER_BLOCK = 500;

/** Whole rows of a range that are written together. */
interface Block {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly Row[];
  readonly size: number;
}

interface Row {
  readonly cells: readonly FrozenCell[];
  readonly inputs: readonly FrozenValue[];
  /** About how many bytes it takes in a request. */
  readonly size: number;
}

/** Puts values in place of the formulas that are ready; in one round trip, unless one request cannot carry them. */
export async function writeValues(context: Excel.RequestContext, sheets: readonly SheetToFreeze[]): Promise<void> {
  let pending = 0;
  suspend(context);
  for (const { sheet, block } of blocksOf(sheets)) {
    if (pending > 0 && pending + block.size > BYTES_PER_REQUEST) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- only when one request cannot carry it all
      await context.sync();
      suspend(context);
      pending = 0;
    }
    writeBlock(sheet, block);
    pending += block.size;
  }
  await context.sync();
}

/** While some values stand beside formulas that are still to go, nothing needs to be calculated or drawn. */
function suspend({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

function* blocksOf(sheets: readonly SheetToFreeze[]): Iterable<{ sheet: Excel.Worksheet; block: Block }> {
  for (const { sheet, ready, cellAt } of sheets) {
    for (const range of stacked(ready)) {
      for (const block of blocksOfRange(range, cellAt)) yield { sheet, block };
    }
  }
}

/** As many rows together as a request can carry; single ones, where a filter may hide some. */
function* blocksOfRange(range: CellRange, cellAt: SheetToFreeze["cellAt"]): Iterable<Block> {
  const rows = rowsOf(range, cellAt);
  // Excel scrambles the rows of a block that it writes through a filter.
  const mostBytes = rows.some(({ cells }) => cells.some(({ mayBeHidden }) => mayBeHidden)) ? 0 : BYTES_PER_REQUEST;
  for (let first = 0; first < rows.length;) {
    let size = BYTES_PER_BLOCK;
    let end = first;
    do {
      size += rows[end]?.size ?? 0;
      end += 1;
    } while (end < rows.length && size + (rows[end]?.size ?? 0) <= mostBytes);
    yield { top: range.top + first, left: range.left, rows: rows.slice(first, end), size };
    first = end;
  }
}

function rowsOf({ top, left, bottom, right }: CellRange, cellAt: SheetToFreeze["cellAt"]): Row[] {
  return Array.from({ length: bottom - top + 1 }, (_row, down) => {
    const cells = Array.from({ length: right - left + 1 }, (_column, along) => {
      const cell = cellAt(top + down, left + along);
      if (cell === null) throw new Error("a result that is ready has a value in every cell");
      return cell;
    });
    const inputs = cells.map(({ value, numberFormat }) => frozenInput(value, numberFormat));
    const size = inputs.reduce<number>(
      (sum, input) => sum + String(input).length * BYTES_PER_CHARACTER + BYTES_PER_CELL,
      0,
    );
    return { cells, inputs, size };
  });
}

/** A number put into a cell formatted as text would become a text: such a cell takes it in the general format. */
function writeBlock(sheet: Excel.Worksheet, { top, left, rows }: Block): void {
  const right = left + (rows[0]?.cells.length ?? 1) - 1;
  const range = rangeOn(sheet, { top, left, bottom: top + rows.length - 1, right });
  const inTextFormat = rows.flatMap(({ cells }, down) =>
    cells.flatMap(({ value, numberFormat }, along) =>
      typeof value !== "string" && numberFormat === TEXT_FORMAT ? [range.getCell(down, along)] : [],
    ),
  );
  for (const cell of inTextFormat) cell.numberFormat = [[GENERAL]];
  range.values = rows.map(({ inputs }) => [...inputs]);
  for (const cell of inTextFormat) cell.numberFormat = [[TEXT_FORMAT]];
}
