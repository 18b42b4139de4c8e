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

/** The name of a movement or plan, in quotes or behind the word for it: its period is not that of the table. */
const NAME_IN_QUOTES = /[“"«][^”"»]*[”"»]/g;
const OF_SOMETHING_ELSE = /^\W*(kem theo|ban hanh kem|can cu|phong trao thi dua|thuc hien ke hoach|ke hoach)\b/;

/**
 * The year that a column of statements speaks of: by its header; by the lines above the table, of which a line that says
 * a year goes before one that says the whole period (giai đoạn, tổng kết); by the name of the sheet.
 * @returns `null` for the whole period, or when nothing says a year.
 */
export function yearOfStatements(levels: readonly string[], { lines, inherited, sheet }: YearPlaces): number | null {
  for (const words of [...levels].reverse()) {
    const year = yearInHeader(words);
    if (year !== null || WHOLE_PERIOD.test(fold(words))) return year;
  }
  const year = lines.map(yearInText).find((each) => each !== null);
  if (year !== undefined) return year;
  return lines.some(saysPeriod) ? null : (inherited ?? yearInSheetName(sheet));
}

function saysPeriod(line: string): boolean {
  const own = fold(line.replace(NAME_IN_QUOTES, " "));
  return !OF_SOMETHING_ELSE.test(own) && WHOLE_PERIOD.test(own);
}
