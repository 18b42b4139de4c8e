import type { SourceCell } from "../../../engine/score-entry";
import type { CellValue } from "../../grid";
import { CODE_HEADER, VALUE_HEADER } from "../../model/plan-sheet";
import { foldedWords } from "../../text/fold";
import type { SheetCells } from "../sheet-cells";
import { wordsOf } from "../sheet-cells";

/** A row of the sheet `Kế hoạch` that has a code. */
export interface PlanRow {
  readonly code: string;
  readonly codeAt: SourceCell;
  readonly cell: CellValue;
  readonly numberFormat: string;
  readonly valueAt: SourceCell;
}

/** The rows under the header with `Mã` and `Giá trị`, wherever the user has moved them; `null` without such a header. */
export function planRows(cells: SheetCells): PlanRow[] | null {
  for (let row = cells.firstRow; row <= cells.lastRow; row++) {
    const codeColumn = columnOf(cells, row, CODE_HEADER);
    const valueColumn = columnOf(cells, row, VALUE_HEADER);
    if (codeColumn !== null && valueColumn !== null) return rowsBelow(cells, row, codeColumn, valueColumn);
  }
  return null;
}

function columnOf(cells: SheetCells, row: number, header: string): number | null {
  const found = cells.row(row).find(({ value }) => foldedWords(wordsOf(value)) === foldedWords(header));
  return found?.column ?? null;
}

function rowsBelow(cells: SheetCells, header: number, codeColumn: number, valueColumn: number): PlanRow[] {
  const rows: PlanRow[] = [];
  for (let row = header + 1; row <= cells.lastRow; row++) {
    const code = wordsOf(cells.value(row, codeColumn));
    if (code === "") continue;
    rows.push({
      code,
      codeAt: cells.at(row, codeColumn),
      cell: cells.value(row, valueColumn),
      numberFormat: cells.numberFormat(row, valueColumn),
      valueAt: cells.at(row, valueColumn),
    });
  }
  return rows;
}
