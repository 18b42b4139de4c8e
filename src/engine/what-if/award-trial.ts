import type { Award, Group, Plan } from "../../plan/plan";
import { assessAwards, type AwardAssessment, type SubjectAssessment } from "../award-assessment";
import { isProposed, type Conclusion } from "../award-case";
import { yearsOf, type Occasion } from "../occasion";
import type { Records } from "../records";
import { publishedScore, type Score } from "../score";
import type { ScoreEntry } from "../score-entry";
import type { Subject } from "../subject";
import type { TrialEntry } from "./trial-entry";
import { withTrials } from "./trial-records";

/** Something that the trial makes different; `null` for none. */
interface Changed<Value> {
  readonly before: Value | null;
  readonly after: Value | null;
}

/** What becomes of one subject when the scores are tried; only what is another with them than without. */
export interface SubjectChange {
  readonly subject: Subject;
  /** Whether a score of its own was tried; the others change because of it. */
  readonly tried: boolean;
  /** Scores as published. */
  readonly scores: readonly (Changed<number> & { readonly year: number })[];
  readonly ranks: readonly (Changed<number> & { readonly year: number })[];
  /** The highest award that would be proposed, and what it comes to: with and without the trial, changed or not. */
  readonly proposed: Changed<ProposedAward>;
  /** Highest award first. */
  readonly conclusions: readonly (Changed<Conclusion> & { readonly award: Award })[];
}

export interface ProposedAward {
  readonly award: Award;
  readonly conclusion: Conclusion;
}

/** A year without any score of a group, of which some units are tried. */
export interface PartialYear {
  readonly year: number;
  readonly group: Group;
  readonly tried: number;
  /** Units of the group that have an entry in any year. */
  readonly units: number;
}

/** What trying many scores comes to, on an occasion. */
export interface AwardTrial {
  readonly before: AwardAssessment;
  readonly after: AwardAssessment;
  /** How many scores took part: those of the years of the occasion. */
  readonly tried: number;
  /** Years whose ranks are among tried scores alone, and not of the whole group: being first there says little. */
  readonly partial: readonly PartialYear[];
  /** Subjects that change, in the order of the assessment with the trial. */
  readonly changes: readonly SubjectChange[];
}

/**
 * Judges everyone on an occasion as if some units had other scores (thử điểm), by all conditions: ranks of each year,
 * rank rules, scores of every year and what is attested. Nothing is written.
 */
export function tryAwards(
  records: Records,
  trials: readonly TrialEntry[],
  occasion: Occasion,
  plan: Plan,
  before: AwardAssessment = assessAwards(records, occasion, plan),
): AwardTrial {
  const years = yearsOf(occasion);
  const concerned = trials.filter(({ year }) => years.includes(year));
  const after = assessAwards({ ...records, entries: withTrials(records.entries, concerned) }, occasion, plan);
  const known = new Map(before.subjects.map((assessed) => [keyOf(assessed), assessed]));
  const tried = new Set(concerned.map(({ unitKey }) => `collective\n${unitKey}`));
  const changes = after.subjects
    .map((assessed): SubjectChange => {
      const was = known.get(keyOf(assessed)) ?? null;
      return { subject: assessed.subject, tried: tried.has(keyOf(assessed)), ...differences(was, assessed, after) };
    })
    .filter(isChange);
  return { before, after, tried: concerned.length, partial: partialYears(records.entries, concerned, plan), changes };
}

function partialYears(entries: readonly ScoreEntry[], trials: readonly TrialEntry[], plan: Plan): PartialYear[] {
  const years = [...new Set(trials.map(({ year }) => year))].sort((a, b) => a - b);
  return years.flatMap((year) =>
    plan.groups.flatMap((group): PartialYear[] => {
      const ofGroup = entries.filter((entry) => entry.group === group.id);
      const units = new Set(ofGroup.map(({ unitKey }) => unitKey)).size;
      const tried = trials.filter((trial) => trial.group === group.id && trial.year === year).length;
      const isScored = ofGroup.some((entry) => entry.year === year && entry.score.kind === "scored");
      const isWhole = group.ranks === "stated" || isScored || tried >= units;
      return tried === 0 || isWhole ? [] : [{ year, group, tried, units }];
    }),
  );
}

function keyOf({ subject: { kind, key } }: SubjectAssessment): string {
  return `${kind}\n${key}`;
}

function differences(
  was: SubjectAssessment | null,
  is: SubjectAssessment,
  { occasion, plan }: AwardAssessment,
): Omit<SubjectChange, "subject" | "tried"> {
  const { kind } = is.subject;
  const score = (of: SubjectAssessment | null, position: number) => publishedOf(of?.scores[position], plan);
  const years = yearsOf(occasion).map((year, position) => ({
    score: { year, before: score(was, position), after: score(is, position) },
    rank: { year, before: was?.ranks[position]?.rank ?? null, after: is.ranks[position]?.rank ?? null },
  }));
  return {
    scores: kind === "collective" ? years.map((each) => each.score).filter(differs) : [],
    ranks: years.map((each) => each.rank).filter(differs),
    proposed: { before: proposedOf(was), after: proposedOf(is) },
    conclusions: plan.awards
      .map((award) => ({ award, before: conclusionOn(award, was), after: conclusionOn(award, is) }))
      .filter(differs),
  };
}

function differs({ before, after }: Changed<unknown>): boolean {
  return before !== after;
}

function publishedOf(score: Score | undefined, { precision }: Plan): number | null {
  return score?.kind === "scored" ? publishedScore(score.value, precision.value) : null;
}

function proposedOf(assessed: SubjectAssessment | null): ProposedAward | null {
  const found = assessed?.cases.find(isProposed);
  return found === undefined ? null : { award: found.award, conclusion: found.conclusion };
}

function conclusionOn({ code }: Award, assessed: SubjectAssessment | null): Conclusion | null {
  return assessed?.cases.find(({ award }) => award.code === code)?.conclusion ?? null;
}

function isChange({ scores, ranks, conclusions }: SubjectChange): boolean {
  return scores.length + ranks.length + conclusions.length > 0;
}
