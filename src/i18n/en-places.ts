import type { SourceCell } from "../engine/score-entry";
import { joinList } from "./join-list";

/** "a, b and c". */
export const enList = (items: readonly string[]) => joinList(items, "and");

/** "cell G12", "cells A7:H24". */
export const enCells = (address: string) => `${address.includes(":") ? "cells" : "cell"} ${address}`;

/** "sheet ‘Điểm 2023’, cell G12". */
export const enPlace = ({ sheet, address }: SourceCell) => `sheet ‘${sheet}’, ${enCells(address)}`;

/** "sheet ‘a’", "sheets ‘a’ and ‘b’". */
export const enSheetNames = (sheets: readonly string[]) =>
  `${sheets.length > 1 ? "sheets" : "sheet"} ${enList(sheets.map((sheet) => `‘${sheet}’`))}`;

/** "1 unit", "2 units". */
export const enCount = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** How many cells on which sheets: "sheet ‘a’", "sheet ‘a’ (3 cells) and sheet ‘b’ (5 cells)". */
export function enCellCounts(sheets: readonly { readonly sheet: string; readonly cells: number }[]) {
  const [only, ...others] = sheets;
  return {
    total: sheets.reduce((sum, { cells }) => sum + cells, 0),
    where:
      only !== undefined && others.length === 0
        ? enSheetNames([only.sheet])
        : enList(sheets.map(({ sheet, cells }) => `${enSheetNames([sheet])} (${enCount(cells, "cell")})`)),
  };
}
