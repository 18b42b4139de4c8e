import type { Award, Group, Plan } from "../../plan/plan";
import type { ScoreEntry } from "../score-entry";
import { assessYear, type UnitAssessment, type YearAssessment } from "../year-assessment";

/** A score that is tried (điểm thử) in place of what a unit's cell says; nothing is written. */
export interface TrialScore {
  readonly group: Group["id"];
  readonly unitKey: string;
  /** On the scale of the index. */
  readonly value: number;
}

/** Where a unit stands: what a trial may change. */
export interface Standing {
  /** The score as published; `null` without one. */
  readonly published: number | null;
  readonly rank: number | null;
  readonly award: Award | null;
}

/** A unit whose rank, published score or award is another with the trial than without it. */
export interface UnitChange {
  readonly unit: UnitAssessment;
  /** Whether its own score was tried; the others move because of it. */
  readonly tried: boolean;
  readonly before: Standing;
  readonly after: Standing;
}

/** What a trial comes to. */
export interface Trial {
  readonly before: YearAssessment;
  readonly after: YearAssessment;
  /** Units that change, in the order of the ranking with the trial; empty when nothing does. */
  readonly changes: readonly UnitChange[];
}

/**
 * Ranks and judges a year as if some units had other scores (thử điểm): who changes rank or award, the tried units and
 * those that they push down or let up.
 * @throws RangeError for a unit that has no entry in the year.
 */
export function tryScores(
  entries: readonly ScoreEntry[],
  trials: readonly TrialScore[],
  year: number,
  plan: Plan,
): Trial {
  for (const trial of trials) {
    if (!entries.some((entry) => isOf(trial, entry, year))) throw new RangeError(`năm ${year} không có đơn vị này`);
  }
  const before = assessYear(entries, year, plan);
  const after = assessYear(
    entries.map((entry) => withTrial(entry, trials, year)),
    year,
    plan,
  );
  return { before, after, changes: changesOf(before, after, trials, year) };
}

function isOf({ group, unitKey }: TrialScore, entry: ScoreEntry, year: number): boolean {
  return entry.year === year && entry.group === group && entry.unitKey === unitKey;
}

function withTrial(entry: ScoreEntry, trials: readonly TrialScore[], year: number): ScoreEntry {
  const trial = trials.findLast((each) => isOf(each, entry, year));
  return trial === undefined ? entry : { ...entry, score: { kind: "scored", value: trial.value } };
}

function changesOf(
  before: YearAssessment,
  after: YearAssessment,
  trials: readonly TrialScore[],
  year: number,
): UnitChange[] {
  const standings = new Map(before.units.map((unit) => [keyOf(unit), standingOf(unit)]));
  return after.units.flatMap((unit) => {
    const was = standings.get(keyOf(unit));
    const is = standingOf(unit);
    if (was === undefined || isSame(was, is)) return [];
    return [{ unit, tried: trials.some((trial) => isOf(trial, unit.entry, year)), before: was, after: is }];
  });
}

function keyOf({ entry }: UnitAssessment): string {
  return `${entry.group} ${entry.unitKey}`;
}

function standingOf({ published, rank, award }: UnitAssessment): Standing {
  return { published, rank, award };
}

function isSame(one: Standing, other: Standing): boolean {
  return one.published === other.published && one.rank === other.rank && one.award?.code === other.award?.code;
}
