import { GroupEvidence, type UnitPlace } from "./group-evidence";
import type { BlockTask } from "./read-block";
import { readTableBody, type TableBody } from "./table-body";
import type { BlockEnd } from "./block-reading";
import { tableFrame } from "./table-frame";
import type { TableFrame } from "./body-rows";
import { titleLines, yearInLines } from "./title-lines";

/** What stands where under one header, before anything is read from it. */
export interface BlockLayout {
  /** The lines of text above the header, nearest first. */
  readonly lines: readonly string[];
  readonly titleYear: number | null;
  /** The last row before the next header. */
  readonly limit: number;
  /** `null` without a column of units; then there is no body. */
  readonly frame: TableFrame | null;
  readonly body: TableBody;
  /** Group of every unit of the body, in its order. */
  readonly places: readonly UnitPlace[];
  readonly end: BlockEnd;
}

const NO_BODY: TableBody = { units: [], passedOver: [], maxScoreRow: null, repeatedHeaders: 0 };

/** Lays out the block under one header: its title, its rows of units, and where it ends. */
export function layOut(task: BlockTask): BlockLayout {
  const { cells, header, following, groups, leftEdge, after } = task;
  const limit = (following[0]?.top ?? cells.lastRow + 1) - 1;
  const lines = titleLines(cells, header, after, leftEdge);
  const titleYear = yearInLines(lines) ?? task.inheritedYear;
  const frame = tableFrame(cells, header, limit, groups, leftEdge);
  if (frame === null) {
    const end = { lastRow: header.bottom, repeatedHeaders: 0, titleYear };
    return { lines, titleYear, limit, frame, body: NO_BODY, places: [], end };
  }
  const body = readTableBody(cells, frame, following, groups);
  const lastRow = body.units.at(-1)?.row ?? header.bottom;
  const end = { lastRow, repeatedHeaders: body.repeatedHeaders, titleYear };
  const evidence = new GroupEvidence(cells, frame, lines, groups);
  const places = body.units.map((unit) => evidence.placeOf(unit, frame.unitColumn));
  return { lines, titleYear, limit, frame, body, places, end };
}
