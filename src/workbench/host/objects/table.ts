import type { Rect, Table } from "../../workbook/workbook";
import { findBlock } from "../address";
import { HostFailure } from "../host-failure";
import { HostObject, type SheetItem, type Subjects } from "../host-object";
import type { ObjectType } from "../object-type";
import { flagValue, textValue } from "../property-value";

export const tableType: ObjectType<Subjects["Table"]> = {
  id: ({ id }) => id,
  sheet: ({ sheet }) => sheet,
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: (item) => table(item).name,
      set: (item, value) => {
        change(item, { name: textValue(value) });
      },
    },
    ShowBandedRows: {
      get: (item) => table(item).showBandedRows,
      set: (item, value) => {
        change(item, { showBandedRows: flagValue(value) });
      },
    },
    ShowFilterButton: {
      get: (item) => table(item).showFilterButton,
      set: (item, value) => {
        change(item, { showFilterButton: flagValue(value) });
      },
    },
    ShowHeaders: {
      get: (item) => table(item).showHeaders,
      set: (item, value) => {
        change(item, { showHeaders: flagValue(value) });
      },
    },
    Style: {
      get: (item) => table(item).style,
      set: (item, value) => {
        change(item, { style: textValue(value) });
      },
    },
  },
  links: {
    AutoFilter: ({ sheet }) => new HostObject("AutoFilter", sheet),
    Worksheet: ({ sheet }) => new HostObject("Worksheet", sheet),
  },
  methods: {
    ClearFilters: (item) => {
      clearFilters(item);
    },
    ConvertToRange: (item) => {
      const { range } = table(item);
      deleteTable(item, true);
      return rangeObject(item, range);
    },
    Delete: (item) => {
      deleteTable(item, false);
    },
    GetDataBodyRange: (item) => {
      const { range, showHeaders } = table(item);
      return rangeObject(item, { ...range, top: range.top + (showHeaders ? 1 : 0) });
    },
    GetHeaderRowRange: (item) => {
      const { range, showHeaders } = table(item);
      if (!showHeaders) throw new HostFailure("ItemNotFound");
      return rangeObject(item, { ...range, bottom: range.top });
    },
    GetRange: (item) => rangeObject(item, table(item).range),
    Resize: (item, args, { workbook }) => {
      const given = args.objectOrText(0, "Range");
      const { rect } = typeof given === "string" ? findBlock(given, item.sheet, workbook) : given.subject;
      if (rect.top !== table(item).range.top) throw new HostFailure("InvalidArgument", "the header stays on its row");
      change(item, { range: rect });
    },
  },
};

function table({ sheet, id }: SheetItem): Table {
  const found = sheet.tables.find((one) => one.id === id);
  if (found === undefined) throw new HostFailure("ItemNotFound");
  return found;
}

function change(item: SheetItem, changes: Partial<Omit<Table, "id">>): void {
  table(item);
  if (item.sheet.isProtected) throw new HostFailure("AccessDenied");
  item.sheet.changeTable(item.id, changes);
}

function deleteTable(item: SheetItem, keepCells: boolean): void {
  table(item);
  if (item.sheet.isProtected) throw new HostFailure("AccessDenied");
  item.sheet.deleteTable(item.id, keepCells);
}

function rangeObject({ sheet }: SheetItem, rect: Rect): HostObject<"Range"> {
  return new HostObject("Range", { sheet, rect });
}

/** Brings back the rows that a filter hides. What the filter asks for is not known to the workbook here. */
function clearFilters(item: SheetItem): void {
  const { range } = table(item);
  for (let row = range.top; row <= range.bottom; row++) {
    if (item.sheet.isFiltered && item.sheet.rowHidden(row)) item.sheet.setRowHidden(row, row, false);
  }
}
