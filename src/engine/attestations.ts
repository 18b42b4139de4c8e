import { dutyLevel, type AttestedFact, type DutyLevel } from "../plan/condition";
import { groupBy } from "./group-by";
import { yearsOf, type Occasion } from "./occasion";
import type { Initiative, Stated, Statement } from "./statement";

/** What several statements of one subject come to on an occasion. */
export interface Resolved<Value> {
  /** `null` while it is open. */
  readonly stated: Stated<Value> | null;
  /** The one year that `stated` speaks of, where the occasion has several. */
  readonly year: number | null;
  /** Years of the summary that nothing is stated of, where something is of others. */
  readonly openYears: readonly number[];
}

/** What was stated of one subject, resolved for an occasion. */
export interface Attestations {
  readonly attested: (fact: AttestedFact) => Resolved<boolean>;
  readonly duties: Resolved<DutyLevel>;
  readonly initiatives: readonly Initiative[];
  /** That there is none, stated of the year or of every year; `null` when nobody says so. */
  readonly noInitiative: Stated<true> | null;
  /** What is said of the papers of the dossier, by the id of the item; absent when nothing is. */
  readonly dossier: ReadonlyMap<string, boolean>;
}

/**
 * Resolves the statements of one subject for an occasion. A statement of the very year goes before one without a year.
 * For the summary, one without a year speaks for every year that has none of its own; every year must be stated, and
 * the worst of all counts.
 * Statements that contradict each other state nothing.
 */
export function attestationsFor(
  statements: readonly Statement[],
  initiatives: readonly Initiative[],
  occasion: Occasion,
): Attestations {
  const years = yearsOf(occasion);
  return {
    attested: (fact) => {
      const said = statements.flatMap((each) => (each.fact === fact ? [each] : []));
      return resolve(said, occasion, (value) => (value ? 1 : 0), 1);
    },
    duties: resolve(
      statements.flatMap((each) => (each.fact === "duties" ? [each] : [])),
      occasion,
      (level) => LEVELS.indexOf(level),
      LEVELS.indexOf("good"),
    ),
    noInitiative: resolve(
      statements.flatMap((each) => (each.fact === "noInitiative" ? [each] : [])),
      occasion,
      () => 1,
      1,
    ).stated,
    initiatives: initiatives.filter(({ year }) => year === null || years.includes(year)),
    dossier: papersOf(statements, occasion),
  };
}

/**
 * What is said of each paper; nothing of one on which statements contradict each other. The papers of one year are no
 * papers of the summary, which is handed in by itself.
 */
function papersOf(statements: readonly Statement[], occasion: Occasion): Map<string, boolean> {
  const said = statements.flatMap((each) => (each.fact === "dossier" ? [each] : []));
  return new Map(
    [...groupBy(said, ({ item }) => item)].flatMap(([item, ofItem]) => {
      const ofYear = ofItem.filter(({ year }) => occasion.kind === "annual" && year === occasion.year);
      const stated = agreed(ofYear.length > 0 ? ofYear : ofItem.filter(({ year }) => year === null));
      return stated === null ? [] : [[item, stated.value] as const];
    }),
  );
}

const LEVELS: readonly DutyLevel[] = dutyLevel.options;

interface Said<Value> {
  readonly year: number | null;
  readonly stated: Stated<Value>;
}

/** @param enough from this goodness on, a year that is not stated leaves the whole open */
function resolve<Value>(
  said: readonly Said<Value>[],
  occasion: Occasion,
  goodness: (value: Value) => number,
  enough: number,
): Resolved<Value> {
  const overall = agreed(said.filter(({ year }) => year === null));
  const byYear = yearsOf(occasion).map((year) => {
    const ofYear = said.filter((each) => each.year === year);
    return ofYear.length > 0 ? { year, isOwn: true, stated: agreed(ofYear) } : { year, isOwn: false, stated: overall };
  });
  if (occasion.kind === "annual") return { stated: byYear[0]?.stated ?? null, year: null, openYears: [] };
  const openYears = byYear.flatMap(({ year, stated }) => (stated === null ? [year] : []));
  // What is said of the whole period counts, even where every year has its own.
  const known = [...byYear, { year: 0, isOwn: false, stated: overall }].flatMap(({ year, isOwn, stated }) =>
    stated === null ? [] : [{ stated, year: isOwn ? year : null }],
  );
  const [worst] = known.toSorted((a, b) => goodness(a.stated.value) - goodness(b.stated.value));
  if (worst === undefined) return { stated: null, year: null, openYears: [] };
  if (openYears.length === 0 || goodness(worst.stated.value) < enough) return { ...worst, openYears: [] };
  return { stated: null, year: null, openYears };
}

/** The one thing that several statements say. */
function agreed<Value>(said: readonly Said<Value>[]): Stated<Value> | null {
  const [first] = said;
  if (first === undefined || said.some(({ stated }) => stated.value !== first.stated.value)) return null;
  return first.stated;
}
