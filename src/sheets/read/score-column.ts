import type { Score } from "../../engine/score";
import { inRounds } from "./appraisal-round";
import { NO_ANSWERS, type Answers } from "../answers";
import type { HeaderColumn } from "./header";
import { answeredScoreColumn } from "./questions";

/** Which column of a table holds the scores of one year. */
export type ScoreColumnChoice =
  | {
      readonly kind: "chosen";
      readonly column: HeaderColumn;
      /** The same score of earlier rounds of the appraisal (lần, đợt), the latest first: for units without a later one. */
      readonly earlier?: readonly HeaderColumn[];
    }
  | { readonly kind: "several"; readonly columns: readonly HeaderColumn[] }
  | { readonly kind: "ambiguous"; readonly column: HeaderColumn }
  | { readonly kind: "none"; readonly selfScoreOnly: boolean };

/** What is known of a candidate beyond its header. */
export interface CandidateFacts {
  /** Its scores in the rows of units, in their order. */
  readonly scores: (column: HeaderColumn) => readonly Score[];
  /** Whether the sheet says out of how much its scores are. */
  readonly knowsMaxScore: (column: HeaderColumn) => boolean;
  /** Whether its scores are out of something else than the scale of the index, as the sheet says. */
  readonly isOnOtherBase: (column: HeaderColumn) => boolean;
}

/**
 * Chooses among the columns of one year: the total where there is one, else "Điểm" alone, else the only appraised
 * score; never the self-score. Columns that say the same in every row do not contradict each other. Among several that
 * do, the user's word counts.
 */
export function chooseScoreColumn(
  columns: readonly HeaderColumn[],
  facts: CandidateFacts,
  answers: Answers = NO_ANSWERS,
): ScoreColumnChoice {
  const choice = byHeadersAndScores(columns, facts);
  const said = choice.kind === "several" ? answeredScoreColumn(choice.columns, answers) : null;
  return said === null ? choice : { kind: "chosen", column: said };
}

function byHeadersAndScores(columns: readonly HeaderColumn[], facts: CandidateFacts): ScoreColumnChoice {
  const of = (...kinds: HeaderColumn["kind"][]) => columns.filter(({ kind }) => kinds.includes(kind));
  const totals = of("totalScore");
  const shares = of("percentIndex");
  const unclear = of("ambiguous");
  const [converted] = of("converted");
  if (converted !== undefined) return oneOf(of("converted"), facts);
  if (totals.length > 0) return pointsAgainstShares(oneOf(totals, facts), shares, facts);
  const rest = [...of("plainScore"), ...of("appraisedScore")];
  // "TĐ" beside an appraised score may be the total of it.
  const possibleTotals = unclear.filter(({ levels }) => /đ/iu.test(levels.at(-1) ?? ""));
  if (rest.length > 0) {
    const choice = oneOf([...rest, ...possibleTotals], facts);
    if (isPartOnly(choice, columns, facts)) return { kind: "several", columns: [...rest, ...of("surveyScore")] };
    return pointsAgainstShares(choice, shares, facts);
  }
  if (shares.length > 0) return oneOf([...shares, ...possibleTotals], facts);
  const [ambiguous] = unclear;
  if (ambiguous !== undefined) return { kind: "ambiguous", column: ambiguous };
  return { kind: "none", selfScoreOnly: of("selfScore").length > 0 };
}

function oneOf(candidates: readonly HeaderColumn[], facts: CandidateFacts): ScoreColumnChoice {
  const [first, ...others] = candidates;
  if (first === undefined) return { kind: "none", selfScoreOnly: false };
  const contradicting = others.filter((other) => !agree(first, other, facts));
  if (contradicting.length === 0) return { kind: "chosen", column: first };
  return lastRound(candidates, facts) ?? { kind: "several", columns: candidates };
}

/** Among rounds of the appraisal, the last one that has a score; `null` when the columns are none. */
function lastRound(candidates: readonly HeaderColumn[], facts: CandidateFacts): ScoreColumnChoice | null {
  const filled = inRounds(candidates)?.filter((column) => facts.scores(column).some(({ kind }) => kind !== "missing"));
  const [column, ...earlier] = filled?.reverse() ?? [];
  return column === undefined ? null : { kind: "chosen", column, earlier };
}

/**
 * Points win over an index in percent. But when nobody says out of how much the points are, and the percentages differ
 * from them, the points may be on another base than 100.
 */
function pointsAgainstShares(
  choice: ScoreColumnChoice,
  shares: readonly HeaderColumn[],
  facts: CandidateFacts,
): ScoreColumnChoice {
  if (choice.kind !== "chosen" || facts.knowsMaxScore(choice.column)) return choice;
  const { column } = choice;
  const differing = shares.filter((share) => contradict(column, share, facts));
  return differing.length === 0 ? choice : { kind: "several", columns: [column, ...differing] };
}

/** An appraised score out of 65 beside a survey score is a part of a total that is not there. */
function isPartOnly(choice: ScoreColumnChoice, columns: readonly HeaderColumn[], facts: CandidateFacts): boolean {
  return (
    choice.kind === "chosen" &&
    choice.column.kind === "appraisedScore" &&
    columns.some(({ kind }) => kind === "surveyScore") &&
    facts.isOnOtherBase(choice.column)
  );
}

/** Whether there is a row in which two columns state different scores. */
function contradict(one: HeaderColumn, other: HeaderColumn, facts: CandidateFacts): boolean {
  const others = facts.scores(other);
  return facts.scores(one).some((score, index) => {
    const second = others[index];
    return score.kind === "scored" && second?.kind === "scored" && differ(score.value, second.value);
  });
}

/** Whether two columns say the same in every row to the second decimal, and something at all. */
function agree(one: HeaderColumn, other: HeaderColumn, facts: CandidateFacts): boolean {
  const scores = facts.scores(one);
  const others = facts.scores(other);
  let compared = 0;
  for (const [index, score] of scores.entries()) {
    const second = others[index];
    if (score.kind !== "scored" || second?.kind !== "scored") {
      if (score.kind !== second?.kind) return false;
      continue;
    }
    if (differ(score.value, second.value)) return false;
    compared += 1;
  }
  return compared > 0;
}

/** Published to two decimals, the same score may differ by half of the last one. */
function differ(one: number, other: number): boolean {
  return Math.abs(one - other) > 0.0051;
}
