import type { SheetCells } from "../sheet-cells";
import { valueAsked } from "../../../engine/targets/value-asked";
import type { TargetSubject } from "../../../engine/targets/target-value";
import type { TargetLevel, TargetPart } from "../../../plan/target";
import { partsForLevel } from "./part-columns";
import type { PartRow, PartRowsTable } from "./part-rows";
import { shareScale, type ShareScale } from "./share-scale";
import { RecordCollector, yearOfTable, type TargetReadingTools } from "./target-reading";
import type { TargetTable } from "./target-recognition";
import { valueColumns, type ValueColumn } from "./value-columns";

/** Reads a table that has one row per part: of the town, of one unit, or with a column per unit or year. */
export function readPartRows(cells: SheetCells, table: PartRowsTable, tools: TargetReadingTools): TargetTable {
  const { header, lines, rows } = table;
  const ofTable = yearOfTable(lines, cells.sheet);
  const columns = valueColumns(cells, table, tools);
  const whose = tools.subjects.ofLines([cells.sheet, ...lines]);
  const collector = new RecordCollector(cells);
  const at = cells.at(header.top, header.left);
  if (columns.length === 0) collector.find({ code: "targetValuesMissing", stops: true, at });
  for (const column of columns) {
    const year = column.year ?? (ofTable === null ? null : ofTable - column.yearsBack);
    if (year === null) collector.find({ code: "targetYearMissing", stops: true, at });
    else readColumn(cells, rows, column, column.subject ?? whose, year, collector);
  }
  const hidden = rows.filter(({ row }) => cells.isHidden(row)).length;
  if (hidden > 0) collector.find({ code: "hiddenRows", stops: false, at, count: hidden });
  const right = Math.max(table.firstValueColumn - 1, ...columns.map(({ column }) => column));
  return {
    sheet: cells.sheet,
    range: { top: header.top, left: header.left, bottom: rows.at(-1)?.row ?? header.bottom, right },
    records: collector.records,
    findings: collector.findings,
  };
}

function readColumn(
  cells: SheetCells,
  rows: readonly PartRow[],
  { column, header, level }: ValueColumn,
  subject: TargetSubject,
  year: number,
  collector: RecordCollector,
): void {
  const scale = scaleOf(cells, rows, column, header);
  for (const row of rows) {
    const named = level === null ? row.naming.parts : row.naming.parts.filter(({ code }) => code.includes("-"));
    const parts = partsForLevel(named, level ?? subject.level).filter((part) => isOfLevel(part, level));
    const part = onlyPart(parts);
    if (part !== null) collector.read({ row: row.row, column }, part, subject, year, scale);
    else if (level === null) noteUnread(cells, row, column, collector);
  }
}

/** A column of one level says nothing of a part of the other. */
function isOfLevel({ concerns }: TargetPart, level: TargetLevel | null): boolean {
  return level === null || concerns.includes(level);
}

function onlyPart(parts: readonly TargetPart[]): TargetPart | null {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : null;
}

/** A letter over its parts is a heading; with a value beside it, it is not clear what the value is of. */
function noteUnread(cells: SheetCells, row: PartRow, column: number, collector: RecordCollector): void {
  if (cells.value(row.row, column) === null) return;
  const at = cells.at(row.row, row.first);
  const parts = row.naming.parts.map(({ code }) => code);
  if (parts.length > 0) collector.find({ code: "targetNameUnclear", stops: true, at, text: row.words, parts });
  else collector.find({ code: "targetCodeUnknown", stops: false, at, text: row.words });
}

function scaleOf(cells: SheetCells, rows: readonly PartRow[], column: number, header: string): ShareScale {
  const shares = rows.filter(({ naming }) => naming.parts.some((part) => valueAsked(part).startsWith("percent")));
  const places = shares.map(({ row }) => ({ row, column }));
  return shareScale(cells, places, /%|tỷ lệ|tỉ lệ/iu.test(header));
}
