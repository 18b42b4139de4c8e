import type { Group } from "../plan/plan";
import type { SubjectKind } from "./award-verdict";
import type { SourceCell } from "./score-entry";
import type { Stated } from "./statement";

/** Who is judged (đối tượng): a collective (tập thể) or an individual (cá nhân) of one. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly key: string;
  readonly name: string;
  /** The collective itself, or the one that a person belongs to; `null` for a person whose unit is not known. */
  readonly unitKey: string | null;
  /** Name of that collective, as written for a person. */
  readonly unit: string;
  readonly group: Group | null;
  /** For a person; `null` when the list does not say, and for collectives. */
  readonly directlyInCharge: Stated<boolean> | null;
  readonly head: Stated<boolean> | null;
  /** Where the subject stands: its first cell. */
  readonly source: SourceCell | null;
}
