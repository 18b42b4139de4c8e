import { readNumberText } from "../../engine/number-text";
import type { ScoreEntry, SourceCell } from "../../engine/score-entry";
import type { Score } from "../../engine/score";
import type { Finding } from "../finding";
import { chosen } from "../answers";
import type { PreviewCell } from "../question";
import type { TableFrame } from "./body-rows";
import type { HeaderColumn } from "./header";
import { headerCell, headerWords } from "./header-cell";
import { previewOf, questionId, questionOf, scoreColumnQuestion } from "./questions";
import type { ScoreReading } from "./score-cells";
import { chooseScoreColumn, type ScoreColumnChoice } from "./score-column";
import type { ScoreSource } from "./score-source";
import type { SheetCells } from "./sheet-cells";
import { holdsRomans, rankColumn, statedRank } from "./stated-rank";
import type { TableBody } from "./table-body";
import type { TableUnit } from "./table-units";
import type { YearColumns } from "./table-years";
import { TieBreakCells, tieBreakColumn } from "./tie-break-column";
import { yearInCell } from "./year-words";
import type { YearSource } from "../recognition";

/** What the scores of one table are read from. */
export interface TableParts {
  readonly cells: SheetCells;
  readonly frame: TableFrame;
  readonly body: TableBody;
  /** The rows that entries come from. */
  readonly units: readonly TableUnit[];
  readonly source: ScoreSource;
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
  readonly entries: readonly ScoreEntry[];
  readonly findings: readonly Finding[];
}

/** The columns of one year of a table, the choice among them, and what the chosen one says. */
export class YearScores {
  readonly choice: ScoreColumnChoice;
  readonly #tieBreak: TieBreakCells | null;
  readonly #ranks: HeaderColumn | null;
  /** Set when the column of ranks holds Roman numerals and nobody has said yet what they are. */
  readonly #classes: Finding | null;
  readonly #romans: "class" | "rank";

  constructor(
    private readonly ofYear: YearColumns,
    private readonly parts: TableParts,
  ) {
    this.choice = chooseScoreColumn(ofYear.columns, parts.source, parts.source.answers);
    this.#tieBreak = tieBreakCells(ofYear, parts);
    this.#ranks = rankColumn(ofYear.columns, ofYear.year);
    const { romans, finding } = this.#romanRanks();
    this.#romans = romans;
    this.#classes = finding;
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
    const entries: ScoreEntry[] = [];
    const findings: Finding[] = [];
    for (const unit of this.parts.units) {
      const row = this.#readRow(unit, this.#lastFilled(unit, rounds), findings);
      if (row !== null) entries.push(row);
    }
    return {
      year,
      source,
      scoreColumn: column,
      earlierColumns: choice.earlier ?? [],
      entries,
      findings: [
        ...findings,
        ...this.#earlierRounds(column, rounds),
        ...(this.#classes === null ? [] : [this.#classes]),
      ],
    };
  }

  #romanRanks(): { readonly romans: "class" | "rank"; readonly finding: Finding | null } {
    const column = this.#ranks;
    const { cells, body, source } = this.parts;
    const rows = body.units.map(({ row }) => row);
    if (column === null || !holdsRomans(cells, rows, column)) return { romans: "class", finding: null };
    const said = chosen(source.answers, "rankForm", questionId("rankForm", column));
    if (said !== null) return { romans: said, finding: null };
    const question = questionOf("rankForm", column, this.#preview(column));
    const finding: Finding = {
      code: "classesUnderRank",
      stops: false,
      at: this.#headerCell(column),
      header: headerWords(column),
      question,
    };
    return { romans: "class", finding: ofYear(finding, this.ofYear.year) };
  }

  /** The last round of the appraisal that says something of a unit. */
  #lastFilled({ position }: TableUnit, [last, ...earlier]: readonly [HeaderColumn, ...HeaderColumn[]]): HeaderColumn {
    if (earlier.length === 0) return last;
    const says = (column: HeaderColumn) => {
      const reading = this.parts.source.readings(column)[position];
      return reading !== undefined && (reading.score.kind !== "missing" || reading.findings.length > 0);
    };
    return [last, ...earlier].find(says) ?? last;
  }

  #earlierRounds(last: HeaderColumn, rounds: readonly [HeaderColumn, ...HeaderColumn[]]): Finding[] {
    if (rounds.length === 1) return [];
    const fallen = this.parts.units.flatMap((unit) => {
      const column = this.#lastFilled(unit, rounds);
      return column === last ? [] : [{ unit, column }];
    });
    const [first] = fallen;
    if (first === undefined) return [];
    const finding: Finding = {
      code: "earlierRound",
      stops: false,
      at: this.parts.cells.at(first.unit.row, first.column.column),
      unit: first.unit.name,
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

  /** @param findings takes up what there is to say about the row. */
  #readRow(unit: TableUnit, column: HeaderColumn, findings: Finding[]): ScoreEntry | null {
    const { cells, frame } = this.parts;
    const { position, row, name, key, group } = unit;
    const reading = this.parts.source.readings(column)[position];
    const year = this.#yearOfRow(row);
    if (reading === undefined) return null;
    if (year === null) {
      findings.push({ code: "noYear", stops: true, at: cells.at(row, frame.yearColumn ?? column.column) });
      return null;
    }
    for (const finding of reading.findings) findings.push(ofYear(finding, year));
    const score: Score = this.#isOutside(row, reading) ? { kind: "outside" } : reading.score;
    const entry: ScoreEntry = { unit: name, unitKey: key, group, year, score, source: cells.at(row, column.column) };
    return this.#withMore(entry, row);
  }

  /** An entry with the rank and the tie-break beside its score, where the table has such columns. */
  #withMore(entry: ScoreEntry, row: number): ScoreEntry {
    if (this.#ranks === null && this.#tieBreak === null) return entry;
    const rank = this.#ranks === null ? null : statedRank(this.parts.cells, row, this.#ranks, this.#romans);
    return {
      ...entry,
      ...(rank === null ? {} : { statedRank: rank }),
      ...(this.#tieBreak === null ? {} : { tieBreak: this.#tieBreak.read(row) }),
    };
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

  #preview({ column }: HeaderColumn, most?: number): PreviewCell[] {
    const { cells, body } = this.parts;
    return previewOf(
      cells,
      body.units.map(({ row }) => row),
      column,
      most,
    );
  }

  #findingsOfChoice(): Finding[] {
    const { choice } = this;
    if (choice.kind === "ambiguous") {
      const { column } = choice;
      const question = questionOf("columnMeaning", column, this.#preview(column));
      const at = this.#headerCell(column);
      return [{ code: "ambiguousHeader", stops: true, at, header: headerWords(column), question }];
    }
    if (choice.kind !== "several") return [];
    const columns = choice.columns.map((column) => ({ header: headerWords(column), at: this.#headerCell(column) }));
    const [first] = columns;
    if (first === undefined) return [];
    const question = scoreColumnQuestion(
      choice.columns,
      choice.columns.flatMap((column) => this.#preview(column, 2)),
    );
    const finding = { code: "severalScoreColumns", stops: true, at: first.at, columns } as const;
    return [question === null ? finding : { ...finding, question }];
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
