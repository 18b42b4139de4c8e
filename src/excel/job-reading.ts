import type { AwardAssessment } from "../engine/award-assessment";
import type { YearAssessment } from "../engine/year-assessment";
import type { Selection, YearSelection } from "../sheets/selection";
import type { Outcome } from "./outcome";
import { JobRefused } from "./problem-of";
import type { WorkbookSnapshot } from "./read/workbook-snapshot";
import type { SessionState } from "./session-state";

/** Everything a job needs, taken from one reading of the workbook. */
export interface JobReading {
  readonly snapshot: WorkbookSnapshot;
  readonly selection: Selection;
  readonly yearSelection: YearSelection;
  readonly awards: AwardAssessment;
  /** `null` for the period. */
  readonly assessment: YearAssessment | null;
}

/**
 * What a job works on, as read last; or the findings that stop it.
 * @throws JobRefused when there are no scores for the year or the period
 */
export function jobReading(
  snapshot: WorkbookSnapshot,
  { selection, yearSelection, year, assessment, awards, plan }: SessionState,
  isPeriod: boolean,
): JobReading | Outcome {
  if (selection === null || yearSelection === null) throw new Error("nothing was read");
  if (yearSelection.stopping.length > 0) return { kind: "stopped", findings: yearSelection.stopping };
  const { years } = selection;
  const { first, last } = plan.years.value;
  if (isPeriod) {
    if (!years.some((each) => each >= first && each <= last))
      throw new JobRefused({ code: "noScoresForPeriod", years });
  } else if (assessment === null || assessment.units.length === 0) {
    throw new JobRefused({ code: "noScoresForYear", year: year ?? last, years });
  }
  if (awards === null) throw new Error("nothing was assessed");
  return { snapshot, selection, yearSelection, assessment, awards };
}
