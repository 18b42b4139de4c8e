import type { ClauseRef } from "../../plan/clause";
import type { Award, Group, Plan } from "../../plan/plan";
import type { ScoreEntry } from "../score-entry";
import { scoreThreshold } from "../score-threshold";
import type { Verdict } from "../verdict";
import { assessYear, type UnitAssessment } from "../year-assessment";
import type { Standing } from "./trial";

/** An award as one of the two plans has it, for one unit. */
export interface AwardUnderPlan {
  readonly verdict: Verdict;
  /** Of the year compared, in points. */
  readonly threshold: number;
  readonly clause: ClauseRef;
}

/** Why a unit fares differently: an award on which the two plans say different things. */
export interface AwardDifference {
  readonly code: Award["code"];
  readonly title: string;
  /** `null` where the plan has no such award, or does not rank the unit. */
  readonly one: AwardUnderPlan | null;
  readonly other: AwardUnderPlan | null;
}

/** What of two plans may move ranks: how scores are rounded, compared, tied and told apart. */
export type RankingDifference = "precision" | "compared" | "ties" | "tieBreak" | "groups";

/** One unit under both plans. */
export interface UnitComparison {
  readonly unit: string;
  readonly unitKey: string;
  readonly group: Group["id"];
  /** `null` where the plan has no such group. */
  readonly one: Standing | null;
  readonly other: Standing | null;
  /** Whether the second plan gives a higher award, a lower one, the same, or one that cannot be set against the first. */
  readonly outcome: "gains" | "loses" | "same" | "differs";
  /** In the order of the plans' awards; empty when every award stays as it is. */
  readonly awards: readonly AwardDifference[];
  /** What moved the rank; empty when it stays. */
  readonly ranking: readonly RankingDifference[];
}

/** Two plans over the same scores of one year, as one table: a row a unit, in the first plan's order. */
export interface PlanComparison {
  readonly year: number;
  readonly one: Plan;
  readonly other: Plan;
  readonly units: readonly UnitComparison[];
}

/** Ranks and judges the same scores by two plans, and says unit by unit who gains, who loses, and why. */
export function comparePlans(entries: readonly ScoreEntry[], year: number, one: Plan, other: Plan): PlanComparison {
  const underOne = unitsByKey(entries, year, one);
  const underOther = unitsByKey(entries, year, other);
  const keys = [...new Set([...underOne.keys(), ...underOther.keys()])];
  return {
    year,
    one,
    other,
    units: keys.flatMap((key) => {
      const [first, second] = [underOne.get(key) ?? null, underOther.get(key) ?? null];
      const known = first ?? second;
      return known === null ? [] : [compareUnit(known, first, second, { year, one, other })];
    }),
  };
}

type Plans = Pick<PlanComparison, "year" | "one" | "other">;

function unitsByKey(entries: readonly ScoreEntry[], year: number, plan: Plan): Map<string, UnitAssessment> {
  return new Map(assessYear(entries, year, plan).units.map((unit) => [`${unit.group.id} ${unit.entry.unitKey}`, unit]));
}

function compareUnit(
  { entry, group }: UnitAssessment,
  first: UnitAssessment | null,
  second: UnitAssessment | null,
  plans: Plans,
): UnitComparison {
  const [one, other] = [standingOf(first), standingOf(second)];
  return {
    unit: entry.unit,
    unitKey: entry.unitKey,
    group: group.id,
    one,
    other,
    outcome: outcomeOf(one?.award ?? null, other?.award ?? null, plans),
    awards: awardDifferences(first, second, plans),
    ranking: one?.rank === other?.rank ? [] : rankingDifferences(group.id, plans),
  };
}

function standingOf(unit: UnitAssessment | null): Standing | null {
  return unit === null ? null : { published: unit.published, rank: unit.rank, award: unit.award };
}

function outcomeOf(first: Award | null, second: Award | null, { one, other }: Plans): UnitComparison["outcome"] {
  if (first?.code === second?.code) return "same";
  if (second === null) return "loses";
  if (first === null) return "gains";
  const order = [one, other].find((plan) => placeOf(first, plan) >= 0 && placeOf(second, plan) >= 0);
  if (order === undefined) return "differs";
  return placeOf(second, order) < placeOf(first, order) ? "gains" : "loses";
}

/** Awards stand highest first; −1 for an award that the plan does not have. */
function placeOf({ code }: Award, { awards }: Plan): number {
  return awards.findIndex((award) => award.code === code);
}

function awardDifferences(
  first: UnitAssessment | null,
  second: UnitAssessment | null,
  { year, one, other }: Plans,
): AwardDifference[] {
  const awards = [...one.awards, ...other.awards.filter((award) => placeOf(award, one) < 0)];
  return awards.flatMap(({ code, title }) => {
    const difference = { code, title, one: awardUnder(code, first, year), other: awardUnder(code, second, year) };
    return difference.one?.verdict === difference.other?.verdict ? [] : [difference];
  });
}

function awardUnder(code: Award["code"], unit: UnitAssessment | null, year: number): AwardUnderPlan | null {
  const found = unit?.verdicts.find(({ award }) => award.code === code);
  if (found === undefined) return null;
  const { award, tree } = found;
  const [score] = tree.children;
  return {
    verdict: tree.verdict,
    threshold: scoreThreshold(award, "collective", year),
    clause: score?.clause ?? tree.clause,
  };
}

function rankingDifferences(group: Group["id"], { one, other }: Plans): RankingDifference[] {
  const differs: Readonly<Record<RankingDifference, boolean>> = {
    precision: one.precision.value !== other.precision.value,
    compared: one.compared.value !== other.compared.value,
    ties: one.ties.value !== other.ties.value,
    tieBreak: one.tieBreak.value !== other.tieBreak.value,
    groups: ranksOfGroup(group, one) !== ranksOfGroup(group, other),
  };
  return RANKING_DIFFERENCES.filter((each) => differs[each]);
}

const RANKING_DIFFERENCES: readonly RankingDifference[] = ["precision", "compared", "ties", "tieBreak", "groups"];

function ranksOfGroup(id: Group["id"], { groups }: Plan): Group["ranks"] | undefined {
  return groups.find((group) => group.id === id)?.ranks;
}
