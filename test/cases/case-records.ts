import type { AttestedFact, DutyLevel, InitiativeScope, Recogniser } from "../../src/plan/condition";
import type { Records } from "../../src/engine/records";
import type { IndexEntry, ScoreEntry } from "../../src/engine/score-entry";
import type { Initiative, Person, Stated, Statement, SubjectRef } from "../../src/engine/statement";
import { scoreOf, type StatedScore } from "./unit-scores";

/** What a case says of one subject, as the columns of a sheet would. */
export interface StatedFacts extends Partial<Record<AttestedFact, boolean>> {
  readonly duties?: DutyLevel;
  readonly year?: number | null;
}

const sheet = "Đề nghị";

export function stated<Value>(value: Value, address = "C5"): Stated<Value> {
  return { value, shown: String(value), source: { sheet, address } };
}

export function unitRef(name: string): SubjectRef {
  return { kind: "collective", key: name.toLowerCase(), name };
}

export function personRef(name: string, unit: string): SubjectRef {
  return { kind: "individual", key: `${unit.toLowerCase()}\n${name.toLowerCase()}`, name };
}

export function statementsOf(subject: SubjectRef, { duties, year = null, ...facts }: StatedFacts): Statement[] {
  const ticks = Object.entries(facts) as [AttestedFact, boolean][];
  return [
    ...ticks.map(([fact, value]): Statement => ({ subject, year, fact, stated: stated(value) })),
    ...(duties === undefined ? [] : [{ subject, year, fact: "duties", stated: stated(duties) } as const]),
  ];
}

export function initiativeOf(
  subject: SubjectRef,
  scope: InitiativeScope | null,
  recognisedBy: readonly Recogniser[] | null,
  year: number | null = 2023,
): Initiative {
  return {
    subject,
    title: "Số hóa hồ sơ một cửa",
    year,
    scope: scope === null ? null : stated(scope),
    recognisedBy: recognisedBy === null ? null : stated(new Set(recognisedBy)),
    decision: "",
    source: { sheet: "Sáng kiến", address: "A5" },
  };
}

export function personOf(
  name: string,
  unit: string,
  { directlyInCharge, head }: { directlyInCharge?: boolean; head?: boolean } = {},
): Person {
  return {
    key: personRef(name, unit).key,
    name,
    position: "Chuyên viên",
    unit,
    unitKey: unit.toLowerCase(),
    directlyInCharge: directlyInCharge === undefined ? null : stated(directlyInCharge),
    head: head === undefined ? null : stated(head),
    source: { sheet: "Cá nhân", address: "B5" },
  };
}

/** The SIPAS of units, in %, in one year. */
export function sipasOf(values: Readonly<Record<string, StatedScore>>, year = 2023): IndexEntry[] {
  return Object.entries(values).map(([unit, value], position) => ({
    index: "SIPAS",
    unit,
    unitKey: unit.toLowerCase(),
    group: "xa-phuong",
    year,
    score: scoreOf(value),
    source: { sheet: `SIPAS ${year}`, address: `D${position + 5}` },
  }));
}

export function recordsOf(entries: readonly ScoreEntry[], rest: Partial<Omit<Records, "entries">> = {}): Records {
  return { entries, indexEntries: [], statements: [], people: [], initiatives: [], ...rest };
}
