import type { CellValue, CellRange, Grid } from "../../sheets/grid";

/** The used cells of a sheet as the host answers them. */
export interface CellsRead {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

export interface AreaRead {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * @param merged areas of merged cells; empty when the host could not tell.
 * @param visible areas of cells in sight; `null` when the host could not tell, and then no row counts as hidden.
 */
export function toGrid(
  sheet: string,
  cells: CellsRead,
  merged: readonly AreaRead[],
  visible: readonly AreaRead[] | null,
): Grid {
  return {
    sheet,
    top: cells.rowIndex,
    left: cells.columnIndex,
    values: cells.values.map((row, r) => row.map((value, c) => cellValue(value, cells.valueTypes[r]?.[c]))),
    numberFormats: cells.numberFormats.map((row) => row.map(String)),
    merges: merged.map(toRange),
    hiddenRows: hiddenRows(cells, visible),
  };
}

function cellValue(value: unknown, type: string | undefined): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "" || type === "Empty") return null;
  return type === "Error" ? { error: value } : value;
}

function toRange({ rowIndex, columnIndex, rowCount, columnCount }: AreaRead): CellRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

function hiddenRows(cells: CellsRead, visible: readonly AreaRead[] | null): Set<number> {
  const hidden = new Set<number>();
  if (visible === null) return hidden;
  const last = cells.rowIndex + cells.values.length - 1;
  for (let row = cells.rowIndex; row <= last; row++) hidden.add(row);
  for (const { rowIndex, rowCount } of visible) {
    for (let row = Math.max(rowIndex, cells.rowIndex); row < rowIndex + rowCount && row <= last; row++)
      hidden.delete(row);
  }
  return hidden;
}
