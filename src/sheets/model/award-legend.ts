import type { Plan } from "../../plan/plan";
import { awardColor } from "../award-colors";
import type { LegendEntry } from "./sheet-model";

/** The colours of the awards in words, highest first, each in one of the columns given. */
export function awardLegend(plan: Plan, columns: readonly number[]): LegendEntry[] {
  return plan.awards.flatMap((award, position) => {
    const column = columns[position];
    return column === undefined ? [] : [{ column, text: award.title, ...awardColor(plan, award.code) }];
  });
}
