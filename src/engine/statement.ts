import type { AttestedFact, DutyLevel, InitiativeScope, Recogniser } from "../plan/condition";
import type { SubjectKind } from "./award-verdict";
import type { SourceCell } from "./score-entry";

/** The subject (đối tượng) that a record speaks of. */
export interface SubjectRef {
  readonly kind: SubjectKind;
  /** A collective's `unitKey`, or a person's `key`. */
  readonly key: string;
  /** As written, cleaned for reading. */
  readonly name: string;
}

/** A value as a cell states it, and where. */
export interface Stated<Value> {
  readonly value: Value;
  /** What stands in the cell. */
  readonly shown: string;
  readonly source: SourceCell;
}

/** What a sheet attests of one subject (xác nhận): a tick or a text. A blank cell states nothing. */
export type Statement = { readonly subject: SubjectRef; readonly year: StatedYear } & (
  | { readonly fact: AttestedFact; readonly stated: Stated<boolean> }
  /** There is no initiative (không có sáng kiến). */
  | { readonly fact: "noInitiative"; readonly stated: Stated<true> }
  | { readonly fact: "duties"; readonly stated: Stated<DutyLevel> }
  /** A paper of the dossier (hồ sơ) is there; `item` is its code in the plan. */
  | { readonly fact: "dossier"; readonly item: string; readonly stated: Stated<boolean> }
);

/** The year that a statement speaks of; `null` for the whole period, or when the sheet does not say. */
export type StatedYear = number | null;

/** An initiative (sáng kiến) as the register or a column states it. */
export interface Initiative {
  readonly subject: SubjectRef;
  readonly title: string;
  readonly year: StatedYear;
  /** `null` when the sheet does not say how far it reaches. */
  readonly scope: Stated<InitiativeScope> | null;
  /** Everyone who recognised it; empty for "chưa công nhận"; `null` when the sheet does not say. */
  readonly recognisedBy: Stated<ReadonlySet<Recogniser>> | null;
  /** Number of the decision that recognised it; empty when not stated. */
  readonly decision: string;
  readonly source: SourceCell;
}

/** A person (cá nhân) on a list, joined to the unit. */
export interface Person {
  /** The same for one person in every list: the unit's key and the name without marks. */
  readonly key: string;
  readonly name: string;
  readonly position: string;
  /** As written. */
  readonly unit: string;
  /** `null` when the unit is not among those with scores. */
  readonly unitKey: string | null;
  /** Directly advises, directs or carries out reform work (trực tiếp); `null` when the list does not say. */
  readonly directlyInCharge: Stated<boolean> | null;
  /** Head of the unit (người đứng đầu); `null` when the list does not say. */
  readonly head: Stated<boolean> | null;
  readonly source: SourceCell;
}
