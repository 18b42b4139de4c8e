import { fold } from "../text/fold";
import { isHeaderRow, isPlainlyData, kindOfCell } from "./header-row";
import type { HeaderKind } from "./header-words";
import { isNote } from "./row-words";
import { wordsOf, type FilledCell, type SheetCells } from "./sheet-cells";

/** Columns that name or count the rows: a further level of the header leaves them blank. */
const NAMES_ROWS: ReadonlySet<HeaderKind | "year only"> = new Set<HeaderKind>([
  "unit",
  "ordinal",
  "person",
  "subject",
  "criterion",
]);

const DEEPEST_HEADER = 6;

/** Rows above that belong to the header: years or names of groups of columns, over columns that have words below. */
export function topOf(cells: SheetCells, row: number, after: number): number {
  let top = Math.min(row, ...cells.row(row).map(({ column }) => cells.merge(row, column)?.top ?? row));
  const unitColumn = cells.row(row).find((cell) => kindOfCell(cell) === "unit")?.column;
  if (unitColumn === undefined) return top;
  while (top - 1 > after && row - top < DEEPEST_HEADER - 1 && isUpperLevel(cells, top - 1, row, unitColumn)) top--;
  return top;
}

function isUpperLevel(cells: SheetCells, candidate: number, row: number, unitColumn: number): boolean {
  const filled = cells.row(candidate);
  const columnsBelow = new Set(cells.row(row).map(({ column }) => column));
  return (
    filled.length > 0 &&
    filled.every((cell) => {
      const kind = kindOfCell(cell);
      const isHead = kind !== null && kind !== "other" && kind !== "unit" && kind !== "group" && kind !== "ordinal";
      return cell.column > unitColumn && columnsBelow.has(cell.column) && isHead && wordsOf(cell.value).length <= 60;
    })
  );
}

/** The last row of the header that `row` opens. */
export function bottomOf(cells: SheetCells, row: number): number {
  let bottom = Math.max(row, ...cells.row(row).map((cell) => deepest(cells, row, cell.column)));
  // A header cell dragged down over a blank one below it does not make that row of data, or that note, a level of it.
  for (let below = row + 1; below <= bottom; below++) {
    if (isPlainlyData(cells.values(below)) || isNoteRow(cells.row(below))) bottom = below - 1;
  }
  while (bottom - row < DEEPEST_HEADER - 1 && isLowerLevel(cells, row, bottom + 1)) bottom++;
  return bottom;
}

function deepest(cells: SheetCells, row: number, column: number): number {
  const merge = cells.merge(row, column);
  return merge === null || merge.bottom - row >= DEEPEST_HEADER ? row : merge.bottom;
}

/**
 * A further level says what its columns hold and leaves the columns of the units and of the ordinals blank; or it goes
 * on with words that are split over rows, "SỐ" over "TT".
 */
function isLowerLevel(cells: SheetCells, first: number, row: number): boolean {
  const filled = cells.row(row);
  if (filled.length === 0 || isNoteRow(filled)) return false;
  if (isHeaderRow(cells, row)) return true;
  const taken = cells.row(first).filter((cell) => {
    const kind = kindOfCell(cell);
    return kind !== null && NAMES_ROWS.has(kind);
  });
  if (filled.some((cell) => taken.some(({ column }) => column === cell.column))) return false;
  const kinds = filled.map(kindOfCell);
  return !kinds.includes(null) && kinds.some((kind) => kind !== "other");
}

function isNoteRow(filled: readonly FilledCell[]): boolean {
  return filled.length > 0 && filled.every(isNoteLine);
}

/** A sentence under the header, "Ghi chú: …", is no level of it; the words "Ghi chú" alone are. */
function isNoteLine({ value }: FilledCell): boolean {
  const words = wordsOf(value);
  return isNote(words) && fold(words) !== "ghi chu";
}
