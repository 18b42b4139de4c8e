import type { IndexKind } from "../plan/condition";
import type { Group, Plan } from "../plan/plan";
import { attestationsFor } from "./attestations";
import type { CaseFile } from "./case-file";
import { groupBy } from "./group-by";
import type { ScoreToJudge } from "./conditions/min-score";
import { yearsOf, type Occasion } from "./occasion";
import { rankGroup } from "./ranking";
import type { Records } from "./records";
import type { ScoreEntry } from "./score-entry";
import type { Statement, SubjectRef } from "./statement";
import type { Subject } from "./subject";
import type { RankSeen } from "./verdict-tree";

type Papers = CaseFile["dossier"];

/** A case file for every subject that an occasion concerns, in no particular order. */
export function caseFilesFor(records: Records, occasion: Occasion, plan: Plan): CaseFile[] {
  const scores = new ScoreBook(records);
  const ranks = new RankBook(records.entries, occasion, plan);
  const statements = groupBy(records.statements, ({ subject }) => subjectKey(subject));
  const initiatives = groupBy(records.initiatives, ({ subject }) => subjectKey(subject));
  const statedOf = (subject: Pick<SubjectRef, "kind" | "key">) =>
    attestationsFor(statements.get(subjectKey(subject)) ?? [], initiatives.get(subjectKey(subject)) ?? [], occasion);
  return [...collectives(records, occasion, plan), ...individuals(records, plan)].map((subject) => {
    const stated = statedOf(subject);
    return {
      subject,
      occasion,
      scoreOf: (index, year) => scores.of(index, subject.unitKey, year),
      ranks: subject.kind === "collective" ? ranks.of(subject) : [],
      ...stated,
      dossier:
        subject.kind === "collective" || subject.unitKey === null
          ? stated.dossier
          : withPapersOfUnit(stated.dossier, statedOf({ kind: "collective", key: subject.unitKey }).dossier, plan),
    };
  });
}

/** A paper that is one for all nominees of the unit is there for a person, too, when the unit's own row says so. */
function withPapersOfUnit(own: Papers, ofUnit: Papers, { dossier }: Plan): Papers {
  const shared = dossier.items.flatMap(({ id, per }) => {
    const isThere = per === "unit" && !own.has(id) ? ofUnit.get(id) : undefined;
    return isThere === undefined ? [] : [[id, isThere] as const];
  });
  return shared.length === 0 ? own : new Map([...own, ...shared]);
}

function subjectKey({ kind, key }: Pick<SubjectRef, "kind" | "key">): string {
  return `${kind}\n${key}`;
}

/** Units with an entry in a year of the occasion, and those that something is stated of. */
function collectives({ entries, statements, initiatives }: Records, occasion: Occasion, plan: Plan): Subject[] {
  const years = yearsOf(occasion);
  const subjects = new Map<string, Subject>();
  for (const entry of entries) {
    if (years.includes(entry.year) && !subjects.has(entry.unitKey)) subjects.set(entry.unitKey, unitOf(entry, plan));
  }
  for (const { subject, source } of [...statements.map(sourced), ...initiatives]) {
    if (subject.kind !== "collective" || subjects.has(subject.key)) continue;
    const known = entries.find(({ unitKey }) => unitKey === subject.key);
    subjects.set(subject.key, known === undefined ? statedUnit(subject, source) : unitOf(known, plan));
  }
  return [...subjects.values()];
}

function sourced({ subject, stated }: Statement) {
  return { subject, source: stated.source };
}

function unitOf({ unit, unitKey, group, source }: ScoreEntry, plan: Plan): Subject {
  return { ...NO_PERSON, key: unitKey, name: unit, unitKey, unit, group: groupOf(group, plan), source };
}

function statedUnit({ key, name }: SubjectRef, source: Subject["source"]): Subject {
  return { ...NO_PERSON, key, name, unitKey: key, unit: name, group: null, source };
}

const NO_PERSON = { kind: "collective", directlyInCharge: null, head: null } as const;

function individuals({ people, entries }: Records, plan: Plan): Subject[] {
  const groups = new Map(entries.map(({ unitKey, group }) => [unitKey, group]));
  return people.map(({ key, name, unit, unitKey, directlyInCharge, head, source }) => {
    const group = unitKey === null ? undefined : groups.get(unitKey);
    return {
      kind: "individual",
      key,
      name,
      unitKey,
      unit,
      group: group === undefined ? null : groupOf(group, plan),
      directlyInCharge,
      head,
      source,
    };
  });
}

function groupOf(id: string, plan: Plan): Group | null {
  return plan.groups.find((group) => group.id === id) ?? null;
}

/** The values of all indices, by unit and year. */
class ScoreBook {
  readonly #scores = new Map<string, ScoreToJudge>();

  constructor({ entries, indexEntries }: Records) {
    for (const { unitKey, year, score, source } of entries)
      this.#scores.set(key("CCHC", unitKey, year), { score, source });
    for (const { index, unitKey, year, score, source } of indexEntries) {
      this.#scores.set(key(index, unitKey, year), { score, source });
    }
  }

  of(index: IndexKind, unitKey: string | null, year: number): ScoreToJudge {
    const known = unitKey === null ? undefined : this.#scores.get(key(index, unitKey, year));
    return known ?? { score: { kind: "missing", shown: "" }, source: null };
  }
}

function key(index: IndexKind, unitKey: string, year: number): string {
  return `${index}\n${unitKey}\n${year}`;
}

/** The ranks of all units, year by year. */
class RankBook {
  readonly #years: readonly number[];
  readonly #ranks = new Map<string, RankSeen>();

  constructor(entries: readonly ScoreEntry[], occasion: Occasion, plan: Plan) {
    this.#years = yearsOf(occasion);
    for (const group of plan.groups) {
      for (const year of this.#years) {
        const ofYear = entries.filter((entry) => entry.group === group.id && entry.year === year);
        for (const { entry, rank } of rankGroup(ofYear, group, plan)) {
          const source = group.ranks === "stated" ? (entry.statedRank?.source ?? null) : entry.source;
          this.#ranks.set(`${entry.unitKey}\n${year}`, { year, rank, source });
        }
      }
    }
  }

  of({ unitKey }: Subject): RankSeen[] {
    return this.#years.map(
      (year) => this.#ranks.get(`${unitKey ?? ""}\n${year}`) ?? { year, rank: null, source: null },
    );
  }
}
