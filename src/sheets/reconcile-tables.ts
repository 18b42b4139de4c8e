import { groupBy } from "../engine/group-by";
import type { ScoreEntry } from "../engine/score-entry";
import type { Finding } from "./finding";
import type { IndicatorTable } from "./recognition";
import { isSameScore } from "./same-score";

/**
 * Leaves every unit one score per group and year. Within a table a second one is always a mistake to settle; in two
 * tables it is one only when the scores differ, and a blank gives way to a score.
 */
export function reconcileTables(tables: readonly IndicatorTable[]): {
  readonly tables: readonly IndicatorTable[];
  readonly findings: readonly Finding[];
} {
  const within = tables.map(withoutRepeats);
  const claims = claimsOf(within);
  const findings = [...claims.values()].flatMap((entries) => findingAbout(entries) ?? []);
  const kept = new Map([...claims.values()].flatMap((entries) => keptOf(entries) ?? []));
  return {
    tables: within.map((table) => {
      const entries = table.entries.flatMap((entry) => kept.get(entry) ?? []);
      return isUnchanged(table.entries, entries) ? table : { ...table, entries };
    }),
    findings,
  };
}

function withoutRepeats(table: IndicatorTable): IndicatorTable {
  const claims = claimsOf([table]);
  if (claims.size === table.entries.length) return table;
  const repeated = [...claims.values()]
    .filter((entries) => entries.length > 1)
    .flatMap((entries) => duplicate(entries));
  const entries = [...claims.values()].flatMap((claim) => claim[0] ?? []);
  return { ...table, entries, findings: [...table.findings, ...repeated] };
}

/** The entries of all tables by group, year and unit, in the order of the tables. */
function claimsOf(tables: readonly IndicatorTable[]): Map<string, ScoreEntry[]> {
  const entries = tables.flatMap((table) => table.entries);
  return groupBy(entries, ({ group, year, unitKey }) => `${group}\n${year}\n${unitKey}`);
}

function isUnchanged(before: readonly ScoreEntry[], after: readonly ScoreEntry[]): boolean {
  return before.length === after.length && before.every((entry, position) => entry === after[position]);
}

/** The first entry with a score, else the first; and what counts for it. */
function keptOf(entries: readonly ScoreEntry[]): [[entry: ScoreEntry, counted: ScoreEntry]] | null {
  const kept = entries.find(({ score }) => score.kind !== "missing") ?? entries[0];
  return kept === undefined ? null : [[kept, withTieBreak(kept, entries)]];
}

/** The tie-break may stand in another table than the score; where two tables differ, it is not known. */
function withTieBreak(kept: ScoreEntry, entries: readonly ScoreEntry[]): ScoreEntry {
  const cells = entries.flatMap(({ tieBreak }) => tieBreak ?? []);
  const stated = cells.filter(({ value }) => value !== null);
  const [cell] = [...stated, ...cells];
  if (cell === undefined) return kept;
  if (stated.some(({ value }) => value !== cell.value)) return { ...kept, tieBreak: { ...cell, value: null } };
  return cell === kept.tieBreak ? kept : { ...kept, tieBreak: cell };
}

function findingAbout(entries: readonly ScoreEntry[]): Finding | null {
  const stated = entries.filter(({ score }) => score.kind !== "missing");
  const [first, ...others] = stated;
  if (first === undefined || others.length === 0) return null;
  if (others.some(({ score }) => !isSameScore(first.score, score))) return duplicate(stated)[0] ?? null;
  const at = stated.map(({ source }) => source);
  return { code: "sameScoreTwice", stops: false, unit: first.unit, year: first.year, at };
}

function duplicate(entries: readonly ScoreEntry[]): Finding[] {
  const [first] = entries;
  if (first === undefined) return [];
  const at = entries.map(({ source }) => source);
  return [{ code: "duplicateUnit", stops: true, unit: first.unit, year: first.year, at }];
}
