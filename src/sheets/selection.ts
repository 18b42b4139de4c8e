import { yearsWithScores } from "../engine/year-assessment";
import type { ScoreEntry } from "../engine/score-entry";
import type { Finding } from "./finding";
import type { IndicatorTable, Recognition } from "./recognition";

/** What the tables in use say together. */
export interface Selection {
  readonly tables: readonly IndicatorTable[];
  readonly entries: readonly ScoreEntry[];
  /** Years with scores, ascending. */
  readonly years: readonly number[];
  /** The latest year with scores, or that a table which cannot be read yet speaks of; `null` without any. */
  readonly latestYear: number | null;
  readonly findings: readonly Finding[];
}

/** The tables of a recognition that the user did not leave out, taken together. */
export function selectTables({ tables, findings }: Recognition, leftOut: ReadonlySet<string>): Selection {
  const used = tables.filter((table) => !leftOut.has(table.id));
  const entries = used.flatMap((table) => table.entries);
  const years = yearsWithScores(entries);
  const spokenOf = used.flatMap((table) => (isStopped(table) ? table.years : []));
  return {
    tables: used,
    entries,
    years,
    latestYear: [...years, ...spokenOf].sort((a, b) => b - a)[0] ?? null,
    findings: [...findings, ...used.flatMap((table) => table.findings)],
  };
}

/**
 * The findings to settle before `year` can be assessed: those of the tables that speak of it or of no known year, and
 * those of the workbook. A table of another year never stops this one.
 */
export function stoppingFindings({ tables, findings }: Selection, year: number | null): Finding[] {
  const elsewhere = new Set(
    tables
      .filter((table) => year !== null && table.years.length > 0 && !table.years.includes(year))
      .flatMap((table) => table.findings),
  );
  return findings.filter(
    (finding) =>
      finding.stops && !elsewhere.has(finding) && !("year" in finding && year !== null && finding.year !== year),
  );
}

function isStopped(table: IndicatorTable): boolean {
  return table.findings.some((finding) => finding.stops);
}
