import type { DatedNumber, MinScoreCondition } from "../../plan/condition";
import { numberInWords } from "../number-words";
import { comparedScore, type Score, type ScoreComparison } from "../score";
import type { SourceCell } from "../score-entry";
import { shownValue } from "../shown-value";
import type { Verdict } from "../verdict";
import type { Concerned, MinScoreNode } from "../verdict-tree";

export interface ScoreToJudge {
  readonly score: Score;
  readonly source: SourceCell | null;
}

/**
 * Evaluates a score condition (điều kiện về điểm; IV.3) for one year: inclusive, at the published precision unless the
 * plan compares unrounded. Below the threshold is `unmet`, no score is `unknown`, outside the assessment is
 * `notApplicable`.
 * @param concerned for a person, whether they are directly in charge of reform work.
 */
export function evaluateMinScore(
  condition: MinScoreCondition,
  { score, source }: ScoreToJudge,
  year: number,
  comparison: ScoreComparison,
  concerned: Concerned = "always",
): MinScoreNode {
  const threshold = thresholdInForce(condition.thresholds, year);
  const compared = score.kind === "scored" ? comparedScore(score.value, comparison) : null;
  // Without the noise of binary fractions.
  const gap = compared === null ? null : Number((compared - threshold).toFixed(10));
  const verdict = concernedVerdict(verdictOf(score, gap), concerned);
  return {
    kind: "minScore",
    clause: condition.clause,
    words: condition.words,
    description: describeMinScore(condition, year),
    verdict,
    indices: condition.indices,
    year,
    concerned,
    seen: { score, compared, source },
    threshold,
    unit: condition.unit,
    gap,
    nearThreshold: verdict === "met" && score.kind === "scored" && shownValue(score.value) < threshold,
  };
}

/**
 * The threshold (ngưỡng) of a year: the latest that was in force by then, else the earliest there is.
 * @throws RangeError when there is none at all, which no checked plan has.
 */
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

/** Who is not directly in charge has no such condition; where nobody says, a score that falls short is open. */
function concernedVerdict(verdict: Verdict, concerned: Concerned): Verdict {
  if (concerned === "no") return "notApplicable";
  return concerned === "unsaid" && verdict === "unmet" ? "unknown" : verdict;
}

/** The condition in one line for a reader, e.g. "Chỉ số CCHC năm 2023 đạt từ 78 điểm trở lên". */
export function describeMinScore({ indices, unit, thresholds }: MinScoreCondition, year: number): string {
  const threshold = numberInWords(thresholdInForce(thresholds, year));
  const amount = unit === "%" ? `${threshold}%` : `${threshold} ${unit}`;
  return `Chỉ số ${indices.join(" và ")} năm ${year} đạt từ ${amount} trở lên`;
}
