import type { Cell, Rect } from "../workbook/workbook";
import type { Arguments } from "./arguments";
import { valueType } from "./cell-content";
import { HostFailure } from "./host-failure";
import { type CellBlock, HostObject } from "./host-object";
import { blocksOf, intersection, runs } from "./rects";

const TYPES = ["Visible", "Constants", "Formulas", "Blanks"] as const;
const VALUE_TYPES = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

/** Excel lists no more areas than this. */
const MOST_AREAS = 8192;

/** The cells of a kind within a block; `null` when there are none. @throws HostFailure when there are too many blocks */
export function specialCells(block: CellBlock, args: Arguments): HostObject<"RangeAreas"> | null {
  const type = args.choice(0, TYPES);
  const rects = type === "Visible" ? visibleBlocks(block) : usedBlocks(block, cellTest(type, args));
  if (rects.length > MOST_AREAS) throw new HostFailure("GeneralException", `over ${MOST_AREAS} areas`);
  return rects.length === 0 ? null : new HostObject("RangeAreas", { sheet: block.sheet, rects });
}

function cellTest(type: "Constants" | "Formulas" | "Blanks", args: Arguments): (cell: Cell) => boolean {
  if (type === "Blanks") return ({ value, formula }) => value === null && formula === null;
  const values = args.choice(1, VALUE_TYPES, "All");
  return (cell) =>
    (cell.formula === null) === (type === "Constants") &&
    (cell.value !== null || cell.formula !== null) &&
    isOfType(cell, values);
}

function isOfType({ value }: Cell, values: (typeof VALUE_TYPES)[number]): boolean {
  if (values === "All") return true;
  const words = { String: "Text", Double: "Number", Boolean: "Logical", Error: "Errors", Empty: "Text" };
  return values.includes(words[valueType(value)]);
}

function usedBlocks({ sheet, rect }: CellBlock, isWanted: (cell: Cell) => boolean): Rect[] {
  const used = sheet.usedRange(false);
  const part = used === null ? null : intersection(rect, used);
  return part === null ? [] : blocksOf(part, (row, column) => isWanted(sheet.cell(row, column)));
}

function visibleBlocks({ sheet, rect }: CellBlock): Rect[] {
  const rows = runs(rect.top, rect.bottom, (row) => !sheet.rowHidden(row));
  const columns = runs(rect.left, rect.right, (column) => !sheet.columnHidden(column));
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
}
