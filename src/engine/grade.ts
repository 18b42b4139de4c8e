import { bandsInUse, type GradeBandInUse, type GradeBands } from "../plan/grades";
import type { Group } from "../plan/plan";
import { comparedScore, type Score, type ScoreComparison } from "./score";

/** The grade (xếp loại) of a unit in a year. */
export type Grade =
  | { readonly kind: "graded"; readonly band: GradeBandInUse }
  /** A score below the lowest band in use. */
  | { readonly kind: "belowAll"; readonly lowest: GradeBandInUse }
  /** Graded by a score that is missing: the grade is not known (thiếu dữ liệu). */
  | { readonly kind: "unknown" }
  /** The group has no band in use, or the unit is outside the assessment. */
  | { readonly kind: "notApplicable" };

/** The grade of a score within its group; lower bounds are inclusive, scores compared as they are ranked. */
export function gradeOf(score: Score, { grades }: Pick<Group, "grades">, comparison: ScoreComparison): Grade {
  const bands = bandsInUse(grades);
  const lowest = bands.at(-1);
  if (lowest === undefined || score.kind === "outside") return { kind: "notApplicable" };
  if (score.kind === "missing") return { kind: "unknown" };
  const value = comparedScore(score.value, comparison);
  const band = bands.find(({ from }) => value >= from);
  return band === undefined ? { kind: "belowAll", lowest } : { kind: "graded", band };
}

/**
 * Whether a grade is that of `id` or a lower one; a score below every band in use is lower than all of them.
 * @returns `null` when it is not known, or when the group does not have that grade.
 */
export function isGradeOrLower(grade: Grade, id: string, { bands }: GradeBands): boolean | null {
  const limit = bands.findIndex((band) => band.id === id);
  if (limit < 0 || grade.kind === "unknown" || grade.kind === "notApplicable") return null;
  return grade.kind === "belowAll" || bands.findIndex((band) => band.id === grade.band.id) >= limit;
}
