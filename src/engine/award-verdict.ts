import { scoreConditions } from "../plan/condition";
import type { Award, Plan } from "../plan/plan";
import { evaluateMinScore, type ScoreToJudge } from "./conditions/min-score";
import { allOf } from "./verdict";
import type { AllOfNode, MinScoreNode } from "./verdict-tree";

/** What kind of subject (đối tượng) is judged: a collective (tập thể) or an individual (cá nhân). */
export type SubjectKind = "collective" | "individual";

/** The verdict on one score and one award (danh hiệu): its score conditions alone. */
export interface AwardVerdict {
  readonly award: Award;
  readonly tree: AllOfNode<MinScoreNode>;
}

/** Judges one score against every award of the plan, highest first, each by its own clause alone (IV.3). */
export function judgeAwards(subject: SubjectKind, score: ScoreToJudge, year: number, plan: Plan): AwardVerdict[] {
  return plan.awards.map((award) => ({ award, tree: judgeAward(award, subject, score, year, plan) }));
}

/** Judges one score against one award: all its score conditions must hold. */
export function judgeAward(
  award: Award,
  subject: SubjectKind,
  score: ScoreToJudge,
  year: number,
  plan: Plan,
): AllOfNode<MinScoreNode> {
  const standard = award[subject];
  const children = scoreConditions(standard.conditions).map((condition) =>
    evaluateMinScore(condition, score, year, plan),
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
