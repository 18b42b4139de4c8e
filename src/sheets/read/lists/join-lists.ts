import type { Initiative, Person, Statement, SubjectRef } from "../../../engine/statement";
import type { Finding } from "../../finding";
import type { RecognisedList } from "../../recognition";
import { looksLikeName, personName } from "../people/person-name";
import { PeopleBook } from "../people/people-book";
import type { UnitGroups } from "../unit-group";
import { contradictionsOf } from "./contradictions";
import type { ListDraft, RowDraft, RowSubject } from "./list-draft";
import type { UnitDirectory } from "./unit-directory";
import { UnitNames } from "./unit-names";

/** What the lists of a workbook say, their rows joined to units and people. */
export interface JoinedLists {
  readonly statements: readonly Statement[];
  readonly people: readonly Person[];
  readonly initiatives: readonly Initiative[];
  readonly lists: readonly RecognisedList[];
  readonly findings: readonly Finding[];
}

/** Joins the rows of all lists to the units with scores, and people of the same unit and name to each other. */
export function joinLists(drafts: readonly ListDraft[], directory: UnitDirectory, groups: UnitGroups): JoinedLists {
  return new ListJoiner(directory, groups).join(drafts);
}

class ListJoiner {
  readonly #names: UnitNames;
  readonly #statements: Statement[] = [];
  readonly #initiatives: Initiative[] = [];
  readonly #lists: RecognisedList[] = [];
  readonly #findings: Finding[] = [];

  constructor(directory: UnitDirectory, groups: UnitGroups) {
    this.#names = new UnitNames(directory, groups);
  }

  join(drafts: readonly ListDraft[]): JoinedLists {
    const people = new PeopleBook(
      drafts.filter(({ kind }) => kind === "people"),
      this.#names,
      (subject) => this.#isPerson(subject),
    );
    // Lists of people first, so that a register can find its authors among them.
    const registersLast = [...drafts].sort(
      (a, b) => Number(a.kind === "initiatives") - Number(b.kind === "initiatives"),
    );
    for (const draft of registersLast) this.#take(draft, people);
    return {
      statements: this.#statements,
      people: people.people,
      initiatives: this.#initiatives,
      lists: this.#lists,
      findings: [...this.#findings, ...people.findings, ...this.#names.findings, ...contradictionsOf(this.#statements)],
    };
  }

  #take(draft: ListDraft, people: PeopleBook): void {
    const said = { statements: this.#statements.length, initiatives: this.#initiatives.length, people: 0 };
    for (const row of draft.rows) {
      const subject = this.#subjectOf(row, draft, people);
      if (subject === null) continue;
      if (subject.kind === "individual" && draft.kind === "people") said.people += 1;
      this.#statements.push(...row.statements.map((each) => ({ ...each, subject })));
      this.#initiatives.push(...row.initiatives.map((each) => ({ ...each, subject })));
    }
    this.#findings.push(...draft.findings);
    const { sheet, address } = draft;
    const list = (kind: RecognisedList["kind"], count: number) => {
      if (count > 0) this.#lists.push({ sheet, address, kind, count });
    };
    list("people", said.people);
    list("ticks", this.#statements.length - said.statements);
    list("initiatives", this.#initiatives.length - said.initiatives);
  }

  #subjectOf(row: RowDraft, draft: ListDraft, people: PeopleBook): SubjectRef | null {
    const { subject } = row;
    const saysSomething = row.statements.length + row.initiatives.length > 0;
    if (!this.#isPerson(subject)) {
      if (!saysSomething) return null;
      return { kind: "collective", key: this.#names.keyOf(subject), name: subject.rawName };
    }
    if (draft.kind === "people") return people.refOf(row);
    const author = people.authorOf(row, draft);
    if (author !== null || !saysSomething) return author;
    const [first] = row.initiatives;
    const title = first?.title ?? "";
    this.#findings.push({
      code: "initiativeOfNobody",
      stops: false,
      at: subject.at,
      subject: subject.rawName,
      title,
    });
    return null;
  }

  /** In a list of both, a name of a known unit is a unit; other words are one unless they look like a person's name. */
  #isPerson(subject: RowSubject): boolean {
    if (subject.kind !== "either") return subject.kind === "individual";
    return this.#names.find(subject.rawName) === null && looksLikeName(personName(subject.rawName).name);
  }
}
