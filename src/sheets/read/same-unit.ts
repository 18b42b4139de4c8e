import type { Finding } from "../finding";
import { foldedUnitKey } from "../text/unit-key";
import type { DraftEntry, TableDraft } from "./table-draft";

interface Spelling {
  readonly key: string;
  readonly first: DraftEntry;
  readonly tables: Set<string>;
}

/**
 * Brings together the spellings of one unit that differ in marks only ("PHUONG PHO VINH", "Phường Phổ Vinh"), with a
 * finding for each. Two that stand in one table are two units, whatever they look like.
 */
export function bringSpellingsTogether(tables: readonly TableDraft[]): {
  readonly tables: readonly TableDraft[];
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
function spellingsByFold(tables: readonly TableDraft[]): Spelling[][] {
  const byKey = new Map<string, Spelling>();
  for (const { id, entries } of tables) {
    for (const entry of entries) {
      const known = byKey.get(entry.unitKey);
      if (known === undefined) byKey.set(entry.unitKey, { key: entry.unitKey, first: entry, tables: new Set([id]) });
      else known.tables.add(id);
    }
  }
  const byFold = new Map<string, Spelling[]>();
  for (const spelling of byKey.values()) {
    const folded = foldedUnitKey(spelling.key);
    const others = byFold.get(folded);
    if (others === undefined) byFold.set(folded, [spelling]);
    else others.push(spelling);
  }
  return [...byFold.values()].filter((spellings) => spellings.length > 1);
}

/** How many letters carry marks: a name typed without any is the poorer spelling. */
function letters(key: string): number {
  return key.normalize("NFD").replace(/[^\p{M}đ]/gu, "").length;
}

function standInOneTable(one: Spelling, other: Spelling): boolean {
  return [...one.tables].some((table) => other.tables.has(table));
}

function rekeyed(table: TableDraft, merged: ReadonlyMap<string, string>): TableDraft {
  const rekey = <Entry extends { readonly unitKey: string }>(entry: Entry): Entry => {
    const unitKey = merged.get(entry.unitKey);
    return unitKey === undefined ? entry : { ...entry, unitKey };
  };
  const trials = table.trials.map((trial) => ({ ...trial, entries: trial.entries.map(rekey) }));
  const criteria = table.criteria?.map(rekey);
  return { ...table, entries: table.entries.map(rekey), trials, ...(criteria === undefined ? {} : { criteria }) };
}
