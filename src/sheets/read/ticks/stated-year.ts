import { fold } from "../../text/fold";
import { yearInHeader, yearInSheetName, yearInText } from "../year-words";

const WHOLE_PERIOD = /\b(giai doan|tong ket|ca giai doan|20\d\d ?[-–—] ?20\d\d)\b/;

/** Where a year may be said, nearest first. */
export interface YearPlaces {
  readonly lines: readonly string[];
  /** The year that a title further up said. */
  readonly inherited: number | null;
  readonly sheet: string;
}

/**
 * The year that a column of statements speaks of: by its header, the lines above the table, nearest first, the name of
 * the sheet. The first that says a year or the whole period (giai đoạn, tổng kết) decides.
 * @returns `null` for the whole period, or when nothing says a year.
 */
export function yearOfStatements(levels: readonly string[], { lines, inherited, sheet }: YearPlaces): number | null {
  for (const words of [...levels].reverse()) {
    const said = yearOrPeriod(words, yearInHeader(words));
    if (said !== undefined) return said;
  }
  for (const line of lines) {
    const said = yearOrPeriod(line, yearInText(line));
    if (said !== undefined) return said;
  }
  return inherited ?? yearInSheetName(sheet);
}

/** `undefined` when the words say neither. */
function yearOrPeriod(words: string, year: number | null): number | null | undefined {
  if (year !== null) return year;
  return WHOLE_PERIOD.test(fold(words)) ? null : undefined;
}
