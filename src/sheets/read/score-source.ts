import type { Index } from "../../plan/plan";
import { NO_ANSWERS, type Answers } from "../answers";
import { fold } from "../text/fold";
import type { Header, HeaderColumn } from "./header";
import { maxScoreColumn, maxScoreInHeader, maxScoreInTitle, positiveNumber } from "./max-score";
import { ScoreCells, type ScoreReading } from "./score-cells";
import type { CandidateFacts } from "./score-column";
import type { SheetCells } from "./sheet-cells";
import type { TableBody } from "./table-body";

interface MaxScoreFacts {
  /** In the words of the column's header. */
  readonly stated: number | null;
  /** The column that holds the maximum of every row. */
  readonly beside: number | null;
  /** For all rows alike. */
  readonly ofTable: number | null;
}

/** The columns of one table as scores: what each says in every row, and out of how much. */
export class ScoreSource implements CandidateFacts {
  readonly #maxScores = new Map<number, MaxScoreFacts>();
  readonly #readings = new Map<number, readonly ScoreReading[]>();

  constructor(
    private readonly cells: SheetCells,
    private readonly header: Header,
    private readonly body: TableBody,
    private readonly index: Index,
    private readonly lines: readonly string[],
    readonly answers: Answers = NO_ANSWERS,
  ) {}

  /** What a column says in the row of every unit, in their order. */
  readings(column: HeaderColumn): readonly ScoreReading[] {
    const known = this.#readings.get(column.column);
    if (known !== undefined) return known;
    const rows = this.body.units.map(({ row }) => row);
    const scores = new ScoreCells(
      this.cells,
      column.column,
      rows,
      saysPercent(column),
      this.index,
      (row) => this.#maxScoreOf(column, row),
      { column, answers: this.answers },
    );
    const readings = rows.map((row) => scores.read(row));
    this.#readings.set(column.column, readings);
    return readings;
  }

  /** What a column of scores to try says in the row of every unit, out of as much as those of the score column are. */
  trialReadings(column: HeaderColumn, score: HeaderColumn | null): readonly ScoreReading[] {
    const rows = this.body.units.map(({ row }) => row);
    const like = score ?? column;
    const stated = maxScoreInHeader(column.levels);
    const saysShare = saysPercent(column) || saysPercent(like);
    const scores = new ScoreCells(
      this.cells,
      column.column,
      rows,
      saysShare,
      this.index,
      (row) => stated ?? this.#maxScoreOf(like, row),
    );
    return rows.map((row) => scores.read(row));
  }

  readonly scores: CandidateFacts["scores"] = (column) => this.readings(column).map(({ score }) => score);

  readonly knowsMaxScore: CandidateFacts["knowsMaxScore"] = (column) =>
    this.body.units.some(({ row }) => this.#maxScoreOf(column, row) !== null);

  readonly isOnOtherBase: CandidateFacts["isOnOtherBase"] = (column) =>
    this.body.units.some(({ row }) => (this.#maxScoreOf(column, row) ?? this.index.max) !== this.index.max);

  #maxScoreOf(column: HeaderColumn, row: number): number | null {
    const { stated, beside, ofTable } = this.#maxScoreFacts(column);
    return stated ?? (beside === null ? null : positiveNumber(this.cells, row, beside)) ?? ofTable;
  }

  /** By the column's own header, the column "Điểm tối đa", then the row "Điểm tối đa" or the title. */
  #maxScoreFacts(column: HeaderColumn): MaxScoreFacts {
    const known = this.#maxScores.get(column.column);
    if (known !== undefined) return known;
    const stated = maxScoreInHeader(column.levels);
    const isOnIndexScale = column.kind === "converted" || column.kind === "percentIndex";
    const { maxScoreRow } = this.body;
    const above = maxScoreRow === null ? null : positiveNumber(this.cells, maxScoreRow, column.column);
    const facts = {
      stated,
      beside: isOnIndexScale ? null : (maxScoreColumn(this.header.columns, column)?.column ?? null),
      ofTable: isOnIndexScale ? null : (above ?? maxScoreInTitle(this.lines)),
    };
    this.#maxScores.set(column.column, facts);
    return facts;
  }
}

function saysPercent({ kind, levels }: HeaderColumn): boolean {
  return kind === "percentIndex" || levels.some((words) => /%|chi so|ty le|phan tram/.test(fold(words)));
}
