import type { Condition } from "../condition";
import type { AwardCode, Plan } from "../plan";
import { changed } from "./parameter";

export type SubjectKey = "collective" | "individual";

/** Where a condition stands in a plan. */
export interface ConditionPlace {
  readonly award: AwardCode;
  readonly subject: SubjectKey;
  /** Zero-based, among the conditions of the standard. */
  readonly position: number;
}

/** The condition at a place; `undefined` where the plan has none. */
export function conditionAt({ awards }: Plan, { award, subject, position }: ConditionPlace): Condition | undefined {
  return awards.find(({ code }) => code === award)?.[subject].conditions[position];
}

/** The plan with one of its conditions changed. */
export function withCondition(plan: Plan, place: ConditionPlace, change: (condition: Condition) => void): Plan {
  return changed(plan, (draft) => {
    const condition = conditionAt(draft, place);
    if (condition !== undefined) change(condition);
  });
}
