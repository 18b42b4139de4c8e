import type { GroupId } from "../../../plan/plan";
import { cleanName } from "../../text/clean-name";
import { fold } from "../../text/fold";
import type { Header } from "../header";
import { isNumberingRow } from "../numbering-row";
import { isGroupOrdinal, isNote, isSignature, isTotalLabel, isUnitOrdinal, withoutEnumerator } from "../row-words";
import { wordsOf, type SheetCells } from "../sheet-cells";
import type { UnitGroups } from "../unit-group";
import { yearInCell } from "../year-words";
import type { RowSubject } from "../lists/list-draft";
import type { PersonColumns } from "./person-columns";
import { looksLikeName, personName } from "./person-name";

/** One row of a list of people (or of people and units). */
export interface PersonRow {
  readonly row: number;
  readonly year: number | null;
  readonly subject: RowSubject;
}

type Section = "collective" | "individual" | "either";

/** What the rows under a header of people are: people, units, headings that name their unit, totals, signatures. */
export class PersonRows {
  #section: Section;
  #heading: string | null = null;
  #group: GroupId | null = null;
  #ended = false;

  constructor(
    private readonly cells: SheetCells,
    private readonly header: Header,
    private readonly columns: PersonColumns,
    private readonly groups: UnitGroups,
    private readonly leftEdge: number,
  ) {
    this.#section = columns.isMixed ? "either" : "individual";
  }

  /** Reads the rows under the header down to `last`. */
  read(last: number): PersonRow[] {
    const people: PersonRow[] = [];
    for (let row = this.header.bottom + 1; row <= last; row++) {
      if (this.header.numberingRows.includes(row)) continue;
      const person = this.#read(row);
      if (person !== null) people.push(person);
    }
    return people;
  }

  #read(row: number): PersonRow | null {
    const filled = this.cells.rowWithin(row, this.leftEdge, this.header.right);
    const name = this.#name(row);
    const label =
      name === "" ? (filled.map(({ value }) => wordsOf(value)).find((words) => /\p{L}/u.test(words)) ?? "") : name;
    if (label === "" || isNumberingRow(this.cells, row, this.header.left, this.header.right)) return null;
    const isCounted = isUnitOrdinal(this.#ordinal(row)) || /^\d+(\.\d+)+\.?$/.test(wordsOf(this.#ordinal(row)));
    if (!isCounted && this.#isSignature(row, name)) {
      this.#ended = true;
      return null;
    }
    if (isTotalLabel(label) || (isNote(label) && !isCounted) || (this.#ended && !isCounted)) return null;
    if (this.#isHeading(row, label, name, isCounted)) {
      this.#takeHeading(withoutEnumerator(label));
      return null;
    }
    if (!/\p{L}/u.test(name)) return null;
    if (!isCounted && this.columns.ordinal !== null && !looksLikeName(personName(name).name) && !this.#isUnit(name))
      return null;
    return this.#subject(row, name);
  }

  #subject(row: number, name: string): PersonRow {
    const { columns, cells } = this;
    const nameColumn = columns.names.find((column) => wordsOf(cells.seen(row, column)) !== "") ?? this.header.left;
    const { name: person, rest } = personName(name);
    const position = columns.position === null ? "" : wordsOf(cells.seen(row, columns.position));
    const unitWords = columns.unit === null ? "" : wordsOf(cells.seen(row, columns.unit));
    const section = this.#section === "either" && this.#isUnit(name) ? "collective" : this.#section;
    return {
      row,
      year: columns.year === null ? null : yearInCell(cells.seen(row, columns.year)),
      subject: {
        kind: section,
        rawName: section === "individual" ? person : cleanName(name),
        at: cells.at(row, nameColumn),
        group: this.#group,
        position: position === "" ? rest : position,
        isUnitInPosition: columns.isUnitInPosition || (position === "" && rest !== ""),
        unit:
          columns.unit === null || !/\p{L}/u.test(unitWords)
            ? null
            : { words: unitWords, at: cells.at(row, columns.unit) },
        heading: this.#heading,
      },
    };
  }

  /** The words in the columns of the name; a cell merged over several rows counts once, unless every row is a year. */
  #name(row: number): string {
    const { names, year } = this.columns;
    const parts = names.map((column) => {
      const merge = this.cells.merge(row, column);
      if (merge !== null && (merge.left < column || (merge.top < row && year === null))) return "";
      return wordsOf(this.cells.seen(row, column));
    });
    return parts.filter((part) => part !== "").join(" ");
  }

  #ordinal(row: number) {
    const { ordinal, names } = this.columns;
    if (ordinal === null) return null;
    const merge = this.cells.merge(row, ordinal);
    return merge !== null && merge.right >= (names[0] ?? 0) ? null : this.cells.seen(row, ordinal);
  }

  /** The place, date or signatures under a list; "Chủ tịch" as somebody's position is none. */
  #isSignature(row: number, name: string): boolean {
    if (name !== "" && !isSignature(name)) return false;
    return this.cells
      .rowWithin(row, this.leftEdge, this.header.right)
      .some(({ value }) => typeof value === "string" && isSignature(value));
  }

  /** A row that says nothing but its words, and is no person: counted as groups are, merged, or the name of units. */
  #isHeading(row: number, label: string, name: string, isCounted: boolean): boolean {
    const { ordinal, names } = this.columns;
    const others = this.cells
      .rowWithin(row, this.leftEdge, this.header.right)
      .filter(({ column }) => column !== ordinal && !names.includes(column));
    const isAlone =
      others.length === 0 || (name === "" && others.length === 1 && wordsOf(others[0]?.value ?? null) === label);
    if (!isAlone) return false;
    if (sectionOf(label) !== null || this.groups.ofWholeHeading(label) !== null) return true;
    if (isGroupOrdinal(wordsOf(this.#ordinal(row))) || /^([IVX]+|[A-ZĐ])\s*[.)]\s*\S/u.test(label)) return true;
    if (this.#section === "individual" && this.#isUnit(withoutEnumerator(label))) return true;
    if (isCounted) return false;
    return name === "" || this.#isMergedAcross(row) || /^(cac|khoi|nhom|cum) /.test(fold(label));
  }

  #isMergedAcross(row: number): boolean {
    const [first = this.header.left] = this.columns.names;
    const merge = this.cells.merge(row, first);
    return merge !== null && merge.right > Math.max(...this.columns.names);
  }

  #isUnit(words: string): boolean {
    return this.groups.planUnit(words) !== null || this.groups.byFirstWords(words) !== null;
  }

  #takeHeading(words: string): void {
    const section = sectionOf(words);
    if (section !== null) {
      this.#section = section;
      this.#heading = null;
      this.#group = null;
      return;
    }
    const isUnit = this.groups.planUnit(words) !== null;
    this.#group = isUnit ? null : (this.groups.ofWholeHeading(words) ?? this.groups.ofHeading(words));
    this.#heading = this.#group !== null && !this.#isUnit(words) ? null : words;
  }
}

/** "I. TẬP THỂ", "B. Cá nhân". */
function sectionOf(label: string): Section | null {
  const words = fold(withoutEnumerator(label))
    .replace(/[:.]+$/, "")
    .trim();
  if (/^(cac |danh sach |doi voi )?(tap the)( .*)?$/.test(words) && !words.includes("ca nhan")) return "collective";
  return /^(cac |danh sach |doi voi )?(ca nhan)( .*)?$/.test(words) && !words.includes("tap the") ? "individual" : null;
}
