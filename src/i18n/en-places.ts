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
