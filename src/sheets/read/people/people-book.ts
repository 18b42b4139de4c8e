import type { SourceCell } from "../../../engine/score-entry";
import type { Person, Stated, SubjectRef } from "../../../engine/statement";
import type { Finding } from "../../finding";
import { cleanName } from "../../text/clean-name";
import { fold } from "../../text/fold";
import { foldedUnitKey, unitKey } from "../../text/unit-key";
import type { ListDraft, RowDraft, RowSubject } from "../lists/list-draft";
import type { UnitNames } from "../lists/unit-names";
import { personName } from "./person-name";

interface PlacedRow {
  readonly row: RowDraft;
  readonly name: string;
  readonly unit: string;
  readonly unitKey: string | null;
  readonly key: string;
}

/** Everybody on the lists of people (cá nhân) of a workbook: one record for one name in one unit. */
export class PeopleBook {
  readonly #people = new Map<string, Person>();
  /** Keys of the people with one name, written without marks. */
  readonly #byName = new Map<string, Set<string>>();
  readonly #keys = new Map<RowDraft, SubjectRef>();
  readonly #findings: Finding[] = [];
  readonly #strangers: { readonly name: string; readonly at: SourceCell }[] = [];
  /** Keys without marks that mean two people of one list, "Nguyễn Văn Thanh" and "Nguyễn Văn Thành". */
  readonly #shared = new Set<string>();

  constructor(
    lists: readonly ListDraft[],
    private readonly names: UnitNames,
    private readonly isPerson: (subject: RowSubject) => boolean,
  ) {
    const placed = lists.map((list) => this.#place(list));
    for (const rows of placed) this.#noteShared(rows);
    for (const rows of placed) this.#take(rows.map((row) => ({ ...row, key: this.#finalKey(row) })));
  }

  get people(): Person[] {
    return [...this.#people.values()];
  }

  get findings(): Finding[] {
    const [first] = this.#strangers;
    if (first === undefined || this.#people.size === 0) return this.#findings;
    const authors: Finding = { code: "authorsNotListed", stops: false, ...first, count: this.#strangers.length };
    return [...this.#findings, authors];
  }

  /** The person of a row of one of the lists. */
  refOf(row: RowDraft): SubjectRef | null {
    return this.#keys.get(row) ?? null;
  }

  /**
   * The author of an initiative in a register: by unit and name, or by a name that one person alone has.
   * @returns `null` when several people have the name and nothing says which is meant.
   */
  authorOf({ subject }: RowDraft, list: ListDraft): SubjectRef | null {
    const { name, rest } = personName(subject.rawName);
    const stated = subject.unit?.words ?? subject.heading ?? (subject.isUnitInPosition ? subject.position : rest);
    const unit = stated === "" ? null : (this.names.find(stated) ?? this.names.findAtEnd(stated));
    const sameName = [...(this.#byName.get(fold(name)) ?? [])].flatMap((key) => this.#people.get(key) ?? []);
    const inUnit = unit === null ? sameName : sameName.filter((person) => person.unitKey === unit.key);
    const spelt = inUnit.filter((person) => person.name.toLowerCase() === name.toLowerCase());
    const [only, ...others] = spelt.length > 0 ? spelt : inUnit;
    if (only !== undefined) return others.length === 0 ? { kind: "individual", key: only.key, name: only.name } : null;
    this.#strangers.push({ name, at: subject.at });
    if (unit === null && subject.unit !== null) this.names.missUnit(stated, subject.unit.at);
    const key = keyIn(unit?.key ?? foldedUnitKey(unitKey(stated)), name);
    return list.kind === "initiatives" ? { kind: "individual", key, name } : null;
  }

  #place(list: ListDraft): PlacedRow[] {
    return list.rows
      .filter(({ subject }) => this.isPerson(subject))
      .map((row) => {
        const { name } = personName(row.subject.rawName);
        const { unit, unitKey: key } = this.#unitOf(row.subject, list, name);
        return { row, name, unit, unitKey: key, key: keyIn(key ?? foldedUnitKey(unitKey(unit)), name) };
      });
  }

  /** By the row's own cell, the heading above, the position, the lines over the table; in this order. */
  #unitOf(
    subject: RowSubject,
    list: ListDraft,
    name: string,
  ): { readonly unit: string; readonly unitKey: string | null } {
    const stated = subject.unit ?? (subject.heading === null ? null : { words: subject.heading, at: subject.at });
    if (stated !== null) {
      const known = this.names.find(stated.words);
      if (known === null) this.names.missUnit(stated.words, stated.at);
      return { unit: cleanName(stated.words), unitKey: known?.key ?? null };
    }
    const inPosition = subject.isUnitInPosition ? this.names.findAtEnd(subject.position) : null;
    const found = inPosition ?? this.#unitInLines(list.lines);
    if (found !== null) return { unit: found.name, unitKey: found.key };
    this.#findings.push({ code: "personWithoutUnit", stops: false, at: subject.at, name });
    return { unit: "", unitKey: null };
  }

  /** "Đơn vị: Phòng Nội vụ"; a letterhead says who made the list, not whose people they are. */
  #unitInLines(lines: readonly string[]) {
    for (const line of lines) {
      const words = /^(?:tên )?(?:đơn vị|cơ quan)(?: công tác)?\s*:\s*(.+)$/iu.exec(line)?.[1];
      const found = words === undefined ? null : this.names.find(words);
      if (found !== null) return found;
    }
    return null;
  }

  #noteShared(rows: readonly PlacedRow[]): void {
    const spellings = new Map<string, string>();
    for (const { key, name } of rows) {
      const known = spellings.get(key);
      if (known === undefined) spellings.set(key, name.toLowerCase());
      else if (known !== name.toLowerCase() && fold(name) !== name.toLowerCase()) this.#shared.add(key);
    }
  }

  #finalKey({ key, name }: PlacedRow): string {
    return this.#shared.has(key) ? `${key} (${name.toLowerCase()})` : key;
  }

  #take(rows: readonly PlacedRow[]): void {
    const inList = new Map<string, PlacedRow[]>();
    for (const placed of rows) {
      const { row, key, name } = placed;
      this.#keys.set(row, { kind: "individual", key, name });
      const each = `${key}\n${row.year ?? ""}`;
      inList.set(each, [...(inList.get(each) ?? []), placed]);
      this.#people.set(key, this.#merged(this.#people.get(key), placed));
      const sameName = this.#byName.get(fold(name)) ?? new Set();
      this.#byName.set(fold(name), sameName.add(key));
    }
    for (const same of inList.values()) {
      const [first] = same;
      if (first === undefined || same.length === 1) continue;
      const at = same.map(({ row }) => row.subject.at);
      this.#findings.push({ code: "personTwice", stops: false, at, name: first.name, unit: first.unit });
    }
  }

  #merged(known: Person | undefined, { row, name, unit, unitKey: ofUnit, key }: PlacedRow): Person {
    const { subject, directlyInCharge, head } = row;
    if (known === undefined) {
      const { position, at: source } = subject;
      return { key, name, position, unit, unitKey: ofUnit, directlyInCharge, head, source };
    }
    this.#noteSimilar(known, name, subject.at);
    return {
      ...known,
      position: known.position === "" ? subject.position : known.position,
      directlyInCharge: this.#agreed(known, known.directlyInCharge, directlyInCharge),
      head: this.#agreed(known, known.head, head),
    };
  }

  /** A name without any marks says nothing against one that has them. */
  #noteSimilar(known: Person, name: string, at: SourceCell): void {
    const spellings = [known.name, name].map((each) => each.toLowerCase());
    if (spellings[0] === spellings[1] || spellings.includes(fold(name))) return;
    this.#findings.push({ code: "similarPeople", stops: false, names: [known.name, name], at: [known.source, at] });
  }

  #agreed({ name }: Person, one: Stated<boolean> | null, other: Stated<boolean> | null): Stated<boolean> | null {
    if (one === null || other === null || one.value === other.value) return one ?? other;
    const at = [one.source, other.source];
    this.#findings.push({ code: "personContradiction", stops: false, at, name });
    return null;
  }
}

/** The same for one person in every list. */
function keyIn(unit: string, name: string): string {
  return `${unit} | ${fold(name)}`;
}
