import type { IndexEntry } from "../../../engine/score-entry";
import type { Finding } from "../../finding";
import type { RecognisedList } from "../../recognition";
import { cleanName } from "../../text/clean-name";
import type { UnitDirectory } from "../lists/unit-directory";
import { isSameScore } from "../../same-score";
import type { UnitGroups } from "../unit-group";
import type { IndexDraft, IndexValueDraft } from "./index-draft";

/** The values of other indices, joined to the units with scores: one per unit, index and year. */
export function joinIndices(
  drafts: readonly IndexDraft[],
  directory: UnitDirectory,
  groups: UnitGroups,
): {
  readonly indexEntries: readonly IndexEntry[];
  readonly lists: readonly RecognisedList[];
  readonly findings: readonly Finding[];
} {
  const findings = drafts.flatMap((draft) => draft.findings);
  const claims = new Map<string, IndexEntry[]>();
  const lists: RecognisedList[] = [];
  for (const { sheet, address, values } of drafts) {
    const entries = values.flatMap((value) => joined(value, directory, groups) ?? []);
    if (entries.length > 0) lists.push({ sheet, address, kind: "index", count: entries.length });
    for (const entry of entries) {
      const key = `${entry.index}\n${entry.year}\n${entry.unitKey}`;
      claims.set(key, [...(claims.get(key) ?? []), entry]);
    }
  }
  const settled = [...claims.values()].map(settle);
  return {
    indexEntries: settled.flatMap(({ entry }) => entry ?? []),
    lists,
    findings: [...findings, ...settled.flatMap(({ finding }) => finding ?? [])],
  };
}

function joined(value: IndexValueDraft, directory: UnitDirectory, groups: UnitGroups): IndexEntry | null {
  const { index, rawName, year, score, source } = value;
  const known = directory.find(rawName);
  const group = known?.group ?? value.group;
  if (group === null) return null;
  const unitKey = known?.key ?? groups.keyOf(rawName, group);
  return { index, unit: cleanName(rawName), unitKey, group, year, score, source };
}

/** The one value that all cells state; when they differ, none counts. */
function settle(entries: readonly IndexEntry[]): {
  readonly entry: IndexEntry | null;
  readonly finding: Finding | null;
} {
  const stated = entries.filter(({ score }) => score.kind !== "missing");
  const [first] = stated.length > 0 ? stated : entries;
  if (first === undefined) return { entry: null, finding: null };
  if (stated.every(({ score }) => isSameScore(first.score, score))) return { entry: first, finding: null };
  const { index, unit, year } = first;
  const at = stated.map(({ source }) => source);
  return { entry: null, finding: { code: "duplicateIndex", stops: false, at, index, unit, year } };
}
