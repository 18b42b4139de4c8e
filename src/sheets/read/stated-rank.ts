import type { StatedRank } from "../../engine/score-entry";
import { fold } from "../text/fold";
import type { HeaderColumn } from "./header";
import { wordsOf, type SheetCells } from "./sheet-cells";

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

/** "3", "hạng 3", "3/14": the third of fourteen. */
const RANK_TEXT = /^(?:xep )?(?:(?:thu )?hang|vi thu|thu|so)? ?(\d{1,3})(?: ?(?:\/|tren) ?(\d{1,3}))?$/;
const HIGHEST_RANK = 999;

const ROMAN = /^(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})$/;

/** Whether a column of ranks holds Roman numerals alone, at least two of them: classes (loại), or ranks after all. */
export function holdsRomans(cells: SheetCells, rows: readonly number[], { column }: HeaderColumn): boolean {
  const texts = rows.map((row) => wordsOf(cells.seen(row, column))).filter((text) => text !== "");
  return texts.length >= 2 && texts.every((text) => ROMAN.test(fold(text)));
}

/**
 * The rank that a cell states; `null` for a class (I, II, III, Tốt), a rank with a score beside it, or anything else.
 * @param romans whether I, II, III are ranks in this column.
 */
export function statedRank(
  cells: SheetCells,
  row: number,
  { column }: HeaderColumn,
  romans: "class" | "rank" = "class",
): StatedRank | null {
  const value = cells.seen(row, column);
  const written = typeof value === "string" ? rankInText(value, romans) : value;
  const rank = typeof written === "string" ? Number(written) : written;
  if (typeof rank !== "number" || !Number.isInteger(rank) || rank < 1 || rank > HIGHEST_RANK) return null;
  return { rank, source: cells.at(row, column) };
}

function rankInText(text: string, romans: "class" | "rank"): string | number | undefined {
  const folded = fold(text).replace(/^'/, "");
  const roman = romans === "rank" ? ROMAN.exec(folded) : null;
  if (roman === null) {
    const [, rank, among] = RANK_TEXT.exec(folded) ?? [];
    return among !== undefined && Number(rank) > Number(among) ? undefined : rank;
  }
  const [, tens = "", ones = ""] = roman;
  return tens.length * 10 + ROMAN_ONES.indexOf(ones);
}

const ROMAN_ONES = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
