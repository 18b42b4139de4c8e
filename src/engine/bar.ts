import type { Group, Plan } from "../plan/plan";
import type { CaseFile } from "./case-file";
import { gradeOf, isGradeOrLower } from "./grade";
import { numberInWords } from "./number-words";
import { yearsOf } from "./occasion";
import { comparedScore, type Score } from "./score";

/**
 * Whether a result bars a unit and its head from the regular annual awards (VI.1); this movement's own awards are not
 * concerned. `unset` while the plan does not say what "không đạt yêu cầu" is for the unit's group, `unknown` without a
 * score.
 */
export type Bar = "barred" | "free" | "unknown" | "unset" | "notConcerned";

/** What "không đạt yêu cầu" is. */
export type BarRule =
  | { readonly kind: "unset" }
  | { readonly kind: "score"; readonly below: number }
  /** That grade or a lower one. */
  | { readonly kind: "grade"; readonly id: string; readonly name: string };

/** The rule of a plan; a score comes before a grade, which a checked plan does not have beside it. */
export function barRule({ bar: { belowScore, grade }, groups }: Plan): BarRule {
  if (belowScore !== null) return { kind: "score", below: belowScore };
  const band = groups.flatMap(({ grades }) => grades.bands).find(({ id }) => id === grade);
  return band === undefined ? { kind: "unset" } : { kind: "grade", id: band.id, name: band.name };
}

/** The rule as a sheet says it, e.g. "dưới 50 điểm", "xếp loại Yếu trở xuống"; `null` while it is not set. */
export function barRuleInWords(rule: BarRule): string | null {
  switch (rule.kind) {
    case "unset":
      return null;
    case "score":
      return `dưới ${numberInWords(rule.below)} điểm`;
    case "grade":
      return `xếp loại ${rule.name} trở xuống`;
  }
}

/** For a collective and for a head; other people are not concerned. The last year of the occasion counts. */
export function barOf({ subject, occasion, scoreOf }: CaseFile, plan: Plan): Bar {
  const concerned = subject.kind === "collective" || subject.head?.value === true;
  if (!concerned) return "notConcerned";
  const rule = barRule(plan);
  if (rule.kind === "unset") return "unset";
  const year = yearsOf(occasion).at(-1);
  if (year === undefined) return "unknown";
  const { score } = scoreOf("CCHC", year);
  if (score.kind === "outside") return "notConcerned";
  if (rule.kind === "grade") return barByGrade(score, rule.id, subject.group, plan);
  if (score.kind === "missing") return "unknown";
  return comparedScore(score.value, plan) < rule.below ? "barred" : "free";
}

/** A group without grades, or without that one, has no bar. */
function barByGrade(score: Score, id: string, group: Group | null, plan: Plan): Bar {
  if (group === null) return "unknown";
  const grade = gradeOf(score, group, plan);
  if (grade.kind === "unknown") return "unknown";
  const isBarred = isGradeOrLower(grade, id, group.grades);
  if (isBarred === null) return "unset";
  return isBarred ? "barred" : "free";
}
