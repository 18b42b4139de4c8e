import type { CellValue } from "../grid";
import { fold } from "../text/fold";
import { columnKind, headerKind, isScoreLike, type HeaderKind } from "./header-words";
import { isColumnNumber, isNote } from "./row-words";
import { wordsOf, type FilledCell, type SheetCells } from "./sheet-cells";
import { isYearOnly, yearInCell, yearInHeader } from "./year-words";

/** One column of a header as found. */
export interface HeaderColumn {
  readonly column: number;
  /** The words of its levels, top to bottom; a level merged over several columns counts for each of them. */
  readonly levels: readonly string[];
  readonly kind: HeaderKind;
  readonly year: number | null;
  /** Set when the user has said what it is, or that it is the score. */
  readonly isAnswered?: true;
}

/** The header of a table: its rows and its columns. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
  /** `null` when no header word names the column with the units. */
  readonly unitColumn: number | null;
  /** Rows right below that number the columns (`A | B | 1 | 2`). */
  readonly numberingRows: readonly number[];
}

/** Columns that name or count the rows: a further level of the header leaves them blank. */
const NAMES_ROWS: ReadonlySet<HeaderKind | "year only"> = new Set<HeaderKind>([
  "unit",
  "ordinal",
  "person",
  "subject",
  "criterion",
]);
const LONGEST_HEADER_WORDS = 120;
const DEEPEST_HEADER = 6;
/** Blank columns that may stand between two columns of one table. */
const WIDEST_GAP = 2;

/** The headers on a sheet, top to bottom and left to right. */
export function findHeaders(cells: SheetCells): Header[] {
  const headers: Header[] = [];
  for (let row = cells.firstRow; row <= cells.lastRow; row++) {
    const found = headersAt(cells, row, headers.at(-1)?.bottom ?? cells.firstRow - 1);
    headers.push(...found);
    const bottom = found.at(-1)?.bottom;
    if (bottom !== undefined) row = Math.max(row, ...found.map((header) => header.bottom));
  }
  return headers;
}

function headersAt(cells: SheetCells, row: number, after: number): Header[] {
  if (!isHeaderRow(cells, row)) return [];
  const top = topOf(cells, row, after);
  const bottom = bottomOf(cells, row);
  const columns = columnsOf(cells, top, bottom);
  return splitSideBySide(columns).flatMap((part) => headerOf(cells, part, top, bottom) ?? []);
}

function headerOf(cells: SheetCells, columns: readonly HeaderColumn[], top: number, bottom: number): Header | null {
  const [first] = columns;
  const last = columns.at(-1);
  if (first === undefined || last === undefined || !isWorthReading(columns)) return null;
  const units = columns.filter(({ kind }) => kind === "unit");
  return {
    top,
    bottom,
    left: first.column,
    right: last.column,
    columns,
    unitColumn: units[0]?.column ?? null,
    numberingRows: numberingRowsBelow(cells, bottom, first.column, last.column),
  };
}

/** A header names units and something about them, or at least two things that only tables have. */
function isWorthReading(columns: readonly HeaderColumn[]): boolean {
  const kinds = new Set(columns.map(({ kind }) => kind).filter((kind) => kind !== "other"));
  if (kinds.has("unit")) return columns.length > 1;
  if (kinds.size >= 2 && (kinds.has("person") || kinds.has("subject"))) return true;
  return (
    kinds.size >= 2 && columns.some(({ kind }) => isScoreLike(kind) || kind === "selfScore" || kind === "criterion")
  );
}

/** Whether a row opens a header: at least two cells of different known meaning, one of them the units or a number. */
function isHeaderRow(cells: SheetCells, row: number): boolean {
  if (isPlainlyData(cells.values(row))) return false;
  const filled = cells.row(row);
  if (filled.length < 2) return false;
  const kinds = filled.map((cell) => kindOfCell(cell)).filter((kind) => kind !== null);
  if (kinds.length < 2 || kinds.length * 2 < filled.length - 1 || holdsFigures(filled)) return false;
  const known = new Set(kinds);
  if (known.size < 2) return false;
  if (known.has("unit")) return hasColumnWords(filled, known) || hasSubHeader(cells, row);
  // Criteria of a scorecard begin with such words themselves: "1.1.1 | Nội dung kế hoạch".
  if (known.has("criterion") && [...known].every((kind) => kind === "criterion" || kind === "other")) return false;
  return (["ordinal", "person", "subject", "criterion"] as const).some((kind) => known.has(kind));
}

/**
 * An ordinal and a score, whatever words stand beside them: "Xã, phường" in a column of groups and a note that speaks of
 * a column are no header.
 */
function holdsFigures(filled: readonly FilledCell[]): boolean {
  const figures = filled.filter((cell) => FIGURE.test(wordsOf(cell.value)) && kindOfCell(cell) !== "year only");
  return figures.length >= 2;
}

const FIGURE = /^\d+([.,]\d+)?$/;

/** Two numbers that are no years: `holdsFigures` without a look at any word, since most rows of a sheet are such. */
function isPlainlyData(values: readonly CellValue[]): boolean {
  let figures = 0;
  for (const value of values) {
    if (typeof value === "number" && value >= 1 && value < 1e15 && yearInCell(value) === null && ++figures === 2)
      return true;
  }
  return false;
}

/**
 * A row `II | Xã, phường` under a table is a heading: what makes a header are words for columns besides. Years alone
 * do so only right of the units and with nothing else in the row: a year also stands in many a row of data.
 */
function hasColumnWords(filled: readonly FilledCell[], known: ReadonlySet<HeaderKind | "year only">): boolean {
  const telling = [...known].filter((kind) => kind !== "unit" && kind !== "group" && kind !== "other");
  const unit = filled.find((cell) => kindOfCell(cell) === "unit");
  if (telling.length === 0 || unit === undefined) return false;
  if (filled.some((cell) => cell.column < unit.column && kindOfCell(cell) === "year only")) return false;
  if (telling.some((kind) => kind !== "year only" && kind !== "note")) return true;
  return filled.every((cell) => {
    const kind = kindOfCell(cell);
    return cell.column <= unit.column ? kind === "unit" || kind === "ordinal" : kind !== null && kind !== "other";
  });
}

/** Under a header of groups of columns stands what they hold; the columns of ordinals and units are blank there. */
function hasSubHeader(cells: SheetCells, row: number): boolean {
  const unit = cells.row(row).find((cell) => kindOfCell(cell) === "unit");
  const below = cells.row(row + 1);
  if (unit === undefined || below.length < 2 || below.some(({ column }) => column <= unit.column)) return false;
  const kinds = below.map(kindOfCell);
  return !kinds.includes(null) && kinds.some((kind) => kind !== "other" && kind !== "unit");
}

/** The meaning of one header cell; `null` for what cannot be one: plain numbers, long texts, sentences. */
function kindOfCell({ value }: FilledCell): HeaderKind | "year only" | null {
  const words = wordsOf(value);
  if (words === "" || words.length > LONGEST_HEADER_WORDS) return null;
  if (isYearOnly(words)) return "year only";
  if (typeof value === "number") return null;
  return headerKind(words);
}

/** Rows above that belong to the header: years or names of groups of columns, over columns that have words below. */
function topOf(cells: SheetCells, row: number, after: number): number {
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
function bottomOf(cells: SheetCells, row: number): number {
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

/** Two tables beside each other: the second begins at its own ordinals or units, after figures of the first. */
function splitSideBySide(columns: readonly HeaderColumn[]): HeaderColumn[][] {
  const second = columns.findIndex(
    ({ kind }, index) =>
      kind === "unit" &&
      columns.slice(0, index).some((before) => before.kind === "unit") &&
      hasFigures(columns.slice(0, index)) &&
      hasFigures(columns.slice(index + 1)),
  );
  if (second < 0) return [[...columns]];
  const start = columns[second - 1]?.kind === "ordinal" ? second - 1 : second;
  return [columns.slice(0, start), ...splitSideBySide(columns.slice(start))];
}

function hasFigures(columns: readonly HeaderColumn[]): boolean {
  return columns.some(({ kind }) => isScoreLike(kind) || kind === "selfScore" || kind === "rank");
}

function numberingRowsBelow(cells: SheetCells, bottom: number, left: number, right: number): number[] {
  const rows: number[] = [];
  for (let row = bottom + 1; row <= bottom + 2 && isNumberingRow(cells, row, left, right); row++) rows.push(row);
  return rows;
}

/** `A | B | 1 | 2 | 3=1+2`: every cell numbers its column, and they differ. */
export function isNumberingRow(cells: SheetCells, row: number, left: number, right: number): boolean {
  const filled = cells.rowWithin(row, left, right);
  // The commonest row of all is settled by its longest text alone.
  if (filled.some(({ value }) => typeof value === "string" && value.length > 30)) return false;
  const words = filled.map(({ value }) => wordsOf(value));
  return (
    filled.length >= 2 && words.every(isColumnNumber) && new Set(words).size === words.length && isCounting(filled)
  );
}

function isCounting(filled: readonly FilledCell[]): boolean {
  const numbers = filled.flatMap(({ value }) => /^[([]?\s*(\d{1,2})\b/.exec(wordsOf(value))?.[1] ?? []).map(Number);
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}
