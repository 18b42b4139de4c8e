import type { TargetRecord, TargetSubject } from "../../../engine/targets/target-value";
import type { Plan } from "../../../plan/plan";
import type { TargetPart } from "../../../plan/target";
import type { Finding } from "../../finding";
import type { SheetCells } from "../sheet-cells";
import { yearInLines } from "../title-lines";
import type { UnitGroups } from "../unit-group";
import { yearInSheetName } from "../year-words";
import type { PartNames } from "./part-names";
import type { CellPlace, ShareScale } from "./share-scale";
import { readTargetCell } from "./target-cell";
import type { TargetSubjects } from "./target-subjects";

/** What reading a table of targets needs to know besides its cells. */
export interface TargetReadingTools {
  readonly plan: Plan;
  readonly names: PartNames;
  readonly groups: UnitGroups;
  readonly subjects: TargetSubjects;
}

/** The year of a table where neither column nor row says one: by the lines above it, nearest first, then by the sheet's name. */
export function yearOfTable(lines: readonly string[], sheet: string): number | null {
  return yearInLines(lines) ?? yearInSheetName(sheet);
}

/** Gathers the records and findings of one table. */
export class RecordCollector {
  readonly records: TargetRecord[] = [];
  readonly findings: Finding[] = [];

  constructor(private readonly cells: SheetCells) {}

  /** Reads one cell into a record. */
  read(place: CellPlace, part: TargetPart, subject: TargetSubject, year: number, scale: ShareScale): void {
    const { value, finding } = readTargetCell(this.cells, place, part, scale);
    if (finding !== null) this.findings.push(finding);
    const source = this.cells.at(place.row, place.column);
    this.records.push({ part: part.code, subject, year, value, source });
  }

  /** Notes a finding once, however many rows it concerns. */
  find(finding: Finding): void {
    const words = JSON.stringify(finding);
    if (!this.findings.some((known) => JSON.stringify(known) === words)) this.findings.push(finding);
  }
}
