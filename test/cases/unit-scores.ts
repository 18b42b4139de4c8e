import type { ScoreEntry } from "../../src/engine/score-entry";
import type { Score } from "../../src/engine/score";

/** What a case says of one unit: a score, `null` for a blank cell, or words that stand in the cell. */
export type StatedScore = number | null | "không thuộc diện" | "N/A";

/** Score entries of one group and year, as a sheet with the units from row 8 would give them. */
export function entriesOf(
  scores: Readonly<Record<string, StatedScore>>,
  { group = "xa-phuong", year = 2023 }: { group?: string; year?: number } = {},
): ScoreEntry[] {
  return Object.entries(scores).map(([unit, stated], position) => ({
    unit,
    unitKey: unit.toLowerCase(),
    group,
    year,
    score: scoreOf(stated),
    source: { sheet: `Điểm ${year}`, address: `G${position + 8}` },
  }));
}

export function scoreOf(stated: StatedScore): Score {
  if (typeof stated === "number") return { kind: "scored", value: stated };
  if (stated === "không thuộc diện") return { kind: "outside" };
  return { kind: "missing", shown: stated ?? "" };
}
