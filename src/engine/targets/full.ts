import type { TargetPartOf } from "../../plan/target";
import { thresholdInForce } from "../conditions/min-score";
import { numberInWords } from "../number-words";
import { unreadable, type PartCase, type PartJudgement } from "./part-case";
import { percentOf, shareNotes } from "./percent-of";

/** As many digits as Excel itself shows: what lies beyond is noise of the sum, not a dossier. */
const EXCEL_DIGITS = 15;

/** Judges a share that must be the whole: as stored, without rounding. */
export function judgeFull({ thresholds }: TargetPartOf<"full">, { value, year, decimals }: PartCase): PartJudgement {
  const percent = percentOf(value);
  const target = thresholdInForce(thresholds, year);
  if (percent === null) return { ...unreadable(value, "một tỷ lệ %"), target };
  const compared = Number(percent.toPrecision(EXCEL_DIGITS));
  const gap = Number((compared - target).toPrecision(10));
  return {
    verdict: gap >= 0 ? "met" : "unmet",
    compared,
    target,
    gap,
    previous: null,
    // Rounding decides nothing here, so only the conversion is worth a word.
    notes: shareNotes(value, -Infinity, decimals),
  };
}

/** "= 100%". */
export function describeFull({ thresholds }: TargetPartOf<"full">, year: number): string {
  return `= ${numberInWords(thresholdInForce(thresholds, year))}%`;
}
