import { intersects, LAST_COLUMN, LAST_ROW, parseRect, rectName } from "../../workbook/cell-reference";
import { quotedSheet } from "../../workbook/sheet-name";
import type { Rect, Sheet } from "../../workbook/workbook";
import { numberOf, shown, textOf, type ApiObject, type ApiProperty, type Argument, type Json } from "../api-object";
import { invalidArgument, itemNotFound } from "../host-error";
import { common, eachInput, isWhole, mapCells } from "./cells";
import { conditionalFormatCollection } from "./conditional-formats";
import type { ApiContext } from "./context";
import { rangeAreas } from "./range-areas";
import { rangeFormat } from "./range-format";
import { apiValue, apiValueType, enterInput } from "./typed-value";
import { worksheet } from "./worksheet";

/** Excel.Range. */
export function range(context: ApiContext, sheet: Sheet, rect: Rect): ApiObject {
  const self = (other: Rect) => range(context, sheet, checked(other));
  return {
    typeName: "Range",
    properties: {
      ...placeProperties(sheet, rect),
      ...contentProperties(sheet, rect),
      ...visibilityProperties(sheet, rect),
    },
    navigations: {
      Format: () => rangeFormat(sheet, rect),
      Worksheet: () => worksheet(context, sheet),
      ConditionalFormats: () => conditionalFormatCollection(context, sheet, [rect]),
    },
    methods: {
      ...partMethods(rect, self),
      ...changeMethods(context, sheet, rect),
      ...findMethods(context, sheet, rect, self),
    },
  };
}

function checked(rect: Rect): Rect {
  const { top, left, bottom, right } = rect;
  if (top < 0 || left < 0 || bottom > LAST_ROW || right > LAST_COLUMN || bottom < top || right < left) {
    throw invalidArgument("range");
  }
  return rect;
}

/** The range at an address of a sheet, e.g. `B8:C9`; without one, the whole sheet. */
export function rangeAt(context: ApiContext, sheet: Sheet, address: Argument | undefined): ApiObject {
  if (address === undefined || address === null) return range(context, sheet, WHOLE_SHEET);
  const rect = parseRect(textOf(address, "address").replace(/^.*!/, ""));
  if (rect === null) throw invalidArgument("address");
  return range(context, sheet, checked(rect));
}

export const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export function addressOf(sheet: Sheet, rect: Rect): string {
  return `${quotedSheet(sheet.name)}!${rectName(rect)}`;
}

function placeProperties(sheet: Sheet, rect: Rect): Record<string, ApiProperty> {
  const rows = rect.bottom - rect.top + 1;
  const columns = rect.right - rect.left + 1;
  return {
    Address: { get: () => addressOf(sheet, rect) },
    AddressLocal: { get: () => addressOf(sheet, rect) },
    RowIndex: { get: () => rect.top },
    ColumnIndex: { get: () => rect.left },
    RowCount: { get: () => rows },
    ColumnCount: { get: () => columns },
    CellCount: { get: () => (rows * columns > 2 ** 31 - 1 ? -1 : rows * columns) },
    IsEntireRow: { get: () => columns > LAST_COLUMN },
    IsEntireColumn: { get: () => rows > LAST_ROW },
  };
}

function contentProperties(sheet: Sheet, rect: Rect): Record<string, ApiProperty> {
  const read = (cell: (row: number, column: number) => Json) => () => (isWhole(rect) ? null : mapCells(rect, cell));
  const enter = (value: Json) => {
    if (isWhole(rect)) throw invalidArgument("values");
    eachInput(rect, value, (row, column, input) => {
      enterInput(sheet, row, column, input);
    });
  };
  return {
    Values: { get: read((row, column) => apiValue(sheet.cell(row, column).value)), set: enter },
    Formulas: {
      get: read((row, column) => sheet.cell(row, column).formula ?? apiValue(sheet.cell(row, column).value)),
      set: enter,
    },
    ValueTypes: { get: read((row, column) => apiValueType(sheet.cell(row, column).value)) },
    Text: { get: read((row, column) => sheet.text(row, column)) },
    NumberFormat: {
      get: read((row, column) => sheet.format(row, column).numberFormat),
      set: (value) => {
        setNumberFormats(sheet, rect, value);
      },
    },
  };
}

function setNumberFormats(sheet: Sheet, rect: Rect, value: Json): void {
  if (typeof value === "string") {
    sheet.setFormat(rect, { numberFormat: value });
    return;
  }
  if (isWhole(rect)) throw invalidArgument("numberFormat");
  eachInput(rect, value, (row, column, format) => {
    if (format === null) return;
    sheet.setFormat(
      { top: row, left: column, bottom: row, right: column },
      { numberFormat: textOf(format, "numberFormat") },
    );
  });
}

function visibilityProperties(sheet: Sheet, rect: Rect): Record<string, ApiProperty> {
  const used = { ...rect, bottom: Math.min(rect.bottom, (sheet.usedRange(false)?.bottom ?? rect.top) + 1) };
  const rowHidden = () => common({ ...used, right: used.left }, (row) => sheet.rowHidden(row));
  const columnHidden = () =>
    common({ ...rect, bottom: rect.top, right: Math.min(rect.right, rect.left + 255) }, (_, column) =>
      sheet.columnHidden(column),
    );
  return {
    RowHidden: {
      get: rowHidden,
      set: (value) => {
        sheet.setRowHidden(rect.top, rect.bottom, value === true);
      },
    },
    ColumnHidden: { get: columnHidden },
    Hidden: { get: () => rowHidden() === true || columnHidden() === true },
  };
}

/** Ranges by their place to this one. */
function partMethods(rect: Rect, self: (rect: Rect) => ApiObject): Record<string, (...args: Argument[]) => ApiObject> {
  const { top, left, bottom, right } = rect;
  return {
    GetCell: (row, column) => {
      const r = top + numberOf(row, "row");
      const c = left + numberOf(column, "column");
      return self({ top: r, left: c, bottom: r, right: c });
    },
    GetRow: (row) => self({ ...rect, top: top + numberOf(row, "row"), bottom: top + numberOf(row, "row") }),
    GetColumn: (column) =>
      self({ ...rect, left: left + numberOf(column, "column"), right: left + numberOf(column, "column") }),
    GetLastCell: () => self({ top: bottom, left: right, bottom, right }),
    GetLastRow: () => self({ ...rect, top: bottom }),
    GetLastColumn: () => self({ ...rect, left: right }),
    GetEntireRow: () => self({ ...rect, left: 0, right: LAST_COLUMN }),
    GetEntireColumn: () => self({ ...rect, top: 0, bottom: LAST_ROW }),
    GetResizedRange: (rows, columns) =>
      self({ ...rect, bottom: bottom + numberOf(rows, "deltaRows"), right: right + numberOf(columns, "deltaColumns") }),
    GetOffsetRange: (rows, columns) => {
      const down = numberOf(rows, "rowOffset");
      const over = numberOf(columns, "columnOffset");
      return self({ top: top + down, bottom: bottom + down, left: left + over, right: right + over });
    },
  };
}

function changeMethods(
  context: ApiContext,
  sheet: Sheet,
  rect: Rect,
): Record<string, (...args: Argument[]) => undefined> {
  return {
    Clear: (applyTo) => {
      sheet.clear(rect, applyTo === "Contents" ? "contents" : applyTo === "Formats" ? "formats" : "all");
      return undefined;
    },
    Merge: (across) => {
      if (across !== true) sheet.merge(rect);
      else for (let row = rect.top; row <= rect.bottom; row++) sheet.merge({ ...rect, top: row, bottom: row });
      return undefined;
    },
    Unmerge: () => {
      sheet.unmerge(rect);
      return undefined;
    },
    Select: () => {
      context.select(sheet.id, rect);
      return undefined;
    },
  };
}

function findMethods(context: ApiContext, sheet: Sheet, rect: Rect, self: (rect: Rect) => ApiObject) {
  const used = (valuesOnly: Argument | undefined) => {
    const whole = sheet.usedRange(valuesOnly === true);
    return whole === null || !intersects(whole, rect) ? null : self(intersection(whole, rect));
  };
  return {
    GetUsedRange: (valuesOnly?: Argument) => used(valuesOnly) ?? self({ ...rect, bottom: rect.top, right: rect.left }),
    GetUsedRangeOrNullObject: (valuesOnly?: Argument) => used(valuesOnly),
    GetIntersectionOrNullObject: (address?: Argument) => {
      const other = parseRect(textOf(address, "anotherRange").replace(/^.*!/, ""));
      return other === null || !intersects(other, rect) ? null : self(intersection(other, rect));
    },
    GetMergedAreasOrNullObject: () => {
      const merges = sheet.merges.filter((merge) => intersects(merge, rect));
      return merges.length === 0 ? null : rangeAreas(context, sheet, merges);
    },
    GetSpecialCellsOrNullObject: (type?: Argument) => {
      if (type !== "Visible") throw invalidArgument(`getSpecialCells: ${shown(type)}`);
      const areas = visibleAreas(sheet, rect);
      return areas.length === 0 ? null : rangeAreas(context, sheet, areas);
    },
    GetSpecialCells: (type?: Argument) => {
      if (type !== "Visible") throw invalidArgument(`getSpecialCells: ${shown(type)}`);
      const areas = visibleAreas(sheet, rect);
      if (areas.length === 0) throw itemNotFound("visible cells");
      return rangeAreas(context, sheet, areas);
    },
  };
}

export function intersection(a: Rect, b: Rect): Rect {
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** Runs of rows in sight, over the columns of the range. Below the last used row nothing is looked at. */
function visibleAreas(sheet: Sheet, rect: Rect): Rect[] {
  const lastUsed = Math.min(rect.bottom, sheet.usedRange(false)?.bottom ?? rect.top);
  const areas: Rect[] = [];
  let start: number | null = null;
  for (let row = rect.top; row <= lastUsed; row++) {
    if (sheet.rowHidden(row)) {
      if (start !== null) areas.push({ ...rect, top: start, bottom: row - 1 });
      start = null;
    } else start ??= row;
  }
  if (start !== null || lastUsed < rect.bottom)
    areas.push({ ...rect, top: start ?? lastUsed + 1, bottom: rect.bottom });
  return areas;
}
