import type { CellValue } from "./workbook";

/** How far a cell has moved from what its file says; each step includes those before. */
export type CellTouch = "none" | "style" | "result" | "content";

const TOUCHES: readonly CellTouch[] = ["none", "style", "result", "content"];

/** A cell as the sheet keeps it. */
export interface CellRecord {
  style: number;
  value: CellValue;
  /** In the form of the API, with `=`; `null` for a constant. */
  formula: string | null;
  stale: boolean;
  touch: CellTouch;
  /** The cell as it stands in the file; `null` for one made here. */
  source: string | null;
  /** Number of the group of shared formulas that the cell belongs to in the file. */
  sharedGroup: string | null;
}

/** A row as its file has it. */
export interface RowSource {
  /** The row element. */
  readonly raw: string;
  /** Attributes of the row element, as text. */
  readonly attributes: string;
  readonly cellCount: number;
}

/** A row as the sheet keeps it. */
export interface RowRecord {
  readonly cells: Map<number, CellRecord>;
  /** Points; `null` for what the contents need. */
  height: number | null;
  hidden: boolean;
  /** Style of the row's blank cells; `null` for none of its own. */
  style: number | null;
  /** Something in the row was changed. */
  isTouched: boolean;
  /** Height, visibility or style of the row itself was changed. */
  isReshaped: boolean;
  readonly source: RowSource | null;
}

export function emptyRow(): RowRecord {
  return {
    cells: new Map(),
    height: null,
    hidden: false,
    style: null,
    isTouched: true,
    isReshaped: false,
    source: null,
  };
}

export function emptyCell(style: number): CellRecord {
  return { style, value: null, formula: null, stale: false, touch: "content", source: null, sharedGroup: null };
}

/** Notes a change; one that went further before stays noted. */
export function touchCell(cell: CellRecord, touch: CellTouch): void {
  if (TOUCHES.indexOf(touch) > TOUCHES.indexOf(cell.touch)) cell.touch = touch;
}

/** Whether the cell holds a value or a formula. */
export function hasContent({ value, formula }: CellRecord): boolean {
  return value !== null || formula !== null;
}
