import type { ScoreEntry } from "../../engine/score-entry";
import type { Plan } from "../../plan/plan";
import type { Finding } from "../finding";
import { placesOf } from "../finding-places";
import type { Grid } from "../grid";
import type { Recognition } from "../recognition";
import { checkedTables, type CheckedTable } from "./checked-table";
import type { DataNote } from "./data-note";
import { checkPercentForms, checkTextNumbers } from "./score-forms";
import { checkStatedRanks } from "./stated-ranks";
import { checkTotals } from "./total-sums";
import { checkUnitSpellings } from "./unit-spellings";
import { checkYears } from "./years-of-units";

/** What the data is checked by. */
export interface CheckedData {
  readonly recognition: Recognition;
  /** Ids of the tables that the user left out. */
  readonly leftOut: ReadonlySet<string>;
  /** One score per unit, group and year, of all years of the tables in use. */
  readonly entries: readonly ScoreEntry[];
  /** What reading has found already, on the sheets and of the plan. */
  readonly findings: readonly Finding[];
  /** The sheets as read. */
  readonly grids: readonly Grid[];
  readonly plan: Plan;
}

/** One kind of check. */
type Check = (tables: readonly CheckedTable[], data: CheckedData) => readonly DataNote[];

const CHECKS: readonly Check[] = [
  (tables, { plan }) => checkUnitSpellings(tables, plan),
  checkTextNumbers,
  (tables, { findings }) => withoutAmbiguous(checkPercentForms(tables), findings),
  checkTotals,
  (tables, { entries, plan }) => checkStatedRanks(entries, plan, tables),
  (_tables, { entries, plan }) => checkYears(entries, plan),
];

/**
 * Checks the data (kiểm tra dữ liệu): what reading found, first what must be settled, then what every check notes.
 * Nothing is changed; a note carries a correction only where it is certain what the cell should hold.
 */
export function checkData(data: CheckedData): DataNote[] {
  const tables = checkedTables(data.recognition, data.leftOut, data.grids);
  const found = data.findings.map(noteOf);
  const noted = CHECKS.flatMap((check) => check(tables, data));
  return [...found, ...noted].sort((a, b) => Number(b.mustFix) - Number(a.mustFix));
}

function noteOf(finding: Finding): DataNote {
  return { code: "finding", finding, mustFix: finding.stops, at: placesOf(finding), corrections: [] };
}

/** A number that reading could not decide upon is on the list already. */
function withoutAmbiguous(notes: readonly DataNote[], findings: readonly Finding[]): DataNote[] {
  const ambiguous = new Set(
    findings
      .filter(({ code }) => code === "ambiguousNumber")
      .flatMap(placesOf)
      .map(({ sheet, address }) => `${sheet}\n${address}`),
  );
  return notes.filter(({ at }) => !at.some(({ sheet, address }) => ambiguous.has(`${sheet}\n${address}`)));
}
