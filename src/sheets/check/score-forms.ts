import { readNumberText } from "../../engine/number-text";
import type { SourceCell } from "../../engine/score-entry";
import { inPercent, shownValue } from "../../engine/shown-value";
import type { ColumnRole, TableColumn } from "../recognition";
import { isPercentFormat } from "../read/score-cells";
import type { CheckedTable } from "./checked-table";
import type { Correction, DataNoteOf, ScoreForm } from "./data-note";

/** What the cell of a figure states, and how. */
interface FigureCell {
  readonly at: SourceCell;
  readonly raw: string | number;
  readonly numberFormat: string;
  /** As the cell shows it: 85 for 85 %. */
  readonly value: number;
  readonly form: ScoreForm;
}

const FIGURES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "selfScore",
  "appraisedScore",
  "surveyScore",
  "bonus",
  "penalty",
  "totalScore",
]);

/** Numbers that stand as texts in the columns of scores and of their parts. */
export function checkTextNumbers(tables: readonly CheckedTable[]): DataNoteOf<"textNumber">[] {
  return tables.flatMap((table) =>
    table.table.columns
      .filter(({ role, isScore }) => isScore || FIGURES.has(role))
      .flatMap((column) => figureCells(table, column).flatMap((cell) => textNumber(cell) ?? [])),
  );
}

function textNumber({ at, raw, value, form, numberFormat }: FigureCell): DataNoteOf<"textNumber"> | null {
  if (typeof raw !== "string" || form === "percent") return null;
  // A number up to 1 may be a share: as a number among others it could be taken for one.
  const corrections = form === "fraction" ? [] : [asNumber(at, raw, value, numberFormat)];
  return { code: "textNumber", mustFix: false, at: [at], text: raw.trim(), value, corrections };
}

function asNumber(at: SourceCell, before: string, after: number, numberFormat: string): Correction {
  const correction = { at, before, after };
  // In a cell formatted as percent it would be shown, and read, a hundred times as large.
  return isPercentFormat(numberFormat) ? { ...correction, numberFormat: "General" } : correction;
}

/** Cells that state their score in another form than most of their column: 85 beside 85%, 0,85 beside 85. */
export function checkPercentForms(tables: readonly CheckedTable[]): DataNoteOf<"percentForm">[] {
  return tables.flatMap((table) =>
    table.table.columns
      .filter(({ isScore }) => isScore)
      .flatMap((column) => mixedForms(column, table, figureCells(table, column))),
  );
}

const FORMS: readonly ScoreForm[] = ["points", "percent", "fraction"];

function mixedForms(
  { header }: TableColumn,
  { table: { entries } }: CheckedTable,
  figures: readonly FigureCell[],
): DataNoteOf<"percentForm">[] {
  const cells = figures.filter(({ value }) => value !== 0);
  const count = (form: ScoreForm) => cells.filter((cell) => cell.form === form).length;
  const [usual = "points"] = [...FORMS].sort((a, b) => count(b) - count(a));
  // What 0,85 stands for beside 85 and 85% only the user knows.
  const hasFractions = count("fraction") > 0;
  // Points of another maximum are no percent: 68 of 84 is not 68%.
  const isOtherBase = entries.some(({ score }) => score.kind === "scored" && score.original !== undefined);
  return cells
    .filter(({ form }) => form !== usual)
    .map((cell) => ({
      ...{ code: "percentForm", mustFix: false, at: [cell.at], header, form: cell.form, usual },
      shown: shownAs(cell),
      // "0,5%" as 0,5 could be taken for 50%.
      corrections: hasFractions || isOtherBase || Math.abs(cell.value) <= 1 ? [] : [inForm(cell, usual)],
    }));
}

function inForm({ at, raw, value }: FigureCell, form: ScoreForm): Correction {
  return form === "percent"
    ? { at, before: raw, after: hundredth(value), numberFormat: "0.00%" }
    : { at, before: raw, after: value, numberFormat: "General" };
}

function shownAs({ raw, form, value }: FigureCell): string {
  if (typeof raw === "string") return raw.trim();
  const words = String(value).replace(".", ",");
  return form === "percent" ? `${words}%` : words;
}

function figureCells({ cells, rows }: CheckedTable, { column }: TableColumn): FigureCell[] {
  return rows.flatMap(({ row }): FigureCell[] => {
    const { top, left } = cells.merge(row, column) ?? { top: row, left: column };
    const raw = cells.value(top, left);
    if (typeof raw !== "string" && typeof raw !== "number") return [];
    const numberFormat = cells.numberFormat(top, left);
    const figure = typeof raw === "string" ? figureOfText(raw) : figureOfNumber(raw, numberFormat);
    return figure === null ? [] : [{ at: cells.at(top, left), raw, numberFormat, ...figure }];
  });
}

type Figure = Pick<FigureCell, "value" | "form">;

function figureOfText(text: string): Figure | null {
  // A score is never in the thousands: "82.125" is a decimal.
  const reading = readNumberText(text, 100);
  if (reading.kind !== "number" || reading.outOf !== null) return null;
  return reading.percent ? { value: reading.value, form: "percent" } : plain(reading.value);
}

function figureOfNumber(value: number, numberFormat: string): Figure {
  return isPercentFormat(numberFormat) ? { value: inPercent(value), form: "percent" } : plain(value);
}

function plain(value: number): Figure {
  return { value, form: Math.abs(value) <= 1 ? "fraction" : "points" };
}

function hundredth(value: number): number {
  return shownValue(value / 100);
}
