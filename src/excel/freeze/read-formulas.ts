import type { CellRange } from "../../sheets/grid";
import { formulaResults, type FormulaCell } from "../../sheets/freeze/formula-result";
import { callsOwnFunction } from "../../sheets/freeze/own-functions";
import { readPieces, type SheetRange } from "./read-pieces";

/** A sheet with formulas of ours. */
export interface FormulaSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
  /** The cells that these formulas fill; each range is the result of one. */
  readonly results: readonly CellRange[];
}

/** Formatted cells count as used; where that is far more than this, only cells with values are looked at. */
const MOST_FORMATTED_CELLS = 400_000;
const SPILLS_PER_REQUEST = 2_000;

interface UsedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: CellRange;
}

/** Finds the formulas of ours in the whole workbook, hidden sheets included, with the cells that they fill. */
export async function readFormulas(context: Excel.RequestContext): Promise<FormulaSheet[]> {
  const used = await usedSheets(context);
  const ranges = used.map(({ sheet, used: range }) => ({ sheet, range }));
  const found = new Map<Excel.Worksheet, FormulaCell[]>();
  for (const { sheet, range, read } of await readPieces(context, ranges, "formulas")) {
    const ours = ownFormulas(range, read.formulas);
    if (ours.length > 0) found.set(sheet, [...(found.get(sheet) ?? []), ...ours]);
  }
  const spills = await readSpills(context, found);
  return [...found].map(([sheet, cells]) => ({
    sheet,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    results: formulaResults(cells, spills.get(sheet) ?? []),
  }));
}

async function usedSheets(context: Excel.RequestContext): Promise<UsedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    sheet.protection.load("protected");
    const [all, values] = [false, true].map((valuesOnly) =>
      sheet.getUsedRangeOrNullObject(valuesOnly).load("rowIndex,columnIndex,rowCount,columnCount"),
    );
    return { sheet, all, values };
  });
  await context.sync();
  return asked.flatMap(({ sheet, all, values }) => {
    if (all === undefined || all.isNullObject) return [];
    const isSmall = all.rowCount * all.columnCount <= MOST_FORMATTED_CELLS;
    const used = isSmall ? all : values;
    return used === undefined || used.isNullObject ? [] : [{ sheet, used: placeOf(used) }];
  });
}

function ownFormulas({ top, left }: CellRange, formulas: readonly (readonly unknown[])[]): FormulaCell[] {
  return formulas.flatMap((line, down) =>
    line.flatMap((formula, along) =>
      typeof formula === "string" && callsOwnFunction(formula)
        ? [{ row: top + down, column: left + along, formula }]
        : [],
    ),
  );
}

/** The results that fill more than the cell of their formula. */
export async function readSpills(
  context: Excel.RequestContext,
  found: ReadonlyMap<Excel.Worksheet, readonly FormulaCell[]>,
): Promise<Map<Excel.Worksheet, CellRange[]>> {
  const cells: SheetRange[] = [...found].flatMap(([sheet, formulas]) =>
    formulas.map(({ row, column }) => ({ sheet, range: { top: row, left: column, bottom: row, right: column } })),
  );
  const spills = new Map<Excel.Worksheet, CellRange[]>();
  for (let first = 0; first < cells.length; first += SPILLS_PER_REQUEST) {
    const asked = cells.slice(first, first + SPILLS_PER_REQUEST).map(({ sheet, range }) => ({
      sheet,
      spill: sheet
        .getCell(range.top, range.left)
        .getSpillingToRangeOrNullObject()
        .load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request for thousands of cells, not for one
    await context.sync();
    for (const { sheet, spill } of asked) {
      if (!spill.isNullObject) spills.set(sheet, [...(spills.get(sheet) ?? []), placeOf(spill)]);
    }
  }
  return spills;
}

function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
