import type { ScoreEntry } from "../../engine/score-entry";
import type { Plan } from "../../plan/plan";
import type { Answers } from "../answers";
import type { Finding } from "../finding";
import type { Grid } from "../grid";
import type { CriterionRow, Declined } from "../recognition";
import { recognise } from "../read/recognise";
import { selectTables, type Selection } from "../selection";

/** A score of one unit in one file, with the criteria (tiêu chí) that make it up where the file says them. */
export interface FileScore {
  /** The name of the file. */
  readonly file: string;
  readonly entry: ScoreEntry;
  readonly criteria: readonly CriterionRow[];
}

/** Why no score was taken from a file. */
export type FileProblem =
  /** Neither a workbook of today nor one of an older Excel. */
  | { readonly code: "notWorkbook" }
  /** A workbook of Excel 97–2003 (.xls). */
  | { readonly code: "oldWorkbook" }
  /** Protected by a password. */
  | { readonly code: "encrypted" }
  /** Excel refused to open it, or to hand over its cells. */
  | { readonly code: "unreadable" }
  /** No table of scores; `declined` is the sheet that came closest. */
  | { readonly code: "noScores"; readonly declined: Declined | null }
  /** Something in it must be settled first. */
  | { readonly code: "finding"; readonly finding: Finding };

export type FileReading =
  | { readonly kind: "read"; readonly file: string; readonly scores: readonly FileScore[] }
  | { readonly kind: "failed"; readonly file: string; readonly problem: FileProblem };

/** What was taken from the files that could be read. */
export function scoresOf(readings: readonly FileReading[]): FileScore[] {
  return readings.flatMap((reading) => (reading.kind === "read" ? reading.scores : []));
}

/**
 * The scores of every unit and year in one file. A scorecard that names its unit nowhere is that of the unit in the
 * name of the file.
 */
export function fileScores(file: string, grids: readonly Grid[], plan: Plan, answers: Answers): FileReading {
  const stem = file.replace(/\.[^.]*$/, "");
  const [only, ...others] = grids;
  const read = selected(grids, plan, answers);
  const isNameless = read.selection.findings.some(({ code }) => code === "scorecardOfNobody");
  if (!isNameless || only === undefined || others.length > 0) return readingOf(file, read);
  const named = selected([{ ...only, sheet: stem }], plan, answers);
  return readingOf(file, named, only.sheet);
}

interface Selected {
  readonly selection: Selection;
  readonly declined: readonly Declined[];
}

function selected(grids: readonly Grid[], plan: Plan, answers: Answers): Selected {
  const recognition = recognise(grids, plan, answers);
  return { selection: selectTables(recognition, new Set()), declined: recognition.declined };
}

/** @param sheet the sheet that was read under another name */
function readingOf(file: string, { selection, declined }: Selected, sheet?: string): FileReading {
  const { tables, findings } = selection;
  const failed = (problem: FileProblem): FileReading => ({ kind: "failed", file, problem });
  if (tables.length === 0) return failed({ code: "noScores", declined: declined[0] ?? null });
  const stopping = findings.find(({ stops }) => stops);
  if (stopping !== undefined) return failed({ code: "finding", finding: unasked(stopping) });
  const scores = tables.flatMap(({ entries, criteria = [] }) =>
    entries.map((entry) => ({
      file,
      entry: sheet === undefined ? entry : { ...entry, source: { ...entry.source, sheet } },
      criteria: criteria.filter(({ unitKey, year }) => unitKey === entry.unitKey && year === entry.year),
    })),
  );
  return scores.length === 0 ? failed({ code: "noScores", declined: null }) : { kind: "read", file, scores };
}

/** Nothing is asked about the headers of another file: what is unclear there is to be put right there. */
function unasked(finding: Finding): Finding {
  if (!("question" in finding) || finding.code === "classesUnderRank") return finding;
  const { question, ...rest } = finding;
  return rest;
}
