import { readNumberText } from "../../engine/number-text";
import type { GroupId } from "../../plan/plan";
import { foldedWords } from "../text/fold";
import { namesCchc } from "./other-index";
import type { Header } from "./header";
import { isNumberingRow } from "./numbering-row";
import {
  isColumnNumber,
  isGroupOrdinal,
  isMaxScoreLabel,
  isNote,
  isOrdinalHeader,
  isSignature,
  isTotalLabel,
  isUnitOrdinal,
} from "./row-words";
import { wordsOf, type FilledCell, type SheetCells } from "./sheet-cells";
import { readTick } from "./ticks/tick-words";
import type { UnitGroups } from "./unit-group";
import { yearInCell } from "./year-words";

/** Where things stand in the rows of a table. */
export interface TableFrame {
  readonly header: Header;
  /** Leftmost column that may hold a heading or a title of this table. */
  readonly leftEdge: number;
  readonly unitColumn: number;
  readonly ordinalColumn: number | null;
  readonly yearColumn: number | null;
  /** The column that says which index or criterion a row is about (one row per unit and indicator). */
  readonly indicatorColumn: number | null;
  /** Columns of ticks: a row with one of them says something about its unit, too. */
  readonly tickColumns: readonly number[];
  /** Columns with figures: a row with one of them says something about its unit. */
  readonly figureColumns: readonly number[];
}

/** A heading of a group inside a table; `group` is `null` for one that the plan does not know. */
export interface GroupHeading {
  readonly words: string;
  readonly group: GroupId | null;
}

export interface UnitRow {
  readonly row: number;
  /** As it stands in the cell. */
  readonly rawName: string;
  readonly heading: GroupHeading | null;
}

export interface BodyRows {
  readonly units: readonly UnitRow[];
  readonly passedOver: readonly { readonly row: number; readonly column: number; readonly words: string }[];
  /** The row that states the maximum of every column, if there is one. */
  readonly maxScoreRow: number | null;
}

type RowKind =
  | { readonly kind: "blank" | "total" | "maxScore" | "signature" | "passedOver" }
  | { readonly kind: "heading"; readonly heading: GroupHeading }
  | { readonly kind: "unit"; readonly rawName: string };

function isSigned({ value }: FilledCell): boolean {
  return typeof value === "string" && isSignature(value);
}

/** What the rows under a header are: units, headings of groups, totals, notes, signatures. */
export class BodyReader {
  #heading: GroupHeading | null = null;
  /** Below the signatures only what is clearly a unit with a figure counts. */
  #ended = false;
  #lastName: string | null = null;

  constructor(
    private readonly cells: SheetCells,
    private readonly frame: TableFrame,
    private readonly groups: UnitGroups,
  ) {}

  /** Reads on from where the last call stopped: headings go on under a header that is printed again. */
  read(first: number, last: number): BodyRows {
    const units: UnitRow[] = [];
    const passedOver: BodyRows["passedOver"][number][] = [];
    let maxScoreRow: number | null = null;
    for (let row = first; row <= last; row++) {
      // The rows of a table about something else are no units, whatever their words begin with.
      if (this.#opensOtherTable(row)) break;
      const named = this.#unitText(row);
      const label = this.#label(row, named);
      const kind = this.#kindOf(row, named, label.words);
      if (kind.kind === "blank") continue;
      if (kind.kind === "unit") {
        units.push({ row, rawName: kind.rawName, heading: this.#heading });
        this.#lastName = kind.rawName;
        continue;
      }
      if (kind.kind === "heading") this.#heading = kind.heading;
      if (kind.kind === "signature") this.#ended = true;
      if (kind.kind === "maxScore") maxScoreRow = row;
      passedOver.push({ row, ...label });
    }
    return { units, passedOver, maxScoreRow };
  }

  #filled(row: number): readonly FilledCell[] {
    return this.cells.rowWithin(row, this.frame.leftEdge, this.frame.header.right);
  }

  /** A row with the word for ordinals among others heads a table: one that is not a header of units. */
  #opensOtherTable(row: number): boolean {
    if (!this.cells.values(row).some((value) => typeof value === "string" && isOrdinalHeader(value))) return false;
    const filled = this.#filled(row);
    return filled.length > 1 && filled.some(({ value }) => typeof value === "string" && isOrdinalHeader(value));
  }

  /** What names a row: the unit's cell, else the first text from the left, else the first filled cell. */
  #label(row: number, named: string | null): { readonly words: string; readonly column: number } {
    const { unitColumn } = this.frame;
    if (named !== null) return { words: wordsOf(named), column: unitColumn };
    const filled = this.#filled(row);
    const speaking = filled.find(({ value }) => typeof value === "string" && /\p{L}/u.test(value)) ?? filled[0];
    return { words: speaking === undefined ? "" : wordsOf(speaking.value), column: speaking?.column ?? unitColumn };
  }

  /** The unit's cell when it holds words; a cell merged over several rows counts for the others in long tables only. */
  #unitText(row: number): string | null {
    const { unitColumn } = this.frame;
    const merge = this.cells.merge(row, unitColumn);
    if (merge !== null && merge.top < row && !this.#isLong()) return null;
    const value = this.cells.seen(row, unitColumn);
    return typeof value === "string" && /\p{L}/u.test(value) ? value : null;
  }

  #isLong(): boolean {
    return this.frame.yearColumn !== null || this.frame.indicatorColumn !== null;
  }

  #kindOf(row: number, named: string | null, label: string): RowKind {
    const rawName = named ?? this.#carriedName(row);
    if (rawName === null && !this.#speaks(row)) {
      const hasFigures = this.#filled(row).some(({ column }) => this.frame.figureColumns.includes(column));
      return { kind: hasFigures ? "passedOver" : "blank" };
    }
    if (this.#isNumbering(row, named)) return { kind: "passedOver" };
    const isCounted = isUnitOrdinal(this.#ordinal(row));
    const hasFigure = this.#hasFigure(row);
    const saysSomething = isCounted || hasFigure;
    const isListed = this.groups.planUnit(label) !== null;
    if (!saysSomething && !isListed && this.#filled(row).some(isSigned)) return { kind: "signature" };
    if (isTotalLabel(label)) return { kind: "total" };
    if (isMaxScoreLabel(label)) return { kind: "maxScore" };
    if (!saysSomething && isNote(label)) return { kind: "passedOver" };
    const isKnown = isListed || this.groups.byFirstWords(label) !== null;
    if (this.#ended && !(isKnown && hasFigure)) return { kind: "passedOver" };
    const heading = isListed ? null : this.#headingOf(row, label, { saysSomething, isKnown });
    if (heading !== null) return { kind: "heading", heading };
    if (rawName === null || !(saysSomething || isKnown)) return { kind: "passedOver" };
    return this.#isOtherIndicator(row) ? { kind: "passedOver" } : { kind: "unit", rawName };
  }

  #speaks(row: number): boolean {
    return this.#filled(row).some(({ value }) => typeof value === "string" && /\p{L}/u.test(value));
  }

  /** A name of a unit is no number of its column, and so settles the commonest row of all. */
  #isNumbering(row: number, named: string | null): boolean {
    if (named !== null && !isColumnNumber(named)) return false;
    return isNumberingRow(this.cells, row, this.frame.header.left, this.frame.header.right);
  }

  #headingOf(
    row: number,
    label: string,
    { saysSomething, isKnown }: { saysSomething: boolean; isKnown: boolean },
  ): GroupHeading | null {
    const whole = this.groups.ofWholeHeading(label);
    if (whole !== null) return { words: label, group: whole };
    if (saysSomething) return null;
    const named = this.groups.ofHeading(label);
    if (named !== null && (!isKnown || /[,;]|\bvà\b/u.test(label))) return { words: label, group: named };
    const words = foldedWords(label);
    const isSetApart =
      isGroupOrdinal(wordsOf(this.#ordinal(row))) ||
      /^([IVX]+|[A-ZĐ])\s*[.)]\s*\S/u.test(label) ||
      /^(khoi|nhom|cum) /.test(words);
    const soundsLikeMany = /[,;]/.test(label) || /^(cac|khoi|nhom|cum|don vi|[ivx]+ )/.test(words);
    if (!isSetApart || (isKnown && !soundsLikeMany)) return null;
    return { words: label, group: null };
  }

  #ordinal(row: number): ReturnType<SheetCells["seen"]> {
    const { ordinalColumn, unitColumn } = this.frame;
    if (ordinalColumn === null) return null;
    const merge = this.cells.merge(row, ordinalColumn);
    // A heading merged over ordinals and names is no ordinal.
    if (merge !== null && merge.right >= unitColumn) return null;
    // Nor is one merged over the row below an ordinal of that row, unless a unit has several rows.
    if (merge !== null && merge.top < row && !this.#isLong()) return null;
    return this.cells.seen(row, ordinalColumn);
  }

  #hasFigure(row: number): boolean {
    if (this.frame.tickColumns.some((column) => readTick(this.cells.value(row, column)).kind === "tick")) return true;
    return this.frame.figureColumns.some((column) => {
      const value = this.cells.value(row, column);
      if (typeof value === "number") return true;
      if (typeof value === "object") return value !== null;
      return typeof value === "string" && !["missing", "notNumber"].includes(readNumberText(value, 100).kind);
    });
  }

  /** In a table with a row per year the name may stand in the first row of its unit only. */
  #carriedName(row: number): string | null {
    const { yearColumn } = this.frame;
    if (yearColumn === null || this.cells.seen(row, this.frame.unitColumn) !== null) return null;
    return yearInCell(this.cells.value(row, yearColumn)) === null || !this.#hasFigure(row) ? null : this.#lastName;
  }

  #isOtherIndicator(row: number): boolean {
    const { indicatorColumn } = this.frame;
    if (indicatorColumn === null) return false;
    const words = wordsOf(this.cells.seen(row, indicatorColumn));
    return !namesCchc(words) && !isTotalLabel(words);
  }
}
