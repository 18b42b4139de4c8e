import type { Plan } from "../plan/plan";
import { shownValue } from "./shown-value";

/**
 * A score (điểm) as one cell states it. Only a number is a score: a blank is never 0, and a typed 0 is a score of 0.
 */
export type Score =
  | {
      readonly kind: "scored";
      /** As stored, on the scale of its index; not rounded. */
      readonly value: number;
      /** What the cell says when the score was converted to base 100 (quy đổi), e.g. 68.32 of 84. */
      readonly original?: { readonly value: number; readonly maxScore: number };
    }
  | {
      /** Blank, "N/A", "-", "Không đánh giá", an error cell (thiếu điểm). */
      readonly kind: "missing";
      /** What stands in the cell; empty for a blank. */
      readonly shown: string;
    }
  /** The unit is outside the assessment (không thuộc diện chấm điểm). */
  | { readonly kind: "outside" };

/**
 * The score as published: rounded half up to `decimals`, on the fifteen digits that Excel itself shows, so that a sum
 * stored as 77.99499999999999 rounds as the 77.995 that the user sees.
 */
export function publishedScore(value: number, decimals: number): number {
  return shiftDecimals(Math.round(shiftDecimals(shownValue(value), decimals)), -decimals);
}

/** What of a plan says how scores are compared. */
export type ScoreComparison = Pick<Plan, "precision" | "compared">;

/** The value by which a score is compared and ranked: as published, or as Excel shows it where the plan does not round. */
export function comparedScore(value: number, { precision, compared }: ScoreComparison): number {
  return compared.value === "published" ? publishedScore(value, precision.value) : shownValue(value);
}

/** Moves the decimal point by exponent, because multiplying would turn 1.005 into 100.49999. */
function shiftDecimals(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/**
 * A score converted to base 100 (quy đổi), e.g. 68.32 of 84 points → 81.333…
 * @throws RangeError when the maximum is not positive or the score lies outside 0…maximum.
 */
export function rebaseScore(value: number, maxScore: number): number {
  if (!(maxScore > 0)) throw new RangeError("điểm tối đa phải lớn hơn 0");
  if (!(value >= 0 && value <= maxScore)) throw new RangeError(`điểm phải từ 0 đến ${maxScore}`);
  return shownValue((value / maxScore) * 100);
}
