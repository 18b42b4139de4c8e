import type { Group } from "../plan/plan";
import { awardMargins } from "../engine/what-if/award-margin";
import type { YearAssessment } from "../engine/year-assessment";
import { Disclosure } from "./disclosure";
import { usePane } from "./pane-context";

/** How far the last eligible and the first ineligible unit of a group are apart, award by award. */
export function AwardMargins({ assessment, group }: { readonly assessment: YearAssessment; readonly group: Group }) {
  const { messages, plan } = usePane();
  const words = messages.whatIf;
  const margins = awardMargins(assessment).filter((margin) => margin.group.id === group.id);
  return (
    <Disclosure summary={words.marginsHeading(group.name)}>
      <ul>
        {margins.map((margin) => (
          <li key={margin.award.code}>{words.margin(margin, plan.precision.value)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
