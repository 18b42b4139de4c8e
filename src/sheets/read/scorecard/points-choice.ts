import { inRounds } from "../appraisal-round";
import type { HeaderColumn } from "../header";
import { isSameNumber } from "./same-number";

/** Which columns of a table of criteria hold the points that count. */
export type PointsChoice =
  | { readonly kind: "chosen"; readonly rounds: readonly HeaderColumn[]; readonly surveys: readonly HeaderColumn[] }
  | { readonly kind: "several"; readonly columns: readonly HeaderColumn[] }
  | { readonly kind: "ambiguous"; readonly column: HeaderColumn }
  | { readonly kind: "none"; readonly selfScoreOnly: boolean };

/** What is known of a column beyond its header. */
export interface ColumnFacts {
  readonly isFilled: (column: HeaderColumn) => boolean;
  /** Its numbers in the rows of criteria and totals; `null` for anything else. */
  readonly numbers: (column: HeaderColumn) => readonly (number | null)[];
}

/** Chooses the points achieved, else the appraised ones with those of the survey; never those of the unit itself. */
export function choosePoints(columns: readonly HeaderColumn[], facts: ColumnFacts): PointsChoice {
  const filled = (...kinds: HeaderColumn["kind"][]) =>
    columns.filter((column) => kinds.includes(column.kind) && facts.isFilled(column));
  const totals = filled("totalScore", "converted");
  if (totals.length > 0) return oneOf(totals, [], facts);
  const appraised = filled("appraisedScore", "plainScore");
  const surveys = filled("surveyScore");
  if (appraised.length > 0) return oneOf(appraised, surveys, facts);
  const [ambiguous] = filled("ambiguous");
  if (ambiguous !== undefined) return { kind: "ambiguous", column: ambiguous };
  return { kind: "none", selfScoreOnly: filled("selfScore").length > 0 };
}

function oneOf(
  candidates: readonly HeaderColumn[],
  surveys: readonly HeaderColumn[],
  facts: ColumnFacts,
): PointsChoice {
  const [first, ...others] = candidates;
  if (first === undefined) return { kind: "none", selfScoreOnly: false };
  const rounds = inRounds(candidates);
  if (rounds !== null) return { kind: "chosen", rounds, surveys };
  if (others.every((other) => agree(first, other, facts))) return { kind: "chosen", rounds: [first], surveys };
  return { kind: "several", columns: candidates };
}

function agree(one: HeaderColumn, other: HeaderColumn, facts: ColumnFacts): boolean {
  const others = facts.numbers(other);
  return facts.numbers(one).every((value, row) => {
    const second = others[row] ?? null;
    return value === null || second === null ? value === second : isSameNumber(value, second);
  });
}
