import type { ScoreEntry } from "../../engine/score-entry";
import type { Plan } from "../../plan/plan";
import type { Finding } from "../finding";
import type { Grid } from "../grid";
import type { Declined, IndicatorTable, Recognition } from "../recognition";
import { findHeaders, type Header } from "./find-headers";
import { namesOtherIndex } from "./other-index";
import { readBlock } from "./read-block";
import { bringSpellingsTogether } from "./same-unit";
import { SheetCells } from "./sheet-cells";
import type { DraftEntry, TableDraft } from "./table-draft";
import { UnitGroups } from "./unit-group";

/** What one sheet holds. */
interface SheetReading {
  readonly tables: readonly TableDraft[];
  readonly declined: readonly (Declined & { readonly selfScoreOnly: boolean })[];
}

/**
 * Finds the tables of CCHC scores (bảng chỉ số) on the sheets of a workbook and reads them: the units, their groups,
 * years and scores, each with the cell it stands in. What cannot be read for certain becomes a finding, never a guess;
 * a sheet without such a table is declined with the reason. Each table says all it says: what two of them say of one
 * unit is settled by `selectTables`, among those in use.
 * @param grids the user's sheets, without those of the add-in.
 */
export function recognise(grids: readonly Grid[], plan: Plan): Recognition {
  const groups = new UnitGroups(plan);
  const sheets = grids.map((grid) => readSheet(grid, plan, groups));
  const declined = sheets.flatMap((sheet) => sheet.declined);
  const spelt = bringSpellingsTogether(sheets.flatMap((sheet) => sheet.tables));
  const tables = spelt.tables.map(finished);
  return {
    tables,
    declined: oncePerSheet(declined),
    findings: tables.length === 0 ? [closestReason(declined)] : spelt.findings,
  };
}

/** A sheet with ten scorecards on it is declined once for them all. */
function oncePerSheet(declined: SheetReading["declined"]): Declined[] {
  const bySheetAndReason = new Map<string, Declined>();
  for (const { sheet, reason, at } of declined) {
    const key = `${reason}\n${sheet}`;
    if (!bySheetAndReason.has(key)) bySheetAndReason.set(key, { sheet, reason, at });
  }
  return [...bySheetAndReason.values()];
}

function readSheet(grid: Grid, plan: Plan, groups: UnitGroups): SheetReading {
  const cells = new SheetCells(grid);
  const headers = findHeaders(cells);
  const tables: TableDraft[] = [];
  const declined: SheetReading["declined"][number][] = [];
  const lanes = lanesOf(headers);
  let sharedYear: number | null = null;
  for (const [lane, inLane] of lanes.entries()) {
    let after = cells.firstRow - 1;
    // A title over two tables side by side stands over the left one.
    let inheritedYear: number | null = sharedYear;
    for (let position = 0; position < inLane.length; position++) {
      const header = inLane[position];
      if (header === undefined) continue;
      const leftEdge = lane === 0 ? 0 : header.left;
      const following = inLane.slice(position + 1);
      const block = readBlock({ cells, header, following, after, leftEdge, inheritedYear, plan, groups });
      if (block.kind === "table") tables.push(block.table);
      else declined.push({ ...block.declined, selfScoreOnly: block.selfScoreOnly });
      after = block.end.lastRow;
      inheritedYear = block.end.titleYear;
      if (lane === 0) sharedYear ??= inheritedYear;
      position += block.end.repeatedHeaders;
    }
  }
  if (tables.length + declined.length > 0) return { tables, declined };
  const isEmpty = grid.values.every((row) => row.every((value) => value === null));
  const reason = isEmpty ? "empty" : namesOtherIndex(grid.sheet) ? "otherIndex" : "noUnitColumn";
  return { tables, declined: [{ sheet: grid.sheet, reason, at: null, selfScoreOnly: false }] };
}

/** Headers one under the other; tables that stand beside each other have their own lane. */
function lanesOf(headers: readonly Header[]): Header[][] {
  const lanes: Header[][] = [];
  for (const header of headers) {
    const lane = lanes.find((each) => each.every((other) => overlaps(other, header)));
    if (lane === undefined) lanes.push([header]);
    else lane.push(header);
  }
  return lanes;
}

function overlaps(one: Header, other: Header): boolean {
  return one.left <= other.right && other.left <= one.right;
}

function finished({ entries, ...table }: TableDraft): IndicatorTable {
  const rawNames = new Map<string, string[]>();
  for (const { unitKey, rawName } of entries) {
    const names = rawNames.get(unitKey) ?? [];
    if (!names.includes(rawName)) names.push(rawName);
    rawNames.set(unitKey, names);
  }
  return {
    ...table,
    rawNames,
    entries: entries.map(withoutRawName),
  };
}

function withoutRawName({ unit, unitKey, group, year, score, source, statedRank }: DraftEntry): ScoreEntry {
  return { unit, unitKey, group, year, score, source, ...(statedRank === undefined ? {} : { statedRank }) };
}

/** Why nothing could be read: a table of the plan's units without scores comes closer than no table at all. */
function closestReason(declined: SheetReading["declined"]): Finding {
  const closest = declined.find(({ reason, at }) => reason === "noScoreColumn" && at !== null);
  if (closest?.at == null) return { code: "noTable", stops: true };
  return { code: "noScoreColumn", stops: true, at: closest.at, selfScoreOnly: closest.selfScoreOnly };
}
