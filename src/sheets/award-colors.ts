import type { AwardCode, Plan } from "../plan/plan";

/** Colours of an award's rows; the award always stands in words beside them. */
export interface AwardColor {
  readonly fill: string;
  readonly font: string;
}

/** Highest award first; every pair has a contrast of more than 10 : 1, and the fills differ in grey print. */
const PALETTE: readonly AwardColor[] = [
  { fill: "#FFD966", font: "#000000" },
  { fill: "#C6E0B4", font: "#000000" },
  { fill: "#DDEBF7", font: "#000000" },
  { fill: "#EADCF4", font: "#000000" },
];
const PLAIN: AwardColor = { fill: "#EDEDED", font: "#000000" };

/** The colour of an award, by its place among the awards of the plan. */
export function awardColor(plan: Plan, code: AwardCode): AwardColor {
  return PALETTE[plan.awards.findIndex((award) => award.code === code)] ?? PLAIN;
}
