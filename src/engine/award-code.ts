import type { Award, Plan } from "../plan/plan";
import { plainText } from "./plain-text";

/** The award (danh hiệu) that a person names by its code or its full title; `null` when the plan has none such. */
export function findAward(written: string, plan: Plan): Award | null {
  const wanted = plainText(written);
  return plan.awards.find((award) => plainText(award.code) === wanted || plainText(award.title) === wanted) ?? null;
}
