import type { Award, Plan } from "../plan/plan";
import { evaluateMinScore, type ScoreToJudge } from "./conditions/min-score";
import { allOf } from "./verdict";
import type { AllOfNode } from "./verdict-tree";

/** What kind of subject (đối tượng) is judged: a collective (tập thể) or an individual (cá nhân). */
export type SubjectKind = "collective" | "individual";

/** The verdict on one subject and one award (danh hiệu). */
export interface AwardVerdict {
  readonly award: Award;
  readonly tree: AllOfNode;
}

/** Judges one score against every award of the plan, highest first, each by its own clause alone (IV.3). */
export function judgeAwards(subject: SubjectKind, score: ScoreToJudge, year: number, plan: Plan): AwardVerdict[] {
  return plan.awards.map((award) => ({ award, tree: judgeAward(award, subject, score, year, plan) }));
}

/** Judges one score against one award: all its conditions must hold. */
export function judgeAward(
  award: Award,
  subject: SubjectKind,
  score: ScoreToJudge,
  year: number,
  plan: Plan,
): AllOfNode {
  const standard = award[subject];
  const children = standard.conditions.map((condition) =>
    evaluateMinScore(condition, score, year, plan.precision.value),
  );
  return {
    kind: "allOf",
    clause: standard.clause,
    words: standard.words,
    verdict: allOf(children.map((child) => child.verdict)),
    children,
  };
}

/** The highest award whose computed conditions hold (đủ điều kiện về điểm); `null` when none does. */
export function highestAward(verdicts: readonly AwardVerdict[]): Award | null {
  return verdicts.find(({ tree }) => tree.verdict === "met")?.award ?? null;
}
