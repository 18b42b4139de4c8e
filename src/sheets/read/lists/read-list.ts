import { cleanName } from "../../text/clean-name";
import type { Finding } from "../../finding";
import { rangeAddress } from "../../grid";
import { fold } from "../../text/fold";
import type { BlockLayout } from "../block-layout";
import type { BlockTask } from "../read-block";
import { SAMPLE_ROWS, textsIn } from "../table-frame";
import { yearInCell } from "../year-words";
import { RowInitiatives } from "../initiatives/row-initiative";
import { personColumns, type PersonColumns } from "../people/person-columns";
import { couldBeName } from "../people/person-name";
import { PersonRows, type PersonRow } from "../people/person-rows";
import { RowStatements } from "../ticks/row-statements";
import type { YearPlaces } from "../ticks/stated-year";
import type { ListDraft, RowDraft } from "./list-draft";

/** What one header's rows say beside scores, and the last of those rows. */
export interface ListReading {
  readonly list: ListDraft;
  readonly lastRow: number;
  /** Its rows are people's: a header printed again begins a list of its own. */
  readonly isOfPeople: boolean;
}

/**
 * Reads people, ticks and initiatives under one header.
 * @param isScoreTable whether scores were read from it: then its rows are units, whoever else is named in them.
 * @returns `null` when it says none of these.
 */
export function readList(task: BlockTask, layout: BlockLayout, isScoreTable: boolean): ListReading | null {
  const { cells, header, inheritedYear } = task;
  const { people, positions, rowsOf } = subjectRows(task, layout, isScoreTable);
  const lastRow = positions.at(-1);
  if (lastRow === undefined) return null;
  const places: YearPlaces = { lines: layout.lines, inherited: inheritedYear, sheet: cells.sheet };
  const statements = new RowStatements(cells, header, positions, places, people !== null, people?.unit ?? null);
  const initiatives = new RowInitiatives(cells, header.columns, positions, places);
  if (people === null && statements.isEmpty && initiatives.isEmpty && statements.findings.length === 0) return null;
  const isRegister =
    initiatives.hasTitles &&
    statements.isEmpty &&
    (people?.areAuthors === true ||
      people?.isMixed === true ||
      [...layout.lines, cells.sheet].some((words) => fold(words).includes("sang kien")));
  if (people?.isMixed === true && !isRegister && statements.isEmpty && initiatives.isEmpty) return null;
  const rows = rowsOf();
  const findings: Finding[] = [...statements.findings];
  const drafts = rows.map(({ row, year, subject }): RowDraft => {
    const stated = statements.read(row, year);
    const unit = subject.kind === "individual" ? (subject.unit?.words ?? subject.heading ?? "") : subject.rawName;
    const said = initiatives.read(row, year, unit);
    findings.push(...stated.findings, ...said.findings);
    return {
      subject,
      year,
      statements: [...stated.statements, ...said.statements],
      initiatives: said.initiatives,
      directlyInCharge: stated.directlyInCharge,
      head: stated.head,
    };
  });
  if (!isScoreTable) findings.push(...hiddenRows(task, rows));
  return {
    lastRow,
    isOfPeople: people !== null,
    list: {
      sheet: cells.sheet,
      address: rangeAddress({ top: header.top, left: header.left, bottom: lastRow, right: header.right }),
      kind: isRegister ? "initiatives" : people === null ? "ticks" : "people",
      lines: layout.lines,
      rows: drafts,
      findings,
    },
  };
}

interface SubjectRows {
  readonly people: PersonColumns | null;
  /** Their rows on the sheet. */
  readonly positions: readonly number[];
  /** Who stands in each; most tables of scores say nothing that would be asked for. */
  readonly rowsOf: () => PersonRow[];
}

/** The rows of people where the header names some and they are there, else the rows of units. */
function subjectRows(task: BlockTask, layout: BlockLayout, isScoreTable: boolean): SubjectRows {
  const { cells, header, groups, leftEdge } = task;
  const namesUnits = (column: number) => {
    const texts = textsIn(cells, column, header.bottom + 1, Math.min(layout.limit, header.bottom + SAMPLE_ROWS));
    const units = texts.filter((text) => groups.planUnit(text) !== null || groups.byFirstWords(text) !== null);
    return units.length > 0 && units.length * 2 > texts.length;
  };
  const people = isScoreTable ? null : personColumns(header, namesUnits);
  const units: SubjectRows = {
    people: null,
    positions: layout.frame === null ? [] : layout.body.units.map(({ row }) => row),
    rowsOf: () => unitRows(task, layout),
  };
  if (people === null) return units;
  const rows = new PersonRows(cells, header, people, groups, leftEdge).read(layout.limit);
  // "Số cá nhân được khen" is about people, but names none.
  const names = rows.filter(({ subject }) => subject.kind !== "individual" || couldBeName(subject.rawName));
  return names.length * 2 >= rows.length && rows.length > 0
    ? { people, positions: rows.map(({ row }) => row), rowsOf: () => rows }
    : units;
}

/** The rows of units of a table, with scores or without. */
function unitRows({ cells }: BlockTask, { frame, body, places }: BlockLayout): PersonRow[] {
  if (frame === null) return [];
  return body.units.map(({ row, rawName }, index) => ({
    row,
    year: frame.yearColumn === null ? null : yearInCell(cells.seen(row, frame.yearColumn)),
    subject: {
      kind: "collective",
      rawName: cleanName(rawName),
      at: cells.at(row, frame.unitColumn),
      group: places[index]?.group ?? null,
      position: "",
      isUnitInPosition: false,
      unit: null,
      heading: null,
    },
  }));
}

function hiddenRows({ cells }: BlockTask, rows: readonly PersonRow[]): Finding[] {
  const hidden = rows.filter(({ row }) => cells.isHidden(row));
  const [first] = hidden;
  return first === undefined ? [] : [{ code: "hiddenRows", stops: false, at: first.subject.at, count: hidden.length }];
}
