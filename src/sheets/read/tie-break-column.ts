import { readNumberText } from "../../engine/number-text";
import type { TieBreakCell } from "../../engine/score-entry";
import { inPercent } from "../../engine/shown-value";
import { fold, foldedWords } from "../text/fold";
import type { HeaderColumn } from "./header";
import { headerWords } from "./header-cell";
import { isPercentFormat } from "./score-cells";
import type { SheetCells } from "./sheet-cells";
import type { YearColumns } from "./table-years";
import { yearInHeader } from "./year-words";

/**
 * The column of the tie-break (tiêu chí phụ) that goes with the scores of one year: by its header as the plan writes it,
 * years, case and marks apart. The whole header speaks first, then its lowest level, then any other.
 * @param columns all columns of the table
 * @returns `null` when there is none, or when several could be it
 */
export function tieBreakColumn(
  columns: readonly HeaderColumn[],
  criterion: string,
  ofYear: YearColumns,
): HeaderColumn | null {
  const wanted = comparable(criterion);
  const named = closest(columns, wanted);
  const sameYear = ofYear.year === null ? [] : named.filter((column) => yearOf(column) === ofYear.year);
  const yearless = speaksForAllColumns(ofYear) ? named.filter((column) => yearOf(column) === null) : [];
  const candidates = sameYear.length > 0 ? sameYear : yearless;
  const [only] = candidates;
  return candidates.length === 1 && only !== undefined ? only : null;
}

/** Beside columns of several years, one without a year belongs to none of them. */
function speaksForAllColumns({ columns }: YearColumns): boolean {
  return columns.some(({ year }) => year === null);
}

function closest(columns: readonly HeaderColumn[], wanted: string): readonly HeaderColumn[] {
  const ways: readonly ((column: HeaderColumn) => boolean)[] = [
    (column) => comparable(headerWords(column)) === wanted,
    ({ levels }) => comparable(levels.filter((words) => comparable(words) !== "").at(-1) ?? "") === wanted,
    ({ levels }) => levels.some((words) => comparable(words) === wanted),
  ];
  for (const fits of ways) {
    const found = columns.filter(fits);
    if (found.length > 0) return found;
  }
  return [];
}

const YEAR_WORDS = /\b((cua|trong|theo) )?(nam )?20\d\d\b/g;

function comparable(words: string): string {
  return foldedWords(fold(words).replace(YEAR_WORDS, " "));
}

function yearOf({ year, levels }: HeaderColumn): number | null {
  return year ?? levels.map(yearInHeader).findLast((each) => each !== null) ?? null;
}

/** The cells of that column as numbers, the whole column read the same way. */
export class TieBreakCells {
  readonly #hasPercent: boolean;

  /** @param rows the rows of units. */
  constructor(
    private readonly cells: SheetCells,
    private readonly column: number,
    private readonly criterion: string,
    rows: readonly number[],
  ) {
    this.#hasPercent = rows.some((row) => this.#isPercent(row));
  }

  read(row: number): TieBreakCell {
    return { criterion: this.criterion, value: this.#value(row), source: this.cells.at(row, this.column) };
  }

  #value(row: number): number | null {
    const value = this.cells.seen(row, this.column);
    if (typeof value === "number") {
      if (isPercentFormat(this.cells.numberFormat(row, this.column))) return inPercent(value);
      // Among percentages 0.85 may be 85 % or less than one.
      return this.#hasPercent && value !== 0 && Math.abs(value) <= 1 ? null : value;
    }
    if (typeof value !== "string") return null;
    const reading = readNumberText(value);
    return reading.kind === "number" ? reading.value : null;
  }

  #isPercent(row: number): boolean {
    const value = this.cells.seen(row, this.column);
    if (typeof value === "number") return isPercentFormat(this.cells.numberFormat(row, this.column));
    if (typeof value !== "string") return false;
    const reading = readNumberText(value);
    return reading.kind === "number" && reading.percent;
  }
}
