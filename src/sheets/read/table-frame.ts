import { foldedWords } from "../text/fold";
import type { TableFrame } from "./body-rows";
import type { Header, HeaderColumn } from "./header";
import type { HeaderKind } from "./header-words";
import { wordsOf, type SheetCells } from "./sheet-cells";
import type { UnitGroups } from "./unit-group";

/** Rows looked at to tell what a column without a telling header holds. */
export const SAMPLE_ROWS = 200;
const NO_FIGURES: ReadonlySet<HeaderKind> = new Set<HeaderKind>([
  "ordinal",
  "unit",
  "year",
  "group",
  "note",
  "criterion",
  "grade",
  "initiative",
  "trialScore",
]);

/**
 * Where units, years and figures stand under a header.
 * @returns `null` when it has no column of units: a scorecard, a list of people, a table of something else.
 */
export function tableFrame(
  cells: SheetCells,
  header: Header,
  lastRow: number,
  groups: UnitGroups,
  leftEdge: number,
): TableFrame | null {
  const person = header.columns.find(
    ({ kind }) => kind === "person" || (kind === "subject" && header.unitColumn !== null),
  );
  const unitColumn = header.unitColumn ?? columnOfUnits(cells, header, lastRow, groups);
  if (unitColumn === null || (person !== undefined && person.column < unitColumn)) return null;
  return {
    header,
    leftEdge,
    unitColumn,
    ordinalColumn: ordinalColumn(header, unitColumn),
    yearColumn: header.columns.find(({ kind }) => kind === "year")?.column ?? null,
    indicatorColumn: indicatorColumn(cells, header, unitColumn, lastRow),
    tickColumns: header.columns.filter(({ kind }) => kind === "attested").map(({ column }) => column),
    figureColumns: header.columns
      .filter(({ column, kind }) => column !== unitColumn && !NO_FIGURES.has(kind))
      .map(({ column }) => column),
  };
}

/** The header's own column of ordinals, or the one left of the units where no word stands over it. */
function ordinalColumn(header: Header, unitColumn: number): number | null {
  const named = header.columns.find(({ kind }) => kind === "ordinal");
  if (named !== undefined) return named.column;
  const left = unitColumn - 1;
  return left < 0 || header.columns.some(({ column }) => column === left) ? null : left;
}

/** Without a word for it, the column most of whose texts are names of units. */
function columnOfUnits(cells: SheetCells, header: Header, lastRow: number, groups: UnitGroups): number | null {
  if (header.columns.some(({ kind }) => kind === "criterion" || kind === "person")) return null;
  const last = Math.min(lastRow, header.bottom + SAMPLE_ROWS);
  for (let column = header.left; column <= header.right; column++) {
    const texts = textsIn(cells, column, header.bottom + 1, last);
    const units = texts.filter((text) => groups.planUnit(text) !== null || groups.byFirstWords(text) !== null);
    if (units.length >= 2 && units.length * 10 >= texts.length * 6) return column;
  }
  return null;
}

const INDICATOR_HEADERS = /^(ten )?(loai )?(chi so|chi tieu|tieu chi|noi dung|chi so danh gia|bo chi so)$/;

/** A column of words under "Chỉ số", "Tiêu chí": the table has a row per unit and indicator. */
function indicatorColumn(cells: SheetCells, header: Header, unitColumn: number, lastRow: number): number | null {
  const last = Math.min(lastRow, header.bottom + SAMPLE_ROWS);
  const named = header.columns.find(
    (column) =>
      column.column > unitColumn &&
      INDICATOR_HEADERS.test(foldedWords(column.levels.at(-1) ?? "")) &&
      holdsWords(cells, column, header.bottom + 1, last),
  );
  return named?.column ?? null;
}

function holdsWords(cells: SheetCells, { column }: HeaderColumn, first: number, last: number): boolean {
  let filled = 0;
  for (let row = first; row <= last; row++) if (cells.value(row, column) !== null) filled += 1;
  const words = textsIn(cells, column, first, last).filter((text) => /\p{L}{3}/u.test(text));
  return words.length > 0 && words.length * 2 > filled;
}

/** The texts with letters in some rows of a column. */
export function textsIn(cells: SheetCells, column: number, first: number, last: number): string[] {
  const texts: string[] = [];
  for (let row = first; row <= last; row++) {
    const value = cells.value(row, column);
    if (typeof value === "string" && /\p{L}/u.test(value)) texts.push(wordsOf(value));
  }
  return texts;
}
