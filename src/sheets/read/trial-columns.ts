import type { SourceCell } from "../../engine/score-entry";
import type { TrialEntry } from "../../engine/what-if/trial-entry";
import type { Finding, FindingCode } from "../finding";
import type { TrialColumn } from "../recognition";
import type { HeaderColumn } from "./header";
import { headerCell, headerWords } from "./header-cell";
import type { ScoreReading } from "./score-cells";
import { trialName } from "./trial-words";
import { yearInCell } from "./year-words";
import type { TableParts, YearReading } from "./year-scores";

type UnreadTrial = Extract<Finding, { code: "unreadTrial" }>;

/** What the columns of scores to try of one table say. */
interface TrialReadings {
  readonly trials: readonly TrialColumn[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the columns of scores to try (điểm thử) of a table: each for the year that its header says, else that of the
 * row or of the table's scores. Nothing in them ever stops a ranking.
 * @param scores what the table says of each of its years.
 */
export function readTrials(parts: TableParts, scores: readonly YearReading[]): TrialReadings {
  const columns = parts.frame.header.columns.filter(({ kind }) => kind === "trialScore");
  const readings = columns.map((column) => readTrial(column, parts, scores));
  return {
    trials: readings.flatMap(({ trial }) => trial ?? []),
    findings: readings.flatMap(({ findings }) => findings),
  };
}

function readTrial(
  column: HeaderColumn,
  parts: TableParts,
  scores: readonly YearReading[],
): { readonly trial: TrialColumn | null; readonly findings: readonly Finding[] } {
  const { cells, frame, units, source } = parts;
  const header = headerWords(column);
  const at = headerCell(cells, frame.header, column.column);
  const ofTable = yearOfScores(scores);
  const ofHeader = column.year ?? (frame.yearColumn === null ? ofTable : null);
  if (ofHeader === null && frame.yearColumn === null) {
    return { trial: null, findings: [{ code: "trialYearMissing", stops: false, at, header }] };
  }
  const like = scores.find(({ year }) => year === ofHeader) ?? scores.find(({ scoreColumn }) => scoreColumn !== null);
  const readings = source.trialReadings(column, like?.scoreColumn ?? null);
  const entries: TrialEntry[] = [];
  const findings: Finding[] = [];
  for (const { position, row, name, key, group } of units) {
    const reading = readings[position];
    const year = ofHeader ?? yearOfRow(parts, row);
    if (reading === undefined || year === null) continue;
    const cell = cells.at(row, column.column);
    findings.push(...reading.findings.map((finding) => ({ ...unread(finding, reading, header, cell), year })));
    if (reading.score.kind !== "scored") continue;
    entries.push({ unit: name, unitKey: key, group, year, value: reading.score.value, source: cell });
  }
  return { trial: { column: column.column, at, name: trialName(column.levels), entries }, findings };
}

/** The year of a table's scores; `null` where it has several, or none that it says. */
function yearOfScores(scores: readonly YearReading[]): number | null {
  const years = new Set(scores.flatMap(({ year }) => year ?? []));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

function yearOfRow({ cells, frame }: TableParts, row: number): number | null {
  return frame.yearColumn === null ? null : yearInCell(cells.seen(row, frame.yearColumn));
}

/** Why a cell is no score to try. */
const REASONS: ReadonlyMap<FindingCode, UnreadTrial["reason"]> = new Map([
  ["ambiguousNumber", "ambiguous"],
  ["outOfScale", "outOfScale"],
  ["errorCell", "error"],
] as const);

/** What would stop a ranking in a column of scores only leaves a unit out of the trial. */
function unread(finding: Finding, { score }: ScoreReading, header: string, at: SourceCell): UnreadTrial {
  const shown = score.kind === "missing" ? score.shown : "";
  const text = finding.code === "notANumber" ? finding.text : shown;
  return { code: "unreadTrial", stops: false, at, header, text, reason: REASONS.get(finding.code) ?? "notNumber" };
}
