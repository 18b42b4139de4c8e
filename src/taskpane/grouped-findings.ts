import type { Finding } from "../sheets/finding";
import type { Recognition } from "../sheets/recognition";
import { selectTables, stoppingFindings } from "../sheets/selection";

/** Findings by what they mean for the year at hand. */
export interface GroupedFindings {
  /** They stop the year: to be settled first. */
  readonly toSettle: readonly Finding[];
  /** They would stop another year. */
  readonly elsewhere: readonly Finding[];
  readonly notices: readonly Finding[];
}

/** The findings of the tables in use and of the workbook, without those that are `shown` elsewhere already. */
export function groupFindings(
  recognition: Recognition,
  leftOut: ReadonlySet<string>,
  year: number | null,
  shown: readonly Finding[],
): GroupedFindings {
  const selection = selectTables(recognition, leftOut);
  const toSettle = new Set(stoppingFindings(selection, year));
  const open = selection.findings.filter((finding) => !shown.includes(finding));
  return {
    toSettle: open.filter((finding) => toSettle.has(finding)),
    elsewhere: open.filter((finding) => finding.stops && !toSettle.has(finding)),
    notices: open.filter((finding) => !finding.stops),
  };
}
