import type { SourceCell } from "../engine/score-entry";
import { joinList } from "./join-list";

/** "a, b và c". */
export const viList = (items: readonly string[]) => joinList(items, "và");

/** "ô G12", "vùng A7:H24". */
export const viCells = (address: string) => `${address.includes(":") ? "vùng" : "ô"} ${address}`;

/** "trang ‘Điểm 2023’, ô G12". */
export const viPlace = ({ sheet, address }: SourceCell) => `trang ‘${sheet}’, ${viCells(address)}`;

/** "trang ‘a’", "các trang ‘a’ và ‘b’". */
export const viSheetNames = (sheets: readonly string[]) =>
  `${sheets.length > 1 ? "các trang" : "trang"} ${viList(sheets.map((sheet) => `‘${sheet}’`))}`;

/** How many cells on which sheets: "trang ‘a’", "trang ‘a’ (3 ô) và trang ‘b’ (5 ô)". */
export function viCellCounts(sheets: readonly { readonly sheet: string; readonly cells: number }[]) {
  const [only, ...others] = sheets;
  return {
    total: sheets.reduce((sum, { cells }) => sum + cells, 0),
    where:
      only !== undefined && others.length === 0
        ? viSheetNames([only.sheet])
        : viList(sheets.map(({ sheet, cells }) => `${viSheetNames([sheet])} (${cells} ô)`)),
  };
}
