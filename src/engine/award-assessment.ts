import type { Award, Plan } from "../plan/plan";
import { concludeCase, isProposed, type AwardCase } from "./award-case";
import { barOf, type Bar } from "./bar";
import type { CaseFile } from "./case-file";
import { caseFilesFor } from "./case-files";
import { missingItems } from "./dossier/missing-items";
import { comparePeople } from "./name-order";
import { yearsOf, type Occasion } from "./occasion";
import type { Records } from "./records";
import type { Score } from "./score";
import { judgeStandard } from "./standard-verdict";
import type { Subject } from "./subject";
import { leavesOf, type LeafNode, type RankSeen } from "./verdict-tree";

/** One subject, judged against every award of the plan. */
export interface SubjectAssessment {
  readonly subject: Subject;
  /** CCHC scores, one per year of the occasion. */
  readonly scores: readonly Score[];
  /** Ranks of the same years; none for people. */
  readonly ranks: readonly RankSeen[];
  /** Highest award first. */
  readonly cases: readonly AwardCase[];
  /** The highest award that the product would propose; the council decides. */
  readonly proposed: Award | null;
  /** It meets the computed conditions of a higher award and misses those of a lower one: the council should look. */
  readonly isInverted: boolean;
  readonly nearThreshold: boolean;
  readonly bar: Bar;
  /** What the dossier (hồ sơ, IV.4) still lacks, in words. */
  readonly dossierMissing: readonly string[];
}

/** Everyone who is judged on an occasion: collectives by group, rank and name, then people by unit and given name. */
export interface AwardAssessment {
  readonly plan: Plan;
  readonly occasion: Occasion;
  readonly subjects: readonly SubjectAssessment[];
}

/** Judges all subjects of the records against all awards of the plan (IV.2, IV.3, VI.1). */
export function assessAwards(records: Records, occasion: Occasion, plan: Plan): AwardAssessment {
  const subjects = caseFilesFor(records, occasion, plan).map((file) => assessSubject(file, plan));
  return { plan, occasion, subjects: subjects.sort((a, b) => compareSubjects(a, b, plan)) };
}

function assessSubject(file: CaseFile, plan: Plan): SubjectAssessment {
  const cases = plan.awards.map((award) => concludeCase(award, judgeStandard(award, file, plan)));
  return {
    subject: file.subject,
    scores: yearsOf(file.occasion).map((year) => file.scoreOf("CCHC", year).score),
    ranks: file.ranks,
    cases,
    proposed: cases.find(isProposed)?.award ?? null,
    isInverted: isInverted(cases),
    nearThreshold: cases.some(({ tree }) =>
      leavesOf<LeafNode>(tree).some((leaf) => leaf.kind === "minScore" && leaf.nearThreshold),
    ),
    bar: barOf(file, plan),
    dossierMissing: missingItems(file.dossier, plan.dossier).map(({ name }) => name),
  };
}

function isInverted(cases: readonly AwardCase[]): boolean {
  const higher = cases.findIndex(({ computed }) => computed === "met");
  return higher >= 0 && cases.slice(higher + 1).some(({ computed }) => computed === "unmet");
}

const vietnamese = new Intl.Collator("vi");

function compareSubjects(one: SubjectAssessment, other: SubjectAssessment, plan: Plan): number {
  const [a, b] = [one.subject, other.subject];
  if (a.kind !== b.kind) return a.kind === "collective" ? -1 : 1;
  return (
    groupPlace(a, plan) - groupPlace(b, plan) ||
    (a.kind === "individual" ? vietnamese.compare(a.unit, b.unit) || comparePeople(a.name, b.name) : 0) ||
    lastRank(one) - lastRank(other) ||
    vietnamese.compare(a.name, b.name)
  );
}

function groupPlace({ group }: Subject, plan: Plan): number {
  const place = plan.groups.findIndex(({ id }) => id === group?.id);
  return place < 0 ? plan.groups.length : place;
}

/** A large number for the unranked, because the difference of two infinities is none. */
function lastRank({ ranks }: SubjectAssessment): number {
  return ranks.at(-1)?.rank ?? 1e9;
}
