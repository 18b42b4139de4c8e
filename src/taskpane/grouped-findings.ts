import type { SessionState } from "../excel/session-state";
import type { Finding } from "../sheets/finding";

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
  { selection, yearSelection }: Pick<SessionState, "selection" | "yearSelection">,
  shown: readonly Finding[],
): GroupedFindings {
  const isOpen = (finding: Finding) => !shown.includes(finding);
  const stopping = yearSelection?.stopping ?? [];
  const stopsAnother = (finding: Finding) => finding.stops && !stopping.includes(finding);
  return {
    toSettle: stopping.filter(isOpen),
    elsewhere: (selection?.findings ?? []).filter((finding) => stopsAnother(finding) && isOpen(finding)),
    notices: (yearSelection?.notices ?? []).filter(isOpen),
  };
}
