import type { ScoreEntry } from "../../engine/score-entry";
import type { Finding } from "../finding";
import type { IndicatorTable } from "../recognition";
import { foldedUnitKey } from "../text/unit-key";

interface Spelling {
  readonly key: string;
  /** The tables that it stands in. */
  readonly tables: readonly IndicatorTable[];
  readonly first: ScoreEntry;
}

/**
 * Brings together the spellings of one unit that differ in marks only ("PHUONG PHO VINH", "Phường Phổ Vinh"), with a
 * finding for each. Two that stand in one table are two units, whatever they look like.
 */
export function bringSpellingsTogether(tables: readonly IndicatorTable[]): {
  readonly tables: readonly IndicatorTable[];
  readonly findings: readonly Finding[];
} {
  const merged = new Map<string, string>();
  const findings: Finding[] = [];
  for (const spellings of spellingsByFold(tables)) {
    const [main, ...others] = spellings.sort((a, b) => letters(b.key) - letters(a.key));
    if (main === undefined) continue;
    const together = [main];
    for (const other of others) {
      const isOneUnit = together.every((each) => !standInOneTable(each, other));
      if (isOneUnit) {
        merged.set(other.key, main.key);
        together.push(other);
      }
      findings.push({
        code: "similarNames",
        stops: false,
        names: [main.first.unit, other.first.unit],
        at: [main.first.source, other.first.source],
        merged: isOneUnit,
      });
    }
  }
  return { tables: merged.size === 0 ? tables : tables.map((table) => rekeyed(table, merged)), findings };
}

/** The spellings that share a folded key, for every key with more than one. */
function spellingsByFold(tables: readonly IndicatorTable[]): Spelling[][] {
  const firstByFold = new Map<string, string>();
  const shared = new Map<string, Set<string>>();
  for (const { rawNames } of tables) {
    for (const key of rawNames.keys()) {
      const folded = foldedUnitKey(key);
      const first = firstByFold.get(folded) ?? key;
      firstByFold.set(folded, first);
      if (first !== key) shared.set(folded, (shared.get(folded) ?? new Set([first])).add(key));
    }
  }
  return [...shared.values()].map((keys) => [...keys].flatMap((key) => spellingOf(key, tables) ?? []));
}

/** A unit of which no table says anything has no spelling to speak of. */
function spellingOf(key: string, tables: readonly IndicatorTable[]): Spelling | null {
  const ofUnit = tables.filter(({ rawNames }) => rawNames.has(key));
  for (const { entries } of ofUnit) {
    const first = entries.find(({ unitKey }) => unitKey === key);
    if (first !== undefined) return { key, tables: ofUnit, first };
  }
  return null;
}

/** How many letters carry marks: a name typed without any is the poorer spelling. */
function letters(key: string): number {
  return key.normalize("NFD").replace(/[^\p{M}đ]/gu, "").length;
}

function standInOneTable(one: Spelling, other: Spelling): boolean {
  return one.tables.some((table) => other.tables.includes(table));
}

function rekeyed(table: IndicatorTable, merged: ReadonlyMap<string, string>): IndicatorTable {
  const rekey = <Entry extends { readonly unitKey: string }>(entry: Entry): Entry => {
    const unitKey = merged.get(entry.unitKey);
    return unitKey === undefined ? entry : { ...entry, unitKey };
  };
  const trials = table.trials.map((trial) => ({ ...trial, entries: trial.entries.map(rekey) }));
  const criteria = table.criteria?.map(rekey);
  return {
    ...table,
    rawNames: rekeyedNames(table.rawNames, merged),
    entries: table.entries.map(rekey),
    trials,
    ...(criteria === undefined ? {} : { criteria }),
  };
}

function rekeyedNames(
  rawNames: IndicatorTable["rawNames"],
  merged: ReadonlyMap<string, string>,
): IndicatorTable["rawNames"] {
  const names = new Map<string, readonly string[]>();
  for (const [key, own] of rawNames) {
    const main = merged.get(key) ?? key;
    names.set(main, [...new Set([...(names.get(main) ?? []), ...own])]);
  }
  return names;
}
