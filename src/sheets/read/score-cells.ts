import { readNumberText } from "../../engine/number-text";
import { rebaseScore, type Score } from "../../engine/score";
import { inPercent } from "../../engine/shown-value";
import type { Index } from "../../plan/plan";
import { chosen, type Answers } from "../answers";
import type { Finding } from "../finding";
import type { HeaderColumn } from "./header";
import { previewed, questionId, questionOf } from "./questions";
import { wordsOf, type SheetCells } from "./sheet-cells";

/** A score read from a cell, and what there is to say about it. With a finding that stops, the score is missing. */
export interface ScoreReading {
  readonly score: Score;
  readonly findings: readonly Finding[];
}

/** How the plain numbers of a column are meant, decided by the whole column. */
export type ColumnScale =
  /** Points as they stand. */
  | "points"
  /** Fractions of 1 that stand for percent, as the header says. */
  | "fractions"
  /** Some cells are formatted as percent: a plain number up to 1 among them may be either. */
  | "mixed"
  /** Nothing above 1, and no word of percent: 0.85 may be 0.85 points or 85 %. */
  | "unclear";

type NumberQuestion = "numberForm" | "rankAndScore" | "shareForm";

/** Whose numbers are asked about, and what the user has said so far. */
export interface Asking {
  readonly column: Pick<HeaderColumn, "levels">;
  readonly answers: Answers;
}

/** The cells of one column as scores of one index. */
export class ScoreCells {
  readonly #scale: ColumnScale;

  /**
   * @param rows the rows of units.
   * @param saysPercent whether the header speaks of percent or of an index.
   * @param maxScoreOf the highest score a row could reach, when the sheet says so.
   * @param asking what the user has said of this column; `null` where nobody is asked.
   */
  constructor(
    private readonly cells: SheetCells,
    private readonly column: number,
    rows: readonly number[],
    saysPercent: boolean,
    private readonly index: Index,
    private readonly maxScoreOf: (row: number) => number | null,
    private readonly asking: Asking | null = null,
  ) {
    this.#scale = columnScale(cells, column, rows, saysPercent, index);
  }

  /** The score of one row, on the scale of the index. */
  read(row: number): ScoreReading {
    const value = this.cells.seen(row, this.column);
    const at = this.cells.at(row, this.column);
    if (value === null) return missing("");
    if (typeof value === "boolean") {
      return missing("", { code: "notANumber", stops: true, at, text: value ? "TRUE" : "FALSE" });
    }
    if (typeof value === "object") {
      return missing(value.error, { code: "errorCell", stops: false, at, error: value.error });
    }
    return typeof value === "number" ? this.#readNumber(row, value) : this.#readText(row, value);
  }

  #readNumber(row: number, value: number): ScoreReading {
    if (isPercentFormat(this.cells.numberFormat(row, this.column))) return this.#onIndexScale(row, inPercent(value));
    if (this.#scale === "fractions") return this.#onIndexScale(row, inPercent(value));
    const isUnclear = value !== 0 && Math.abs(value) <= 1;
    if (isUnclear && this.#scale !== "points") return this.#share(row, value);
    return this.#points(row, value, this.maxScoreOf(row));
  }

  #readText(row: number, text: string): ScoreReading {
    const maxScore = this.maxScoreOf(row);
    const reading = readNumberText(text, maxScore ?? this.index.max);
    switch (reading.kind) {
      case "missing":
        return missing(wordsOf(text));
      case "outside":
        return { score: { kind: "outside" }, findings: [] };
      case "ambiguous":
        return this.#twoNumbers(row, wordsOf(text), reading.readings);
      case "notNumber":
        return missing(wordsOf(text), {
          code: "notANumber",
          stops: true,
          at: this.cells.at(row, this.column),
          text: wordsOf(text),
        });
      case "number":
        return reading.percent
          ? this.#onIndexScale(row, reading.value)
          : this.#points(row, reading.value, reading.outOf ?? maxScore);
    }
  }

  /** 0.85 may be points, or 85 %. */
  #share(row: number, value: number): ScoreReading {
    switch (this.#answer("shareForm")) {
      case "points":
        return this.#points(row, value, this.maxScoreOf(row));
      case "percent":
        return this.#onIndexScale(row, inPercent(value));
      case null:
        return this.#ambiguous("shareForm", row, inWords(value), [value, inPercent(value)]);
    }
  }

  /** "1.234" and "17 (0,633)". */
  #twoNumbers(row: number, text: string, readings: readonly [number, number]): ScoreReading {
    const kind = text.includes("(") ? "rankAndScore" : "numberForm";
    const said = this.#answer(kind);
    if (said === null) return this.#ambiguous(kind, row, text, readings);
    const value = said === "decimal" || said === "outside" ? readings[0] : readings[1];
    return this.#points(row, value, this.maxScoreOf(row));
  }

  #answer<Kind extends NumberQuestion>(kind: Kind) {
    if (this.asking === null) return null;
    return chosen(this.asking.answers, kind, questionId(kind, this.asking.column));
  }

  #ambiguous(kind: NumberQuestion, row: number, text: string, readings: readonly [number, number]): ScoreReading {
    const at = this.cells.at(row, this.column);
    const question = this.asking === null ? undefined : questionOf(kind, this.asking.column, previewed(at, text));
    const finding = { code: "ambiguousNumber", stops: true, at, text, readings } as const;
    return missing(text, question === undefined ? finding : { ...finding, question });
  }

  #onIndexScale(row: number, value: number): ScoreReading {
    return this.#points(row, value, null);
  }

  #points(row: number, value: number, maxScore: number | null): ScoreReading {
    const max = maxScore ?? this.index.max;
    const min = maxScore === null ? this.index.min : 0;
    if (!(value >= min && value <= max)) {
      const at = this.cells.at(row, this.column);
      return missing(inWords(value), { code: "outOfScale", stops: true, at, value, min, max });
    }
    if (max === this.index.max) return { score: { kind: "scored", value }, findings: NOTHING_TO_SAY };
    const rebased = rebaseScore(value, max);
    return { score: { kind: "scored", value: rebased, original: { value, maxScore: max } }, findings: [] };
  }
}

const NOTHING_TO_SAY: readonly Finding[] = [];

function missing(shown: string, finding?: Finding): ScoreReading {
  return { score: { kind: "missing", shown }, findings: finding === undefined ? [] : [finding] };
}

function columnScale(
  cells: SheetCells,
  column: number,
  rows: readonly number[],
  saysPercent: boolean,
  index: Index,
): ColumnScale {
  if (index.max <= 1) return "points";
  let plain = 0;
  let highest = 0;
  let hasPercent = false;
  for (const row of rows) {
    const value = cells.seen(row, column);
    if (typeof value === "string") {
      const reading = readNumberText(value, index.max);
      if (reading.kind === "number" && reading.percent) hasPercent = true;
      else if (reading.kind === "number") highest = Math.max(highest, reading.value);
    }
    if (typeof value !== "number") continue;
    if (isPercentFormat(cells.numberFormat(row, column))) {
      hasPercent = true;
    } else {
      plain += 1;
      highest = Math.max(highest, value);
    }
  }
  if (hasPercent) return "mixed";
  if (plain === 0 || highest === 0 || highest > 1) return "points";
  return saysPercent && plain > 1 && highest < 1 ? "fractions" : "unclear";
}

/** Whether Excel multiplies by 100 for show: a `%` that is neither quoted nor escaped. */
export function isPercentFormat(format: string): boolean {
  return format.includes("%") && format.replace(/"[^"]*"|\\.|_./g, "").includes("%");
}

function inWords(value: number): string {
  return String(value).replace(".", ",");
}
