import type { TargetPartOf } from "../../plan/target";
import { thresholdInForce } from "../conditions/min-score";
import { numberInWords } from "../number-words";
import { publishedScore } from "../score";
import { unreadable, withoutComparison, type PartCase, type PartJudgement, type PreviousValue } from "./part-case";
import type { TargetValue } from "./target-value";

type Reduction = TargetPartOf<"reduction">;

/**
 * Judges how far a number fell below that of the base year, in percent of it. The period's last year decides; in the
 * years before it the progress is reported and nothing is judged. A value in percent is the reduction itself.
 */
export function judgeReduction(part: Reduction, partCase: PartCase): PartJudgement {
  const judgement = judgeReached(part, partCase);
  if (partCase.year >= part.byYear) return judgement;
  const notes = [...judgement.notes, `đánh giá vào cuối năm ${part.byYear}`];
  return { ...judgement, verdict: "notApplicable", notes: [notes.join("; ")] };
}

function judgeReached(part: Reduction, partCase: PartCase): PartJudgement {
  const { value, year, decimals } = partCase;
  const target = thresholdInForce(part.thresholds, year);
  const base = baseValue(part, partCase);
  if (value.kind !== "percent" && value.kind !== "number") {
    return { ...unreadable(value, "số lượng, hoặc tỷ lệ % đã giảm"), target, previous: base };
  }
  const reduced = reductionOf(value, base);
  if (reduced === null) {
    const why =
      base === null ? `thiếu số liệu năm gốc ${part.baseYear} để so` : `số liệu năm gốc ${part.baseYear} là 0`;
    return { ...withoutComparison("unknown", why), target, previous: base };
  }
  const compared = publishedScore(reduced, decimals);
  const gap = publishedScore(compared - target, decimals);
  const previous = value.kind === "percent" ? null : base;
  const notes = [progressWords(part, compared)];
  return { verdict: gap >= 0 ? "met" : "unmet", compared, target, gap, previous, notes };
}

/** "Giảm ≥ 10% so với năm 2021, đến hết năm 2025". */
export function describeReduction({ thresholds, baseYear, byYear }: Reduction, year: number): string {
  return `Giảm ≥ ${numberInWords(thresholdInForce(thresholds, year))}% so với năm ${baseYear}, đến hết năm ${byYear}`;
}

function reductionOf(value: TargetValue, base: PreviousValue | null): number | null {
  if (value.kind === "percent") return value.value;
  if (value.kind !== "number" || base === null || base.value === 0) return null;
  return ((base.value - value.value) / base.value) * 100;
}

function baseValue({ baseYear }: Reduction, { inYear }: PartCase): PreviousValue | null {
  const seen = inYear(baseYear);
  return seen?.value.kind === "number" ? { year: baseYear, value: seen.value.value, source: seen.source } : null;
}

function progressWords({ baseYear }: Reduction, reduced: number): string {
  if (reduced < 0) return `tăng ${numberInWords(-reduced)}% so với năm ${baseYear}`;
  return `giảm ${numberInWords(reduced)}% so với năm ${baseYear}`;
}
