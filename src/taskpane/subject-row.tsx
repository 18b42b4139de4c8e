import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { SubjectAssessment } from "../engine/award-assessment";
import type { AwardCase } from "../engine/award-case";
import { barRule } from "../engine/bar";
import { lackingFor } from "../engine/lacking";
import { leavesOf, type LeafNode } from "../engine/verdict-tree";
import type { AwardMessages } from "../i18n/messages";
import { AwardBadge } from "./award-badge";
import { ConditionExplanation } from "./condition-explanation";
import { ExpandableRow } from "./expandable-row";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", alignItems: "flex-start", overflowWrap: "anywhere" },
  explanation: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  lacking: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** One subject and the highest award that it qualifies for; pressing it shows every award and condition. */
export const SubjectRow = memo(function SubjectRow({ assessed }: { readonly assessed: SubjectAssessment }) {
  const styles = useStyles();
  return (
    <ExpandableRow
      layout={styles.row}
      line={(open) => <SubjectLine assessed={assessed} open={open} />}
      details={(id) => (
        <div id={id} className={styles.explanation}>
          {assessed.cases.map((each) => (
            <CaseExplanation key={each.award.code} awardCase={each} />
          ))}
        </div>
      )}
    />
  );
});

function SubjectLine({ assessed, open }: { readonly assessed: SubjectAssessment; readonly open: boolean }) {
  const pane = usePaneStyles();
  const { messages, plan } = usePane();
  const words = messages.awards;
  const { subject, proposed, isInverted, nearThreshold, bar, cases } = assessed;
  const best = cases.find(({ award }) => award.code === proposed?.code);
  const remarks = [
    subject.kind === "individual" ? subject.unit : null,
    best === undefined ? withoutAward(cases, words) : words.conclusion[best.conclusion],
    nearThreshold ? messages.results.nearThreshold : null,
    isInverted ? words.inverted : null,
    bar === "barred" ? words.barred(plan.bar.clause, barRule(plan)) : null,
  ].filter((remark) => remark !== null);
  return (
    <>
      <span>
        {subject.name}
        <span className={pane.spoken}>, </span>
        <span aria-hidden="true">{open ? " ▴" : " ▾"}</span>
      </span>
      <span className={pane.quiet}>{remarks.join("; ")}</span>
      {proposed !== null && <AwardBadge award={proposed} />}
    </>
  );
}

function withoutAward(cases: readonly AwardCase[], words: AwardMessages): string {
  return cases.some(({ conclusion }) => conclusion === "unknown") ? words.undecided : words.notProposed;
}

function CaseExplanation({ awardCase }: { readonly awardCase: AwardCase }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { messages, plan } = usePane();
  const words = messages.awards;
  const lacking = lackingFor(awardCase, plan);
  return (
    <div>
      <h4 className={pane.subheading}>{`${awardCase.award.title}: ${words.conclusion[awardCase.conclusion]}`}</h4>
      {lacking.length > 0 && (
        <>
          <p className={pane.text}>{`${words.lacking}:`}</p>
          <ul className={styles.lacking} lang="vi">
            {lacking.map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
        </>
      )}
      <Conditions awardCase={awardCase} />
    </div>
  );
}

function Conditions({ awardCase: { tree } }: { readonly awardCase: AwardCase }) {
  return leavesOf<LeafNode>(tree).map((leaf, position) => <ConditionExplanation key={position} leaf={leaf} />);
}
