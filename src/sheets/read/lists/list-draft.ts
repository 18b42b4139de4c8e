import type { SourceCell } from "../../../engine/score-entry";
import type { Initiative, Stated, Statement } from "../../../engine/statement";
import type { GroupId } from "../../../plan/plan";
import type { Finding } from "../../finding";
import type { ListKind } from "../../recognition";

/** Whom a row of a list is about, before names are joined to the units and people of the workbook. */
export interface RowSubject {
  /** `either` when the list holds units and people alike and nothing says which this is. */
  readonly kind: "collective" | "individual" | "either";
  readonly rawName: string;
  readonly at: SourceCell;
  /** The group (khối) of a unit, where the table says it. */
  readonly group: GroupId | null;
  /** A person's position (chức vụ); empty when not stated. */
  readonly position: string;
  /** Whether the position's cell names the unit as well: "Chuyên viên Phòng Nội vụ". */
  readonly isUnitInPosition: boolean;
  /** What the row's own cell says of a person's unit, and where; `null` for a blank one or none. */
  readonly unit: { readonly words: string; readonly at: SourceCell } | null;
  /** The heading above the row, when it may name the unit. */
  readonly heading: string | null;
}

type WithoutSubject<Record_> = Record_ extends unknown ? Omit<Record_, "subject"> : never;
/** A statement, or an initiative, of the row's subject. */
export type StatementDraft = WithoutSubject<Statement>;
export type InitiativeDraft = WithoutSubject<Initiative>;

export interface RowDraft {
  readonly subject: RowSubject;
  /** Year of the row, in a list with a column "Năm". */
  readonly year: number | null;
  readonly statements: readonly StatementDraft[];
  readonly initiatives: readonly InitiativeDraft[];
  readonly directlyInCharge: Stated<boolean> | null;
  readonly head: Stated<boolean> | null;
}

/** A list as read on its own: people, ticks of units, a register of initiatives. */
export interface ListDraft {
  readonly sheet: string;
  readonly address: string;
  readonly kind: Exclude<ListKind, "index">;
  /** Lines above the table, nearest first: "Đơn vị: …" names the unit of all its people. */
  readonly lines: readonly string[];
  readonly rows: readonly RowDraft[];
  readonly findings: readonly Finding[];
}
