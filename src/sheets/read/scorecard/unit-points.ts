import type { SourceCell } from "../../../engine/score-entry";
import type { Score } from "../../../engine/score";
import { rebaseScore } from "../../../engine/score";
import type { Index } from "../../../plan/plan";
import type { Answers } from "../../answers";
import type { Finding } from "../../finding";
import type { CriterionRow } from "../../recognition";
import type { HeaderColumn } from "../header";
import { headerCell, headerWords } from "../header-cell";
import { answeredScoreColumn, previewOf, questionOf, scoreColumnQuestion } from "../questions";
import type { SheetCells } from "../sheet-cells";
import type { CriteriaFrame } from "./criteria-frame";
import type { CriteriaRows } from "./criteria-rows";
import type { Criterion } from "./criterion";
import { mostPoints } from "./most-points";
import { readPoints } from "./points-cell";
import { choosePoints, type ColumnFacts, type PointsChoice } from "./points-choice";
import { isFilled, PointsSource } from "./points-source";
import { PointsSums } from "./points-sums";

/** The criteria of a table, and who is asked about: what the points of one unit and year are read from. */
export interface PointsTask {
  readonly cells: SheetCells;
  readonly frame: CriteriaFrame;
  readonly rows: CriteriaRows;
  readonly index: Index;
  /** Out of how much the lines above the table say that it is. */
  readonly maxInTitle: number | null;
  readonly unit: { readonly name: string; readonly key: string };
  readonly year: number;
}

/** The score of one unit as its criteria state it, or make it up. */
export interface UnitPoints {
  readonly score: Score;
  readonly source: SourceCell;
  readonly criteria: readonly CriterionRow[];
  readonly findings: readonly Finding[];
}

const MOST_CELLS_NAMED = 6;

/** Which of some columns hold the points that count; among several, the one that the user has named. */
export function pointsColumns(
  { cells, rows }: Pick<PointsTask, "cells" | "rows">,
  columns: readonly HeaderColumn[],
  answers: Answers,
): PointsChoice {
  const inRows = [...rows.criteria, ...rows.totals];
  const facts: ColumnFacts = {
    isFilled: (column) => isFilled(cells, rows, column, true),
    numbers: ({ column }) =>
      inRows.map(({ row, max }) => {
        const points = readPoints(cells, row, column, max);
        return points.kind === "number" ? points.value : null;
      }),
  };
  const choice = choosePoints(columns, facts);
  if (choice.kind !== "several") return choice;
  const said = answeredScoreColumn(choice.columns, answers);
  if (said === null) return choice;
  const left = columns.filter((column) => !choice.columns.includes(column));
  return choosePoints([...left, said], facts);
}

/** What stands in the way of reading points: several columns, or one whose header can be read in two ways. */
export function choiceFinding(
  cells: SheetCells,
  frame: CriteriaFrame,
  rows: CriteriaRows,
  choice: PointsChoice,
): Finding | null {
  const at = ({ column }: HeaderColumn) => headerCell(cells, frame, column);
  const inRows = [...rows.criteria, ...rows.totals].map(({ row }) => row);
  const preview = ({ column }: HeaderColumn, most?: number) => previewOf(cells, inRows, column, most);
  if (choice.kind === "ambiguous") {
    const { column } = choice;
    const question = questionOf("columnMeaning", column, preview(column));
    return { code: "ambiguousHeader", stops: true, at: at(column), header: headerWords(column), question };
  }
  if (choice.kind !== "several") return null;
  const columns = choice.columns.map((column) => ({ header: headerWords(column), at: at(column) }));
  const [first] = columns;
  if (first === undefined) return null;
  const finding = { code: "severalScoreColumns", stops: true, at: first.at, columns } as const;
  // Where every unit has columns of its own, an answer for one of them would say nothing of the others.
  const isAskedOnce = frame.ofUnits.length === 0;
  const question = isAskedOnce
    ? scoreColumnQuestion(
        choice.columns,
        choice.columns.flatMap((each) => preview(each, 2)),
      )
    : null;
  return question === null ? finding : { ...finding, question };
}

/** Reads the points of one unit: the stated total counts, else the sum where no criterion lacks points. */
export function readUnitPoints(task: PointsTask, choice: PointsChoice & { readonly kind: "chosen" }): UnitPoints {
  const { cells, frame, rows, unit, year } = task;
  const source = new PointsSource(cells, rows, choice.rounds, choice.surveys);
  const sums = new PointsSums(rows.criteria, source);
  const total = source.total();
  const main = choice.rounds.at(-1)?.column ?? frame.criterionColumn;
  const place = total?.at ?? source.totalCell() ?? headerCell(cells, frame, main);
  const lacking = sums.withoutPoints();
  const { max, outside } = mostPoints(rows.criteria, rows.totals, sums);
  const base = max ?? task.maxInTitle ?? task.index.max;
  const read = total === null ? summed(sums, lacking, place, base, task.index) : stated(total, place, base, task.index);
  const outOfRange = pointsOutOfRange(rows.criteria, sums, total === null);
  const isUncertain = outOfRange.some(({ stops }) => stops);
  const findings: Finding[] = [
    ...read.findings,
    ...outOfRange,
    ...sums.wrongSums(total).map(({ criterion, stated: says, sum, at }): Finding => ({
      code: "wrongSum",
      stops: false,
      unit: unit.name,
      criterion: criterion === null ? null : nameOf(criterion),
      at: at.slice(0, 1 + MOST_CELLS_NAMED),
      stated: says,
      sum,
    })),
    ...withoutPoints(sums, lacking, unit.name, total !== null, source.hasPoints()),
    ...outsideFinding(sums, outside, unit.name, base),
  ];
  return {
    score: isUncertain ? { kind: "missing", shown: "" } : read.score,
    source: place,
    criteria: rows.criteria.map((criterion, position) =>
      criterionRow(criterion, position, sums, place, unit.key, year),
    ),
    findings: findings.map((finding) => ({ ...finding, year })),
  };
}

interface ScoreReading {
  readonly score: Score;
  readonly findings: readonly Finding[];
}

function stated(
  { points }: NonNullable<ReturnType<PointsSource["total"]>>,
  at: SourceCell,
  max: number,
  index: Index,
): ScoreReading {
  switch (points.kind) {
    case "number":
      return onScale(points.value, max, at, index);
    case "blank":
      return { score: { kind: "missing", shown: points.shown }, findings: [] };
    case "outside":
      return { score: { kind: "outside" }, findings: [] };
    case "error":
      return missing(points.error, { code: "errorCell", stops: false, at, error: points.error });
    case "ambiguous":
      return missing(points.text, {
        code: "ambiguousNumber",
        stops: true,
        at,
        text: points.text,
        readings: points.readings,
      });
    case "text":
      return missing(points.text, { code: "notANumber", stops: true, at, text: points.text });
  }
}

function summed(sums: PointsSums, lacking: readonly number[], at: SourceCell, max: number, index: Index): ScoreReading {
  return lacking.length > 0 || !sums.hasLeafPoints() ? missing("") : onScale(sums.sumOfLeaves(), max, at, index);
}

function onScale(value: number, max: number, at: SourceCell, index: Index): ScoreReading {
  const min = max === index.max ? index.min : 0;
  if (!(value >= min && value <= max)) {
    return missing(String(value).replace(".", ","), { code: "outOfScale", stops: true, at, value, min, max });
  }
  if (max === index.max) return { score: { kind: "scored", value }, findings: [] };
  const score: Score = { kind: "scored", value: rebaseScore(value, max), original: { value, maxScore: max } };
  return { score, findings: [] };
}

function missing(shown: string, finding?: Finding): ScoreReading {
  return { score: { kind: "missing", shown }, findings: finding === undefined ? [] : [finding] };
}

function pointsOutOfRange(criteria: readonly Criterion[], sums: PointsSums, stops: boolean): Finding[] {
  return criteria.flatMap((criterion, position): Finding[] => {
    const value = sums.stated(position);
    const at = sums.at(position)?.at;
    if (value === null || at === undefined) return [];
    const points = criterion.role === "penalty" ? Math.abs(value) : value;
    const isAbove = criterion.max !== null && points > criterion.max + 1e-9;
    if (points >= 0 && !isAbove) return [];
    const max = points < 0 ? null : criterion.max;
    return [{ code: "pointsOutOfRange", stops, at, criterion: nameOf(criterion), value, max }];
  });
}

/** Nothing is said of single criteria where none was filled in: then the total alone was. */
function withoutPoints(
  sums: PointsSums,
  lacking: readonly number[],
  unit: string,
  totalCounts: boolean,
  hasPoints: boolean,
): Finding[] {
  if (lacking.length === 0 || !hasPoints || (totalCounts && !sums.hasLeafPoints())) return [];
  const at = lacking.slice(0, MOST_CELLS_NAMED).flatMap((position) => sums.at(position)?.at ?? []);
  return [{ code: "criteriaWithoutPoints", stops: false, unit, at, count: lacking.length, totalCounts }];
}

function outsideFinding(
  sums: PointsSums,
  outside: ReturnType<typeof mostPoints>["outside"],
  unit: string,
  max: number,
): Finding[] {
  const at = outside.first === null ? undefined : sums.at(outside.first)?.at;
  if (at === undefined) return [];
  return [{ code: "criteriaOutside", stops: false, at, unit, count: outside.count, max }];
}

function criterionRow(
  { index, words, level, role, isLeaf, max }: Criterion,
  position: number,
  sums: PointsSums,
  place: SourceCell,
  unitKey: string,
  year: number,
): CriterionRow {
  const points = sums.stated(position);
  return { unitKey, year, index, words, level, role, isLeaf, max, points, at: sums.at(position)?.at ?? place };
}

function nameOf({ index, words }: Criterion): string {
  const shown = words.length > 60 ? `${words.slice(0, 57)}…` : words;
  return index === "" ? shown : `${index} ${shown}`;
}
