import type { TargetRecord } from "../../../engine/targets/target-value";
import type { Finding } from "../../finding";
import type { CellRange } from "../../grid";

/** A table of targets (bảng chỉ tiêu) as recognised on a sheet. */
export interface TargetTable {
  readonly sheet: string;
  /** Header and body. */
  readonly range: CellRange;
  readonly records: readonly TargetRecord[];
  readonly findings: readonly Finding[];
}

/** What the sheets of a workbook say about targets. */
export interface TargetRecognition {
  readonly tables: readonly TargetTable[];
  /** The records of all tables, one per part, subject and year. */
  readonly records: readonly TargetRecord[];
  /** What concerns all tables and each of them. Those that stop must be settled before the sheet of targets is made. */
  readonly findings: readonly Finding[];
}
