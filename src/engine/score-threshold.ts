import { scoreConditions } from "../plan/condition";
import type { Award } from "../plan/plan";
import type { SubjectKind } from "./award-verdict";
import { thresholdInForce } from "./conditions/min-score";

/** The score that an award asks for in a year (ngưỡng), in the unit of its condition: the highest of its conditions. */
export function scoreThreshold(award: Award, subject: SubjectKind, year: number): number {
  return Math.max(
    ...scoreConditions(award[subject].conditions).map((condition) => thresholdInForce(condition.thresholds, year)),
  );
}
