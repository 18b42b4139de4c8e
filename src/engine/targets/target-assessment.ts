import type { Citation } from "../../plan/clause";
import type { Plan } from "../../plan/plan";
import type { Target, TargetLevel, TargetPart } from "../../plan/target";
import type { SourceCell } from "../score-entry";
import { groupBy } from "../group-by";
import { allOf, type Verdict } from "../verdict";
import { describePart, judgePart } from "./judge-part";
import type { PartJudgement } from "./part-case";
import type { TargetRecord, TargetSubject, TargetValue } from "./target-value";

/** The verdict on one part, and everything it rests on; `clause` and `words` are the plan's. */
export interface TargetPartResult extends Citation, PartJudgement {
  readonly part: TargetPart;
  /** The value seen. */
  readonly value: TargetValue;
  /** `null` when no sheet speaks of the part. */
  readonly source: SourceCell | null;
  /** What the part asks for, in words: "≥ 80%". */
  readonly targetWords: string;
}

/** The verdict on one letter: all its parts must be met; those that do not apply take no part. */
export interface TargetLetterResult {
  readonly target: Target;
  readonly verdict: Verdict;
  readonly parts: readonly TargetPartResult[];
}

/** How one subject stands with the targets. */
export interface SubjectTargets {
  readonly subject: TargetSubject;
  readonly letters: readonly TargetLetterResult[];
  /** Figures that the plan names outside IV.1; they belong to no letter. */
  readonly supplementary: readonly TargetPartResult[];
}

/** The targets of a year (chỉ tiêu): the town first, then offices, then communes. They gate no award. */
export interface TargetAssessment {
  readonly plan: Plan;
  readonly year: number;
  readonly subjects: readonly SubjectTargets[];
}

/**
 * Judges the targets of one year for every subject that has a record of it. For the town every letter is reported, also
 * what the sheets are silent on; for the others the letters that they have a record of. Records of other years give
 * growth and reduction something to compare with. Of several records of one part, subject and year the first counts.
 */
export function assessTargets(records: readonly TargetRecord[], year: number, plan: Plan): TargetAssessment {
  const subjects = [...groupBy(records, ({ subject }) => subject.key).values()]
    .filter((ofSubject) => ofSubject.some((record) => record.year === year))
    .flatMap((ofSubject) => {
      const [first] = ofSubject;
      return first === undefined ? [] : [assessSubject(first.subject, ofSubject, year, plan)];
    })
    .sort((a, b) => bySubjectOrder(a.subject, b.subject));
  return { plan, year, subjects };
}

function assessSubject(
  subject: TargetSubject,
  records: readonly TargetRecord[],
  year: number,
  plan: Plan,
): SubjectTargets {
  const ofPart = ({ code }: TargetPart) => records.filter((record) => record.part === code);
  const hasRecord = (part: TargetPart) => ofPart(part).some((record) => record.year === year);
  const judge = (part: TargetPart) => judgeRecords(part, subject, ofPart(part), year, plan);
  return {
    subject,
    letters: plan.targets.letters
      .filter(({ parts }) => subject.level === "town" || parts.some(hasRecord))
      .map((target) => {
        const parts = target.parts.map(judge);
        return { target, verdict: allOf(parts.map(({ verdict }) => verdict)), parts };
      }),
    supplementary: plan.targets.supplementary.filter(hasRecord).map(judge),
  };
}

function judgeRecords(
  part: TargetPart,
  subject: TargetSubject,
  records: readonly TargetRecord[],
  year: number,
  plan: Plan,
): TargetPartResult {
  const inYear = (wanted: number) => records.find((record) => record.year === wanted) ?? null;
  const seen = inYear(year);
  const value: TargetValue = seen?.value ?? { kind: "missing", shown: "" };
  const judgement = judgePart(part, subject.level, {
    year,
    value,
    inYear,
    years: [...new Set(records.map((record) => record.year))].sort((a, b) => a - b),
    decimals: plan.precision.value,
  });
  return {
    ...judgement,
    part,
    clause: part.clause,
    words: part.words,
    value,
    source: seen?.source ?? null,
    targetWords: describePart(part, year),
  };
}

const vietnamese = new Intl.Collator("vi");
const LEVEL_ORDER: readonly (TargetLevel | null)[] = ["town", "district", null, "commune"];

function bySubjectOrder(a: TargetSubject, b: TargetSubject): number {
  const levels = LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level);
  return levels === 0 ? vietnamese.compare(a.name, b.name) : levels;
}
