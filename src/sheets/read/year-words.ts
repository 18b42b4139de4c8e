import { fold } from "../text/fold";

const YEAR = /(?<!\d)(20\d\d)(?!\d)/g;
/** Years that are not the year of the scores: of a date, a decision, a period, a comparison. */
const OTHER_YEARS = [
  /(?<!\d)20\d\d\s*[-–—]\s*20\d\d(?!\d)/g,
  /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*20\d\d/g,
  /ngay[^a-z]*thang[^a-z]*nam[^a-z]*20\d\d/g,
  /thang\s*[\d….]*\s*nam\s*20\d\d/g,
  /thang\s*\d{1,2}\s*[/-]\s*20\d\d/g,
  /\d+\s*\/\s*20\d\d\s*\/\s*[a-z-]+/g,
  /so voi( nam)?\s*20\d\d/g,
];

/** The one year that a line of text speaks of; `null` when there is none, or more than one. */
export function yearInText(text: string): number | null {
  const folded = fold(text);
  if (/^\(?\s*(kem theo|ban hanh kem|can cu)/.test(folded)) return null;
  const rest = OTHER_YEARS.reduce((words, pattern) => words.replace(pattern, " "), folded);
  return onlyYear(rest.match(/nam\s*20\d\d(?!\d)/g)?.join(" ") ?? "") ?? onlyYear(rest);
}

/** The year of a header cell: `2022`, "Năm 2022", "Điểm năm 2022"; not the year that a change is measured against. */
export function yearInHeader(words: string): number | null {
  return yearInText(words);
}

/** The year in the name of a sheet: "2023", "CCHC 2023", "Nam2023". */
export function yearInSheetName(name: string): number | null {
  return yearInText(name);
}

/** Whether a header cell says nothing but its year. */
export function isYearOnly(words: string): boolean {
  return /^(ket qua )?(nam )?20\d\d$/.test(fold(words));
}

/** The year in a cell of a column "Năm": 2023, "2023", "Năm 2023". */
export function yearInCell(value: unknown): number | null {
  if (typeof value === "number") return Number.isInteger(value) && value >= 2000 && value <= 2099 ? value : null;
  return typeof value === "string" && isYearOnly(value) ? yearInText(value) : null;
}

function onlyYear(text: string): number | null {
  const years = new Set(text.match(YEAR) ?? []);
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : null;
}
