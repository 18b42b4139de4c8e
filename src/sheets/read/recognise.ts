import type { Plan } from "../../plan/plan";
import { NO_ANSWERS, type Answers } from "../answers";
import type { Finding } from "../finding";
import type { Grid } from "../grid";
import { legacyFindings, withStoredNames } from "../legacy-sheets";
import type { Declined, Recognition } from "../recognition";
import { joinLists } from "./lists/join-lists";
import { UnitDirectory } from "./lists/unit-directory";
import { joinIndices } from "./other-indices/join-indices";
import { readSheet, type SheetReading } from "./read-sheet";
import { bringSpellingsTogether } from "./same-unit";
import { UnitGroups } from "./unit-group";

/**
 * Finds the tables of CCHC scores (bảng chỉ số) on the sheets of a workbook and reads them: the units, their groups,
 * years and scores, each with the cell it stands in; and beside them people, ticks, initiatives and other indices. What cannot be read for certain becomes a finding, never a guess;
 * a sheet without such a table is declined with the reason. Each table says all it says: what two of them say of one
 * unit is settled by `selectTables`, among those in use.
 * @param grids the user's sheets, without those of the add-in.
 * @param answers what the user has said of headers that can be read in two ways.
 */
export function recognise(grids: readonly Grid[], plan: Plan, answers: Answers = NO_ANSWERS): Recognition {
  const groups = new UnitGroups(plan);
  const sheets = grids.map((grid) => readSheet(grid, plan, groups, answers));
  const declined = sheets.flatMap((sheet) => sheet.declined);
  const spelt = bringSpellingsTogether(sheets.flatMap((sheet) => sheet.tables));
  const tables = spelt.tables.map((table) => withStoredNames(table, grids));
  const directory = new UnitDirectory(spelt.tables, plan, groups);
  const { lists, findings, ...joined } = joinLists(
    sheets.flatMap((sheet) => sheet.lists),
    directory,
    groups,
  );
  const indices = joinIndices(
    sheets.flatMap((sheet) => sheet.indices),
    directory,
    groups,
  );
  const ofTables = tables.length === 0 ? [closestReason(declined)] : spelt.findings;
  return {
    tables,
    declined: oncePerSheet(declined),
    ...joined,
    indexEntries: indices.indexEntries,
    lists: [...lists, ...indices.lists],
    findings: [...ofTables, ...legacyFindings(grids), ...findings, ...indices.findings],
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

/** Why nothing could be read: a table of the plan's units without scores comes closer than no table at all. */
function closestReason(declined: SheetReading["declined"]): Finding {
  const closest = declined.find(({ reason, at }) => reason === "noScoreColumn" && at !== null);
  if (closest?.at == null) return { code: "noTable", stops: true };
  return { code: "noScoreColumn", stops: true, at: closest.at, selfScoreOnly: closest.selfScoreOnly };
}
