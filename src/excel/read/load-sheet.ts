import { MERGED_MARK } from "../../sheets/merge/merged-sheet";
import { PLAN_MARK } from "../../sheets/model/plan-sheet";
import { isResultTable } from "../../sheets/model/result-mark";
import type { OwnMark } from "../own-mark";
import { commonFont, type GridRead } from "./read-fonts";
import { toGrid, type AreaRead } from "./to-grid";
import type { OwnSheet, SheetInfo } from "./workbook-snapshot";

/** One sheet asked for; what the host answers is there after the next sync. */
export interface LoadedSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly mark: OwnMark | null;
  readonly cells: LoadedCells | null;
}

interface LoadedCells {
  readonly used: Excel.Range;
  readonly shapes: { readonly merged: Excel.RangeAreas; readonly visible: Excel.RangeAreas } | null;
}

/** Sheets of the user are read, and of our own those that the user edits. */
export function isToBeRead(mark: OwnMark | null): boolean {
  return mark === null || mark.mark === PLAN_MARK || isMerged(mark);
}

/** The sheet `Tổng hợp <năm>` is a table of scores like any other. */
export function isMerged({ mark }: OwnMark): boolean {
  return mark.startsWith(MERGED_MARK);
}

/**
 * Queues the reading of one sheet whose id and name are known: its protection and tables; of ours whether it is hidden; of those that are to be read
 * the used cells, and with `cellsAndShapes` also what is merged and what is in sight.
 */
export function loadSheet(
  sheet: Excel.Worksheet,
  mark: OwnMark | null,
  what: "state" | "cells" | "cellsAndShapes",
): LoadedSheet {
  const { id, name } = sheet;
  sheet.protection.load("protected");
  sheet.tables.load("items/name");
  if (mark !== null) sheet.load("visibility");
  const cells = isToBeRead(mark) && what !== "state" ? loadCells(sheet, what === "cellsAndShapes") : null;
  return { sheet, id, name, mark, cells };
}

function loadCells(sheet: Excel.Worksheet, withShapes: boolean): LoadedCells {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values,valueTypes,numberFormat,format/font/name");
  if (!withShapes) return { used, shapes: null };
  const all = sheet.getRange();
  return {
    used,
    shapes: {
      merged: loadAreas(all.getMergedAreasOrNullObject()),
      visible: loadAreas(all.getSpecialCellsOrNullObject("Visible")),
    },
  };
}

function loadAreas(areas: Excel.RangeAreas): Excel.RangeAreas {
  return areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
}

export function sheetInfoOf({ id, name, sheet }: LoadedSheet): SheetInfo {
  return { id, name, isProtected: sheet.protection.protected };
}

export function ownSheetOf({ id, mark, sheet }: LoadedSheet): OwnSheet | null {
  if (mark === null) return null;
  const { protection, visibility } = sheet;
  return {
    ...mark,
    sheetId: id,
    isProtected: protection.protected,
    isHidden: visibility !== "Visible",
    tables: tablesOf(sheet),
  };
}

/** Names of the tables on a sheet that was loaded. */
export function tablesOf({ tables }: Excel.Worksheet): string[] {
  return tables.items.map(({ name }) => name);
}

/** Whether a sheet holds results of ours without being ours: a copy that the user made, or brought from elsewhere. */
export function isCopy({ sheet, mark }: LoadedSheet): boolean {
  return mark === null && tablesOf(sheet).some(isResultTable);
}

/** The used cells; `null` for a sheet that is not to be read and for one without values. */
export function cellsOf({ name, cells }: LoadedSheet): GridRead | null {
  if (cells === null || cells.used.isNullObject) return null;
  const { rowIndex, columnIndex, values, valueTypes, numberFormat } = cells.used;
  const merged = cells.shapes === null ? [] : (areasOf(cells.shapes.merged) ?? []);
  const visible = cells.shapes === null ? null : areasOf(cells.shapes.visible);
  const read = { rowIndex, columnIndex, values, valueTypes, numberFormats: numberFormat };
  return { grid: toGrid(name, read, merged, visible), font: commonFont(cells.used) };
}

function areasOf(areas: Excel.RangeAreas): readonly AreaRead[] | null {
  return areas.isNullObject ? null : areas.areas.items;
}
