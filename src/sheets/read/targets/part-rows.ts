import type { Plan } from "../../../plan/plan";
import { findPart } from "../../../engine/targets/find-part";
import { cleanText } from "../../text/clean-name";
import type { Header } from "../header";
import { isNumberingRow } from "../numbering-row";
import { columnKind } from "../header-words";
import { wordsOf, type FilledCell, type SheetCells } from "../sheet-cells";
import { titleLines } from "../title-lines";
import { joinNamings, type CellNaming, type PartNames, type PartNaming } from "./part-names";
import { areTargets, disjoint, speakOfScores, speakOfTargets } from "./target-evidence";

/** A row that names a part, and where its name ends. */
export interface PartRow {
  readonly row: number;
  readonly words: string;
  readonly naming: CellNaming;
  /** Columns of the cells that name it. */
  readonly first: number;
  readonly last: number;
}

/** A table with one row per part: what stands over its columns, and its rows. */
export interface PartRowsTable {
  readonly header: Header;
  readonly lines: readonly string[];
  readonly rows: readonly PartRow[];
  /** The columns right of the names. */
  readonly firstValueColumn: number;
}

const DEEPEST_HEADER = 3;
/** Rows between two rows of one table: headings, notes, lines that go on. */
const WIDEST_GAP = 5;
const WIDEST_TABLE = 60;

/** The tables on a sheet that name parts of the targets row by row, top to bottom. */
export function findPartRows(
  cells: SheetCells,
  isTaken: (row: number) => boolean,
  names: PartNames,
  plan: Plan,
): PartRowsTable[] {
  const tables: PartRowsTable[] = [];
  for (const rows of runsOf(cells, partRows(cells, isTaken, names, plan))) {
    const after = tables.at(-1)?.rows.at(-1)?.row ?? cells.firstRow - 1;
    const table = tableOf(cells, rows, after);
    if (table !== null) tables.push(table);
  }
  return tables;
}

function partRows(cells: SheetCells, isTaken: (row: number) => boolean, names: PartNames, plan: Plan): PartRow[] {
  const rows: PartRow[] = [];
  /** The letter that a heading row stands for: "đ" over rows counted 1 and 2. */
  let letter: string | null = null;
  for (let row = cells.firstRow; row <= cells.lastRow; row++) {
    if (isTaken(row)) continue;
    const found = partRow(cells, row, letter, names, plan);
    if (found === null) continue;
    rows.push(found);
    const codes = new Set(found.naming.parts.map(({ code }) => code.charAt(0)));
    const [own] = codes;
    if (found.naming.parts.length > 1 && codes.size === 1 && own !== undefined) letter = own;
    else if (own !== letter) letter = null;
  }
  return rows;
}

/** A row is named by the first of its cells that speaks, and by the one beside it. */
function partRow(cells: SheetCells, row: number, letter: string | null, names: PartNames, plan: Plan): PartRow | null {
  const speaking = cells.row(row).filter(({ value }) => typeof value === "string" || isSubNumber(value));
  const [one, other] = speaking;
  if (one === undefined) return null;
  const counted = letter === null ? null : namingOfSubNumber(one, letter, plan);
  const first = counted ?? (typeof one.value === "string" ? names.naming(one.value) : null);
  const second = typeof other?.value === "string" ? names.naming(other.value) : null;
  if (first === null) {
    // "1 | d | …": an ordinal stands before the code.
    const isOrdinal = /^\d{1,3}[.)]?$|^[ivx]+[.)]?$/i.test(wordsOf(one.value));
    return second === null || other === undefined || !isOrdinal ? null : rowNamed(cells, row, [other], second);
  }
  if (other === undefined || second === null || second.parts.length === 0 || second.by === "letter") {
    return rowNamed(cells, row, isLabelOf(other) ? [one, other] : [one], first);
  }
  const joined = first.by === "unknownCode" || second.by === "unknownCode" ? second : joinNamings(first, second);
  return rowNamed(cells, row, [one, other], joined);
}

/** A long text beside a code is its name, in words of the sheet's own. */
function isLabelOf(cell: FilledCell | undefined): cell is FilledCell {
  return typeof cell?.value === "string" && cleanText(cell.value).length >= 25;
}

function rowNamed(cells: SheetCells, row: number, by: readonly FilledCell[], naming: CellNaming): PartRow {
  const columns = by.map(({ column }) => cells.merge(row, column)?.right ?? column);
  return {
    row,
    words: by.map(({ value }) => wordsOf(value)).join(" "),
    naming,
    first: Math.min(...by.map(({ column }) => column)),
    last: Math.max(...columns),
  };
}

function isSubNumber(value: FilledCell["value"]): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 9;
}

function namingOfSubNumber({ value }: FilledCell, letter: string, plan: Plan): PartNaming | null {
  const number = /^(\d)[.)]?$/.exec(wordsOf(value))?.[1];
  if (number === undefined) return null;
  const found = findPart(`${letter}${number}`, null, plan);
  return found.kind === "part" ? { parts: [found.part], by: "letter" } : null;
}

/** Rows that follow each other; a part that comes again below other text begins another table. */
function runsOf(cells: SheetCells, rows: readonly PartRow[]): PartRow[][] {
  const runs: PartRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isFar = last === undefined || row.row - last.row > WIDEST_GAP;
    if (run === undefined || isFar || (saysAgain(run, row) && hasTextBetween(cells, last.row, row.row))) {
      runs.push([row]);
    } else {
      run.push(row);
    }
  }
  return runs;
}

function saysAgain(run: readonly PartRow[], { naming }: PartRow): boolean {
  const [only] = naming.parts;
  return run.some((row) => row.naming.parts.length === 1 && row.naming.parts[0] === only);
}

function hasTextBetween(cells: SheetCells, after: number, before: number): boolean {
  for (let row = after + 1; row < before; row++) {
    if (cells.row(row).some(({ value }) => typeof value === "string" && /\p{L}/u.test(value))) return true;
  }
  return false;
}

function tableOf(cells: SheetCells, rows: readonly PartRow[], after: number): PartRowsTable | null {
  const [first] = rows;
  const last = rows.at(-1);
  const namings = rows.map(({ naming }) => naming).filter((naming): naming is PartNaming => naming.parts.length > 0);
  if (first === undefined || last === undefined || disjoint(namings).length < 2) return null;
  const top = headerTop(cells, first.row, after);
  const left = Math.min(...rows.map((row) => row.first));
  const firstValueColumn = Math.max(...rows.map((row) => row.last)) + 1;
  const right = rightmost(cells, top, last.row, firstValueColumn);
  const header = headerOf(cells, top, first.row - 1, left, right);
  const lines = titleLines(cells, header, after, 0);
  const words = header.columns.flatMap(({ levels }) => levels);
  if (speakOfScores(words)) return null;
  if (!areTargets(namings, speakOfTargets([cells.sheet, ...lines, ...words, ...rows.map((row) => row.words)])))
    return null;
  return { header, lines, rows, firstValueColumn };
}

/** The rows right above with two cells or more are the header; those that number the columns are passed over. */
function headerTop(cells: SheetCells, firstRow: number, after: number): number {
  let top = firstRow;
  while (top - 1 > after && firstRow - top < DEEPEST_HEADER + 1) {
    const filled = cells.row(top - 1);
    const isWide = new Set(filled.map(({ column }) => column)).size >= 2;
    if (!isWide) break;
    top -= 1;
  }
  return top;
}

function headerOf(cells: SheetCells, top: number, bottom: number, left: number, right: number): Header {
  const columns: Header["columns"][number][] = [];
  for (let column = left; column <= right; column++) {
    const levels: string[] = [];
    for (let row = top; row <= bottom; row++) {
      if (isNumberingRow(cells, row, 0, right)) continue;
      const words = wordsOf(cells.seen(row, column));
      if (words !== "" && words !== levels.at(-1)) levels.push(words);
    }
    columns.push({ column, levels, kind: columnKind(levels), year: null });
  }
  return { top, bottom, left, right, columns, unitColumn: null, numberingRows: [] };
}

function rightmost(cells: SheetCells, top: number, bottom: number, from: number): number {
  let right = from;
  for (let row = top; row <= bottom; row++) {
    for (const { column } of cells.row(row)) if (column <= from + WIDEST_TABLE) right = Math.max(right, column);
  }
  return right;
}
