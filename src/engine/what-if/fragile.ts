import type { Award } from "../../plan/plan";
import { shownValue } from "../shown-value";
import { leavesOf } from "../verdict-tree";
import type { UnitAssessment, YearAssessment } from "../year-assessment";

/** Neighbours in a ranking whose order, or whose tie, hangs on less than the published precision. */
export interface FragileRank {
  readonly kind: "rank";
  /** Tied because they are published alike, though their unrounded scores differ; otherwise ranked apart. */
  readonly tied: boolean;
  readonly higher: readonly UnitAssessment[];
  readonly lower: readonly UnitAssessment[];
  /** Unrounded points between them: more than 0, less than the published precision. */
  readonly apart: number;
}

/** An award that a unit meets by rounding alone, or misses by less than the published precision. */
export interface FragileAward {
  readonly kind: "award";
  readonly unit: UnitAssessment;
  readonly award: Award;
  readonly met: boolean;
  readonly threshold: number;
  /** Unrounded points between the score and the threshold. */
  readonly apart: number;
}

/** A rank or an award that hangs on less than the published precision (mong manh). */
export type FragileMark = FragileRank | FragileAward;

/** Every fragile mark of a year: the ranks group by group from the top, then the awards unit by unit. */
export function fragileMarks(assessment: YearAssessment): FragileMark[] {
  const { plan, units } = assessment;
  const step = 10 ** -plan.precision.value;
  return [
    ...plan.groups.flatMap((group) =>
      group.ranks === "stated"
        ? []
        : fragileRanks(
            units.filter((unit) => unit.group.id === group.id),
            step,
          ),
    ),
    ...units.flatMap((unit) => fragileAwards(unit, step)),
  ];
}

/** The marks that concern one unit. */
export function fragileMarksOf(unit: UnitAssessment, marks: readonly FragileMark[]): FragileMark[] {
  const isUnit = (other: UnitAssessment) =>
    other.entry.unitKey === unit.entry.unitKey && other.group.id === unit.group.id;
  return marks.filter((mark) =>
    mark.kind === "award" ? isUnit(mark.unit) : mark.higher.some(isUnit) || mark.lower.some(isUnit),
  );
}

function fragileRanks(units: readonly UnitAssessment[], step: number): FragileRank[] {
  const levels = levelsOf(units);
  return levels.flatMap((lower, position) => {
    const higher = levels[position - 1];
    if (higher === undefined) return [];
    const apart = distance(higher.score, lower.score);
    if (apart === 0 || apart >= step || isDecidedByTieBreak(higher, lower)) return [];
    const tied = higher.units[0]?.rank === lower.units[0]?.rank;
    return [{ kind: "rank", tied, higher: higher.units, lower: lower.units, apart } as const];
  });
}

/** Published alike and told apart by the tie-break: their order does not hang on the points between them. */
function isDecidedByTieBreak(higher: Level, lower: Level): boolean {
  const [one, other] = [higher.units[0], lower.units[0]];
  return other !== undefined && one?.rank !== other.rank && one?.tieBreak?.others.includes(other.entry.unit) === true;
}

interface Level {
  readonly score: number;
  readonly units: UnitAssessment[];
}

/** Units by their unrounded score, highest first; the ones with the same score together. */
function levelsOf(units: readonly UnitAssessment[]): Level[] {
  const levels = new Map<number, UnitAssessment[]>();
  for (const unit of units) {
    const { score } = unit.entry;
    if (score.kind !== "scored") continue;
    const value = shownValue(score.value);
    levels.set(value, [...(levels.get(value) ?? []), unit]);
  }
  return [...levels].map(([score, ofLevel]) => ({ score, units: ofLevel })).sort((a, b) => b.score - a.score);
}

function fragileAwards(unit: UnitAssessment, step: number): FragileAward[] {
  const { score } = unit.entry;
  if (score.kind !== "scored") return [];
  return unit.verdicts.flatMap(({ award, tree }) =>
    leavesOf(tree).flatMap((leaf): FragileAward[] => {
      const apart = distance(score.value, leaf.threshold);
      const fragile = leaf.nearThreshold || (leaf.verdict === "unmet" && apart < step);
      const met = leaf.verdict === "met";
      return fragile ? [{ kind: "award", unit, award, met, threshold: leaf.threshold, apart }] : [];
    }),
  );
}

/** Without the noise of binary fractions: 80.015 and 80.005 are 0.01 apart. */
function distance(one: number, other: number): number {
  return Number(Math.abs(one - other).toFixed(10));
}
