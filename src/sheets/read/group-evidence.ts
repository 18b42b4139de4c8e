import type { GroupId } from "../../plan/plan";
import type { Finding } from "../finding";
import { cleanName } from "../text/clean-name";
import type { TableFrame, UnitRow } from "./body-rows";
import { wordsOf, type SheetCells } from "./sheet-cells";
import type { UnitGroups } from "./unit-group";

/** What a unit's group (khối) was read from. */
export interface UnitPlace {
  readonly group: GroupId | null;
  /** What the sheet calls its group, in words that the plan does not know; empty when the group is known or unsaid. */
  readonly unknownWords: string;
  /** Set when a heading and the unit's own name disagree. */
  readonly contradiction: Finding | null;
}

interface Evidence {
  readonly words: string;
  readonly group: GroupId;
  /** Said for this row or the rows around it, not for the table as a whole. */
  readonly isNear: boolean;
}

/**
 * Tells the group of every unit of one table: by the heading row above it, the title of the block, the header of the
 * names, the column "Khối", the plan's list of units, the first words of the name; in this order.
 */
export class GroupEvidence {
  readonly #ofTable: Evidence | null;
  readonly #groupColumn: number | null;

  constructor(
    private readonly cells: SheetCells,
    frame: TableFrame,
    lines: readonly string[],
    private readonly groups: UnitGroups,
  ) {
    const unitHeader = frame.header.columns.find(({ column }) => column === frame.unitColumn)?.levels.join(" ") ?? "";
    this.#ofTable = firstThatNames([...lines, unitHeader, cells.sheet], groups);
    this.#groupColumn = frame.header.columns.find(({ kind }) => kind === "group")?.column ?? null;
  }

  placeOf({ row, rawName, heading }: UnitRow, unitColumn: number): UnitPlace {
    const listed = this.groups.planUnit(rawName)?.group ?? null;
    // The town in a table of communes stands there for comparison.
    if (listed !== null && this.groups.hasPeersElsewhere(listed)) return placed(listed);
    const own = listed ?? this.groups.byFirstWords(rawName);
    const evidence = this.#evidenceFor(row, heading);
    if (evidence === null) {
      return own === null ? { ...placed(null), unknownWords: this.#wordsFor(row, heading) } : placed(own);
    }
    if (own === null || own === evidence.group) return placed(evidence.group);
    const isCertain = listed !== null || !evidence.isNear;
    const used = isCertain ? own : evidence.group;
    return {
      ...placed(used),
      contradiction: {
        code: "groupContradiction",
        stops: false,
        unit: cleanName(rawName),
        at: this.cells.at(row, unitColumn),
        heading: evidence.words,
        used,
      },
    };
  }

  #evidenceFor(row: number, heading: UnitRow["heading"]): Evidence | null {
    if (heading !== null && heading.group !== null) {
      return { words: heading.words, group: heading.group, isNear: true };
    }
    // A heading that the plan does not know ends what the title said of the rows under it.
    return (heading === null ? this.#ofTable : null) ?? this.#inColumn(row);
  }

  #wordsFor(row: number, heading: UnitRow["heading"]): string {
    const inColumn = this.#groupColumn === null ? "" : wordsOf(this.cells.seen(row, this.#groupColumn));
    return inColumn === "" ? (heading?.words ?? "") : inColumn;
  }

  #inColumn(row: number): Evidence | null {
    if (this.#groupColumn === null) return null;
    const words = wordsOf(this.cells.seen(row, this.#groupColumn));
    const group = this.groups.ofWholeHeading(words) ?? this.groups.ofHeading(words);
    return group === null ? null : { words, group, isNear: true };
  }
}

function placed(group: GroupId | null): UnitPlace {
  return { group, unknownWords: "", contradiction: null };
}

function firstThatNames(lines: readonly string[], groups: UnitGroups): Evidence | null {
  for (const words of lines) {
    const group = groups.ofWholeHeading(words) ?? groups.ofHeading(words);
    if (group !== null) return { words, group, isNear: false };
  }
  return null;
}
