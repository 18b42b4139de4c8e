import { readNumberText } from "../../../engine/number-text";
import type { TargetPart } from "../../../plan/target";
import { foldedWords } from "../../text/fold";
import type { Header } from "../header";
import { isNumberingRow } from "../numbering-row";
import { columnKind } from "../header-words";
import { wordsOf, type FilledCell, type SheetCells } from "../sheet-cells";
import { titleLines } from "../title-lines";
import { isYearOnly, yearInCell, yearInText } from "../year-words";
import type { CellNaming, PartNames, PartNaming } from "./part-names";
import { areTargets, disjoint, speakOfScores, speakOfTargets } from "./target-evidence";

/** A column that names a part, or several that a row's level may tell apart. */
export interface PartColumn {
  readonly column: number;
  readonly words: string;
  readonly naming: CellNaming;
  /** The year that its header says. */
  readonly year: number | null;
}

/** The header of a table with one column per part. */
export interface PartColumnsHeader {
  readonly header: Header;
  readonly lines: readonly string[];
  readonly parts: readonly PartColumn[];
  readonly yearColumn: number | null;
}

const DEEPEST_HEADER = 4;
const LONGEST_NAME = 600;
const YEAR_WORDS = /[([]?\b(năm )?20\d\d\b[)\]]?/giu;

/** The headers on a sheet that name parts of the targets column by column, top to bottom. */
export function findPartHeaders(cells: SheetCells, names: PartNames): PartColumnsHeader[] {
  const found: PartColumnsHeader[] = [];
  for (let row = cells.firstRow; row <= cells.lastRow; row++) {
    const header = headerAt(cells, row, (found.at(-1)?.header.bottom ?? cells.firstRow - 1) + 1, names);
    if (header === null) continue;
    found.push(header);
    row = header.header.bottom;
  }
  return found;
}

function headerAt(cells: SheetCells, row: number, first: number, names: PartNames): PartColumnsHeader | null {
  const filled = cells.row(row);
  // The commonest row of all, one with figures, is settled without looking at its words.
  if (filled.some(({ value }) => typeof value === "number" && yearInCell(value) === null)) return null;
  const left = filled[0]?.column;
  const right = filled.at(-1)?.column;
  if (left === undefined || right === undefined || isNumberingRow(cells, row, left, right)) return null;
  const named = filled.flatMap((cell) => namingOfCell(cell, names) ?? []);
  const parts = named.filter((naming): naming is PartNaming => naming.parts.length > 0);
  // One part alone, however often it is said, is the row of a table that has a row per part.
  if (disjoint(parts).length < 2 && !filled.some(isUnitHeader)) return null;
  if (parts.length === 0 || filled.some(isFigure)) return null;
  const header = headerOf(cells, row, left, right);
  const lines = titleLines(cells, header, first - 1, 0);
  const around = [cells.sheet, ...lines, ...filled.map(({ value }) => wordsOf(value))];
  const words = filled.map(({ value }) => wordsOf(value));
  const isSpokenOf = speakOfTargets(around);
  if (speakOfScores(words) || !(areTargets(parts, isSpokenOf) || (isSpokenOf && filled.some(isUnitHeader))))
    return null;
  return {
    header,
    lines,
    parts: header.columns.flatMap(({ column, levels }) => partColumn(cells, column, levels, row, names) ?? []),
    yearColumn: header.columns.find(({ kind }) => kind === "year")?.column ?? null,
  };
}

function namingOfCell({ value }: FilledCell, names: PartNames): CellNaming | null {
  return typeof value === "string" && value.length <= LONGEST_NAME ? names.naming(withoutYear(value)) : null;
}

function isUnitHeader({ value }: FilledCell): boolean {
  return typeof value === "string" && columnKind([wordsOf(value)]) === "unit";
}

/** A figure makes a row one of values, not of names. */
function isFigure({ value }: FilledCell): boolean {
  return typeof value === "string" && readNumberText(value).kind === "number" && !isYearOnly(value);
}

function headerOf(cells: SheetCells, row: number, left: number, right: number): Header {
  const bottom = bottomOf(cells, row);
  const last = Math.max(right, ...cells.row(row).map(({ column }) => cells.merge(row, column)?.right ?? column));
  const columns: Header["columns"][number][] = [];
  for (let column = left; column <= last; column++) {
    const levels = levelsOf(cells, row, bottom, column);
    if (levels.length > 0) columns.push({ column, levels, kind: columnKind(levels), year: null });
  }
  return {
    top: row,
    bottom,
    left,
    right: last,
    columns,
    unitColumn: columns.find(({ kind }) => kind === "unit")?.column ?? null,
    numberingRows: isNumberingRow(cells, bottom + 1, left, last) ? [bottom + 1] : [],
  };
}

/** A header goes down as far as its merged cells, and one row more where a cell over several columns is split up. */
function bottomOf(cells: SheetCells, row: number): number {
  let bottom = row;
  let isSplit = false;
  for (const { column } of cells.row(row)) {
    const merge = cells.merge(row, column);
    if (merge === null || merge.bottom - row >= DEEPEST_HEADER) continue;
    bottom = Math.max(bottom, merge.bottom);
    isSplit ||= merge.right > merge.left && merge.bottom === row;
  }
  return isSplit ? Math.max(bottom, row + 1) : bottom;
}

/** The words over a column; a row of years or names of groups of columns above is looked at for its year alone. */
function levelsOf(cells: SheetCells, row: number, bottom: number, column: number): string[] {
  const levels: string[] = [];
  for (let each = row; each <= bottom; each++) {
    const words = wordsOf(cells.seen(each, column));
    if (words !== "" && words !== levels.at(-1)) levels.push(words);
  }
  return levels;
}

function partColumn(
  cells: SheetCells,
  column: number,
  levels: readonly string[],
  row: number,
  names: PartNames,
): PartColumn | null {
  const naming = namingOfLevels(levels, names);
  if (naming === null) return null;
  const above = wordsOf(cells.seen(row - 1, column));
  const years = [isYearOnly(above) ? above : "", ...levels.filter((level) => !/\bso voi\b/.test(foldedWords(level)))]
    .filter(
      (level) => isYearOnly(level) || names.naming(level) === null || names.naming(withoutYear(level))?.by !== "words",
    )
    .flatMap((level) => yearInText(level) ?? []);
  return { column, words: levels.join(" "), naming, year: years.at(-1) ?? null };
}

/** The lowest level that names one part; else all levels together; else what is left open. */
function namingOfLevels(levels: readonly string[], names: PartNames): CellNaming | null {
  const texts = [...levels.toReversed(), levels.join(" ")].map(withoutYear);
  const namings = texts.flatMap((text) => names.naming(text) ?? []);
  return (
    namings.find(({ parts }) => parts.length === 1) ??
    namings.find(({ parts }) => parts.length > 1) ??
    namings[0] ??
    null
  );
}

/** "Năm 2023" beside a code; a year inside the plan's own words stays. */
function withoutYear(text: string): string {
  const short = text.replace(YEAR_WORDS, " ").trim();
  return short.length <= 24 ? short : text;
}

/** The parts that a column may hold for a subject of a level: those of another level are out. */
export function partsForLevel(
  parts: readonly TargetPart[],
  level: TargetPart["concerns"][number] | null,
): TargetPart[] {
  if (parts.length < 2) return [...parts];
  const ofLevel = parts.filter(
    ({ code, concerns }) => level === null || !code.includes("-") || concerns.includes(level),
  );
  return ofLevel.length > 0 ? ofLevel : [...parts];
}
