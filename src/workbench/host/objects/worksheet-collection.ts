import type { Sheet, Workbook } from "../../workbook/workbook";
import { activeSheet } from "../address";
import { HostFailure } from "../host-failure";
import { HostObject, type Subjects } from "../host-object";
import type { ObjectType } from "../object-type";
import { WORKBOOK_TARGET, watchMethods } from "../workbook-events";

const worksheet = (sheet: Sheet) => new HostObject("Worksheet", sheet);

function find(workbook: Workbook, key: string): Sheet | undefined {
  return workbook.sheetById(key) ?? workbook.sheetByName(key);
}

function listed({ sheets }: Workbook, visibleOnly: boolean): readonly Sheet[] {
  return visibleOnly ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;
}

/** @throws HostFailure when there is no such sheet */
function present(sheet: Sheet | undefined): HostObject<"Worksheet"> {
  if (sheet === undefined) throw new HostFailure("ItemNotFound");
  return worksheet(sheet);
}

export const worksheetCollectionType: ObjectType<Subjects["WorksheetCollection"]> = {
  items: ({ sheets }) => sheets.map(worksheet),
  item: (workbook, args) => present(find(workbook, args.text(0))),
  methods: {
    Add: (workbook, args) => worksheet(workbook.addSheet(args.optionalText(0) ?? undefined)),
    GetActiveWorksheet: (workbook) => worksheet(activeSheet(workbook)),
    GetCount: (workbook, args) => listed(workbook, args.flag(0, false)).length,
    GetFirst: (workbook, args) => present(listed(workbook, args.flag(0, false))[0]),
    GetItemOrNullObject: (workbook, args) => {
      const sheet = find(workbook, args.text(0));
      return sheet === undefined ? null : worksheet(sheet);
    },
    GetLast: (workbook, args) => present(listed(workbook, args.flag(0, false)).at(-1)),
    ...watchMethods(() => WORKBOOK_TARGET),
  },
};
