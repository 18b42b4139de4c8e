import type { HeaderColumn } from "./header";
import { columnKind, isScoreLike } from "./header-words";
import { wordsOf, type SheetCells } from "./sheet-cells";
import { yearInHeader } from "./year-words";

/** Blank columns that may stand between two columns of one table. */
const WIDEST_GAP = 2;

/** The columns under the rows `top` to `bottom` of a header. */
export function columnsOf(cells: SheetCells, top: number, bottom: number): HeaderColumn[] {
  const candidates = new Set<number>();
  for (let row = top; row <= bottom; row++) {
    for (const { column } of cells.row(row)) {
      const merge = cells.merge(row, column);
      for (let each = column; each <= Math.min(merge?.right ?? column, column + 60); each++) candidates.add(each);
    }
  }
  const columns = [...candidates]
    .sort((a, b) => a - b)
    .map((column) => headerColumn(column, levelsAt(cells, top, bottom, column)));
  return withoutFarOnes(columns);
}

/** One column by the words over it; without any, its figures are points. */
export function headerColumn(column: number, levels: readonly string[]): HeaderColumn {
  const kind = levels.length === 0 ? "plainScore" : columnKind(levels);
  const years = levels.map(yearInHeader).filter((year) => year !== null);
  return { column, levels, kind, year: kind === "other" ? null : (years.at(-1) ?? null) };
}

/** The words over a column, level by level, with those of merged or centred cells to the left. */
function levelsAt(cells: SheetCells, top: number, bottom: number, column: number): string[] {
  const levels: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const merge = cells.merge(row, column);
    if (merge !== null && merge.top < row && merge.top >= top) continue;
    const words = wordsOf(cells.seen(row, column)) || (merge === null ? spreadWords(cells, row, bottom, column) : "");
    if (words !== "" && words !== levels.at(-1)) levels.push(words);
  }
  return levels;
}

/** Without merged cells, an upper word stands for the blank columns to its right that have words of their own below. */
function spreadWords(cells: SheetCells, row: number, bottom: number, column: number): string {
  if (row === bottom || !hasWordsBelow(cells, row, bottom, column)) return "";
  for (let left = column - 1; left >= 0; left--) {
    const words = wordsOf(cells.seen(row, left));
    if (!hasWordsBelow(cells, row, bottom, left)) return "";
    if (words !== "") return words;
  }
  return "";
}

function hasWordsBelow(cells: SheetCells, row: number, bottom: number, column: number): boolean {
  for (let below = row + 1; below <= bottom; below++) {
    const merge = cells.merge(below, column);
    if (cells.value(below, column) !== null && (merge === null || merge.top > row)) return true;
  }
  return false;
}

/** Words far to the right of a table are no columns of it, unless they are words for scores. */
function withoutFarOnes(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const kept: HeaderColumn[] = [];
  for (const column of columns) {
    const last = kept.at(-1);
    const isNear = last === undefined || column.column - last.column <= WIDEST_GAP + 1;
    if (isNear || (isScoreLike(column.kind) && kept.some(({ kind }) => kind === "unit"))) kept.push(column);
    else if (!kept.some(({ kind }) => kind === "unit")) {
      kept.splice(0, kept.length, ...kept.filter(({ kind }) => isScoreLike(kind)), column);
    } else if (hasSecondTable(columns, column.column)) kept.push(column);
    else break;
  }
  return kept;
}

function hasSecondTable(columns: readonly HeaderColumn[], from: number): boolean {
  return columns.some(({ column, kind }) => column >= from && kind === "unit");
}
