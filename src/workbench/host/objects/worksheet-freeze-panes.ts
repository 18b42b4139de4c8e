import { LAST_COLUMN, LAST_ROW } from "../../workbook/cell-reference";
import type { FrozenPanes, Rect } from "../../workbook/workbook";
import { findBlock } from "../address";
import { HostFailure } from "../host-failure";
import { HostObject, type Subjects } from "../host-object";
import type { ObjectType } from "../object-type";

/** The frozen cells: whole rows when only rows are frozen, whole columns when only columns are. */
function frozenRect({ rows, columns }: FrozenPanes): Rect | null {
  if (rows === 0 && columns === 0) return null;
  return {
    top: 0,
    left: 0,
    bottom: rows === 0 ? LAST_ROW : rows - 1,
    right: columns === 0 ? LAST_COLUMN : columns - 1,
  };
}

function count(value: number): number {
  if (value < 0) throw new HostFailure("InvalidArgument");
  return value;
}

export const worksheetFreezePanesType: ObjectType<Subjects["WorksheetFreezePanes"]> = {
  sheet: (sheet) => sheet,
  methods: {
    FreezeAt: (sheet, args, { workbook }) => {
      const given = args.objectOrText(0, "Range");
      const { rect } = typeof given === "string" ? findBlock(given, sheet, workbook) : given.subject;
      sheet.setFrozen({
        rows: rect.bottom === LAST_ROW ? 0 : rect.bottom + 1,
        columns: rect.right === LAST_COLUMN ? 0 : rect.right + 1,
      });
    },
    FreezeColumns: (sheet, args) => {
      sheet.setFrozen({ rows: 0, columns: count(args.optionalWhole(0, 1)) });
    },
    FreezeRows: (sheet, args) => {
      sheet.setFrozen({ rows: count(args.optionalWhole(0, 1)), columns: 0 });
    },
    GetLocationOrNullObject: (sheet) => {
      const rect = frozenRect(sheet.frozen);
      return rect === null ? null : new HostObject("Range", { sheet, rect });
    },
    Unfreeze: (sheet) => {
      sheet.setFrozen({ rows: 0, columns: 0 });
    },
  },
};
