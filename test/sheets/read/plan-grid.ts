import type { CellValue, Grid } from "../../../src/sheets/grid";
import { planSheet } from "../../../src/sheets/model/plan-sheet";
import { TITLE_ROWS, type ModelCell } from "../../../src/sheets/model/sheet-model";
import type { Plan } from "../../../src/plan/plan";

/** A value typed into the sheet, with the number format that its cell has. */
export interface Typed {
  readonly value: CellValue;
  readonly format?: string;
}

/** The sheet `Kế hoạch` of a plan as it is read back, with other values typed in by code. */
export function planGrid(plan: Plan, typed: Readonly<Record<string, CellValue | Typed>> = {}): Grid {
  const { name, titleLines, columns, rows } = planSheet(plan);
  const blank = columns.map((): CellValue => null);
  const title = Array.from({ length: TITLE_ROWS }, (_, row) => [titleLines[row]?.text ?? null, ...blank.slice(1)]);
  const entered = rows.map((row) => typedFor(typed, row[0]));
  return {
    sheet: name,
    top: 0,
    left: 0,
    values: [
      ...title,
      columns.map(({ header }) => header),
      ...rows.map((row, position) =>
        row.map((cell, column) => (column === 2 && entered[position] ? entered[position].value : readBack(cell))),
      ),
    ],
    numberFormats: [
      ...[...title, blank].map(() => columns.map(() => "General")),
      ...rows.map((_, position) =>
        columns.map(({ numberFormat }, column) =>
          column === 2 ? (entered[position]?.format ?? "General") : numberFormat,
        ),
      ),
    ],
    merges: [],
    hiddenRows: new Set(),
  };
}

/** The address of a parameter's value on the sheet. */
export function addressOf(plan: Plan, code: string): string {
  const position = planSheet(plan).rows.findIndex((row) => row[0] === code);
  if (position < 0) throw new Error(`the sheet has no row ${code}`);
  return `C${TITLE_ROWS + 2 + position}`;
}

/** The sheet with its body rows put in another order, or with some taken out or added. */
export function withBody(
  grid: Grid,
  change: (rows: readonly (readonly CellValue[])[]) => (readonly CellValue[])[],
): Grid {
  const head = grid.values.slice(0, TITLE_ROWS + 1);
  const values = [...head, ...change(grid.values.slice(TITLE_ROWS + 1))];
  return { ...grid, values, numberFormats: values.map((row) => row.map(() => "General")) };
}

function typedFor(typed: Readonly<Record<string, CellValue | Typed>>, code: ModelCell | undefined): Typed | null {
  if (typeof code !== "string" || !(code in typed)) return null;
  const entry = typed[code] ?? null;
  return typeof entry === "object" && entry !== null && "value" in entry ? entry : { value: entry };
}

function readBack(cell: ModelCell): CellValue {
  if (cell === "") return null;
  if (typeof cell === "object" && cell !== null) throw new Error("the sheet of a plan has no links");
  return cell;
}
