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

/** The plan with one of its conditions changed. */
export function withCondition(plan: Plan, place: ConditionPlace, change: (condition: Condition) => void): Plan {
  return changed(plan, ({ awards }) => {
    const award = awards.find(({ code }) => code === place.award);
    const condition = award?.[place.subject].conditions[place.position];
    if (condition !== undefined) change(condition);
  });
}
