import { PlanError } from "../../plan/check-plan";
import { planFromJson } from "../../plan/plan-file";
import type { Plan } from "../../plan/plan";
import { JobRefused } from "../problem-of";

/**
 * The plan in the text of a plan file that the user opened.
 * @throws JobRefused `planFileRefused`
 */
export function planFromFile(text: string): Plan {
  try {
    return planFromJson(text);
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    const mistakes = error.mistakes.map(({ where, words }) => `${where}: ${words}`);
    throw new JobRefused({ code: "planFileRefused", mistakes });
  }
}
