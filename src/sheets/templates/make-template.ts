import type { Plan } from "../../plan/plan";
import { collectivesTemplate } from "./collectives-template";
import { individualsTemplate } from "./individuals-template";
import { initiativesTemplate } from "./initiatives-template";
import { scorecardTemplate } from "./scorecard-template";
import { summaryTemplate, yearsTemplate } from "./summary-template";
import { targetsTemplate } from "./targets-template";
import type { TemplateChoice } from "./template-choice";
import type { TemplateModel } from "./template-model";

/** The blank sheet (mẫu) of a choice, in the words, scales and units of the plan. */
export function makeTemplate(plan: Plan, { kind, year, groups, unit }: TemplateChoice): TemplateModel {
  switch (kind) {
    case "summary":
      return summaryTemplate(plan, year, groups);
    case "years":
      return yearsTemplate(plan, groups);
    case "scorecard":
      return scorecardTemplate(plan, year);
    case "individuals":
      return individualsTemplate(plan, year);
    case "initiatives":
      return initiativesTemplate(plan);
    case "collectives":
      return collectivesTemplate(plan, year, groups);
    case "targets":
      return targetsTemplate(plan, year, unit);
  }
}
