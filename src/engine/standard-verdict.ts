import type { AttestedFact, Condition, IndexKind, MinScoreCondition, RankOverYearsCondition } from "../plan/condition";
import type { Award, Plan } from "../plan/plan";
import type { CaseFile } from "./case-file";
import { evaluateAttested } from "./conditions/attested";
import { evaluateDuties } from "./conditions/duties";
import { evaluateInitiative } from "./conditions/initiative";
import { evaluateMinScore } from "./conditions/min-score";
import { evaluateRankOverYears } from "./conditions/rank-over-years";
import { givingOf, yearsOf } from "./occasion";
import {
  branchVerdict,
  type AllOfNode,
  type Concerned,
  type NotGivenNode,
  type RankSeen,
  type VerdictNode,
} from "./verdict-tree";

/**
 * Judges a subject against one award (IV.3), by that award's own clause. Where the plan is cumulative, the standards of
 * the lower awards must hold as well.
 */
export function judgeStandard(award: Award, file: CaseFile, plan: Plan): AllOfNode {
  const standard = award[file.subject.kind];
  const giving = givingOf(award, file.occasion);
  const own = standard.conditions.flatMap((condition) => judgeCondition(condition, file, plan));
  const lower = plan.cumulative.value ? lowerAwards(award, file, plan) : [];
  const children: VerdictNode[] = [
    ...(giving.value ? [] : [notGiven(giving)]),
    ...own,
    ...lower.map((each) => judgeStandard(each, file, literally(plan))),
  ];
  return {
    kind: "allOf",
    clause: standard.clause,
    words: standard.words,
    verdict: branchVerdict(children),
    children,
  };
}

/** The plan with each award judged by its own clause alone. */
function literally(plan: Plan): Plan {
  return { ...plan, cumulative: { ...plan.cumulative, value: false } };
}

function lowerAwards(award: Award, { occasion }: CaseFile, plan: Plan): Award[] {
  const position = plan.awards.findIndex(({ code }) => code === award.code);
  return plan.awards.slice(position + 1).filter((each) => givingOf(each, occasion).value);
}

function notGiven({ clause, words }: Award["annual"]): NotGivenNode {
  return {
    kind: "notGiven",
    clause,
    words,
    description: "Không xét hàng năm, chỉ xét khi tổng kết",
    verdict: "notApplicable",
  };
}

function judgeCondition(condition: Condition, file: CaseFile, plan: Plan): VerdictNode[] {
  switch (condition.kind) {
    case "minScore":
      return judgeScores(condition, file, plan);
    case "attested":
      return [evaluateAttested(condition, file.attested(condition.fact), plan.place, helpFor(condition.fact, file))];
    case "duties":
      return [evaluateDuties(condition, file.duties)];
    case "initiative":
      return [evaluateInitiative(condition, file, plan.place)];
    case "rankOverYears":
      return file.occasion.kind === "summary"
        ? [evaluateRankOverYears(condition, ranksConcerned(condition, file))]
        : [];
  }
}

/** One leaf per index and year, so that each shows its own value and cell. */
function judgeScores(condition: MinScoreCondition, file: CaseFile, plan: Plan): VerdictNode[] {
  const concerned = concernedBy(condition, file);
  return yearsOf(file.occasion).flatMap((year) =>
    condition.indices.map((index: IndexKind) =>
      evaluateMinScore({ ...condition, indices: [index] }, file.scoreOf(index, year), year, plan, concerned),
    ),
  );
}

function concernedBy({ appliesTo }: MinScoreCondition, { subject }: CaseFile): Concerned {
  if (appliesTo === "assessedUnits") return "always";
  if (subject.directlyInCharge === null) return "unsaid";
  return subject.directlyInCharge.value ? "yes" : "no";
}

function ranksConcerned({ groups }: RankOverYearsCondition, { subject, ranks }: CaseFile): readonly RankSeen[] | null {
  return subject.group !== null && groups.includes(subject.group.id) ? ranks : null;
}

/** The rank beside "dẫn đầu": a help for whoever ticks, never a verdict. */
function helpFor(fact: AttestedFact, { ranks }: CaseFile): string {
  if (fact !== "leading") return "";
  const known = ranks.filter(({ rank }) => rank !== null);
  return known.map(({ year, rank }) => `hạng ${String(rank)} năm ${year}`).join(", ");
}
