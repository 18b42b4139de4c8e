import type { Award, Group, Plan } from "../plan/plan";
import { highestAward, judgeAwards, type AwardVerdict } from "./award-verdict";
import { gradeOf, type Grade } from "./grade";
import { rankGroup, type Placement } from "./ranking";
import type { ScoreEntry } from "./score-entry";
import { leavesOf } from "./verdict-tree";

/** One unit in the assessment of a year: its place, its movement, its verdicts. */
export interface UnitAssessment extends Placement {
  readonly group: Group;
  /** Its rank of the year before; `null` when it had none. */
  readonly previousRank: number | null;
  /** Places gained (+) or lost (−) since the year before (tăng/giảm). */
  readonly movement: number | null;
  readonly verdicts: readonly AwardVerdict[];
  /** The highest award whose computed conditions hold. */
  readonly award: Award | null;
  /** Its grade (xếp loại) within its group. */
  readonly grade: Grade;
  /** Some verdict hangs on rounding (sát ngưỡng). */
  readonly nearThreshold: boolean;
}

/** The assessment of a year: every unit, group by group in the plan's order, by rank, the unranked last. */
export interface YearAssessment {
  readonly plan: Plan;
  readonly year: number;
  readonly units: readonly UnitAssessment[];
}

/**
 * Ranks and judges the units of one year. Entries of the year before, where there are any, give the movement; entries
 * of other years are passed over. One entry per unit, group and year is expected.
 */
export function assessYear(entries: readonly ScoreEntry[], year: number, plan: Plan): YearAssessment {
  const units = plan.groups.flatMap((group) => {
    const ofGroup = entries.filter((entry) => entry.group === group.id);
    const before = ranksByUnit(ofGroup, group, year - 1, plan);
    return rankGroup(ofYear(ofGroup, year), group, plan).map((placement) => assessUnit(placement, group, before, plan));
  });
  return { plan, year, units };
}

/** The years in which at least one unit has a score, ascending. */
export function yearsWithScores(entries: readonly ScoreEntry[]): number[] {
  const years = entries.flatMap((entry) => (entry.score.kind === "scored" ? [entry.year] : []));
  return [...new Set(years)].sort((a, b) => a - b);
}

function ofYear(entries: readonly ScoreEntry[], year: number): ScoreEntry[] {
  return entries.filter((entry) => entry.year === year);
}

function ranksByUnit(entries: readonly ScoreEntry[], group: Group, year: number, plan: Plan): Map<string, number> {
  return new Map(
    rankGroup(ofYear(entries, year), group, plan).flatMap(({ entry, rank }) =>
      rank === null ? [] : [[entry.unitKey, rank] as const],
    ),
  );
}

function assessUnit(placement: Placement, group: Group, before: Map<string, number>, plan: Plan): UnitAssessment {
  const { entry, rank } = placement;
  const previousRank = before.get(entry.unitKey) ?? null;
  const verdicts = judgeAwards("collective", { score: entry.score, source: entry.source }, entry.year, plan);
  return {
    ...placement,
    group,
    previousRank,
    movement: rank === null || previousRank === null ? null : previousRank - rank,
    verdicts,
    award: highestAward(verdicts),
    grade: gradeOf(entry.score, group, plan),
    nearThreshold: verdicts.some(({ tree }) => leavesOf(tree).some((leaf) => leaf.nearThreshold)),
  };
}
