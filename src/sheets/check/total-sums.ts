import { wordsOf } from "../read/sheet-cells";
import { fold, hasWords } from "../text/fold";
import type { ColumnRole, TableColumn } from "../recognition";
import { numberAt, type CheckedTable, type UnitRow } from "./checked-table";
import type { DataNoteOf } from "./data-note";

interface Term {
  readonly column: number;
  readonly header: string;
  readonly sign: 1 | -1;
  /** A blank bonus or penalty is none. */
  readonly blankIsZero: boolean;
}

/** One column as the sum of others. */
interface SumRule {
  readonly total: number;
  readonly header: string;
  readonly terms: readonly Term[];
  /** Stated in so many words ("3=1+2"), or taken from the headers. */
  readonly isStated: boolean;
}

/** Totals that the columns of the same table do not make up, where it is certain that they should. */
export function checkTotals(tables: readonly CheckedTable[]): DataNoteOf<"wrongTotal">[] {
  return tables.flatMap((table) => {
    const stated = rulesOfNumbering(table);
    return (stated.length > 0 ? stated : rulesOfHeaders(table)).flatMap((rule) => wrongTotals(rule, table));
  });
}

function wrongTotals(rule: SumRule, table: CheckedTable): DataNoteOf<"wrongTotal">[] {
  const results = table.rows.flatMap((row) => sumOf(rule, row, table) ?? []);
  const wrong = results.filter(({ isWrong }) => isWrong);
  // Headers alone do not promise a sum that most rows do not keep.
  if (!rule.isStated && wrong.length * 2 >= results.length) return [];
  return wrong.map(({ note }) => note);
}

/** The difference that rounding every part to two decimals can make. */
const ROUNDING = 0.005;

function sumOf(rule: SumRule, { row, unit }: UnitRow, { cells }: CheckedTable) {
  const stated = numberAt(cells, row, rule.total);
  if (stated === null) return null;
  let sum = 0;
  for (const { column, sign, blankIsZero } of rule.terms) {
    const value = numberAt(cells, row, column) ?? (blankIsZero && cells.seen(row, column) === null ? 0 : null);
    if (value === null) return null;
    // A penalty is taken off, whether it is written as 2 or as -2.
    sum += sign === -1 && blankIsZero ? -Math.abs(value) : sign * value;
  }
  const tolerance = ROUNDING * rule.terms.length + 1e-9;
  const note: DataNoteOf<"wrongTotal"> = {
    ...{ code: "wrongTotal", mustFix: false, unit, header: rule.header, stated },
    sum: Number(sum.toPrecision(12)),
    terms: rule.terms.map(({ header, sign }, position) => (sign === 1 ? (position === 0 ? "" : "+ ") : "− ") + header),
    at: [rule.total, ...rule.terms.map(({ column }) => column)].map((column) => cells.at(row, column)),
    corrections: [],
  };
  return { note, isWrong: Math.abs(stated - sum) > tolerance };
}

const NUMBER_CELL = /^\(?\s*(\d{1,2})\s*\)?$/;
const FORMULA_CELL = /^[([]?\s*(\d{1,2})\s*[)\]]?\s*=\s*([\d\s()+–−-]+?)[)\]]?$/;

/** The rules of a row of column numbers under the header: "1", "2", "3=1+2". */
function rulesOfNumbering({ table, cells, rows }: CheckedTable): SumRule[] {
  const firstUnit = Math.min(...rows.map(({ row }) => row));
  const rules: SumRule[] = [];
  for (let row = table.range.top; row < firstUnit && row <= table.range.bottom; row++) {
    const texts = cells
      .rowWithin(row, table.range.left, table.range.right)
      .map(({ column, value }) => ({ column, text: wordsOf(value) }));
    const byNumber = new Map<number, number>();
    for (const { column, text } of texts) {
      const number = NUMBER_CELL.exec(text)?.[1] ?? FORMULA_CELL.exec(text)?.[1];
      if (number !== undefined) byNumber.set(Number(number), column);
    }
    for (const { column, text } of texts) {
      const terms = termsOf(FORMULA_CELL.exec(text)?.[2] ?? "", byNumber, table.columns);
      if (terms !== null) rules.push({ total: column, header: headerOf(table.columns, column), terms, isStated: true });
    }
  }
  return rules;
}

/** @returns `null` where one of the numbers has no column, or there is but one */
function termsOf(
  formula: string,
  byNumber: ReadonlyMap<number, number>,
  columns: readonly TableColumn[],
): Term[] | null {
  const terms: Term[] = [];
  for (const [, sign, number] of formula.replace(/[()\s]/g, "").matchAll(/([+–−-]?)(\d{1,2})/g)) {
    const column = byNumber.get(Number(number));
    if (column === undefined) return null;
    const blankIsZero = isExtra(columns.find((each) => each.column === column)?.role);
    const isPlus = sign === "" || sign === "+";
    terms.push({ column, header: headerOf(columns, column), sign: isPlus ? 1 : -1, blankIsZero });
  }
  return terms.length < 2 ? null : terms;
}

function isExtra(role: ColumnRole | undefined): boolean {
  return role === "bonus" || role === "penalty";
}

function headerOf(columns: readonly TableColumn[], column: number): string {
  return columns.find((each) => each.column === column)?.header ?? "";
}

/** Điểm thẩm định + Điểm điều tra xã hội học (+ thưởng − phạt) = Tổng điểm, where each stands once. */
function rulesOfHeaders({ table: { columns } }: CheckedTable): SumRule[] {
  const years = new Set(columns.map(({ year }) => year));
  return [...years].flatMap((year): SumRule[] => {
    const ofRole = (role: ColumnRole) => columns.filter((column) => column.role === role && column.year === year);
    const parts = (["appraisedScore", "surveyScore", "bonus", "penalty"] as const).map(ofRole);
    const [appraised = [], survey = []] = parts;
    const totals = ofRole("totalScore").filter(({ header }) => hasWords(fold(header), "tong"));
    const [total] = totals;
    const isOnce = totals.length === 1 && appraised.length === 1 && survey.length === 1;
    if (total === undefined || !isOnce || parts.some(({ length }) => length > 1)) return [];
    const terms = parts.flat().map(({ column, header, role }): Term => ({
      ...{ column, header },
      sign: role === "penalty" ? -1 : 1,
      blankIsZero: isExtra(role),
    }));
    return [{ total: total.column, header: total.header, terms, isStated: false }];
  });
}
