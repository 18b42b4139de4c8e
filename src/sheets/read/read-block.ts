import type { ScoreEntry } from "../../engine/score-entry";
import type { Index, Plan } from "../../plan/plan";
import type { Answers } from "../answers";
import type { Finding } from "../finding";
import { rangeAddress } from "../grid";
import type { Declined, TableColumn } from "../recognition";
import type { BlockLayout } from "./block-layout";
import type { TableFrame } from "./body-rows";
import type { Header, HeaderColumn } from "./header";
import type { UnitPlace } from "./group-evidence";
import { isScoreLike, roleOf } from "./header-words";
import { isAboutOtherIndex, namesCchc, subjectOf } from "./other-index";
import { ScoreSource } from "./score-source";
import type { SheetCells } from "./sheet-cells";
import type { TableBody } from "./table-body";
import type { BlockEnd, BlockReading } from "./block-reading";
import { rawNamesOf, tableUnits } from "./table-units";
import type { UnitGroups } from "./unit-group";
import { tableYear, yearsOfColumns } from "./table-years";
import { readTrials } from "./trial-columns";
import { YearScores, type TableParts, type YearReading } from "./year-scores";

/** A header to read, and what is known from the blocks above it on its sheet. */
export interface BlockTask {
  readonly cells: SheetCells;
  readonly header: Header;
  /** The headers under it, nearest first. */
  readonly following: readonly Header[];
  /** The last row of what stands above. */
  readonly after: number;
  readonly leftEdge: number;
  readonly inheritedYear: number | null;
  readonly plan: Plan;
  readonly groups: UnitGroups;
  /** What the user has answered so far. */
  readonly answers: Answers;
}

/** Reads the table of scores under one header, or says why it is none. */
export function readBlock(task: BlockTask, { lines, titleYear, frame, body, places, end }: BlockLayout): BlockReading {
  if (frame === null) return decline(task, "noUnitColumn", end);
  if (isOtherIndex(frame, lines, task.cells.sheet)) return decline(task, "otherIndex", end);
  if (body.units.length === 0) return decline(task, "empty", end);
  if (places.every(({ group }) => group === null)) return decline(task, "otherUnits", end);
  return readTable(task, { frame, body, places, lines, titleYear, end });
}

interface BlockParts {
  readonly frame: TableFrame;
  readonly body: TableBody;
  readonly places: readonly UnitPlace[];
  readonly lines: readonly string[];
  readonly titleYear: number | null;
  readonly end: BlockEnd;
}

function readTable(task: BlockTask, parts: BlockParts): BlockReading {
  const { cells, header, plan, groups } = task;
  const { frame, body, places, lines, titleYear, end } = parts;
  const source = new ScoreSource(cells, header, body, cchcIndex(plan), lines, task.answers);
  const units = tableUnits(body.units, places, groups);
  const ofTable: TableParts = { cells, frame, body, units, source, tieBreak: plan.tieBreak.value };
  const years = yearsOfColumns(header, frame.yearColumn, tableYear(titleYear, cells.sheet)).map(
    (ofYear) => new YearScores(ofYear, ofTable),
  );
  const selfScoreOnly = years.some(({ choice }) => choice.kind === "none" && choice.selfScoreOnly);
  if (years.every(({ choice }) => choice.kind === "none")) {
    if (isAboutOtherFigures(parts, cells.sheet, [])) return decline(task, "otherIndex", end);
    return { ...decline(task, "noScoreColumn", end), selfScoreOnly };
  }
  const found = years.filter(({ choice }) => choice.kind !== "none").map((each) => each.read());
  const entries = ([] as ScoreEntry[]).concat(...found.map((each) => each.entries));
  if (isAboutOtherFigures(parts, cells.sheet, found)) return decline(task, "otherIndex", end);
  const range = { top: header.top, left: header.left, bottom: end.lastRow, right: header.right };
  const chosen = new Map(found.flatMap(scoreColumns).map((column) => [column.column, column]));
  const tried = readTrials(ofTable, found);
  return {
    kind: "table",
    end,
    table: {
      id: `${cells.sheet}!${rangeAddress({ ...range, bottom: range.top, right: range.left })}`,
      sheet: cells.sheet,
      range,
      body: { ...range, top: body.units[0]?.row ?? header.bottom + 1 },
      columns: header.columns.map((column) => tableColumn(column, frame, chosen)),
      unitColumn: frame.unitColumn,
      years: yearsSpokenOf(entries, found),
      yearSource: found[0]?.source ?? "none",
      rawNames: rawNamesOf(units),
      entries,
      trials: tried.trials,
      passedOver: body.passedOver.map(({ row, column, words }) => ({ at: cells.at(row, column), words })),
      findings: [
        ...groupFindings(task, parts),
        ...found.flatMap(({ findings }) => findings),
        ...tried.findings,
        ...hiddenRows(task, parts),
      ],
    },
  };
}

/** With several rounds of the appraisal, the columns of the earlier ones hold scores of some units, too. */
function scoreColumns({ scoreColumn, earlierColumns = [], findings }: YearReading): HeaderColumn[] {
  const usesEarlier = findings.some(({ code }) => code === "earlierRound");
  return [...(scoreColumn === null ? [] : [scoreColumn]), ...(usesEarlier ? earlierColumns : [])];
}

function decline(task: BlockTask, reason: Declined["reason"], end: BlockEnd): BlockReading & { kind: "declined" } {
  const { cells, header } = task;
  const at = cells.at(header.top, header.unitColumn ?? header.left);
  return { kind: "declined", declined: { sheet: cells.sheet, reason, at }, selfScoreOnly: false, end };
}

/** The name of the table and of its sheet decide, unless a column of scores names CCHC itself. */
function isOtherIndex({ header, indicatorColumn }: TableFrame, lines: readonly string[], sheet: string): boolean {
  if (indicatorColumn !== null) return false;
  const headers = header.columns.filter(({ kind }) => isScoreLike(kind)).map(({ levels }) => levels.join(" "));
  const saysCchc = header.columns.some(({ levels }) => levels.some(namesCchc));
  return !saysCchc && isAboutOtherIndex(headers, lines, sheet);
}

/** A budget has units and sums as well: without a word of scores, other words or figures beyond the scale decide. */
function isAboutOtherFigures({ frame, lines }: BlockParts, sheet: string, found: readonly YearReading[]): boolean {
  const headers = frame.header.columns
    .filter(({ kind }) => kind !== "note" && kind !== "trialScore")
    .flatMap(({ levels }) => levels);
  const subject = subjectOf([...headers, ...lines, sheet].join(" | "));
  if (subject !== "unsaid") return subject === "otherFigures";
  const beyond = found.flatMap(({ findings }) => findings).filter(({ code }) => code === "outOfScale").length;
  const read = found.flatMap(({ entries }) => entries).filter(({ score }) => score.kind === "scored").length;
  return beyond > read;
}

function cchcIndex(plan: Plan): Index {
  const index = plan.indices.find(({ kind }) => kind === "CCHC");
  if (index === undefined) throw new RangeError("kế hoạch chưa khai báo chỉ số CCHC");
  return index;
}

function tableColumn(column: HeaderColumn, frame: TableFrame, chosen: ReadonlyMap<number, HeaderColumn>): TableColumn {
  const isUnit = column.column === frame.unitColumn;
  const isSecondUnit = column.kind === "unit" && !isUnit;
  return {
    column: column.column,
    header: column.levels.join(" › "),
    role: isUnit ? "unit" : isSecondUnit ? "other" : roleOf(column.kind),
    year: column.year,
    isScore: chosen.has(column.column),
    isAnswered: (chosen.get(column.column) ?? column).isAnswered ?? false,
  };
}

function yearsSpokenOf(entries: readonly ScoreEntry[], found: readonly { readonly year: number | null }[]): number[] {
  const years = new Set(found.flatMap(({ year }) => year ?? []));
  for (const { year } of entries) years.add(year);
  return [...years].sort((a, b) => a - b);
}

function groupFindings({ cells, groups }: BlockTask, { body, places, frame }: BlockParts): Finding[] {
  const placed = new Set(places.map(({ group }) => group).filter((group) => group !== null));
  // Beside the town alone, units of no group are the districts it is ranked among.
  const areItsPeers = [...placed].every((group) => groups.hasPeersElsewhere(group));
  const findings: Finding[] = [];
  for (const [index, { group, unknownWords, contradiction }] of places.entries()) {
    const unit = body.units[index];
    if (contradiction !== null) findings.push(contradiction);
    else if (group === null && unit !== undefined && !areItsPeers) {
      const at = cells.at(unit.row, frame.unitColumn);
      findings.push({ code: "noGroup", stops: true, unit: unit.rawName.trim(), stated: unknownWords, at });
    }
  }
  return findings;
}

function hiddenRows({ cells }: BlockTask, { body, frame }: BlockParts): Finding[] {
  const hidden = body.units.filter(({ row }) => cells.isHidden(row));
  const [first] = hidden;
  if (first === undefined) return [];
  const at = cells.at(first.row, frame.unitColumn);
  return [{ code: "hiddenRows", stops: false, at, count: new Set(hidden.map(({ row }) => row)).size }];
}
