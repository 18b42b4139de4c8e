import { groupBy } from "../engine/group-by";
import type { SourceCell } from "../engine/score-entry";
import type { TrialEntry } from "../engine/what-if/trial-entry";
import type { Finding } from "./finding";
import type { IndicatorTable } from "./recognition";
import { fold } from "./text/fold";

/** Scores to try (điểm thử) that belong together: the columns of one name in all tables in use. */
export interface TrialChoice {
  /** As the first of the columns is headed, without its year. */
  readonly name: string;
  /** The lowest header cells of the columns. */
  readonly columns: readonly SourceCell[];
  /** One per unit, group and year. */
  readonly entries: readonly TrialEntry[];
}

/** The scores to try of the tables in use, name by name; a unit with two different ones in a year is not tried. */
export function trialChoices(tables: readonly IndicatorTable[]): {
  readonly trials: readonly TrialChoice[];
  readonly findings: readonly Finding[];
} {
  const byName = groupBy(
    tables.flatMap((table) => table.trials),
    ({ name }) => fold(name),
  );
  const findings: Finding[] = [];
  const trials = [...byName.values()].map((columns): TrialChoice => {
    const claims = groupBy(
      columns.flatMap(({ entries }) => entries),
      ({ group, year, unitKey }) => `${group}\n${year}\n${unitKey}`,
    );
    const entries = [...claims.values()].flatMap((claim) => {
      const [first, ...others] = claim;
      if (first === undefined) return [];
      if (others.every(({ value }) => value === first.value)) return [first];
      findings.push(trialTwice(first, claim));
      return [];
    });
    return { name: columns[0]?.name ?? "", columns: columns.map(({ at }) => at), entries };
  });
  return { trials, findings };
}

function trialTwice({ unit, year }: TrialEntry, claim: readonly TrialEntry[]): Finding {
  return { code: "trialTwice", stops: false, unit, year, at: claim.map(({ source }) => source) };
}
