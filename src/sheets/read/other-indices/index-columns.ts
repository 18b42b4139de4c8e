import type { IndexKind } from "../../../plan/condition";
import type { Plan } from "../../../plan/plan";
import { fold } from "../../text/fold";
import type { BlockLayout } from "../block-layout";
import type { HeaderColumn } from "../header";
import { isScoreLike } from "../header-words";
import type { BlockTask } from "../read-block";
import { chooseScoreColumn } from "../score-column";
import { ScoreSource } from "../score-source";
import { yearsOfColumns } from "../table-years";
import { yearInHeader, yearInSheetName } from "../year-words";
import { indexNamed, indexOfColumn } from "./index-column";

/** Columns of one index and year, of which one is to hold its values. */
export interface IndexColumns {
  readonly index: IndexKind;
  /** `null` when nothing says it, or when the rows do. */
  readonly year: number | null;
  readonly columns: readonly HeaderColumn[];
}

/** Columns whose header names an index, by index and year; one that says "chung" goes before its parts. */
export function namedIndexColumns({ header, cells }: BlockTask, { titleYear, frame }: BlockLayout): IndexColumns[] {
  const found = new Map<string, IndexColumns>();
  const ofTable = titleYear ?? yearInSheetName(cells.sheet);
  for (const column of header.columns) {
    const index = indexOfColumn(column.levels);
    if (index === null || column.column === frame?.unitColumn) continue;
    const said = column.levels.map(yearInHeader).filter((year) => year !== null);
    const year = frame?.yearColumn === null ? (said.at(-1) ?? ofTable) : null;
    const key = `${index} ${year ?? ""}`;
    const columns = [...(found.get(key)?.columns ?? []), column];
    found.set(key, { index, year, columns });
  }
  return [...found.values()].map(({ columns, ...each }) => {
    const overall = columns.filter(({ levels }) => /\b(chung|tong( hop)?)\b/.test(fold(levels.at(-1) ?? "")));
    return { ...each, columns: overall.length === 1 ? overall : columns };
  });
}

/** The score columns of a table that is about one other index as a whole, as its title or its sheet says. */
export function columnsOfIndexTable(task: BlockTask, layout: BlockLayout, plan: Plan): IndexColumns[] {
  const { header, cells } = task;
  const { lines, titleYear, frame, body } = layout;
  const index = [scoreHeaders(header.columns), lines.join(" | "), cells.sheet]
    .map(indexNamed)
    .find((each) => each !== null);
  const scale = plan.indices.find(({ kind }) => kind === index);
  if (index === undefined || scale === undefined || frame === null) return [];
  const ofTable = titleYear ?? yearInSheetName(cells.sheet);
  const source = new ScoreSource(cells, header, body, scale, lines);
  const table = ofTable === null ? null : ({ year: ofTable, source: "title" } as const);
  return yearsOfColumns(header, frame.yearColumn, table).flatMap(({ year, columns }): IndexColumns[] => {
    const choice = chooseScoreColumn(columns, source);
    if (choice.kind === "chosen") return [{ index, year, columns: [choice.column] }];
    return choice.kind === "several" ? [{ index, year, columns: choice.columns }] : [];
  });
}

function scoreHeaders(columns: readonly HeaderColumn[]): string {
  return columns
    .filter(({ kind }) => isScoreLike(kind))
    .map(({ levels }) => levels.join(" "))
    .join(" | ");
}
