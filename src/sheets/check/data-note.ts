import type { SourceCell } from "../../engine/score-entry";
import type { GroupId } from "../../plan/plan";
import type { Finding } from "../finding";

/** A value that may be put in place of what a cell of the user's holds, once the user asks for it. */
export interface Correction {
  readonly at: SourceCell;
  /** What the cell held when it was read, as it stands there. */
  readonly before: string | number;
  readonly after: string | number;
  /** The number format (en-US) that the new value needs; absent where the cell's own will do. */
  readonly numberFormat?: string;
}

/** By which other rule a column of ranks comes out as it stands. */
export type RankReason =
  /** Tied units counted otherwise: 1, 2, 2, 3 for 1, 2, 2, 4, or the other way round. */
  | "ties"
  /** No ties at all: units with one score were given ranks one after the other. */
  | "sequential"
  /** Rounded before ranking where the plan does not round, or the other way round, or to another number of decimals. */
  | "rounding"
  /** Within the units of one table only. */
  | "withinTable"
  /** All groups (khối) in one ranking. */
  | "groupsTogether";

type NoteFacts =
  /** What reading the sheets found. */
  | { readonly code: "finding"; readonly finding: Finding }
  /** A unit is spelt otherwise than in most cells; `unseen` when the difference cannot be seen: spaces, split letters. */
  | { readonly code: "unitSpelling"; readonly written: string; readonly usual: string; readonly unseen: boolean }
  /** A number that the cell holds as a text. */
  | { readonly code: "textNumber"; readonly text: string; readonly value: number }
  /** One column states its scores in several forms: 85 beside 85% beside 0,85; `form` is that of the cell. */
  | {
      readonly code: "percentForm";
      readonly header: string;
      readonly shown: string;
      readonly form: ScoreForm;
      readonly usual: ScoreForm;
    }
  /** A unit has a score before and after a year, but none in it. */
  | { readonly code: "missingYear"; readonly unit: string; readonly year: number }
  /** No unit at all has a score in a year of the period. */
  | { readonly code: "yearOfNobody"; readonly year: number }
  /** A unit stands in the tables from a year on, though its group was there before. */
  | { readonly code: "unitComes"; readonly unit: string; readonly year: number }
  /** A unit stands in the tables until a year, though its group goes on. */
  | { readonly code: "unitGoes"; readonly unit: string; readonly year: number }
  /** A total that its own columns do not make up; `terms` are their headers with the sign. */
  | {
      readonly code: "wrongTotal";
      readonly unit: string;
      readonly header: string;
      readonly terms: readonly string[];
      readonly stated: number;
      readonly sum: number;
    }
  /** Ranks on the sheet are not ours, but follow from another rule. */
  | {
      readonly code: "ranksByOtherRule";
      readonly year: number;
      readonly group: GroupId;
      readonly reason: RankReason;
      readonly units: readonly string[];
    }
  /** A rank on the sheet that no rule explains. */
  | {
      readonly code: "otherRank";
      readonly unit: string;
      readonly year: number;
      readonly stated: number;
      /** `null` for a unit without a score. */
      readonly ours: number | null;
    };

/** How a cell states a score: 85 points, 85 %, or 0.85. */
export type ScoreForm = "points" | "percent" | "fraction";

/** Something to look at in the data (kiểm tra dữ liệu), without wording. */
export type DataNote = NoteFacts & {
  /** Nothing can be ranked until it is settled. */
  readonly mustFix: boolean;
  readonly at: readonly SourceCell[];
  /** Values to put in place, where it is certain which; each can be taken or left. */
  readonly corrections: readonly Correction[];
};

export type DataNoteCode = DataNote["code"];
export type DataNoteOf<Code extends DataNoteCode> = Extract<DataNote, { readonly code: Code }>;
