import type { TargetSubject } from "../../../engine/targets/target-value";
import type { TargetPart } from "../../../plan/target";
import type { Finding } from "../../finding";
import { BodyReader, type TableFrame, type UnitRow } from "../body-rows";
import { isNumberingRow } from "../numbering-row";
import { GroupEvidence } from "../group-evidence";
import { isSignature } from "../row-words";
import type { SheetCells } from "../sheet-cells";
import { tableFrame } from "../table-frame";
import { yearInCell } from "../year-words";
import { partsForLevel, type PartColumn, type PartColumnsHeader } from "./part-columns";
import { shareScale, type ShareScale } from "./share-scale";
import { RecordCollector, yearOfTable, type TargetReadingTools } from "./target-reading";
import type { TargetTable } from "./target-recognition";

/** A row of values, and whose they are. */
interface SubjectRow {
  readonly row: number;
  readonly subject: TargetSubject;
}

/** Reads the table under a header that has one column per part: a row per unit, or the town's own row. */
export function readPartColumns(
  cells: SheetCells,
  found: PartColumnsHeader,
  lastRow: number,
  tools: TargetReadingTools,
): TargetTable {
  const { header, lines, parts } = found;
  const rows = subjectRows(cells, found, lastRow, tools);
  const ofTable = yearOfTable(lines, cells.sheet);
  const collector = new RecordCollector(cells);
  let isYearMissing = false;
  for (const column of parts) {
    if (column.naming.by === "unknownCode") noteUnknownCode(cells, found, column, rows, collector);
    const scale = scaleOf(cells, column, rows);
    for (const { row, subject } of rows) {
      const part = onePart(cells, found, column, { row, subject }, collector);
      const year = column.year ?? yearOfRow(cells, found, row) ?? ofTable;
      if (part !== null && year !== null) collector.read({ row, column: column.column }, part, subject, year, scale);
      isYearMissing ||= part !== null && year === null;
    }
  }
  if (isYearMissing) {
    collector.find({ code: "targetYearMissing", stops: true, at: cells.at(header.top, header.left) });
  }
  return tableOf(cells, found, rows, collector);
}

function subjectRows(
  cells: SheetCells,
  { header, lines, yearColumn, parts }: PartColumnsHeader,
  lastRow: number,
  { groups, subjects }: TargetReadingTools,
): SubjectRow[] {
  const frame = tableFrame(cells, header, lastRow, groups, 0);
  if (frame === null || isPartColumn(parts, frame.unitColumn)) {
    const subject = subjects.ofLines([cells.sheet, ...lines]);
    return rowsWithValues(cells, header.bottom + 1, lastRow, parts).map((row) => ({ row, subject }));
  }
  const withFigures: TableFrame = { ...frame, yearColumn, figureColumns: parts.map(({ column }) => column) };
  const evidence = new GroupEvidence(cells, withFigures, lines, groups);
  const body = new BodyReader(cells, withFigures, groups).read(header.bottom + 1, lastRow);
  const towns = body.passedOver.flatMap(({ row, column, words }): UnitRow[] =>
    column === frame.unitColumn && subjects.isTown(words) ? [{ row, rawName: words, heading: null }] : [],
  );
  return [...body.units, ...towns]
    .sort((a, b) => a.row - b.row)
    .map((unit) => ({
      row: unit.row,
      subject: subjects.named(unit.rawName, evidence.placeOf(unit, frame.unitColumn).group),
    }));
}

function isPartColumn(parts: readonly PartColumn[], column: number): boolean {
  return parts.some((part) => part.column === column);
}

function rowsWithValues(cells: SheetCells, first: number, last: number, parts: readonly PartColumn[]): number[] {
  const rows: number[] = [];
  for (let row = first; row <= last; row++) {
    const filled = cells.row(row);
    const [left, right] = [filled[0]?.column, filled.at(-1)?.column];
    if (left === undefined || right === undefined || isNumberingRow(cells, row, left, right)) continue;
    if (filled.some(({ value }) => typeof value === "string" && isSignature(value))) break;
    if (parts.some(({ column }) => cells.value(row, column) !== null)) rows.push(row);
  }
  return rows;
}

function scaleOf(cells: SheetCells, { column, words }: PartColumn, rows: readonly SubjectRow[]): ShareScale {
  const places = rows.map(({ row }) => ({ row, column }));
  return shareScale(cells, places, /%|tỷ lệ|tỉ lệ/iu.test(words));
}

function yearOfRow(cells: SheetCells, { yearColumn }: PartColumnsHeader, row: number): number | null {
  return yearColumn === null ? null : yearInCell(cells.seen(row, yearColumn));
}

/** The part that a cell is about; with a finding where its header leaves it open and there is something to read. */
function onePart(
  cells: SheetCells,
  { header }: PartColumnsHeader,
  { column, naming, words }: PartColumn,
  { row, subject }: SubjectRow,
  collector: RecordCollector,
): TargetPart | null {
  const parts = partsForLevel(naming.parts, subject.level);
  const [only] = parts;
  if (only === undefined) return null;
  if (parts.length === 1) return only;
  if (cells.seen(row, column) !== null) {
    const codes = naming.parts.map(({ code }) => code);
    const at = cells.at(header.top, column);
    collector.find({ code: "targetNameUnclear", stops: true, at, text: words, parts: codes });
  }
  return null;
}

function noteUnknownCode(
  cells: SheetCells,
  { header }: PartColumnsHeader,
  { column, words }: PartColumn,
  rows: readonly SubjectRow[],
  collector: RecordCollector,
): void {
  // A letter over no values counts a column; one with a digit was meant as a code.
  if (!/\d/.test(words) || rows.every(({ row }) => cells.value(row, column) === null)) return;
  collector.find({ code: "targetCodeUnknown", stops: false, at: cells.at(header.top, column), text: words });
}

function tableOf(
  cells: SheetCells,
  found: PartColumnsHeader,
  rows: readonly SubjectRow[],
  { records, findings }: RecordCollector,
): TargetTable {
  const { header } = found;
  const bottom = rows.at(-1)?.row ?? header.bottom;
  return {
    sheet: cells.sheet,
    range: { top: header.top, left: header.left, bottom, right: header.right },
    records,
    findings: [...findings, ...hiddenRows(cells, found, rows)],
  };
}

function hiddenRows(cells: SheetCells, { header }: PartColumnsHeader, rows: readonly SubjectRow[]): readonly Finding[] {
  const count = rows.filter(({ row }) => cells.isHidden(row)).length;
  return count === 0 ? [] : [{ code: "hiddenRows", stops: false, at: cells.at(header.top, header.left), count }];
}
