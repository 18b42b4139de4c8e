import { cleanName } from "../../text/clean-name";
import type { Finding } from "../../finding";
import { rangeAddress } from "../../grid";
import { fold } from "../../text/fold";
import type { BlockLayout } from "../block-layout";
import type { BlockTask } from "../read-block";
import { titleOf } from "../title-lines";
import { yearInCell } from "../year-words";
import { RowInitiatives } from "../initiatives/row-initiative";
import { personColumns } from "../people/person-columns";
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
  const people = isScoreTable ? null : personColumns(header);
  const rows =
    people === null
      ? unitRows(task, layout)
      : new PersonRows(cells, header, people, task.groups, task.leftEdge).read(layout.limit);
  const last = rows.at(-1);
  if (last === undefined) return null;
  const places: YearPlaces = { lines: layout.lines, inherited: inheritedYear, sheet: cells.sheet };
  const positions = rows.map(({ row }) => row);
  const statements = new RowStatements(cells, header, positions, places, people !== null);
  const initiatives = new RowInitiatives(cells, header.columns, positions, places);
  if (people === null && statements.isEmpty && initiatives.isEmpty && statements.findings.length === 0) return null;
  const isRegister =
    initiatives.hasTitles &&
    [...layout.lines, cells.sheet].some((words) => fold(words).includes("sang kien")) &&
    statements.isEmpty;
  if (people?.isMixed === true && !isRegister && statements.isEmpty && initiatives.isEmpty) return null;
  const findings: Finding[] = [...statements.findings];
  const drafts = rows.map(({ row, year, subject }): RowDraft => {
    const stated = statements.read(row, year);
    const unit = subject.kind === "individual" ? (subject.unit?.words ?? subject.heading ?? "") : subject.rawName;
    const said = initiatives.read(row, year, unit);
    findings.push(...stated.findings, ...said.findings);
    return {
      subject,
      year,
      statements: stated.statements,
      initiatives: said.initiatives,
      directlyInCharge: stated.directlyInCharge,
      head: stated.head,
    };
  });
  if (!isScoreTable) findings.push(...hiddenRows(task, rows));
  return {
    lastRow: last.row,
    isOfPeople: people !== null,
    list: {
      sheet: cells.sheet,
      address: rangeAddress({ top: header.top, left: header.left, bottom: last.row, right: header.right }),
      title: titleOf(layout.lines),
      kind: isRegister ? "initiatives" : people === null ? "ticks" : "people",
      lines: layout.lines,
      rows: drafts,
      findings,
    },
  };
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
