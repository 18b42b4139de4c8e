import type { SourceCell } from "../engine/score-entry";
import type { Finding } from "./finding";
import { cellAddress, type Grid } from "./grid";
import type { IndicatorTable } from "./recognition";
import type { LegacyEncoding } from "./text/legacy/legacy-font";

/** A text that was converted, and where. */
export interface LegacyExample {
  readonly at: SourceCell;
  readonly stored: string;
  readonly text: string;
}

/** A sheet with texts in encodings from before Unicode (chữ kiểu cũ). */
export interface LegacySheet {
  readonly sheet: string;
  readonly cells: number;
  readonly encodings: readonly LegacyEncoding[];
  /** Whether the fonts tell of every text; some were told by their words alone otherwise. */
  readonly isCertain: boolean;
  /** The first few, from top to bottom. */
  readonly examples: readonly LegacyExample[];
}

const MOST_EXAMPLES = 3;

/** The sheets with texts in TCVN3 or VNI, for the user to see before anything is converted for good. */
export function legacySheets(grids: readonly Grid[]): LegacySheet[] {
  return grids.flatMap((grid) => {
    const { sheet, legacy = [] } = grid;
    if (legacy.length === 0) return [];
    const inOrder = [...legacy].sort((one, other) => one.row - other.row || one.column - other.column);
    return [
      {
        sheet,
        cells: legacy.length,
        encodings: [...new Set(legacy.map(({ encoding }) => encoding))],
        isCertain: legacy.every(({ font }) => font !== null),
        examples: inOrder.slice(0, MOST_EXAMPLES).map(({ row, column, stored, text }) => ({
          at: { sheet, address: cellAddress(row, column) },
          stored,
          text,
        })),
      },
    ];
  });
}

/** What was read by its words alone, sheet by sheet: the user should know, because it could be wrong. */
export function legacyFindings(grids: readonly Grid[]): Finding[] {
  return grids.flatMap(({ sheet, legacy = [] }): Finding[] => {
    const byWords = legacy.filter(({ font }) => font === null);
    const [first] = byWords;
    if (first === undefined) return [];
    const { row, column, encoding, stored, text } = first;
    const at = { sheet, address: cellAddress(row, column) };
    return [{ code: "legacyByWords", stops: false, at, encoding, count: byWords.length, stored, text }];
  });
}

/** A table whose raw names are those in the cells to the letter, where the names were converted for reading. */
export function withStoredNames(table: IndicatorTable, grids: readonly Grid[]): IndicatorTable {
  const legacy = grids.find(({ sheet }) => sheet === table.sheet)?.legacy ?? [];
  const stored = new Map<string, string[]>();
  for (const cell of legacy) {
    if (cell.column === table.unitColumn) stored.set(cell.text, [...(stored.get(cell.text) ?? []), cell.stored]);
  }
  if (stored.size === 0) return table;
  const asStored = (name: string) => [name, ...(stored.get(name) ?? [])];
  const rawNames = new Map(
    [...table.rawNames].map(([key, names]) => [key, [...new Set(names.flatMap(asStored))]] as const),
  );
  return { ...table, rawNames };
}
