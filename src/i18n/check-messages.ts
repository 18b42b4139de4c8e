import type { DataNoteCode, DataNoteOf } from "../sheets/check/data-note";
import type { NoteWords } from "../sheets/model/data-check-sheet";
import type { Plan } from "../plan/plan";

/** What a note is about; notes are listed topic by topic. */
export type NoteTopic = "found" | "names" | "numbers" | "sums" | "ranks" | "years";

type OwnNoteCode = Exclude<DataNoteCode, "finding">;

/** Words for the check of the data (kiểm tra dữ liệu). */
export interface CheckMessages {
  readonly heading: string;
  readonly intro: string;
  readonly nothing: string;
  readonly counts: (mustFix: number, review: number) => string;
  readonly onlyMustFix: string;
  readonly topics: Readonly<Record<NoteTopic, string>>;
  readonly topic: (name: string, count: number) => string;
  readonly more: (count: number) => string;
  readonly notes: { readonly [Code in OwnNoteCode]: (note: DataNoteOf<Code>, plan: Plan) => NoteWords };
  readonly write: string;
  readonly corrections: string;
  /** A correction to choose; `cell` is its place. */
  readonly correction: (cell: string, before: string, after: string) => string;
  /** A correction of what nobody sees: spaces, letters split from their marks. */
  readonly unseenCorrection: (cell: string, after: string) => string;
  /** A number that stands there as text; `after` in the pane's own way of writing numbers. */
  readonly numberCorrection: (cell: string, before: string, after: string) => string;
  readonly chooseAll: string;
  readonly fix: (count: number) => string;
  readonly preview: (count: number) => string;
  readonly apply: string;
  readonly cancel: string;
  readonly written: (sheets: readonly string[], mustFix: number, review: number) => string;
  readonly corrected: (cells: number) => string;
  /** Cells that changed meanwhile, or hold a formula. */
  readonly left: (places: readonly string[]) => string;
}
