import type { Award } from "../plan/plan";
import type { UnitAssessment } from "./year-assessment";

/**
 * What is proposed in a single year to a unit whose highest award is given at the end of the period only (IV.2): the
 * highest annual award that its score reaches, `award: null` where there is none. `null` for every other unit.
 */
export function annualInstead({ award, verdicts }: UnitAssessment): { readonly award: Award | null } | null {
  if (award === null || award.annual.value) return null;
  const annual = verdicts.find(({ award: other, tree }) => other.annual.value && tree.verdict === "met");
  return { award: annual?.award ?? null };
}
