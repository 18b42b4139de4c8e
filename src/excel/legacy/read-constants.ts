import type { CellRange, Grid } from "../../sheets/grid";
import type { FormulaCell } from "../../sheets/freeze/formula-result";
import type { LegacyCell } from "../../sheets/text/legacy/legacy-cells";
import { readSpills } from "../freeze/read-formulas";
import { readPieces } from "../freeze/read-pieces";

/** The cells of a sheet with texts in encodings from before Unicode, by where the text comes from. */
export interface LegacyConstants {
  readonly grid: Grid;
  /** Typed in: they can be converted. */
  readonly constants: readonly LegacyCell[];
  /** Made by a formula, in its own cell or spilled from another. */
  readonly computed: readonly LegacyCell[];
}

/** Tells the cells that hold a text of their own from those that a formula fills. */
export async function readConstants(context: Excel.RequestContext, grids: readonly Grid[]): Promise<LegacyConstants[]> {
  const asked = grids.map((grid) => ({ grid, sheet: context.workbook.worksheets.getItem(grid.sheet) }));
  const ranges = asked.map(({ grid, sheet }) => ({ sheet, range: usedRange(grid) }));
  const formulas = new Map<Excel.Worksheet, FormulaCell[]>(asked.map(({ sheet }) => [sheet, []]));
  for (const { sheet, range, read } of await readPieces(context, ranges, "formulas")) {
    formulas.get(sheet)?.push(...formulasIn(range, read.formulas));
  }
  const spills = await readSpills(context, formulas);
  return asked.map(({ grid, sheet }) => {
    const own = new Set(formulas.get(sheet)?.map(({ row, column }) => `${row},${column}`));
    const spilled = spills.get(sheet) ?? [];
    const isComputed = ({ row, column }: LegacyCell) =>
      own.has(`${row},${column}`) || spilled.some((range) => isWithin(range, row, column));
    const legacy = grid.legacy ?? [];
    return {
      grid,
      constants: legacy.filter((cell) => !isComputed(cell)),
      computed: legacy.filter(isComputed),
    };
  });
}

/** A text that begins with `=` counts as a formula: to leave one text alone is better than to lose a formula. */
function formulasIn({ top, left }: CellRange, formulas: readonly (readonly unknown[])[]): FormulaCell[] {
  return formulas.flatMap((line, down) =>
    line.flatMap((formula, along) =>
      typeof formula === "string" && formula.startsWith("=")
        ? [{ row: top + down, column: left + along, formula }]
        : [],
    ),
  );
}

function usedRange({ top, left, values }: Grid): CellRange {
  return { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
}

function isWithin({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
