import type { Plan } from "../../plan/plan";
import type { ModelColumn, SheetBody, TitleLine } from "../model/sheet-model";

/** The sheets that can be made blank (mẫu), by what they hold. */
export const TEMPLATE_KINDS = [
  "summary",
  "years",
  "scorecard",
  "individuals",
  "initiatives",
  "collectives",
  "targets",
] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** What may be entered into a cell; blank always may. */
export type EntryRule =
  | { readonly kind: "any" }
  | { readonly kind: "number"; readonly min: number; readonly max: number | null; readonly whole: boolean }
  /** Words without commas: a comma separates them. */
  | { readonly kind: "list"; readonly words: readonly string[] };

/** A column to fill in. */
export interface TemplateColumn extends ModelColumn {
  readonly rule: EntryRule;
  /** How to fill it in, a sentence; shown when a cell of it is selected. Empty for what needs no word. */
  readonly hint: string;
  /** What it says in the example; empty for nothing. */
  readonly example: string;
}

/** Cells of one column that are filled in alike. */
export interface EntryCells {
  /** Zero-based, within the table. */
  readonly column: number;
  /** Zero-based, among the rows under the header, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly header: string;
  readonly rule: EntryRule;
  readonly hint: string;
  /** Whether Excel refuses what the rule does not allow, or only warns: other words may be right as well. */
  readonly alert: "stop" | "warning";
}

/**
 * A blank sheet for the user to fill in (mẫu), which the reader takes without a question. It bears no mark of the
 * add-in: once made, it is the user's.
 */
export interface TemplateModel extends SheetBody {
  readonly entries: readonly EntryCells[];
  /** Rows that head others, and totals: zero-based, among the rows under the header. */
  readonly headings: readonly number[];
}

/** Every column of a table as cells to fill in. */
export function entriesOf(columns: readonly TemplateColumn[], rows: number): EntryCells[] {
  return columns.flatMap(({ header, rule, hint }, column) =>
    rule.kind === "any" && hint === "" ? [] : [{ column, first: 0, last: rows - 1, header, rule, hint, alert: "stop" }],
  );
}

/**
 * The line under the title. The plan's own title often names the period; with the year before it, what is entered
 * under it speaks of that year, not of the period.
 * @param year `null` for a sheet of the whole period
 */
export function planLine(plan: Plan, year: number | null): TitleLine {
  const movement = `hong trào thi đua “${plan.title}”`;
  return { role: "subtitle", text: year === null ? `P${movement}` : `Năm ${year}, p${movement}` };
}

/**
 * One row filled in, as a line above the table. Not as a row of the table: typed over, copied or sorted, such a row
 * could be taken for data, or real data for it.
 */
export function exampleLine(columns: readonly TemplateColumn[]): string {
  const last = columns.findLastIndex(({ example }) => example !== "");
  const said = columns.slice(0, last + 1).map(({ example }) => (example === "" ? "…" : example));
  return `Ví dụ một dòng đã điền: ${said.join(" | ")}.`;
}
