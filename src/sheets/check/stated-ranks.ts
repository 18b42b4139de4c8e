import { groupBy } from "../../engine/group-by";
import { ranksOf } from "../../engine/rank-ladder";
import { rankGroup } from "../../engine/ranking";
import { comparedScore, type ScoreComparison } from "../../engine/score";
import type { ScoreEntry, SourceCell, StatedRank } from "../../engine/score-entry";
import type { Group, Plan } from "../../plan/plan";
import type { CheckedTable } from "./checked-table";
import type { DataNote, DataNoteOf, RankReason } from "./data-note";

type RankedEntry = ScoreEntry & { readonly statedRank: StatedRank };

/** Ranks on the sheets that differ from ours, with the rule by which they come out, where there is one. */
export function checkStatedRanks(
  entries: readonly ScoreEntry[],
  plan: Plan,
  tables: readonly CheckedTable[],
): DataNote[] {
  const computed = new Map(plan.groups.filter(({ ranks }) => ranks !== "stated").map((group) => [group.id, group]));
  const numeric = numericRanks(tables);
  const own = entries.filter(({ group }) => computed.has(group));
  return [...groupBy(own, ({ year }) => year)].flatMap(([year, ofYear]) =>
    [...computed.values()].flatMap((group) => ranksOfGroup(year, group, ofYear, plan, numeric)),
  );
}

function ranksOfGroup(
  year: number,
  group: Group,
  ofYear: readonly ScoreEntry[],
  plan: Plan,
  numeric: ReadonlySet<string>,
): DataNote[] {
  const ofGroup = ofYear.filter((entry) => entry.group === group.id);
  const stated = ofGroup.filter(isRanked);
  if (stated.length === 0) return [];
  const ours = new Map(rankGroup(ofGroup, group, plan).map(({ entry, rank }) => [entry, rank]));
  const differing = stated.filter((entry) => ours.get(entry) !== entry.statedRank.rank);
  if (differing.length === 0) return [];
  const reason = reasonOf(stated, ofGroup, ofYear, plan);
  if (reason === null) {
    return differing.map((entry) => otherRank(entry, ours.get(entry) ?? null, numeric));
  }
  return [
    {
      ...{ code: "ranksByOtherRule", mustFix: false, corrections: [], year, group: group.id, reason },
      units: differing.map(({ unit }) => unit),
      at: differing.map(({ statedRank }) => statedRank.source),
    },
  ];
}

function isRanked(entry: ScoreEntry): entry is RankedEntry {
  return entry.statedRank !== undefined;
}

/** The cells that hold a rank as a plain number, by sheet and address. */
function numericRanks(tables: readonly CheckedTable[]): Set<string> {
  const ranks = new Set<string>();
  for (const { table, cells, rows } of tables) {
    for (const { column } of table.columns.filter(({ role }) => role === "rank")) {
      for (const { row } of rows) {
        if (typeof cells.value(row, column) === "number") ranks.add(keyOf(cells.at(row, column)));
      }
    }
  }
  return ranks;
}

function keyOf({ sheet, address }: SourceCell): string {
  return `${sheet}\n${address}`;
}

function otherRank(
  { unit, year, statedRank }: RankedEntry,
  ours: number | null,
  numeric: ReadonlySet<string>,
): DataNoteOf<"otherRank"> {
  const at = statedRank.source;
  return {
    ...{ code: "otherRank", mustFix: false, at: [at], unit, year, stated: statedRank.rank, ours },
    corrections: ours !== null && numeric.has(keyOf(at)) ? [{ at, before: statedRank.rank, after: ours }] : [],
  };
}

const DECIMALS = [0, 1, 2, 3];

/** The first other rule by which every stated rank comes out as it stands. */
function reasonOf(
  stated: readonly RankedEntry[],
  ofGroup: readonly ScoreEntry[],
  ofYear: readonly ScoreEntry[],
  plan: Plan,
): RankReason | null {
  const otherTies = plan.ties.value === "dense" ? "competition" : "dense";
  const isBy = (rivals: readonly ScoreEntry[], how: ScoreComparison = plan, ties = plan.ties.value) =>
    agrees(stated, rivals, how, ties);
  if (isBy(ofGroup, plan, otherTies)) return "ties";
  if (isSequential(stated, plan)) return "sequential";
  const roundings: ScoreComparison[] = [
    { ...plan, compared: { ...plan.compared, value: plan.compared.value === "published" ? "unrounded" : "published" } },
    ...DECIMALS.map((value) => ({
      precision: { ...plan.precision, value },
      compared: { ...plan.compared, value: "published" as const },
    })),
  ];
  if (roundings.some((how) => isBy(ofGroup, how) || isBy(ofGroup, how, otherTies))) return "rounding";
  if (isWithinTables(stated, ofGroup, plan)) return "withinTable";
  return isBy(ofYear) || isBy(ofYear, plan, otherTies) ? "groupsTogether" : null;
}

function agrees(
  stated: readonly RankedEntry[],
  rivals: readonly ScoreEntry[],
  how: ScoreComparison,
  ties: Plan["ties"]["value"],
): boolean {
  const ranks = ranksOf(
    rivals.map(({ score }) => (score.kind === "scored" ? comparedScore(score.value, how) : null)),
    ties,
  );
  const byEntry = new Map(rivals.map((entry, position) => [entry, ranks[position]]));
  return stated.every((entry) => byEntry.get(entry) === entry.statedRank.rank);
}

function isWithinTables(stated: readonly RankedEntry[], ofGroup: readonly ScoreEntry[], plan: Plan): boolean {
  const bySheet = groupBy(stated, ({ source }) => source.sheet);
  return [...bySheet].every(([sheet, ofSheet]) =>
    agrees(
      ofSheet,
      ofGroup.filter(({ source }) => source.sheet === sheet),
      plan,
      plan.ties.value,
    ),
  );
}

/** 1, 2, 3 … without a tie, and never a better rank for a lower score. */
function isSequential(stated: readonly RankedEntry[], plan: Plan): boolean {
  const inOrder = [...stated].sort((a, b) => a.statedRank.rank - b.statedRank.rank);
  return inOrder.every(({ statedRank, score }, position) => {
    const before = inOrder[position - 1]?.score;
    if (statedRank.rank !== position + 1 || score.kind !== "scored") return false;
    return (
      before === undefined ||
      (before.kind === "scored" && comparedScore(before.value, plan) >= comparedScore(score.value, plan))
    );
  });
}
