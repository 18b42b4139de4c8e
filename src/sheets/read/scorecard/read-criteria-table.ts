import type { ScoreEntry } from "../../../engine/score-entry";
import type { Index } from "../../../plan/plan";
import type { Finding } from "../../finding";
import { rangeAddress } from "../../grid";
import type { CriterionRow, Declined, TableColumn } from "../../recognition";
import { cleanName } from "../../text/clean-name";
import { fold } from "../../text/fold";
import type { HeaderColumn } from "../header";
import { headerCell } from "../header-cell";
import { roleOf } from "../header-words";
import { maxScoreInTitle } from "../max-score";
import { isAboutOtherIndex, namesCchc } from "../other-index";
import type { BlockTask } from "../read-block";
import type { BlockReading } from "../block-reading";
import { rawNamesOf } from "../table-units";
import { tableYear, yearsOfColumns, type YearColumns } from "../table-years";
import { assessedUnit, type NamedUnit } from "./assessed-unit";
import { criteriaFrame, type CriteriaFrame } from "./criteria-frame";
import { readCriteriaRows, type CriteriaRows } from "./criteria-rows";
import type { PointsChoice } from "./points-choice";
import { choiceFinding, pointsColumns, readUnitPoints } from "./unit-points";

/** Scorecards of something else, unless they name CCHC as well. */
const OTHER_SUBJECTS =
  /nong thon moi|do thi van minh|khen thuong|chat luong (can bo|dang vien|to chuc|vien chuc|cong chuc)|can bo, cong chuc|tiep can phap luat|an toan (thuc pham|giao thong)|gia dinh van hoa|dan van/;
const SPEAKS_OF_POINTS = /cham diem|bang diem|phieu diem|tu danh gia|tham dinh|cchc|cai cach hanh chinh/;
const FEWEST_CRITERIA = 2;

/** What is known of a table of criteria before its points are read. */
interface Table {
  readonly task: BlockTask;
  readonly frame: CriteriaFrame;
  readonly rows: CriteriaRows;
  readonly lines: readonly string[];
  readonly titleYear: number | null;
}

/** The columns of one unit and year; without a unit when nothing says whose they are. */
interface Claim {
  readonly unit: NamedUnit | null;
  readonly ofYear: YearColumns;
  readonly choice: PointsChoice;
}

/** What was read of one claim. */
interface ClaimReading {
  readonly entry: ScoreEntry | null;
  readonly criteria: readonly CriterionRow[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a table with criteria (tiêu chí) down its rows: the scorecard (phiếu chấm điểm) of one unit, or one with a
 * column per unit.
 * @returns `null` when the header is not that of such a table.
 */
export function readCriteriaTable(
  task: BlockTask,
  lines: readonly string[],
  titleYear: number | null,
): BlockReading | null {
  const { cells, header, following, groups, plan } = task;
  const frame = criteriaFrame(cells, header, groups);
  const index = plan.indices.find(({ kind }) => kind === "CCHC");
  if (frame === null || index === undefined) return null;
  if (frame.maxColumn === null && !speaksOfPoints(frame, lines, cells.sheet)) return null;
  const rows = readCriteriaRows(cells, frame, following);
  if (rows.criteria.length < FEWEST_CRITERIA) return null;
  const table: Table = { task, frame, rows, lines, titleYear };
  if (isAboutSomethingElse(table)) return declined(table, "otherIndex", false);
  const { claims, findings } = claimsOf(table);
  if (claims.every(({ choice }) => choice.kind === "none")) {
    const selfScoreOnly = claims.some(({ choice }) => choice.kind === "none" && choice.selfScoreOnly);
    return declined(table, selfScoreOnly ? "noScoreColumn" : "blankScorecard", selfScoreOnly);
  }
  return readTable(table, claims, findings, index);
}

function speaksOfPoints({ columns }: CriteriaFrame, lines: readonly string[], sheet: string): boolean {
  const words = [...columns.flatMap(({ levels }) => levels), ...lines, sheet];
  return words.some((each) => SPEAKS_OF_POINTS.test(fold(each)));
}

function isAboutSomethingElse({ task, frame, lines }: Table): boolean {
  const around = [...lines, task.cells.sheet];
  if (isAboutOtherIndex([], lines, task.cells.sheet)) return true;
  const names = [...around, ...frame.columns.flatMap(({ levels }) => levels)].some(namesCchc);
  return !names && around.some((words) => OTHER_SUBJECTS.test(fold(words)));
}

function declined(table: Table, reason: Declined["reason"], selfScoreOnly: boolean): BlockReading {
  const { cells } = table.task;
  const at = cells.at(table.frame.top, table.frame.left);
  return { kind: "declined", declined: { sheet: cells.sheet, reason, at }, selfScoreOnly, end: endOf(table) };
}

function endOf({ rows, titleYear }: Table): BlockReading["end"] {
  return { lastRow: rows.lastRow, repeatedHeaders: rows.repeatedHeaders, titleYear };
}

/** Every unit and year that the table has columns for. */
function claimsOf(table: Table): { readonly claims: readonly Claim[]; readonly findings: readonly Finding[] } {
  const { frame, task } = table;
  const { groups, cells } = task;
  if (frame.ofUnits.length > 0) {
    const claims = frame.ofUnits.flatMap(({ name, columns }) => {
      const group = groups.planUnit(name)?.group ?? groups.byFirstWords(name);
      const at = columns[0] === undefined ? null : headerCell(cells, frame, columns[0].column);
      const unit = group === null ? null : { name: cleanName(name), key: groups.keyOf(name, group), group, at };
      return claimsOfUnit(table, unit, columns);
    });
    return { claims, findings: [] };
  }
  const rows = { first: task.after + 1, last: frame.top - 1, left: task.leftEdge, right: frame.right };
  const assessed = assessedUnit(cells, rows, groups);
  const claims = claimsOfUnit(table, assessed.kind === "unit" ? assessed.unit : null, frame.columns);
  return { claims, findings: unitFindings(table, assessed) };
}

function claimsOfUnit(table: Table, unit: NamedUnit | null, columns: readonly HeaderColumn[]): Claim[] {
  const { cells } = table.task;
  return yearsOfColumns({ columns }, null, tableYear(table.titleYear, cells.sheet)).map((ofYear) => ({
    unit,
    ofYear,
    choice: pointsColumns({ cells, rows: table.rows }, ofYear.columns, table.task.answers),
  }));
}

function unitFindings({ task, frame }: Table, assessed: ReturnType<typeof assessedUnit>): Finding[] {
  const at = task.cells.at(frame.top, frame.left);
  if (assessed.kind === "unknown") return [{ code: "scorecardOfNobody", stops: true, at }];
  if (assessed.kind === "unit") return [];
  const { stated, bySheet } = assessed;
  return [{ code: "scorecardOfTwo", stops: true, at: stated.at ?? at, unit: stated.name, bySheet: bySheet.name }];
}

function readTable(table: Table, claims: readonly Claim[], findings: readonly Finding[], index: Index): BlockReading {
  const { task, frame, rows } = table;
  const { cells } = task;
  const readings = claims.map((claim) => readClaim(table, claim, index));
  const entries = readings.flatMap(({ entry }) => entry ?? []);
  const chosen = claims.flatMap(({ choice }) =>
    choice.kind === "chosen" ? [...choice.rounds, ...choice.surveys] : [],
  );
  const years = new Set(claims.flatMap(({ ofYear }) => ofYear.year ?? []));
  const range = { top: frame.top, left: frame.left, bottom: rows.lastRow, right: frame.right };
  return {
    kind: "table",
    end: endOf(table),
    table: {
      id: `${cells.sheet}!${rangeAddress({ ...range, bottom: range.top, right: range.left })}`,
      sheet: cells.sheet,
      range,
      body: { ...range, top: rows.criteria[0]?.row ?? frame.bottom + 1 },
      layout: frame.ofUnits.length > 0 ? "pivoted" : "scorecard",
      columns: frame.columns.map((column) => tableColumn(column, chosen)),
      unitColumn: frame.criterionColumn,
      years: [...years].sort((a, b) => a - b),
      yearSource: claims[0]?.ofYear.source ?? "none",
      rawNames: rawNamesOf(entries.map(({ unit, unitKey }) => ({ key: unitKey, rawName: unit }))),
      entries,
      trials: [],
      passedOver: rows.passedOver.map(({ row, column, words }) => ({ at: cells.at(row, column), words })),
      criteria: readings.flatMap((reading) => reading.criteria),
      findings: onceEach([...findings, ...readings.flatMap((reading) => reading.findings)]),
    },
  };
}

function readClaim({ task, frame, rows, lines }: Table, claim: Claim, index: Index): ClaimReading {
  const { cells } = task;
  const { unit, ofYear, choice } = claim;
  const nothing = { entry: null, criteria: [] };
  const unsettled = choiceFinding(cells, frame, rows, choice);
  if (unsettled !== null) return { ...nothing, findings: [unsettled] };
  const [first] = choice.kind === "chosen" ? choice.rounds : ofYear.columns;
  if (unit === null || first === undefined) return { ...nothing, findings: [] };
  if (ofYear.year === null) {
    const at = headerCell(cells, frame, first.column);
    return { ...nothing, findings: [{ code: "noYear", stops: true, at }] };
  }
  const identity = { unit: unit.name, unitKey: unit.key, group: unit.group, year: ofYear.year };
  if (choice.kind !== "chosen") {
    const source = cells.at(rows.totals.at(-1)?.row ?? frame.bottom, first.column);
    return { entry: { ...identity, score: { kind: "missing", shown: "" }, source }, criteria: [], findings: [] };
  }
  const maxInTitle = maxScoreInTitle(lines);
  const { score, source, criteria, findings } = readUnitPoints(
    { cells, frame, rows, index, maxInTitle, unit, year: ofYear.year },
    choice,
  );
  return { entry: { ...identity, score, source }, criteria, findings };
}

function tableColumn(column: HeaderColumn, chosen: readonly HeaderColumn[]): TableColumn {
  const own = chosen.find((each) => each.column === column.column);
  const kind = own?.kind ?? column.kind;
  return {
    column: column.column,
    header: column.levels.join(" › "),
    role: kind === "unit" ? "other" : roleOf(kind),
    year: own?.year ?? column.year,
    isScore: own !== undefined,
    isAnswered: (own ?? column).isAnswered ?? false,
  };
}

/** Several units across say the same of a header above them all. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const byWords = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...byWords.values()];
}
