import { HostObject, type Subjects } from "../host-object";
import { activeSheet } from "../address";
import { insertSheets, type InsertOptions } from "../insert-sheets";
import type { ObjectType } from "../object-type";

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/** Options as they come over the wire: all of them may be left out. */
function insertOptions(raw: unknown): InsertOptions {
  const options: Readonly<Record<string, unknown>> = typeof raw === "object" && raw !== null ? { ...raw } : {};
  const { sheetNamesToInsert, positionType, relativeTo } = options;
  return {
    names: Array.isArray(sheetNamesToInsert) ? sheetNamesToInsert.map(String) : null,
    position: POSITIONS.find((each) => each === positionType) ?? "None",
    relativeTo: typeof relativeTo === "string" ? relativeTo : null,
  };
}

export const workbookType: ObjectType<Subjects["Workbook"]> = {
  links: {
    Application: (workbook) => new HostObject("Application", workbook),
    Names: () => new HostObject("NamedItemCollection", { sheet: null }),
    Protection: (workbook) => new HostObject("WorkbookProtection", workbook),
    Settings: (workbook) => new HostObject("SettingCollection", workbook),
    Tables: () => new HostObject("TableCollection", { sheet: null }),
    Worksheets: (workbook) => new HostObject("WorksheetCollection", workbook),
  },
  methods: {
    GetActiveCell: (workbook) => {
      const { top, left } = workbook.selection;
      const rect = { top, left, bottom: top, right: left };
      return new HostObject("Range", { sheet: activeSheet(workbook), rect });
    },
    GetSelectedRange: (workbook) => new HostObject("Range", { sheet: activeSheet(workbook), rect: workbook.selection }),
    InsertWorksheetsFromBase64: (workbook, args) => insertSheets(workbook, args.text(0), insertOptions(args.raw(1))),
    _RemoveReference: (_workbook, args, { references }) => {
      references.release(args.text(0));
    },
    _RemoveAllReferences: (_workbook, _args, { references }) => {
      references.releaseAll();
    },
  },
};
