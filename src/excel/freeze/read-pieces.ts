import type { CellRange } from "../../sheets/grid";
import { cellCount, pieces } from "../../sheets/freeze/formula-result";
import { errorCode } from "../problem-of";

/** About 2 MB of an answer where texts are short, well under the 5 MB that a host on the web allows. */
const CELLS_PER_REQUEST = 40_000;

/** Cells of one sheet. */
export interface SheetRange {
  readonly sheet: Excel.Worksheet;
  readonly range: CellRange;
}

/** A part of what was asked for, read. */
export interface PieceRead extends SheetRange {
  readonly read: Excel.Range;
}

/**
 * Reads properties of ranges on any sheets: as many in one round trip as an answer can carry.
 * @param properties names for `Range.load`
 * @returns the ranges in pieces of whole rows, in the order of the ranges
 */
export async function readPieces(
  context: Excel.RequestContext,
  ranges: readonly SheetRange[],
  properties: string,
  mostCells = CELLS_PER_REQUEST,
): Promise<PieceRead[]> {
  const read: PieceRead[] = [];
  for (const request of requestsOf(ranges, mostCells)) {
    const asked = request.map(({ sheet, range }) => ({ sheet, range, read: rangeOn(sheet, range).load(properties) }));
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- only when one answer cannot carry it all
      await context.sync();
      read.push(...asked);
    } catch (error) {
      if (errorCode(error) !== "ResponsePayloadSizeLimitExceeded" || mostCells <= 1) throw error;
      read.push(...(await readPieces(context, request, properties, Math.ceil(mostCells / 4))));
    }
  }
  return read;
}

export function rangeOn(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function requestsOf(ranges: readonly SheetRange[], mostCells: number): SheetRange[][] {
  const requests: SheetRange[][] = [];
  let size = Infinity;
  for (const { sheet, range } of ranges) {
    for (const piece of pieces(range, mostCells)) {
      if (size + cellCount(piece) > mostCells) {
        requests.push([]);
        size = 0;
      }
      requests.at(-1)?.push({ sheet, range: piece });
      size += cellCount(piece);
    }
  }
  return requests;
}
