import type { TargetPartOf } from "../../plan/target";
import { thresholdInForce } from "../conditions/min-score";
import { numberInWords } from "../number-words";
import { publishedScore } from "../score";
import { unreadable, type PartCase, type PartJudgement } from "./part-case";
import { percentOf, shareNotes } from "./percent-of";

/** Judges a share against its minimum in force, inclusive, at the published precision. */
export function judgeShare({ thresholds }: TargetPartOf<"share">, { value, year, decimals }: PartCase): PartJudgement {
  const percent = percentOf(value);
  const target = thresholdInForce(thresholds, year);
  if (percent === null) return { ...unreadable(value, "một tỷ lệ %"), target };
  const compared = publishedScore(percent, decimals);
  const gap = publishedScore(compared - target, decimals);
  return {
    verdict: gap >= 0 ? "met" : "unmet",
    compared,
    target,
    gap,
    previous: null,
    notes: shareNotes(value, target, decimals),
  };
}

/** "≥ 80%". */
export function describeShare({ thresholds }: TargetPartOf<"share">, year: number): string {
  return `≥ ${numberInWords(thresholdInForce(thresholds, year))}%`;
}
