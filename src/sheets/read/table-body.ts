import { foldedWords } from "../text/fold";
import { BodyReader, type BodyRows, type TableFrame, type UnitRow } from "./body-rows";
import type { Header } from "./header";
import { isUnitOrdinal } from "./row-words";
import { wordsOf, type SheetCells } from "./sheet-cells";
import type { UnitGroups } from "./unit-group";

/** The rows of a table, and how many of the headers after its own were the same header printed again. */
export interface TableBody {
  readonly units: readonly UnitRow[];
  readonly passedOver: BodyRows["passedOver"];
  readonly maxScoreRow: number | null;
  readonly repeatedHeaders: number;
}

/**
 * Reads the rows under a header down to the next one, and on below it where that is the same header on the next page.
 * @param following the headers below, nearest first.
 */
export function readTableBody(
  cells: SheetCells,
  frame: TableFrame,
  following: readonly Header[],
  groups: UnitGroups,
): TableBody {
  const reader = new BodyReader(cells, frame, groups);
  const units: UnitRow[] = [];
  const passedOver: BodyRows["passedOver"][number][] = [];
  let maxScoreRow: number | null = null;
  let header = frame.header;
  let repeatedHeaders = 0;
  for (;;) {
    const next = following[repeatedHeaders];
    const part = reader.read(header.bottom + 1, next === undefined ? cells.lastRow : next.top - 1);
    units.push(...part.units);
    passedOver.push(...part.passedOver);
    maxScoreRow ??= part.maxScoreRow;
    const lastUnit = units.at(-1);
    if (next === undefined || lastUnit === undefined || !isPrintedAgain(cells, frame, next, lastUnit.row)) break;
    passedOver.push({
      row: next.top,
      column: frame.unitColumn,
      words: wordsOf(cells.seen(next.top, frame.unitColumn)),
    });
    header = next;
    repeatedHeaders += 1;
  }
  return { units, passedOver: withinTable(passedOver, units), maxScoreRow, repeatedHeaders };
}

/** The same words over the same columns, nothing said in between, and the ordinals count on. */
function isPrintedAgain(cells: SheetCells, frame: TableFrame, next: Header, lastUnitRow: number): boolean {
  if (wordsOver(next) !== wordsOver(frame.header)) return false;
  for (let row = lastUnitRow + 1; row < next.top; row++) {
    const speaks = cells
      .rowWithin(row, frame.leftEdge, frame.header.right)
      .some(({ value }) => typeof value === "string" && /\p{L}/u.test(value) && !/^trang\b/iu.test(value.trim()));
    if (speaks) return false;
  }
  const { ordinalColumn } = frame;
  if (ordinalColumn === null) return true;
  return !startsAnew(cells, next, ordinalColumn);
}

function startsAnew(cells: SheetCells, next: Header, ordinalColumn: number): boolean {
  const first = next.bottom + next.numberingRows.length + 1;
  for (let row = first; row <= first + 3; row++) {
    const ordinal = cells.value(row, ordinalColumn);
    if (isUnitOrdinal(ordinal)) return Number.parseInt(wordsOf(ordinal), 10) === 1;
  }
  return false;
}

function wordsOver({ columns }: Header): string {
  return columns.map(({ column, levels }) => `${column}:${foldedWords(levels.join(" "))}`).join("|");
}

/** Without what stands below the table: notes, recipients and signatures are no part of it, its totals are. */
function withinTable(passedOver: BodyRows["passedOver"], units: readonly UnitRow[]): BodyRows["passedOver"] {
  const last = units.at(-1)?.row ?? -1;
  return passedOver.filter(({ row }, index) => row < last || row - last <= 1 + trailing(passedOver, index, last));
}

function trailing(passedOver: BodyRows["passedOver"], index: number, last: number): number {
  return passedOver.slice(0, index).filter(({ row }) => row > last).length;
}
