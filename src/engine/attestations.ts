import { dutyLevel, type AttestedFact, type DutyLevel } from "../plan/condition";
import { groupBy } from "./group-by";
import { yearsOf, type Occasion } from "./occasion";
import type { Initiative, Stated, Statement } from "./statement";

/** What was stated of one subject, resolved for an occasion. */
export interface Attestations {
  readonly attested: (fact: AttestedFact) => Stated<boolean> | null;
  readonly duties: Stated<DutyLevel> | null;
  readonly initiatives: readonly Initiative[];
  /** What is said of the papers of the dossier, by the id of the item; absent when nothing is. */
  readonly dossier: ReadonlyMap<string, boolean>;
}

/**
 * Resolves the statements of one subject for an occasion. A statement of the very year goes before one without a year.
 * For the summary, a statement of the whole period decides; else every year must be stated, and the worst counts.
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
    initiatives: initiatives.filter(({ year }) => year === null || years.includes(year)),
    dossier: papersOf(statements.filter(({ year }) => year === null || years.includes(year))),
  };
}

/** What is said of each paper; nothing of one on which statements contradict each other. */
function papersOf(statements: readonly Statement[]): Map<string, boolean> {
  const said = statements.flatMap((each) => (each.fact === "dossier" ? [each] : []));
  return new Map(
    [...groupBy(said, ({ item }) => item)].flatMap(([item, ofItem]) => {
      const stated = agreed(ofItem);
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
): Stated<Value> | null {
  const overall = said.filter(({ year }) => year === null);
  if (occasion.kind === "annual") {
    const ofYear = said.filter(({ year }) => year === occasion.year);
    return agreed(ofYear.length > 0 ? ofYear : overall);
  }
  if (overall.length > 0) return agreed(overall);
  const byYear = occasion.years.map((year) => agreed(said.filter((each) => each.year === year)));
  const stated = byYear.filter((each) => each !== null);
  const [worst] = stated.toSorted((a, b) => goodness(a.value) - goodness(b.value));
  if (worst === undefined) return null;
  return stated.length === byYear.length || goodness(worst.value) < enough ? worst : null;
}

/** The one thing that several statements say. */
function agreed<Value>(said: readonly Said<Value>[]): Stated<Value> | null {
  const [first] = said;
  if (first === undefined || said.some(({ stated }) => stated.value !== first.stated.value)) return null;
  return first.stated;
}
