import type { YearAssessment } from "../engine/year-assessment";
import type { AwardCount } from "./outcome";

/** How many units reach each award, as the highest of theirs. */
export function countAwards({ plan, units }: YearAssessment): AwardCount[] {
  return plan.awards.map((award) => ({
    award,
    count: units.filter((unit) => unit.award?.code === award.code).length,
  }));
}
