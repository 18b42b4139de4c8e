import { groupBy } from "../../../engine/group-by";
import type { TargetRecord, TargetValue } from "../../../engine/targets/target-value";
import type { SourceCell } from "../../../engine/score-entry";
import { dayInWords } from "../../../plan/calendar-day";
import type { Plan } from "../../../plan/plan";
import type { Finding } from "../../finding";
import type { Grid } from "../../grid";
import { SheetCells } from "../sheet-cells";
import { UnitGroups } from "../unit-group";
import { findPartHeaders } from "./part-columns";
import { PartNames } from "./part-names";
import { findPartRows } from "./part-rows";
import { readPartColumns } from "./read-part-columns";
import { readPartRows } from "./read-part-rows";
import type { TargetReadingTools } from "./target-reading";
import type { TargetRecognition, TargetTable } from "./target-recognition";
import { TargetSubjects } from "./target-subjects";

/**
 * Finds the tables of targets (bảng chỉ tiêu) on the sheets of a workbook and reads them: each part's value by subject
 * and year, with the cell it stands in. A table names parts by code ("đ2", "e-xã", "Chỉ tiêu đ.2") or by the plan's
 * words, in its header or its first columns. What cannot be read for certain becomes a finding, never a guess; a
 * workbook without such a table gives none of either.
 * @param grids the user's sheets, without those of the add-in.
 */
export function recogniseTargets(grids: readonly Grid[], plan: Plan): TargetRecognition {
  const groups = new UnitGroups(plan);
  const tools = { plan, groups, names: new PartNames(plan), subjects: new TargetSubjects(plan, groups) };
  const tables = grids.flatMap((grid) => readSheet(new SheetCells(grid), tools));
  const { records, findings } = oncePerPart(tables.flatMap((table) => table.records));
  return { tables, records, findings: [...tables.flatMap((table) => table.findings), ...findings] };
}

function readSheet(cells: SheetCells, tools: TargetReadingTools): TargetTable[] {
  const headers = findPartHeaders(cells, tools.names);
  const byColumns = headers.map((found, position) => {
    const next = headers[position + 1];
    return readPartColumns(cells, found, next === undefined ? cells.lastRow : next.header.top - 1, tools);
  });
  const isTaken = (row: number) => byColumns.some(({ range }) => row >= range.top && row <= range.bottom);
  const byRows = findPartRows(cells, isTaken, tools.names, tools.plan).map((table) =>
    readPartRows(cells, table, tools),
  );
  return [...byColumns, ...byRows];
}

/** One record per part, subject and year: a blank gives way to a value, equal values are one, others are a finding. */
function oncePerPart(records: readonly TargetRecord[]): { records: TargetRecord[]; findings: Finding[] } {
  const byKey = groupBy(records, ({ part, subject, year }) => [part, subject.key, year].join("\n"));
  const kept: TargetRecord[] = [];
  const findings: Finding[] = [];
  for (const same of byKey.values()) {
    const [first] = same;
    if (first === undefined) continue;
    const stated = same.filter(({ value }) => value.kind !== "missing");
    kept.push(stated[0] ?? first);
    if (new Set(stated.map(({ value }) => sayValue(value))).size < 2) continue;
    const at = stated.flatMap(({ source }): SourceCell[] => (source === null ? [] : [source]));
    const { part, subject, year } = first;
    findings.push({ code: "targetTwice", stops: true, part, subject: subject.name, year, at });
  }
  return { records: kept, findings };
}

function sayValue(value: TargetValue): string {
  switch (value.kind) {
    case "percent":
    case "number":
      return `${value.kind} ${value.value}`;
    case "date":
      return dayInWords(value.day);
    case "attested":
      return String(value.holds);
    case "missing":
    case "outside":
      return value.kind;
  }
}
