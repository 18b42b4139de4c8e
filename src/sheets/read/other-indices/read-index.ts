import type { Finding } from "../../finding";
import { rangeAddress } from "../../grid";
import type { Index, Plan } from "../../../plan/plan";
import type { BlockLayout } from "../block-layout";
import type { HeaderColumn } from "../header";
import { headerCell, headerWords } from "../header-cell";
import { maxScoreInHeader } from "../max-score";
import type { BlockTask } from "../read-block";
import { ScoreCells, type ScoreReading } from "../score-cells";
import { yearInCell } from "../year-words";
import { speaksOfSurvey } from "./index-column";
import { columnsOfIndexTable, namedIndexColumns, type IndexColumns } from "./index-columns";
import type { IndexDraft, IndexValueDraft } from "./index-draft";
import { readIndexRows } from "./index-rows";
import { isPartOfTotal } from "./part-of-total";
import { unreadValue } from "./unread-value";

/**
 * Reads the values of the indices other than CCHC (SIPAS, PAPI, DDCI, ICT) under one header: from columns that name
 * one, else from the scores of a table that is about one as a whole. What cannot be told for certain is left out.
 * @param isOtherIndex whether the table as a whole is about another index.
 * @returns `null` when the table says nothing of them.
 */
export function readIndices(
  task: BlockTask,
  layout: BlockLayout,
  isOtherIndex: boolean,
  plan: Plan,
): IndexDraft | null {
  const { frame, body, places } = layout;
  if (frame === null || places.every(({ group }) => group === null)) return null;
  const named = namedIndexColumns(task, layout);
  const columns = named.length === 0 && isOtherIndex ? columnsOfIndexTable(task, layout, plan) : named;
  const inRows = readIndexRows(task, layout, plan);
  const values: IndexValueDraft[] = [...inRows.values];
  const findings: Finding[] = [...inRows.findings];
  for (const each of columns) {
    const scale = plan.indices.find(({ kind }) => kind === each.index);
    if (scale === undefined) continue;
    const read = new IndexReader(task, layout, scale, isOtherIndex).read(each);
    values.push(...read.values);
    findings.push(...read.findings);
  }
  if (values.length + findings.length === 0) return null;
  const { cells, header } = task;
  const bottom = body.units.at(-1)?.row ?? header.bottom;
  const address = rangeAddress({ top: header.top, left: header.left, bottom, right: header.right });
  return { sheet: cells.sheet, address, values, findings };
}

type Doubt = Extract<Finding, { code: "indexLeftOut" }>["reason"];

class IndexReader {
  readonly #rows: readonly number[];

  constructor(
    private readonly task: BlockTask,
    private readonly layout: BlockLayout,
    private readonly scale: Index,
    private readonly isOtherIndex: boolean,
  ) {
    this.#rows = layout.body.units.map(({ row }) => row);
  }

  read(of: IndexColumns): Pick<IndexDraft, "values" | "findings"> {
    const [column, ...others] = of.columns;
    if (column === undefined) return { values: [], findings: [] };
    const readings = this.#readings(column);
    if (readings.every(({ score }) => score.kind === "missing" && score.shown === ""))
      return { values: [], findings: [] };
    const doubt = this.#doubt(of, column, others, readings);
    if (doubt !== null) return { values: [], findings: [this.#leftOut(column, doubt)] };
    const values = readings.flatMap((reading, index) => this.#value(of, column, reading, index) ?? []);
    return { values, findings: readings.flatMap(({ findings }, index) => this.#unread(column, findings, index)) };
  }

  #readings({ column }: HeaderColumn): ScoreReading[] {
    const isPercent = this.scale.unit === "%";
    const cells = new ScoreCells(this.task.cells, column, this.#rows, isPercent, this.scale, () => null);
    return this.#rows.map((row) => cells.read(row));
  }

  #doubt(
    of: IndexColumns,
    column: HeaderColumn,
    others: readonly HeaderColumn[],
    readings: readonly ScoreReading[],
  ): Doubt | null {
    if (others.length > 0) return "severalColumns";
    if (of.year === null && this.layout.frame?.yearColumn === null) return "noYear";
    const stated = maxScoreInHeader(column.levels);
    const isOnOtherScale = stated !== null && stated !== this.scale.max;
    if (of.index === "SIPAS" && !this.isOtherIndex) {
      const scores = readings.map(({ score }) => score);
      if (isOnOtherScale || speaksOfSurvey(column.levels)) return "partOfTotal";
      if (isPartOfTotal(this.task.cells, this.task.header, this.#rows, scores)) return "partOfTotal";
    }
    const isConverted = readings.some(({ score }) => score.kind === "scored" && score.original !== undefined);
    return isOnOtherScale || (isConverted && this.scale.max !== 100) ? "otherScale" : null;
  }

  #value(of: IndexColumns, { column }: HeaderColumn, { score }: ScoreReading, index: number): IndexValueDraft | null {
    const { cells } = this.task;
    const { frame, body, places } = this.layout;
    const unit = body.units[index];
    if (unit === undefined || frame === null) return null;
    const inRow = frame.yearColumn === null ? null : yearInCell(cells.seen(unit.row, frame.yearColumn));
    const year = inRow ?? of.year;
    if (year === null) return null;
    return {
      index: of.index,
      rawName: unit.rawName,
      at: cells.at(unit.row, frame.unitColumn),
      group: places[index]?.group ?? null,
      year,
      score,
      source: cells.at(unit.row, column),
    };
  }

  /** Cells without a value say so; rows of units elsewhere are nobody's business. */
  #unread({ column }: HeaderColumn, findings: readonly Finding[], index: number): Finding[] {
    const { places, body } = this.layout;
    const unit = body.units[index];
    if (findings.length === 0 || unit === undefined || places[index]?.group == null) return [];
    const at = this.task.cells.at(unit.row, column);
    return findings.slice(0, 1).map((finding) => unreadValue(finding, this.scale, at));
  }

  #leftOut(column: HeaderColumn, reason: Doubt): Finding {
    const at = headerCell(this.task.cells, this.task.header, column.column);
    return { code: "indexLeftOut", stops: false, at, index: this.scale.kind, header: headerWords(column), reason };
  }
}
