import { assessAwards, type AwardAssessment } from "../engine/award-assessment";
import { summaryOf, yearsOf, type Occasion } from "../engine/occasion";
import type { Records } from "../engine/records";
import { assessYear, type YearAssessment } from "../engine/year-assessment";
import type { Plan } from "../plan/plan";
import type { Finding } from "../sheets/finding";
import type { Recognition } from "../sheets/recognition";
import { recordsOf } from "../sheets/records-of";
import { selectTables, selectYear, type Selection, type YearSelection } from "../sheets/selection";
import { tieBreakFindings } from "../sheets/tie-break-findings";

/** What the user has chosen of what was recognised. */
export interface Choices {
  /** Ids of the tables that are left out. */
  readonly leftOut: ReadonlySet<string>;
  /** `null` while nothing was chosen: then the latest year that has scores. */
  readonly year: number | "period" | null;
}

/** The workbook as judged by a plan, for the tables and the year that the user chose. */
export interface ChosenAssessment {
  readonly selection: Selection;
  readonly yearSelection: YearSelection;
  readonly years: readonly number[];
  /** `null` for the period, and where no year has scores. */
  readonly year: number | null;
  readonly occasion: Occasion | null;
  readonly records: Records;
  /** `null` for the period, and while findings stop the work. */
  readonly assessment: YearAssessment | null;
  /** `null` while findings stop the work. */
  readonly awards: AwardAssessment | null;
}

/** Ranks and judges what was recognised, as far as it is clear. */
export function assessChosen(recognition: Recognition, plan: Plan, choices: Choices): ChosenAssessment {
  const selection = selectTables(recognition, choices.leftOut);
  const year = choices.year === "period" ? null : (choices.year ?? selection.latestYear);
  const ofYear = selectYear(selection, year);
  const occasion = choices.year === "period" ? summaryOf(plan) : year === null ? null : annual(year);
  const years = occasion === null ? [] : yearsOf(occasion);
  const notices = [...outsidePlan(year, plan), ...ofYear.notices, ...tieBreakFindings(ofYear.entries, years, plan)];
  const yearSelection: YearSelection = { ...ofYear, notices };
  const stopped = occasion === null || yearSelection.stopping.length > 0;
  const records = recordsOf(recognition, yearSelection);
  return {
    selection,
    yearSelection,
    years: selection.years,
    year,
    occasion,
    records,
    assessment: stopped || year === null ? null : assessYear(yearSelection.entries, year, plan),
    awards: stopped ? null : assessAwards(records, occasion, plan),
  };
}

function outsidePlan(year: number | null, { years }: Plan): Finding[] {
  const { first, last } = years.value;
  if (year === null || (year >= first && year <= last)) return [];
  return [{ code: "yearOutsidePlan", stops: false, year, first, last }];
}

function annual(year: number): Occasion {
  return { kind: "annual", year };
}
