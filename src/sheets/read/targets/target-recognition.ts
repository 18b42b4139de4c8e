import type { TargetRecord } from "../../../engine/targets/target-value";
import type { Finding } from "../../finding";
import type { CellRange } from "../../grid";
import type { YearSource } from "../../recognition";

/** A table of targets (bảng chỉ tiêu) as recognised on a sheet. */
export interface TargetTable {
  /** Stable while the sheet keeps its shape: sheet and address of the table's top-left cell. */
  readonly id: string;
  readonly sheet: string;
  /** Header and body. */
  readonly range: CellRange;
  /** One column per part with a row per unit, or one row per part with columns of values. */
  readonly layout: "partColumns" | "partRows";
  /** The line above the table that names it; empty when there is none. */
  readonly title: string;
  readonly years: readonly number[];
  readonly yearSource: YearSource;
  /** Codes of the parts it names, in its own order. */
  readonly parts: readonly string[];
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
