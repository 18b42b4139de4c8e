import type { SourceCell } from "../../../engine/score-entry";
import type { Score } from "../../../engine/score";
import type { IndexKind } from "../../../plan/condition";
import type { GroupId } from "../../../plan/plan";
import type { Finding } from "../../finding";

/** One value of an index before its unit is joined to those with scores. */
export interface IndexValueDraft {
  readonly index: IndexKind;
  readonly rawName: string;
  /** Cell of the unit's name. */
  readonly at: SourceCell;
  /** `null` when the table does not say it. */
  readonly group: GroupId | null;
  readonly year: number;
  readonly score: Score;
  readonly source: SourceCell;
}

/** The values of other indices in one table. */
export interface IndexDraft {
  readonly sheet: string;
  readonly address: string;
  readonly values: readonly IndexValueDraft[];
  readonly findings: readonly Finding[];
}
