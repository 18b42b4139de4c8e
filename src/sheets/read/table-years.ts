import type { YearSource } from "../recognition";
import type { Header, HeaderColumn } from "./header";
import { isScoreLike } from "./header-words";
import { yearInSheetName } from "./year-words";

/** The columns that speak of one year; `year` is `null` when the row says it, or nobody. */
export interface YearColumns {
  readonly year: number | null;
  readonly source: YearSource;
  readonly columns: readonly HeaderColumn[];
}

/**
 * Which columns speak of which year. Years in the header come first; columns without one belong to the year of the
 * table, but beside columns of several years they are sums over those.
 * @param ofTable the year that the title or the sheet's name says.
 */
export function yearsOfColumns(
  { columns }: Pick<Header, "columns">,
  yearColumn: number | null,
  ofTable: { readonly year: number; readonly source: YearSource } | null,
): YearColumns[] {
  if (yearColumn !== null) return [{ year: null, source: "column", columns }];
  const explicit = [...new Set(columns.filter(({ kind }) => isScoreLike(kind)).flatMap(({ year }) => year ?? []))];
  const unsaid = columns.filter(({ year }) => year === null);
  const table: YearColumns = { year: ofTable?.year ?? null, source: ofTable?.source ?? "none", columns };
  const [only] = explicit;
  if (only === undefined) return [table];
  if (explicit.length === 1 && (ofTable === null || ofTable.year === only)) {
    return [{ year: only, source: "header", columns }];
  }
  const byHeader = explicit
    .sort((a, b) => a - b)
    .map((year): YearColumns => ({
      year,
      source: "header",
      columns: columns.filter((column) => column.year === year),
    }));
  const hasOwn = ofTable !== null && !explicit.includes(ofTable.year) && unsaid.some(({ kind }) => isScoreLike(kind));
  return hasOwn ? [...byHeader, { ...table, columns: unsaid }] : byHeader;
}

/** The year that the title of a table says, else the name of its sheet. */
export function tableYear(titleYear: number | null, sheet: string): { year: number; source: YearSource } | null {
  if (titleYear !== null) return { year: titleYear, source: "title" };
  const year = yearInSheetName(sheet);
  return year === null ? null : { year, source: "sheetName" };
}
