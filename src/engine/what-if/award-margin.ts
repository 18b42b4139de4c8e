import type { Award, Group } from "../../plan/plan";
import { publishedScore } from "../score";
import type { UnitAssessment, YearAssessment } from "../year-assessment";

/** Where an award ends within a group: the last units that are eligible, and the first that are not. */
export interface AwardMargin {
  readonly award: Award;
  readonly group: Group;
  /** Units with the lowest published score that meets it; several when tied, empty when none does. */
  readonly lastEligible: readonly UnitAssessment[];
  /** Units with the highest published score that misses it. */
  readonly firstIneligible: readonly UnitAssessment[];
  /** Published points between the two; `null` when there is nobody on one side. */
  readonly apart: number | null;
  /** Unrounded points between the two where they are less than the published precision (mong manh); else `null`. */
  readonly fragileBy: number | null;
}

/** The margin of every award in every group that has units, in the plan's order: by group, then highest award first. */
export function awardMargins({ plan, units }: YearAssessment): AwardMargin[] {
  return plan.groups.flatMap((group) => {
    const ofGroup = units.filter((unit) => unit.group.id === group.id);
    if (ofGroup.length === 0) return [];
    return plan.awards.map((award) => marginOf(award, group, ofGroup, plan.precision.value));
  });
}

function marginOf(award: Award, group: Group, units: readonly UnitAssessment[], decimals: number): AwardMargin {
  const eligible = units.filter((unit) => verdictOn(award, unit) === "met");
  const ineligible = units.filter((unit) => verdictOn(award, unit) === "unmet");
  const lowest = Math.min(...publishedScores(eligible));
  const highest = Math.max(...publishedScores(ineligible));
  const apart = lowest - highest;
  return {
    award,
    group,
    lastEligible: eligible.filter(({ published }) => published === lowest),
    firstIneligible: ineligible.filter(({ published }) => published === highest),
    apart: Number.isFinite(apart) ? publishedScore(apart, decimals) : null,
    fragileBy: fragileBy(eligible, ineligible, decimals),
  };
}

function fragileBy(
  eligible: readonly UnitAssessment[],
  ineligible: readonly UnitAssessment[],
  decimals: number,
): number | null {
  const apart = Math.min(...storedScores(eligible)) - Math.max(...storedScores(ineligible));
  // Without the noise of binary fractions: 80.01 and 80 are 0.01 apart.
  const shown = Number(apart.toFixed(10));
  return Number.isFinite(apart) && shown < 10 ** -decimals ? shown : null;
}

function verdictOn(award: Award, { verdicts }: UnitAssessment) {
  return verdicts.find((verdict) => verdict.award.code === award.code)?.tree.verdict;
}

function publishedScores(units: readonly UnitAssessment[]): number[] {
  return units.flatMap(({ published }) => published ?? []);
}

function storedScores(units: readonly UnitAssessment[]): number[] {
  return units.flatMap(({ entry: { score } }) => (score.kind === "scored" ? [score.value] : []));
}
