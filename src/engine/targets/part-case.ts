import type { SourceCell } from "../score-entry";
import type { Verdict } from "../verdict";
import type { SeenTargetValue, TargetValue } from "./target-value";

/** What a target part is judged by: the value of the year, and those of other years. */
export interface PartCase {
  readonly year: number;
  readonly value: TargetValue;
  /** `null` when no sheet speaks of that year. */
  readonly inYear: (year: number) => SeenTargetValue | null;
  /** Years that the sheets speak of, ascending. */
  readonly years: readonly number[];
  /** Decimals at which shares are published and compared. */
  readonly decimals: number;
}

/** The value of an earlier year that a verdict rests on: of the year before, or of the base year. */
export interface PreviousValue {
  readonly year: number;
  readonly value: number;
  readonly source: SourceCell | null;
}

/** A verdict on one part, and what it was made of. */
export interface PartJudgement {
  readonly verdict: Verdict;
  /** What was compared with the target: percent, rank, count; `null` when there was nothing to compare. */
  readonly compared: number | null;
  /** What had to be reached, in the same unit; `null` when it is no number or cannot be told. */
  readonly target: number | null;
  /** How far past the target; negative is what is missing (còn thiếu), in the same unit or in days. */
  readonly gap: number | null;
  readonly previous: PreviousValue | null;
  /** For the reader, in Vietnamese, each a clause of a sentence. */
  readonly notes: readonly string[];
}

/** A judgement in which nothing could be compared. */
export function withoutComparison(verdict: Verdict, ...notes: string[]): PartJudgement {
  return { verdict, compared: null, target: null, gap: null, previous: null, notes };
}

/** The judgement on a value that is not there, or not of the kind that the part asks for. */
export function unreadable(value: TargetValue, asked: string): PartJudgement {
  if (value.kind !== "missing") return withoutComparison("unknown", `cần ${asked}`);
  return withoutComparison("unknown", value.shown === "" ? "thiếu dữ liệu" : `thiếu dữ liệu: ô ghi “${value.shown}”`);
}
