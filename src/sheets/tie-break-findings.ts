import { groupBy } from "../engine/group-by";
import { tiesLackingValues } from "../engine/ranking";
import type { ScoreEntry } from "../engine/score-entry";
import type { UnbrokenTie } from "../engine/tie-break";
import type { Group, Plan } from "../plan/plan";
import type { Finding } from "./finding";

/**
 * What is to be known of the tie-break (tiêu chí phụ) in some years: tables without its column, and ties that stay
 * because a value is missing. Nothing where the plan names none.
 */
export function tieBreakFindings(entries: readonly ScoreEntry[], years: readonly number[], plan: Plan): Finding[] {
  const criterion = plan.tieBreak.value;
  if (criterion === null) return [];
  const found = years.flatMap((year) =>
    plan.groups
      .filter(({ ranks }) => ranks === "computed")
      .flatMap((group) => findingsOf(entriesOf(entries, group, year), group, year, plan)),
  );
  return oncePerSheet(found);
}

function entriesOf(entries: readonly ScoreEntry[], { id }: Group, year: number): ScoreEntry[] {
  return entries.filter((entry) => entry.group === id && entry.year === year);
}

function findingsOf(entries: readonly ScoreEntry[], group: Group, year: number, plan: Plan): Finding[] {
  const criterion = plan.tieBreak.value ?? "";
  const bySheet = [...groupBy(entries, ({ source }) => source.sheet).values()];
  const withoutColumn = bySheet.filter((ofSheet) => ofSheet.every(({ tieBreak }) => tieBreak === undefined));
  return [
    ...withoutColumn.flatMap(([first]): Finding[] =>
      first === undefined ? [] : [{ code: "noTieBreakColumn", stops: false, at: first.source, criterion, year }],
    ),
    ...tiesLackingValues(entries, group, plan).flatMap((tie) => unbroken(tie, year)),
  ];
}

/** A tie of units whose tables have no such column is told by that. */
function unbroken({ criterion, units, lacking }: UnbrokenTie, year: number): Finding[] {
  const at = lacking.flatMap(({ tieBreak }) => tieBreak?.source ?? []);
  if (at.length === 0) return [];
  return [
    {
      code: "tieNotBroken",
      stops: false,
      at,
      criterion,
      units: units.map(({ unit }) => unit),
      lacking: lacking.map(({ unit }) => unit),
      year,
    },
  ];
}

/** Two groups of one table lack one column. */
function oncePerSheet(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    if (finding.code !== "noTieBreakColumn") return true;
    const key = `${finding.at.sheet}\n${finding.year ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
