import type { CalendarDay } from "../../plan/calendar-day";
import type { TargetLevel } from "../../plan/target";
import type { SourceCell } from "../score-entry";

/** What a cell states about a target part. Only a number is a number: a blank is never 0, and a typed 0 is 0. */
export type TargetValue =
  /** A share, in percent (85.36 for "85,36%"); `of` is what it was converted from, e.g. 45 of 50 dossiers. */
  | {
      readonly kind: "percent";
      readonly value: number;
      readonly of?: { readonly part: number; readonly whole: number };
    }
  /** A rank or a count. */
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "date"; readonly day: CalendarDay }
  /** "x", "Có", "Đạt" (`true`) or "Không", "Chưa" (`false`): what the user attests. */
  | { readonly kind: "attested"; readonly holds: boolean }
  /** Blank, "N/A", "-", an error cell; `shown` is what stands there, empty for a blank. */
  | { readonly kind: "missing"; readonly shown: string }
  /** "Không áp dụng", "Không phát sinh". */
  | { readonly kind: "outside"; readonly shown: string };

/** A value and the cell it was read from; `null` for one that came from an argument. */
export interface SeenTargetValue {
  readonly value: TargetValue;
  readonly source: SourceCell | null;
}

/** Whose result is reported (đối tượng): the town, an office, a commune. */
export interface TargetSubject {
  readonly name: string;
  /** The same for one subject in every table and year. */
  readonly key: string;
  /** `null` when nothing says at which level it stands. */
  readonly level: TargetLevel | null;
}

/** What the sheets say of one target part, one subject and one year. */
export interface TargetRecord extends SeenTargetValue {
  /** Code of the part, e.g. `đ2`. */
  readonly part: string;
  readonly subject: TargetSubject;
  readonly year: number;
}
