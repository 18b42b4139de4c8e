import { readNumberText } from "../../engine/number-text";
import { fold } from "../text/fold";
import type { HeaderColumn } from "./header";
import type { SheetCells } from "./sheet-cells";

const STATED = /(?:thang(?: diem)?|toi da|max)\s*:?\s*(\d+(?:[.,]\d+)?)|\/\s*(\d+(?:[.,]\d+)?)(?!\d|\s*\/)/g;

/**
 * The maximum score (điểm tối đa) that a header states: "(thang điểm 84)", "(tối đa 84 điểm)", "/84"; the lowest level
 * that states one counts.
 * @returns `null` when none is stated, or more than one at the same level.
 */
export function maxScoreInHeader(levels: readonly string[]): number | null {
  for (const words of [...levels].reverse()) {
    const stated = [...fold(words).matchAll(STATED)]
      .map((match) => Number((match[1] ?? match[2] ?? "").replace(",", ".")))
      .filter((value) => value >= 5 && value <= 1000);
    const [only] = stated;
    if (only !== undefined) return new Set(stated).size === 1 ? only : null;
  }
  return null;
}

/** The maximum score that the lines above a table state: "(thang điểm: 84)"; nearest first. */
export function maxScoreInTitle(lines: readonly string[]): number | null {
  for (const line of lines) {
    const stated = /thang diem\s*:?\s*(\d+(?:[.,]\d+)?)/.exec(fold(line))?.[1];
    if (stated !== undefined) return Number(stated.replace(",", "."));
  }
  return null;
}

/** The column with the maximum score that goes with a score column: the only one, or the one of the same year. */
export function maxScoreColumn(columns: readonly HeaderColumn[], score: HeaderColumn): HeaderColumn | null {
  const all = columns.filter(({ kind }) => kind === "maxScore");
  const sameYear = all.filter(({ year }) => year === score.year || year === null);
  const [only] = sameYear;
  return sameYear.length === 1 && only !== undefined ? only : null;
}

/** A positive number in a cell; `null` for anything else. */
export function positiveNumber(cells: SheetCells, row: number, column: number): number | null {
  const value = cells.seen(row, column);
  if (typeof value === "number") return value > 0 ? value : null;
  if (typeof value !== "string") return null;
  const reading = readNumberText(value, null);
  return reading.kind === "number" && !reading.percent && reading.value > 0 ? reading.value : null;
}
