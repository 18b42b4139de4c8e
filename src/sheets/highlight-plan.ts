import type { YearAssessment } from "../engine/year-assessment";
import { awardColor, type AwardColor } from "./award-colors";
import type { CellRange } from "./grid";
import type { IndicatorTable } from "./recognition";

/** What to colour on one source sheet for one award: the rows of `body` whose cell in `unitColumn` says one of `names`. */
export interface AwardHighlight {
  readonly sheet: string;
  readonly body: CellRange;
  readonly unitColumn: number;
  readonly color: AwardColor;
  /** Names to the letter, as they stand in the cells. */
  readonly names: readonly string[];
}

/** The rows to colour on the user's own sheets: those of units whose computed conditions for an award hold. */
export function highlightPlan(
  { plan, year, units }: YearAssessment,
  tables: readonly IndicatorTable[],
): AwardHighlight[] {
  return tables
    .filter((table) => table.years.includes(year) && hasUnitRows(table))
    .flatMap((table) =>
      plan.awards.flatMap((award) => {
        const eligible = new Set(
          units
            .filter((unit) => unit.award?.code === award.code)
            .map((unit) => memberKey(unit.entry.group, unit.entry.unitKey)),
        );
        const keys = table.entries
          .filter((entry) => entry.year === year && eligible.has(memberKey(entry.group, entry.unitKey)))
          .map((entry) => entry.unitKey);
        const names = [...new Set(keys.flatMap((key) => table.rawNames.get(key) ?? []))];
        if (names.length === 0) return [];
        const { sheet, body, unitColumn } = table;
        return [{ sheet, body, unitColumn, color: awardColor(plan, award.code), names }];
      }),
    );
}

/** Sheets whose tables have no row for each unit, and how many eligible units stand on such sheets alone. */
export interface WithoutRows {
  readonly sheets: readonly string[];
  readonly units: number;
}

/** What cannot be coloured: scorecards, and tables with a column per unit; `null` when everything can. */
export function withoutRows({ year, units }: YearAssessment, tables: readonly IndicatorTable[]): WithoutRows | null {
  const ofYear = tables.filter((table) => table.years.includes(year));
  const without = ofYear.filter((table) => !hasUnitRows(table));
  if (without.length === 0) return null;
  const coloured = new Set(ofYear.filter(hasUnitRows).flatMap((table) => membersOf(table, year)));
  const eligible = units.filter(({ award }) => award !== null);
  const left = eligible.filter(({ entry }) => !coloured.has(memberKey(entry.group, entry.unitKey)));
  return { sheets: [...new Set(without.map(({ sheet }) => sheet))], units: left.length };
}

function hasUnitRows({ layout }: IndicatorTable): boolean {
  return layout === undefined;
}

function membersOf({ entries }: IndicatorTable, year: number): string[] {
  return entries.filter((entry) => entry.year === year).map(({ group, unitKey }) => memberKey(group, unitKey));
}

function memberKey(group: string, unitKey: string): string {
  return `${group}\n${unitKey}`;
}
