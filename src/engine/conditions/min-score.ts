import type { DatedNumber, MinScoreCondition } from "../../plan/condition";
import { publishedScore, type Score } from "../score";
import type { SourceCell } from "../score-entry";
import type { Verdict } from "../verdict";
import type { MinScoreNode } from "../verdict-tree";

export interface ScoreToJudge {
  readonly score: Score;
  readonly source: SourceCell | null;
}

/**
 * Evaluates a score condition (điều kiện về điểm; IV.3) for one year: inclusive, at the published precision of
 * `decimals`. Below the threshold is `unmet`, no score is `unknown`, outside the assessment is `notApplicable`.
 */
export function evaluateMinScore(
  condition: MinScoreCondition,
  { score, source }: ScoreToJudge,
  year: number,
  decimals: number,
): MinScoreNode {
  const threshold = thresholdInForce(condition.thresholds, year);
  const published = score.kind === "scored" ? publishedScore(score.value, decimals) : null;
  const gap = published === null ? null : publishedScore(published - threshold, decimals);
  const verdict = verdictOf(score, gap);
  return {
    kind: "minScore",
    clause: condition.clause,
    words: condition.words,
    description: describeMinScore(condition, year),
    verdict,
    seen: { score, published, source },
    threshold,
    unit: condition.unit,
    gap,
    nearThreshold: verdict === "met" && score.kind === "scored" && score.value < threshold,
  };
}

/** The threshold of a year: the latest that was in force by then, else the earliest there is. */
export function thresholdInForce(thresholds: readonly DatedNumber[], year: number): number {
  const inForce = thresholds.findLast((threshold) => threshold.since <= year) ?? thresholds[0];
  if (inForce === undefined) throw new RangeError("điều kiện chưa có ngưỡng");
  return inForce.value;
}

function verdictOf(score: Score, gap: number | null): Verdict {
  if (score.kind === "outside") return "notApplicable";
  if (gap === null) return "unknown";
  return gap >= 0 ? "met" : "unmet";
}

/** The condition in one line for a reader, e.g. "Điểm chỉ số CCHC năm 2023 đạt từ 78 điểm trở lên". */
export function describeMinScore({ indices, unit, thresholds }: MinScoreCondition, year: number): string {
  const threshold = thresholdInForce(thresholds, year).toLocaleString("vi-VN");
  const amount = unit === "%" ? `${threshold}%` : `${threshold} ${unit}`;
  return `Chỉ số ${indices.join(" và ")} năm ${year} đạt từ ${amount} trở lên`;
}
