import type { CellValue, Grid } from "../../../src/sheets/grid";
import { TITLE_ROWS, type ModelCell } from "../../../src/sheets/model/sheet-model";
import type { TemplateModel } from "../../../src/sheets/templates/template-model";

/** What a user entered: by row under the header and by header of the column. */
export type Entered = readonly Readonly<Record<string, CellValue>>[];

/** A template as the reader gets it, blank or with what was entered; formulas of blanks show nothing. */
export function gridOf(model: TemplateModel, entered: Entered = []): Grid {
  const { columns } = model;
  const width = columns.length;
  const title = Array.from({ length: TITLE_ROWS }, (_, row) => line(model.titleLines[row]?.text ?? null, width));
  const body = model.rows.map((row, index) =>
    row.map((cell, column) => entered[index]?.[columns[column]?.header ?? ""] ?? shown(cell)),
  );
  const values = [...title, columns.map(({ header }) => header), ...body];
  return {
    sheet: model.name,
    top: 0,
    left: 0,
    values,
    numberFormats: values.map((_, row) =>
      columns.map(({ numberFormat }) => (row > TITLE_ROWS ? numberFormat : "General")),
    ),
    merges: [],
    hiddenRows: new Set(),
  };
}

/** The row under the header in which a cell says something. */
export function rowOf(model: TemplateModel, words: string): number {
  const row = model.rows.findIndex((cells) => cells.includes(words));
  if (row < 0) throw new Error(`no row says ${words}`);
  return row;
}

/** What was entered, by row: a list with gaps filled. */
export function entered(rows: ReadonlyMap<number, Readonly<Record<string, CellValue>>>): Entered {
  const last = Math.max(-1, ...rows.keys());
  return Array.from({ length: last + 1 }, (_, row) => rows.get(row) ?? {});
}

function line(text: string | null, width: number): CellValue[] {
  return Array.from({ length: width }, (_, column) => (column === 0 && text !== "" ? text : null));
}

function shown(cell: ModelCell): CellValue {
  if (cell === null || cell === "") return null;
  if (typeof cell !== "object") return cell;
  return "number" in cell ? cell.number : "";
}
