import { LAST_COLUMN, LAST_ROW } from "../workbook/cell-reference";
import type { Rect, Sheet } from "../workbook/workbook";
import { findBlock, isOnSheet } from "./address";
import type { Arguments } from "./arguments";
import { HostFailure } from "./host-failure";
import { type CellBlock, HostObject, type HostServices } from "./host-object";
import type { Method } from "./object-type";
import { mergedAreas } from "./merged-areas";
import { boundingRect, cellCount, columnCount, intersection, rowCount } from "./rects";
import { specialCells } from "./special-cells";

/** The ways from one range to others. Ranges outside of the sheet are refused, as in Excel. */
export const rangeNavigation: Readonly<Record<string, Method<CellBlock>>> = {
  GetAbsoluteResizedRange: ({ sheet, rect }, args) =>
    range(sheet, { ...rect, bottom: rect.top + args.whole(0) - 1, right: rect.left + args.whole(1) - 1 }),
  GetBoundingRect: ({ sheet, rect }, args, host) => range(sheet, boundingRect(rect, other(sheet, args, host))),
  GetCell: ({ sheet, rect }, args) => cell(sheet, rect.top + args.whole(0), rect.left + args.whole(1)),
  GetColumn: ({ sheet, rect }, args) => {
    const column = rect.left + args.whole(0);
    return range(sheet, { ...rect, left: column, right: column });
  },
  GetEntireColumn: ({ sheet, rect }) => range(sheet, { ...rect, top: 0, bottom: LAST_ROW }),
  GetEntireRow: ({ sheet, rect }) => range(sheet, { ...rect, left: 0, right: LAST_COLUMN }),
  GetIntersection: ({ sheet, rect }, args, host) => found(sheet, intersection(rect, other(sheet, args, host))),
  GetIntersectionOrNullObject: ({ sheet, rect }, args, host) =>
    orNull(sheet, intersection(rect, other(sheet, args, host))),
  GetLastCell: ({ sheet, rect }) => cell(sheet, rect.bottom, rect.right),
  GetLastColumn: ({ sheet, rect }) => range(sheet, { ...rect, left: rect.right }),
  GetLastRow: ({ sheet, rect }) => range(sheet, { ...rect, top: rect.bottom }),
  GetMergedAreasOrNullObject: (block) => mergedAreas(block),
  GetOffsetRange: ({ sheet, rect }, args) => {
    const [down, along] = [args.whole(0), args.whole(1)];
    const { top, left, bottom, right } = rect;
    return range(sheet, { top: top + down, left: left + along, bottom: bottom + down, right: right + along });
  },
  GetResizedRange: ({ sheet, rect }, args) =>
    range(sheet, { ...rect, bottom: rect.bottom + args.whole(0), right: rect.right + args.whole(1) }),
  GetRow: ({ sheet, rect }, args) => {
    const row = rect.top + args.whole(0);
    return range(sheet, { ...rect, top: row, bottom: row });
  },
  GetRowsAbove: ({ sheet, rect }, args) => {
    const count = args.optionalWhole(0, 1);
    return range(sheet, { ...rect, top: rect.top - count, bottom: rect.top - 1 });
  },
  GetRowsBelow: ({ sheet, rect }, args) => {
    const count = args.optionalWhole(0, 1);
    return range(sheet, { ...rect, top: rect.bottom + 1, bottom: rect.bottom + count });
  },
  GetSpecialCells: (block, args) => {
    const areas = specialCells(block, args);
    if (areas === null) throw new HostFailure("ItemNotFound");
    return areas;
  },
  GetSpecialCellsOrNullObject: (block, args) => specialCells(block, args),
  GetSpillingToRange: (block, _args, host) => found(block.sheet, spillFrom(block, host)),
  GetSpillingToRangeOrNullObject: (block, _args, host) => orNull(block.sheet, spillFrom(block, host)),
  GetUsedRange: ({ sheet, rect }, args) => {
    const { top, left } = rect;
    return range(sheet, usedPart(sheet, rect, args.flag(0, false)) ?? { top, left, bottom: top, right: left });
  },
  GetUsedRangeOrNullObject: ({ sheet, rect }, args) => orNull(sheet, usedPart(sheet, rect, args.flag(0, false))),
};

function range(sheet: Sheet, rect: Rect): HostObject<"Range"> {
  if (!isOnSheet(rect)) throw new HostFailure("InvalidArgument", "outside of the sheet");
  return new HostObject("Range", { sheet, rect });
}

function cell(sheet: Sheet, row: number, column: number): HostObject<"Range"> {
  return range(sheet, { top: row, left: column, bottom: row, right: column });
}

function orNull(sheet: Sheet, rect: Rect | null): HostObject<"Range"> | null {
  return rect === null ? null : range(sheet, rect);
}

function found(sheet: Sheet, rect: Rect | null): HostObject<"Range"> {
  if (rect === null) throw new HostFailure("ItemNotFound");
  return range(sheet, rect);
}

/** The other range of the call, on the same sheet. */
function other(sheet: Sheet, args: Arguments, { workbook }: HostServices): Rect {
  const given = args.objectOrText(0, "Range");
  const block = typeof given === "string" ? findBlock(given, sheet, workbook) : given.subject;
  if (block.sheet !== sheet) throw new HostFailure("InvalidArgument", "another sheet");
  return block.rect;
}

/** What the formula in a single cell has spilled into; a result of one value does not spill. */
function spillFrom({ sheet, rect }: CellBlock, host: HostServices): Rect | null {
  if (cellCount(rect) > 1) throw new HostFailure("InvalidArgument", "a spill begins in a single cell");
  const spill = host.spillOf(sheet, rect.top, rect.left);
  return spill === null || cellCount(spill) === 1 ? null : spill;
}

/** The smallest block that holds every used cell of a block. */
function usedPart(sheet: Sheet, rect: Rect, valuesOnly: boolean): Rect | null {
  const used = sheet.usedRange(valuesOnly);
  const part = used === null ? null : intersection(rect, used);
  if (part === null || used === null || !valuesOnly) return part;
  if (rowCount(part) === rowCount(used) && columnCount(part) === columnCount(used)) return part;
  let tight: Rect | null = null;
  for (let row = part.top; row <= part.bottom; row++) {
    for (let column = part.left; column <= part.right; column++) {
      if (sheet.cell(row, column).value === null) continue;
      const one = { top: row, left: column, bottom: row, right: column };
      tight = tight === null ? one : boundingRect(tight, one);
    }
  }
  return tight;
}
