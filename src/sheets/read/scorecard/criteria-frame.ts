import { fold } from "../../text/fold";
import type { Header, HeaderColumn } from "../header";
import { columnsOf, headerColumn } from "../header-columns";
import { headerKind, isScoreLike } from "../header-words";
import { wordsOf, type SheetCells } from "../sheet-cells";
import type { UnitGroups } from "../unit-group";
import { isYearOnly } from "../year-words";

/** Where things stand in a table with criteria (tiêu chí) down its rows. */
export interface CriteriaFrame {
  readonly top: number;
  /** The last row of the header, with the levels that name units. */
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
  readonly ordinalColumn: number | null;
  readonly criterionColumn: number;
  readonly maxColumn: number | null;
  /** The columns that belong to one unit each (pivoted); empty when the table is about one unit. */
  readonly ofUnits: readonly UnitColumns[];
}

/** The columns of one unit, without the words that name it. */
export interface UnitColumns {
  readonly name: string;
  readonly columns: readonly HeaderColumn[];
}

const MOST_UNIT_LEVELS = 3;

/** @returns `null` when the header is not that of criteria: no column of them, or one of units beside it. */
export function criteriaFrame(cells: SheetCells, header: Header, groups: UnitGroups): CriteriaFrame | null {
  const criterion = header.columns.find(({ kind }) => kind === "criterion");
  if (criterion === undefined || header.columns.some(({ kind }) => kind === "person" || kind === "subject"))
    return null;
  const { top, bottom } = withLevelsOfUnits(cells, header, criterion.column, groups);
  const columns = columnsOf(cells, top, bottom);
  const [first] = columns;
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return null;
  const ofUnits = unitColumns(columns, criterion.column, groups);
  const shared = columns.filter(
    ({ column }) => !ofUnits.some((unit) => unit.columns.some((own) => own.column === column)),
  );
  if (ofUnits.length === 0 && columns.some((column) => column.kind === "unit" && !isUnitOfMeasure(column))) return null;
  return {
    top,
    bottom,
    left: first.column,
    right: last.column,
    columns,
    ordinalColumn: columns.find(({ kind, column }) => kind === "ordinal" && column < criterion.column)?.column ?? null,
    criterionColumn: criterion.column,
    maxColumn: shared.find(({ kind }) => kind === "maxScore")?.column ?? null,
    ofUnits,
  };
}

/** Đơn vị tính: what is counted in, no unit that is assessed. */
function isUnitOfMeasure({ levels }: HeaderColumn): boolean {
  return /^(don vi tinh|dvt)$/.test(fold(levels.at(-1) ?? ""));
}

/** Rows around a header that name units, groups or years over the columns right of the criteria, blank elsewhere. */
function withLevelsOfUnits(
  cells: SheetCells,
  header: Header,
  criterionColumn: number,
  groups: UnitGroups,
): { readonly top: number; readonly bottom: number } {
  let { top, bottom } = header;
  const isLevel = (row: number) => isLevelOfUnits(cells, row, criterionColumn, groups);
  while (bottom - header.bottom < MOST_UNIT_LEVELS && isLevel(bottom + 1)) bottom++;
  while (header.top - top < MOST_UNIT_LEVELS && isLevel(top - 1)) top--;
  return { top, bottom };
}

function isLevelOfUnits(cells: SheetCells, row: number, criterionColumn: number, groups: UnitGroups): boolean {
  const filled = cells.row(row);
  const words = filled.map(({ value }) => wordsOf(value));
  const isRightOfCriteria = filled.every(({ column }) => column > criterionColumn);
  return (
    filled.length > 0 &&
    isRightOfCriteria &&
    words.every(
      (each) => namesUnit(each, groups) || isYearOnly(each) || isGroup(each, groups) || isPointsHeader(each),
    ) &&
    words.some((each) => !isPointsHeader(each))
  );
}

function isPointsHeader(words: string): boolean {
  const kind = headerKind(words);
  return /\p{L}/u.test(words) && (isScoreLike(kind) || kind === "selfScore" || kind === "maxScore");
}

function isGroup(words: string, groups: UnitGroups): boolean {
  return groups.ofWholeHeading(words) !== null || headerKind(words) === "unit";
}

/** Whether a level of a header names a unit: "Phòng Nội vụ thẩm định" names who gave the points. */
export function namesUnit(words: string, groups: UnitGroups): boolean {
  if (groups.planUnit(words) !== null) return true;
  return headerKind(words) === "other" && !isGroup(words, groups) && groups.byFirstWords(words) !== null;
}

/** Columns right of the criteria by the unit over them. */
function unitColumns(columns: readonly HeaderColumn[], criterionColumn: number, groups: UnitGroups): UnitColumns[] {
  const byName = new Map<string, HeaderColumn[]>();
  for (const column of columns) {
    const name = column.levels.find((words) => namesUnit(words, groups));
    if (name === undefined || column.column <= criterionColumn) continue;
    const levels = column.levels.filter((words) => words !== name && !isGroup(words, groups));
    byName.set(name, [...(byName.get(name) ?? []), headerColumn(column.column, levels)]);
  }
  return [...byName].map(([name, own]) => ({ name, columns: own }));
}
