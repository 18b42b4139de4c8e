import type { StatedRank } from "../../engine/score-entry";
import { fold } from "../text/fold";
import type { HeaderColumn } from "./find-headers";
import type { SheetCells } from "./sheet-cells";

/**
 * The rank column (Xếp hạng, Thứ hạng, Vị thứ) that goes with the scores of one year.
 * @returns `null` when there is none, or when several could be it.
 */
export function rankColumn(columns: readonly HeaderColumn[], year: number | null): HeaderColumn | null {
  const ranks = columns.filter(({ kind }) => kind === "rank");
  const ofYear = ranks.filter((column) => column.year === year);
  const candidates = ofYear.length > 0 ? ofYear : ranks.filter((column) => column.year === null);
  const [only] = candidates;
  return candidates.length === 1 && only !== undefined ? only : null;
}

const RANK_TEXT = /^(?:xep )?(?:(?:thu )?hang|vi thu|thu|so)? ?(\d{1,3})$/;
const HIGHEST_RANK = 999;

/** The rank that a cell states; `null` for a class (I, II, III, Tốt), a rank with a score beside it, or anything else. */
export function statedRank(cells: SheetCells, row: number, { column }: HeaderColumn): StatedRank | null {
  const value = cells.seen(row, column);
  const written = typeof value === "string" ? RANK_TEXT.exec(fold(value).replace(/^'/, ""))?.[1] : value;
  const rank = typeof written === "string" ? Number(written) : written;
  if (typeof rank !== "number" || !Number.isInteger(rank) || rank < 1 || rank > HIGHEST_RANK) return null;
  return { rank, source: cells.at(row, column) };
}
