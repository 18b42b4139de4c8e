import type { Answers } from "../../sheets/answers";
import type { Grid } from "../../sheets/grid";
import type { OwnMark } from "../own-mark";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

/** A sheet of the add-in as it stands in the workbook. */
export interface OwnSheet extends OwnMark {
  readonly sheetId: string;
  readonly isProtected: boolean;
  readonly isHidden: boolean;
  /** Names of the tables on it. */
  readonly tables: readonly string[];
}

/** The open workbook as read at one moment. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetInfo[];
  readonly ownSheets: readonly OwnSheet[];
  /** Sheets that are no longer ours but hold the results of one: copied, or written anew elsewhere. */
  readonly copies: readonly string[];
  /** The names that the workbook defines, among them such as point nowhere any more. */
  readonly names: ReadonlySet<string>;
  /** The names of its tables. */
  readonly tables: ReadonlySet<string>;
  readonly isStructureProtected: boolean;
  /** The used cells of every sheet that is read for scores: the user's and merged ones; sheets without any are left out. */
  readonly grids: readonly Grid[];
  /** The used cells of our sheet `Kế hoạch`; `null` where there is none. */
  readonly planGrid: Grid | null;
  /** What the workbook remembers of the plan that the sheet was made from. */
  readonly planOrigin: string | null;
  /** What the workbook remembers of the year chosen: a year, `"period"`, or nothing. */
  readonly chosenYear: number | "period" | null;
  /** What the workbook remembers of the user's answers. */
  readonly answers: Answers;
}
