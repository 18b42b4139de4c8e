import type { Sheet } from "../../workbook/workbook";
import { shown, textOf, type ApiObject, type Argument } from "../api-object";
import { itemNotFound } from "../host-error";
import type { ApiContext } from "./context";
import { EVENT, WORKBOOK_TARGET } from "./event-types";
import { nameCollection } from "./names";
import { range } from "./range";
import { settingCollection } from "./settings";
import { tableCollection } from "./tables";
import { protection, worksheet } from "./worksheet";

/** Excel.Workbook: where every path starts. */
export function workbookObject(context: ApiContext): ApiObject {
  const { workbook } = context;
  const active = () => workbook.sheetById(workbook.activeSheetId) ?? workbook.sheets[0];
  const selected = () => {
    const sheet = active();
    return sheet === undefined ? null : range(context, sheet, workbook.selection);
  };
  return {
    typeName: "Workbook",
    navigations: {
      Workbook: () => workbookObject(context),
      Worksheets: () => worksheetCollection(context),
      Names: () => nameCollection(context, null),
      Settings: () => settingCollection(context),
      Tables: () => tableCollection(context, workbook.sheets),
      Protection: () => protection("WorkbookProtection", workbook.isStructureProtected),
      Application: () => application(),
    },
    methods: {
      GetSelectedRange: selected,
      GetActiveCell: () => {
        const sheet = active();
        const { top, left } = workbook.selection;
        return sheet === undefined ? null : range(context, sheet, { top, left, bottom: top, right: left });
      },
    },
  };
}

function application(): ApiObject {
  const nothing = () => undefined;
  return {
    typeName: "Application",
    properties: { CalculationMode: { get: () => "Automatic" } },
    // The page draws and calculates between batches anyway.
    methods: { SuspendScreenUpdatingUntilNextSync: nothing, SuspendApiCalculationUntilNextSync: nothing },
  };
}

/** Excel.WorksheetCollection. */
function worksheetCollection(context: ApiContext): ApiObject {
  const { workbook } = context;
  const find = (key: Argument | undefined): Sheet | undefined => {
    const name = textOf(key, "worksheet");
    return workbook.sheetById(name) ?? workbook.sheetByName(name);
  };
  const item = (key: Argument | undefined) => {
    const sheet = find(key);
    if (sheet === undefined) throw itemNotFound(`worksheet ${shown(key)}`);
    return worksheet(context, sheet);
  };
  return {
    typeName: "WorksheetCollection",
    items: () => workbook.sheets.map((sheet) => worksheet(context, sheet)),
    item,
    methods: {
      GetItem: item,
      GetItemOrNullObject: (key) => {
        const sheet = find(key);
        return sheet === undefined ? null : worksheet(context, sheet);
      },
      GetActiveWorksheet: () => item(workbook.activeSheetId),
      Add: (name) => worksheet(context, workbook.addSheet(typeof name === "string" ? name : undefined)),
      GetCount: () => workbook.sheets.length,
      _RegisterDataChangedEvent: () => {
        context.registerEvent(EVENT.changed, WORKBOOK_TARGET);
        return undefined;
      },
      _UnregisterDataChangedEvent: () => undefined,
    },
  };
}
