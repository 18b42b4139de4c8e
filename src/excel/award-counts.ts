import type { AwardAssessment } from "../engine/award-assessment";
import { givingOf } from "../engine/occasion";
import type { YearAssessment } from "../engine/year-assessment";
import type { AwardCount, NominationCount } from "./outcome";

/** How many units reach each award, as the highest of theirs. */
export function countAwards({ plan, units }: YearAssessment): AwardCount[] {
  return plan.awards.map((award) => ({
    award,
    count: units.filter((unit) => unit.award?.code === award.code).length,
  }));
}

/** How many collectives reach each award by the computed conditions, as the highest of theirs that is given. */
export function countByScore({ plan, occasion, subjects }: AwardAssessment): AwardCount[] {
  const given = plan.awards.filter((award) => givingOf(award, occasion).value);
  const highest = subjects
    .filter(({ subject }) => subject.kind === "collective")
    .map(({ cases }) => cases.find(({ award, computed }) => computed === "met" && given.includes(award))?.award.code);
  return given.map((award) => ({ award, count: highest.filter((code) => code === award.code).length }));
}

/** How many subjects qualify for each award that is given on the occasion. */
export function countNominations({ plan, occasion, subjects }: AwardAssessment): NominationCount[] {
  const conclusions = subjects.flatMap(({ cases }) => cases);
  return plan.awards
    .filter((award) => givingOf(award, occasion).value)
    .map((award) => {
      const ofAward = conclusions.filter((each) => each.award.code === award.code);
      const count = (wanted: string) => ofAward.filter(({ conclusion }) => conclusion === wanted).length;
      return { award, eligible: count("eligible"), eligibleByScore: count("eligibleByScore") };
    });
}
