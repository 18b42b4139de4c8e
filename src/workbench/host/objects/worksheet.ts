import type { Sheet, SheetVisibility } from "../../workbook/workbook";
import { findBlock, findBlocks, isOnSheet, WHOLE_SHEET } from "../address";
import { HostFailure } from "../host-failure";
import { HostObject, type HostServices, type Subjects } from "../host-object";
import type { ObjectType, Property } from "../object-type";
import { choiceValue, colorValue, flagValue, numberValue, textValue } from "../property-value";
import type { Arguments } from "../arguments";
import { watchMethods } from "../workbook-events";

const VISIBILITIES: Readonly<Record<SheetVisibility, SheetVisibility>> = {
  Visible: "Visible",
  Hidden: "Hidden",
  VeryHidden: "VeryHidden",
};
const TOP_LEFT = { top: 0, left: 0, bottom: 0, right: 0 };

const GRIDLINES: Property<Sheet> = {
  get: ({ showGridlines }) => showGridlines,
  set: (sheet, value) => {
    sheet.setShowGridlines(flagValue(value));
  },
};

export const worksheetType: ObjectType<Subjects["Worksheet"]> = {
  id: ({ id }) => id,
  sheet: (sheet) => sheet,
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value) => {
        sheet.rename(textValue(value));
      },
    },
    Position: {
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set: (sheet, value, { workbook }) => {
        workbook.moveSheet(sheet.id, numberValue(value, 0, workbook.sheets.length - 1));
      },
    },
    ShowGridlines: GRIDLINES,
    // The library reads the property by the one name and sets it by the other.
    Gridlines: GRIDLINES,
    TabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => {
        sheet.setTabColor(value === "" ? "" : colorValue(value));
      },
    },
    Visibility: { get: ({ visibility }) => visibility, set: setVisibility },
  },
  links: {
    AutoFilter: (sheet) => new HostObject("AutoFilter", sheet),
    FreezePanes: (sheet) => new HostObject("WorksheetFreezePanes", sheet),
    Names: (sheet) => new HostObject("NamedItemCollection", { sheet }),
    PageLayout: (sheet) => new HostObject("PageLayout", sheet),
    Protection: (sheet) => new HostObject("WorksheetProtection", sheet),
    Tables: (sheet) => new HostObject("TableCollection", { sheet }),
  },
  methods: {
    Activate: (sheet, _args, { workbook }) => {
      if (sheet.visibility !== "Visible") throw new HostFailure("InvalidOperation", "a hidden sheet");
      workbook.activeSheetId = sheet.id;
    },
    Delete: (sheet, _args, { workbook }) => {
      workbook.deleteSheet(sheet.id);
    },
    GetCell: (sheet, args) => rangeAt(sheet, args.whole(0), args.whole(1), 1, 1),
    GetRange: (sheet, args, { workbook }) => {
      const address = args.optionalText(0);
      return new HostObject(
        "Range",
        address === null ? { sheet, rect: WHOLE_SHEET } : findBlock(address, sheet, workbook),
      );
    },
    GetRangeByIndexes: (sheet, args) => rangeAt(sheet, args.whole(0), args.whole(1), args.whole(2), args.whole(3)),
    GetRanges: (sheet, args, { workbook }) => {
      const addresses = args.optionalText(0);
      const blocks = addresses === null ? { sheet, rects: [WHOLE_SHEET] } : findBlocks(addresses, sheet, workbook);
      return new HostObject("RangeAreas", blocks);
    },
    GetUsedRange: (sheet, args) =>
      new HostObject("Range", { sheet, rect: sheet.usedRange(args.flag(0, false)) ?? TOP_LEFT }),
    GetUsedRangeOrNullObject: usedRangeOrNull,
    ...watchMethods(({ id }: Sheet) => id),
  },
};

function usedRangeOrNull(sheet: Sheet, args: Arguments): HostObject<"Range"> | null {
  const rect = sheet.usedRange(args.flag(0, false));
  return rect === null ? null : new HostObject("Range", { sheet, rect });
}

function rangeAt(sheet: Sheet, top: number, left: number, rows: number, columns: number): HostObject<"Range"> {
  const rect = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  if (!isOnSheet(rect)) throw new HostFailure("InvalidArgument", "outside of the sheet");
  return new HostObject("Range", { sheet, rect });
}

function setVisibility(sheet: Sheet, value: unknown, { workbook }: HostServices): void {
  const visibility = choiceValue(value, VISIBILITIES);
  const others = workbook.sheets.filter((other) => other !== sheet);
  if (visibility !== "Visible" && !others.some((other) => other.visibility === "Visible")) {
    throw new HostFailure("InvalidOperation", "the last visible sheet");
  }
  if (workbook.isStructureProtected) throw new HostFailure("AccessDenied");
  sheet.setVisibility(visibility);
}
