import { judgeAward, judgeAwards, type AwardVerdict, type SubjectKind } from "../engine/award-verdict";
import type { ScoreToJudge } from "../engine/conditions/min-score";
import type { AllOfNode, MinScoreNode } from "../engine/verdict-tree";
import type { Award } from "../plan/plan";
import { currentPlan, judgedYear } from "./current-plan";
import { readScoreToJudge } from "./read-score";

/** The verdict tree of the score in a cell against one award. Raises the refusals of `readScoreToJudge`. */
export function judgeScore(cell: unknown, award: Award, subject: SubjectKind): AllOfNode<MinScoreNode> {
  return judgeAward(award, subject, scoreToJudge(cell, subject), judgedYear, currentPlan);
}

/** The verdicts on the score in a cell against every award, highest first. Raises the same refusals. */
export function judgeScoreForAll(cell: unknown, subject: SubjectKind): AwardVerdict[] {
  return judgeAwards(subject, scoreToJudge(cell, subject), judgedYear, currentPlan);
}

function scoreToJudge(cell: unknown, subject: SubjectKind): ScoreToJudge {
  return { score: readScoreToJudge(cell, subject), source: null };
}
