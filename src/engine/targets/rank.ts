import type { TargetPartOf } from "../../plan/target";
import { thresholdInForce } from "../conditions/min-score";
import { numberInWords } from "../number-words";
import { unreadable, type PartCase, type PartJudgement } from "./part-case";

/** Judges a rank: 1 is the first, and a higher number is worse. */
export function judgeRank({ thresholds }: TargetPartOf<"rank">, { value, year }: PartCase): PartJudgement {
  const target = thresholdInForce(thresholds, year);
  if (value.kind !== "number") return { ...unreadable(value, "một thứ hạng (1, 2, 3…)"), target };
  const gap = target - value.value;
  return { verdict: gap >= 0 ? "met" : "unmet", compared: value.value, target, gap, previous: null, notes: [] };
}

/** "Hạng 3 trở lên". */
export function describeRank({ thresholds }: TargetPartOf<"rank">, year: number): string {
  return `Hạng ${numberInWords(thresholdInForce(thresholds, year))} trở lên`;
}
