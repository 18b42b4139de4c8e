import { numberInWords } from "../number-words";
import { publishedScore } from "../score";
import { shownValue } from "../shown-value";
import type { TargetValue } from "./target-value";

/** The share that a value states, in percent; `null` when it states none. */
export function percentOf(value: TargetValue): number | null {
  return value.kind === "percent" ? value.value : null;
}

/** What to say of a share besides its verdict: what it was converted from, and whether rounding decided. */
export function shareNotes(value: TargetValue, threshold: number, decimals: number): string[] {
  if (value.kind !== "percent") return [];
  const { of } = value;
  const published = publishedScore(value.value, decimals);
  return [
    ...(of === undefined ? [] : [`quy đổi từ ${numberInWords(of.part)}/${numberInWords(of.whole)}`]),
    ...(shownValue(value.value) < threshold && published >= threshold
      ? [`sát ngưỡng: ${numberInWords(value.value)} làm tròn thành ${numberInWords(published, decimals)}`]
      : []),
  ];
}
