import type { Plan } from "../../plan/plan";
import { readNumberText } from "../number-text";
import { rebaseScore } from "../score";
import { scoreScale } from "./score-scale";

/** What a person typed as a score to try. */
export type TrialReading =
  | { readonly kind: "score"; readonly value: number }
  /** Nothing typed, or words that say there is no score. */
  | { readonly kind: "missing" }
  | { readonly kind: "ambiguous"; readonly shown: string; readonly readings: readonly [number, number] }
  | { readonly kind: "percent"; readonly shown: string }
  | { readonly kind: "outOfScale"; readonly value: number; readonly min: number; readonly max: number }
  | { readonly kind: "notNumber"; readonly shown: string };

/** Reads a score to try as sheets are read: "82,5", "82.5 điểm", "68,32/84" on base 100. */
export function readTrialScore(text: string, plan: Plan): TrialReading {
  const shown = text.trim();
  const { min, max } = scoreScale(plan);
  const reading = readNumberText(text, max);
  if (reading.kind === "missing" || reading.kind === "outside") return { kind: "missing" };
  if (reading.kind === "ambiguous") return { kind: "ambiguous", shown, readings: reading.readings };
  if (reading.kind === "notNumber") return { kind: "notNumber", shown };
  if (reading.percent) return { kind: "percent", shown };
  const { value, outOf } = reading;
  if (outOf !== null) {
    const fits = outOf > 0 && value >= 0 && value <= outOf;
    return fits
      ? { kind: "score", value: rebaseScore(value, outOf) }
      : { kind: "outOfScale", value, min: 0, max: outOf };
  }
  return value >= min && value <= max ? { kind: "score", value } : { kind: "outOfScale", value, min, max };
}
