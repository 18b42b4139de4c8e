import { HostObject, type Subjects } from "../host-object";
import { activeSheet } from "../address";
import type { ObjectType } from "../object-type";

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
    _RemoveReference: (_workbook, args, { references }) => {
      references.release(args.text(0));
    },
    _RemoveAllReferences: (_workbook, _args, { references }) => {
      references.releaseAll();
    },
  },
};
