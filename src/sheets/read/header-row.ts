import type { CellValue } from "../grid";
import { headerKind, type HeaderKind } from "./header-words";
import { wordsOf, type FilledCell, type SheetCells } from "./sheet-cells";
import { isYearOnly, yearInCell } from "./year-words";

/** Whether a row opens a header: at least two cells of different known meaning, one of them the units or a number. */
export function isHeaderRow(cells: SheetCells, row: number): boolean {
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
export function isPlainlyData(values: readonly CellValue[]): boolean {
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

const LONGEST_HEADER_WORDS = 120;

/** The meaning of one header cell; `null` for what cannot be one: plain numbers, long texts, sentences. */
export function kindOfCell({ value }: FilledCell): HeaderKind | "year only" | null {
  const words = wordsOf(value);
  if (words === "" || words.length > LONGEST_HEADER_WORDS) return null;
  if (isYearOnly(words)) return "year only";
  if (typeof value === "number") return null;
  return headerKind(words);
}
