import type { CriterionRow } from "../recognition";
import { foldedWords } from "../text/fold";
import type { FileScore } from "./file-scores";

/** A criterion of some scorecards: one column of the sheet they are put together on. */
export interface CriterionColumn {
  readonly header: string;
  /** What one scorecard says of it; `null` where it says nothing. */
  readonly points: (score: FileScore) => number | null;
}

const LONGEST_HEADER = 120;

/**
 * The criteria of all scorecards, in the order of the first that has them. Those of two scorecards are one where index
 * and words are the same, wherever they stand; the same index over other words is another criterion.
 */
export function criterionColumns(scores: readonly FileScore[]): CriterionColumn[] {
  const byKey = new Map<string, CriterionRow>();
  for (const { criteria } of scores) {
    for (const criterion of criteria) if (!byKey.has(keyOf(criterion))) byKey.set(keyOf(criterion), criterion);
  }
  const headers = new Set<string>();
  return [...byKey].map(([key, criterion]) => ({
    header: uniqueHeader(criterion, headers),
    points: ({ criteria }) => criteria.find((each) => keyOf(each) === key)?.points ?? null,
  }));
}

function keyOf({ index, words }: CriterionRow): string {
  return `${index.toLowerCase()} ${foldedWords(words)}`;
}

/** Headers of an Excel table must differ, whatever their capitals. @param taken in lower case */
function uniqueHeader({ index, words }: CriterionRow, taken: Set<string>): string {
  const header = `${index} ${words}`.trim().slice(0, LONGEST_HEADER);
  for (let number = 1; ; number++) {
    const each = number === 1 ? header : `${header} (${number})`;
    if (taken.has(each.toLowerCase())) continue;
    taken.add(each.toLowerCase());
    return each;
  }
}
