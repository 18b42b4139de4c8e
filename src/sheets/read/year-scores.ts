import { readNumberText } from "../../engine/number-text";
import type { SourceCell } from "../../engine/score-entry";
import type { Finding } from "../finding";
import { cleanName } from "../text/clean-name";
import type { TableFrame, UnitRow } from "./body-rows";
import type { HeaderColumn } from "./find-headers";
import type { UnitPlace } from "./group-evidence";
import { headerCell, headerWords } from "./header-cell";
import type { ScoreReading } from "./score-cells";
import { chooseScoreColumn, type ScoreColumnChoice } from "./score-column";
import type { ScoreSource } from "./score-source";
import type { SheetCells } from "./sheet-cells";
import { rankColumn, statedRank } from "./stated-rank";
import type { TableBody } from "./table-body";
import type { DraftEntry } from "./table-draft";
import type { YearColumns } from "./table-years";
import { TieBreakCells, tieBreakColumn } from "./tie-break-column";
import type { UnitGroups } from "./unit-group";
import { yearInCell } from "./year-words";
import type { YearSource } from "../recognition";

/** What the scores of one table are read from. */
export interface TableParts {
  readonly cells: SheetCells;
  readonly frame: TableFrame;
  readonly body: TableBody;
  readonly places: readonly UnitPlace[];
  readonly source: ScoreSource;
  readonly groups: UnitGroups;
  /** The plan's words for the column that tells equal scores apart; `null` without one. */
  readonly tieBreak: string | null;
}

/** The scores that one table states for one year (or, with a column "Năm", for the year of each row). */
export interface YearReading {
  readonly year: number | null;
  readonly source: YearSource;
  readonly scoreColumn: HeaderColumn | null;
  /** Those of earlier rounds of the appraisal, for units that have no later score. */
  readonly earlierColumns?: readonly HeaderColumn[];
  readonly entries: readonly DraftEntry[];
  readonly findings: readonly Finding[];
}

/** The columns of one year of a table, the choice among them, and what the chosen one says. */
export class YearScores {
  readonly choice: ScoreColumnChoice;
  readonly #tieBreak: TieBreakCells | null;
  readonly #ranks: HeaderColumn | null;

  constructor(
    private readonly ofYear: YearColumns,
    private readonly parts: TableParts,
  ) {
    this.choice = chooseScoreColumn(ofYear.columns, parts.source);
    this.#tieBreak = tieBreakCells(ofYear, parts);
    this.#ranks = rankColumn(ofYear.columns, ofYear.year);
  }

  read(): YearReading {
    const { year, source } = this.ofYear;
    const { choice } = this;
    if (choice.kind !== "chosen") {
      const findings = this.#findingsOfChoice().map((finding) => ofYear(finding, year));
      return { year, source, scoreColumn: null, entries: [], findings };
    }
    const { column } = choice;
    if (source !== "column" && (year === null || this.#isOfAnotherYear(column))) {
      const finding: Finding = { code: "noYear", stops: true, at: this.#headerCell(column) };
      return { year: null, source: "none", scoreColumn: column, entries: [], findings: [finding] };
    }
    const rounds: readonly [HeaderColumn, ...HeaderColumn[]] = [column, ...(choice.earlier ?? [])];
    const rows = this.parts.body.units.map((unit, index) => this.#readRow(unit, index, this.#lastFilled(unit, rounds)));
    return {
      year,
      source,
      scoreColumn: column,
      earlierColumns: choice.earlier ?? [],
      entries: rows.flatMap((row) => row.entry ?? []),
      findings: [...rows.flatMap((row) => row.findings), ...this.#earlierRounds(column, rounds)],
    };
  }

  /** The last round of the appraisal that says something of a unit. */
  #lastFilled({ row }: UnitRow, [last, ...earlier]: readonly [HeaderColumn, ...HeaderColumn[]]): HeaderColumn {
    if (earlier.length === 0) return last;
    const says = (column: HeaderColumn) => {
      const reading = this.parts.source.readings(column).get(row);
      return reading !== undefined && (reading.score.kind !== "missing" || reading.findings.length > 0);
    };
    return [last, ...earlier].find(says) ?? last;
  }

  #earlierRounds(last: HeaderColumn, rounds: readonly [HeaderColumn, ...HeaderColumn[]]): Finding[] {
    if (rounds.length === 1) return [];
    const fallen = this.parts.body.units.flatMap((unit) => {
      const column = this.#lastFilled(unit, rounds);
      return column === last ? [] : [{ unit, column }];
    });
    const [first] = fallen;
    if (first === undefined) return [];
    const finding: Finding = {
      code: "earlierRound",
      stops: false,
      at: this.parts.cells.at(first.unit.row, first.column.column),
      unit: cleanName(first.unit.rawName),
      header: headerWords(first.column),
      count: fallen.length,
    };
    return [ofYear(finding, this.ofYear.year)];
  }

  /** A score without a year beside one whose header says its year: nobody says that they are of the same year. */
  #isOfAnotherYear(column: HeaderColumn): boolean {
    if (this.ofYear.source !== "header" || column.year !== null) return false;
    return this.ofYear.columns.some(
      ({ kind, year }) => year !== null && (kind === "totalScore" || kind === "plainScore"),
    );
  }

  #readRow(
    unit: UnitRow,
    index: number,
    column: HeaderColumn,
  ): { readonly entry: DraftEntry | null; readonly findings: readonly Finding[] } {
    const { cells, frame, places, source, groups } = this.parts;
    const reading = source.readings(column).get(unit.row);
    const group = places[index]?.group ?? null;
    const year = this.#yearOfRow(unit.row);
    if (reading === undefined || group === null) return { entry: null, findings: [] };
    if (year === null) {
      const at = cells.at(unit.row, frame.yearColumn ?? column.column);
      return { entry: null, findings: [{ code: "noYear", stops: true, at }] };
    }
    const rank = this.#ranks === null ? null : statedRank(cells, unit.row, this.#ranks);
    const entry: DraftEntry = {
      unit: cleanName(unit.rawName),
      unitKey: groups.keyOf(unit.rawName, group),
      group,
      year,
      score: this.#isOutside(unit.row, reading) ? { kind: "outside" } : reading.score,
      source: cells.at(unit.row, column.column),
      ...(rank === null ? {} : { statedRank: rank }),
      ...(this.#tieBreak === null ? {} : { tieBreak: this.#tieBreak.read(unit.row) }),
      rawName: unit.rawName,
    };
    return { entry, findings: reading.findings.map((finding) => ofYear(finding, year)) };
  }

  #yearOfRow(row: number): number | null {
    const { cells, frame } = this.parts;
    if (this.ofYear.source !== "column") return this.ofYear.year;
    return frame.yearColumn === null ? null : yearInCell(cells.seen(row, frame.yearColumn));
  }

  /** A unit without a score may be outside the assessment, as its note says. */
  #isOutside(row: number, { score, findings }: ScoreReading): boolean {
    if (score.kind !== "missing" || findings.some(({ stops }) => stops)) return false;
    const { left, right, columns } = this.parts.frame.header;
    const tried = new Set(columns.filter(({ kind }) => kind === "trialScore").map(({ column }) => column));
    return this.parts.cells
      .rowWithin(row, left, right)
      .filter(({ column }) => !tried.has(column))
      .some(({ value }) => typeof value === "string" && readNumberText(value).kind === "outside");
  }

  #headerCell({ column }: HeaderColumn): SourceCell {
    return headerCell(this.parts.cells, this.parts.frame.header, column);
  }

  #findingsOfChoice(): Finding[] {
    const { choice } = this;
    if (choice.kind === "ambiguous") {
      const { column } = choice;
      return [{ code: "ambiguousHeader", stops: true, at: this.#headerCell(column), header: headerWords(column) }];
    }
    if (choice.kind !== "several") return [];
    const columns = choice.columns.map((column) => ({ header: headerWords(column), at: this.#headerCell(column) }));
    const [first] = columns;
    return first === undefined ? [] : [{ code: "severalScoreColumns", stops: true, at: first.at, columns }];
  }
}

function tieBreakCells(ofYear: YearColumns, { cells, frame, body, tieBreak }: TableParts): TieBreakCells | null {
  if (tieBreak === null) return null;
  const column = tieBreakColumn(frame.header.columns, tieBreak, ofYear);
  const rows = body.units.map(({ row }) => row);
  return column === null ? null : new TieBreakCells(cells, column.column, tieBreak, rows);
}

function ofYear(finding: Finding, year: number | null): Finding {
  return year === null ? finding : { ...finding, year };
}
