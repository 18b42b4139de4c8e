import type { HeaderKind } from "./header-words";

/** One column of a header as found. */
export interface HeaderColumn {
  readonly column: number;
  /** The words of its levels, top to bottom; a level merged over several columns counts for each of them. */
  readonly levels: readonly string[];
  readonly kind: HeaderKind;
  readonly year: number | null;
  /** Set when the user has said what it is, or that it is the score. */
  readonly isAnswered?: true;
}

/** The header of a table: its rows and its columns. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
  /** `null` when no header word names the column with the units. */
  readonly unitColumn: number | null;
  /** Rows right below that number the columns (`A | B | 1 | 2`). */
  readonly numberingRows: readonly number[];
}
