import type { Sheet, SheetVisibility } from "../../workbook/workbook";
import { booleanOf, numberOf, textOf, type ApiObject, type ApiProperty } from "../api-object";
import { invalidArgument } from "../host-error";
import { EVENT } from "./event-types";
import type { ApiContext } from "./context";
import { freezePanes } from "./freeze-panes";
import { nameCollection } from "./names";
import { pageLayout } from "./page-layout";
import { range, rangeAt } from "./range";
import { tableCollection } from "./tables";

/** Excel.Worksheet. */
export function worksheet(context: ApiContext, sheet: Sheet): ApiObject {
  const used = (valuesOnly: unknown) => sheet.usedRange(valuesOnly === true);
  return {
    typeName: "Worksheet",
    id: sheet.id,
    properties: worksheetProperties(context, sheet),
    navigations: {
      Tables: () => tableCollection(context, [sheet]),
      Names: () => nameCollection(context, sheet.id),
      FreezePanes: () => freezePanes(context, sheet),
      PageLayout: () => pageLayout(context, sheet),
      Protection: () => protection("WorksheetProtection", sheet.isProtected),
      AutoFilter: () => ({
        typeName: "AutoFilter",
        properties: { IsDataFiltered: { get: () => sheet.isFiltered } },
      }),
    },
    methods: {
      Activate: () => {
        context.activate(sheet.id);
        return undefined;
      },
      Delete: () => {
        context.workbook.deleteSheet(sheet.id);
        return undefined;
      },
      GetRange: (address) => rangeAt(context, sheet, address),
      GetRangeByIndexes: (row, column, rows, columns) => {
        const top = numberOf(row, "startRow");
        const left = numberOf(column, "startColumn");
        const height = numberOf(rows, "rowCount");
        const width = numberOf(columns, "columnCount");
        if (top < 0 || left < 0 || height < 1 || width < 1) throw invalidArgument("getRangeByIndexes");
        return range(context, sheet, { top, left, bottom: top + height - 1, right: left + width - 1 });
      },
      GetCell: (row, column) => {
        const top = numberOf(row, "row");
        const left = numberOf(column, "column");
        return range(context, sheet, { top, left, bottom: top, right: left });
      },
      GetUsedRange: (valuesOnly) => range(context, sheet, used(valuesOnly) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const rect = used(valuesOnly);
        return rect === null ? null : range(context, sheet, rect);
      },
      _RegisterDataChangedEvent: () => {
        context.registerEvent(EVENT.changed, sheet.id);
        return undefined;
      },
      _UnregisterDataChangedEvent: () => undefined,
    },
  };
}

function worksheetProperties(context: ApiContext, sheet: Sheet): Record<string, ApiProperty> {
  return {
    Id: { get: () => sheet.id },
    Name: {
      get: () => sheet.name,
      set: (value) => {
        sheet.rename(textOf(value, "name"));
      },
    },
    Position: {
      get: () => context.workbook.sheets.indexOf(sheet),
      set: (value) => {
        context.workbook.moveSheet(sheet.id, numberOf(value, "position"));
      },
    },
    Visibility: {
      get: () => sheet.visibility,
      set: (value) => {
        sheet.setVisibility(visibilityOf(value));
      },
    },
    TabColor: {
      get: () => sheet.tabColor,
      set: (value) => {
        sheet.setTabColor(textOf(value, "tabColor"));
      },
    },
    // The library sends showGridlines under this name.
    Gridlines: {
      get: () => sheet.showGridlines,
      set: (value) => {
        sheet.setShowGridlines(booleanOf(value, "showGridlines"));
      },
    },
  };
}

function visibilityOf(value: unknown): SheetVisibility {
  if (value === "Visible" || value === "Hidden" || value === "VeryHidden") return value;
  throw invalidArgument("visibility");
}

/** Worksheet and workbook protection: whether there is any. It is never lifted for an add-in here. */
export function protection(typeName: string, isProtected: boolean): ApiObject {
  return { typeName, properties: { Protected: { get: () => isProtected } } };
}
