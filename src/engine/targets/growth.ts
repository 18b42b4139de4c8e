import type { TargetPartOf } from "../../plan/target";
import { thresholdInForce } from "../conditions/min-score";
import { numberInWords } from "../number-words";
import { publishedScore } from "../score";
import { unreadable, withoutComparison, type PartCase, type PartJudgement, type PreviousValue } from "./part-case";
import { percentOf, shareNotes } from "./percent-of";

type Growth = TargetPartOf<"growth">;

/**
 * Judges the gain on the year before, in percentage points, up to the ceiling. At the ceiling there is nothing left to
 * gain, whatever the year before was; below it, the verdict needs that year.
 */
export function judgeGrowth(part: Growth, partCase: PartCase): PartJudgement {
  const { value, year, decimals } = partCase;
  if (year < part.firstYear || year > part.lastYear) {
    return withoutComparison("notApplicable", `chỉ tính các năm ${part.firstYear}–${part.lastYear}`);
  }
  const previous = previousShare(partCase);
  const percent = percentOf(value);
  const target = previous === null ? null : targetAfter(part, previous.value, year, decimals);
  if (percent === null) return { ...unreadable(value, "một tỷ lệ %"), target, previous };
  const compared = publishedScore(percent, decimals);
  if (compared >= part.ceiling) {
    const gap = publishedScore(compared - (target ?? part.ceiling), decimals);
    return { verdict: "met", compared, target, gap, previous, notes: shareNotes(value, part.ceiling, decimals) };
  }
  if (target === null) {
    return { ...withoutComparison("unknown", `thiếu giá trị năm ${year - 1} để so mức tăng`), compared };
  }
  const gap = publishedScore(compared - target, decimals);
  const notes = [...shareNotes(value, target, decimals), ...paceNote(part, compared, year)];
  return { verdict: gap >= 0 ? "met" : "unmet", compared, target, gap, previous, notes };
}

/** "Tăng ≥ 20 điểm % so với năm trước, đến khi đạt 100%". */
export function describeGrowth({ thresholds, ceiling }: Growth, year: number): string {
  const points = numberInWords(thresholdInForce(thresholds, year));
  return `Tăng ≥ ${points} điểm % so với năm trước, đến khi đạt ${numberInWords(ceiling)}%`;
}

function targetAfter({ thresholds, ceiling }: Growth, before: number, year: number, decimals: number): number {
  const reached = publishedScore(before, decimals) + thresholdInForce(thresholds, year);
  return Math.min(publishedScore(reached, decimals), ceiling);
}

function previousShare({ year, inYear }: PartCase): PreviousValue | null {
  const seen = inYear(year - 1);
  const value = seen === null ? null : percentOf(seen.value);
  return seen === null || value === null ? null : { year: year - 1, value, source: seen.source };
}

/** Where the least gain that the plan asks for leads by its last year, when that is short of the ceiling. */
function paceNote(part: Growth, compared: number, year: number): string[] {
  const yearsLeft = part.lastYear - year;
  const reached = compared + yearsLeft * thresholdInForce(part.thresholds, year);
  if (reached >= part.ceiling) return [];
  const points = numberInWords(thresholdInForce(part.thresholds, year));
  const words =
    yearsLeft === 0
      ? `hết năm ${part.lastYear} còn cách ${numberInWords(part.ceiling)}%`
      : `tăng đúng ${points} điểm % mỗi năm thì đến năm ${part.lastYear} được ${numberInWords(reached)}%, ` +
        `chưa tới ${numberInWords(part.ceiling)}%`;
  return [`${words} (${part.clause})`];
}
