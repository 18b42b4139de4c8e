import { parseRect } from "../../workbook/cell-reference";
import type { Rect, Sheet, Table } from "../../workbook/workbook";
import { booleanOf, isApiObject, shown, textOf, type ApiObject, type ApiProperty, type Argument } from "../api-object";
import { invalidArgument, itemNotFound } from "../host-error";
import type { ApiContext } from "./context";
import { range } from "./range";

/** Excel.TableCollection of a sheet, or of all. */
export function tableCollection(context: ApiContext, sheets: readonly Sheet[]): ApiObject {
  const all = () => sheets.flatMap((sheet) => sheet.tables.map((own) => ({ sheet, id: own.id, name: own.name })));
  const find = (key: Argument | undefined) =>
    all().find(({ id, name }) => id === key || (typeof key === "string" && name.toLowerCase() === key.toLowerCase()));
  const item = (key: Argument | undefined) => {
    const found = find(key);
    if (found === undefined) throw itemNotFound(`table ${shown(key)}`);
    return table(context, found.sheet, found.id);
  };
  return {
    typeName: "TableCollection",
    properties: { Count: { get: () => all().length } },
    items: () => all().map(({ sheet, id }) => table(context, sheet, id)),
    item,
    methods: {
      Add: (address, hasHeaders) => {
        const { sheet, rect } = placeOf(context, sheets, address);
        return table(context, sheet, sheet.addTable(rect, booleanOf(hasHeaders, "hasHeaders")));
      },
      GetItem: item,
      GetItemOrNullObject: (key) => {
        const found = find(key);
        return found === undefined ? null : table(context, found.sheet, found.id);
      },
      GetCount: () => all().length,
    },
  };
}

/** Where a table is to be: an address, with or without its sheet, or a range of the same batch. */
function placeOf(
  context: ApiContext,
  sheets: readonly Sheet[],
  argument: Argument | undefined,
): { sheet: Sheet; rect: Rect } {
  const address = isApiObject(argument)
    ? textOf(argument.properties?.Address?.get?.(), "address")
    : textOf(argument, "address");
  const at = address.lastIndexOf("!");
  const named = address.slice(0, Math.max(at, 0)).replace(/^'|'$/g, "").replaceAll("''", "'");
  const sheet = at < 0 ? sheets[0] : context.workbook.sheetByName(named);
  const rect = parseRect(address.slice(at + 1));
  if (sheet === undefined || rect === null) throw invalidArgument("address");
  return { sheet, rect };
}

function table(context: ApiContext, sheet: Sheet, id: string): ApiObject {
  const current = (): Table => {
    const found = sheet.tables.find((own) => own.id === id);
    if (found === undefined) throw itemNotFound("table");
    return found;
  };
  const part = (rect: Rect) => range(context, sheet, rect);
  const flag = (key: "showBandedRows" | "showFilterButton" | "showHeaders"): ApiProperty => ({
    get: () => current()[key],
    set: (value) => {
      sheet.changeTable(id, { [key]: booleanOf(value, key) });
    },
  });
  const word = (key: "name" | "style"): ApiProperty => ({
    get: () => current()[key],
    set: (value) => {
      sheet.changeTable(id, { [key]: textOf(value, key) });
    },
  });
  return {
    typeName: "Table",
    id,
    properties: {
      Id: { get: () => id },
      Name: word("name"),
      Style: word("style"),
      ShowHeaders: flag("showHeaders"),
      ShowBandedRows: flag("showBandedRows"),
      ShowFilterButton: flag("showFilterButton"),
    },
    methods: {
      GetRange: () => part(current().range),
      GetHeaderRowRange: () => part({ ...current().range, bottom: current().range.top }),
      GetDataBodyRange: () => part({ ...current().range, top: current().range.top + 1 }),
      Resize: (address) => {
        sheet.changeTable(id, { range: placeOf(context, [sheet], address).rect });
        return undefined;
      },
      // Tables made here carry no filter conditions; those of the file are not opened.
      ClearFilters: () => undefined,
      ConvertToRange: () => {
        const { range: rect } = current();
        sheet.deleteTable(id, true);
        return part(rect);
      },
      Delete: () => {
        sheet.deleteTable(id, false);
        return undefined;
      },
    },
  };
}
