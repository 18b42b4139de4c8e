import { yearsWithScores } from "../engine/year-assessment";
import type { ScoreEntry } from "../engine/score-entry";
import type { Finding } from "./finding";
import { placesOf } from "./finding-places";
import { reconcileTables } from "./reconcile-tables";
import type { IndicatorTable, Recognition } from "./recognition";
import { trialChoices, type TrialChoice } from "./trial-choices";

/** What the tables in use say together. */
export interface Selection {
  readonly tables: readonly IndicatorTable[];
  readonly entries: readonly ScoreEntry[];
  /** Years with scores, ascending. */
  readonly years: readonly number[];
  /** The latest year with scores, or that a table which cannot be read yet speaks of; `null` without any. */
  readonly latestYear: number | null;
  /** Scores to try (điểm thử) that the tables hold; never part of the entries. */
  readonly trials: readonly TrialChoice[];
  readonly findings: readonly Finding[];
}

/** What a selection says for the assessment of one year. */
export interface YearSelection {
  /** Entries of the year, and of the other years as far as they can be trusted. */
  readonly entries: readonly ScoreEntry[];
  /** To be settled before the year can be assessed. */
  readonly stopping: readonly Finding[];
  /** To be known, without stopping the year. */
  readonly notices: readonly Finding[];
}

/** The tables of a recognition that the user did not leave out, taken together: one score per unit, group and year. */
export function selectTables({ tables, findings }: Recognition, leftOut: ReadonlySet<string>): Selection {
  const inUse = tables.filter((table) => !leftOut.has(table.id));
  const reconciled = reconcileTables(inUse);
  const entries = reconciled.tables.flatMap((table) => table.entries);
  const years = yearsWithScores(entries);
  const tried = trialChoices(inUse);
  const spokenOf = inUse.flatMap((table) => (isStopped(table) ? table.years : []));
  return {
    tables: reconciled.tables,
    entries,
    years,
    latestYear: [...years, ...spokenOf].sort((a, b) => b - a)[0] ?? null,
    trials: tried.trials,
    findings: [
      ...findings,
      ...reconciled.findings,
      ...reconciled.tables.flatMap((table) => table.findings),
      ...tried.findings,
    ],
  };
}

/**
 * What a selection says for one year. A finding of another year never stops this one, but the scores of that year do
 * not count until it is settled: a rank among them would be wrong.
 * @param year `null` when no year is known yet: then everything that stops any year does.
 */
export function selectYear(selection: Selection, year: number | null): YearSelection {
  const stops = selection.findings.filter(({ stops: stopping }) => stopping);
  const concerned = new Map(stops.map((finding) => [finding, yearsOf(finding, selection)]));
  const stopping = stops.filter((finding) => year === null || concerned.get(finding)?.includes(year) !== false);
  const unsettled = new Map<number, Finding>();
  for (const finding of stops) {
    for (const each of concerned.get(finding) ?? [])
      if (each !== year && !unsettled.has(each)) unsettled.set(each, finding);
  }
  const before = year === null ? undefined : unsettled.get(year - 1);
  return {
    entries: selection.entries.filter((entry) => !unsettled.has(entry.year)),
    stopping,
    notices: [
      ...selection.findings.filter(({ stops: stopped }) => !stopped),
      ...(before === undefined || year === null ? [] : notCompared(before, year - 1)),
    ],
  };
}

/** The years that a finding concerns; `undefined` when it may concern any. */
function yearsOf(finding: Finding, { tables }: Selection): readonly number[] | undefined {
  if (finding.year !== undefined) return [finding.year];
  const table = tables.find(({ findings }) => findings.includes(finding));
  return table === undefined || table.years.length === 0 ? undefined : table.years;
}

function notCompared(because: Finding, year: number): Finding[] {
  const [at] = placesOf(because);
  return at === undefined ? [] : [{ code: "yearNotCompared", stops: false, year, at }];
}

function isStopped(table: IndicatorTable): boolean {
  return table.findings.some((finding) => finding.stops);
}
