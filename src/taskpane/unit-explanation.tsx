import { makeStyles, tokens } from "@fluentui/react-components";
import type { AwardVerdict } from "../engine/award-verdict";
import { leavesOf } from "../engine/verdict-tree";
import type { UnitAssessment } from "../engine/year-assessment";
import { CellLink } from "./cell-link";
import { ConditionExplanation } from "./condition-explanation";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";

const useStyles = makeStyles({
  explanation: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The explanation (giải trình) of a unit: per award the verdict and every condition behind it. */
export function UnitExplanation({ unit, id }: { readonly unit: UnitAssessment; readonly id: string }) {
  const styles = useStyles();
  return (
    <div id={id} className={styles.explanation}>
      <UnitPlace unit={unit} />
      {unit.verdicts.map((verdict) => (
        <AwardExplanation key={verdict.award.code} verdict={verdict} />
      ))}
    </div>
  );
}

/** Its grade, and how it was told apart from units with the same score. */
function UnitPlace({ unit: { grade, tieBreak } }: { readonly unit: UnitAssessment }) {
  const pane = usePaneStyles();
  const { messages, plan } = usePane();
  const words = messages.results;
  const decimals = plan.precision.value;
  const graded = words.grade(grade, decimals);
  return (
    <>
      {graded !== null && <p className={pane.text}>{graded}</p>}
      {tieBreak !== null && (
        <p className={pane.text}>
          {`${words.tieBreakAmong(tieBreak, decimals)} (`}
          <CellLink source={tieBreak.source} words={messages.place(tieBreak.source)} />
          {")."}
        </p>
      )}
    </>
  );
}

function AwardExplanation({ verdict: { award, tree } }: { readonly verdict: AwardVerdict }) {
  const pane = usePaneStyles();
  const { results } = usePane().messages;
  const verdict = results.awardVerdict[tree.verdict];
  return (
    <div>
      <h4 className={pane.subheading}>{`${award.title}: ${verdict}`}</h4>
      {!award.annual.value && <p className={pane.quiet}>{`(${results.summaryOnly})`}</p>}
      {leavesOf(tree).map((leaf, position) => (
        <ConditionExplanation key={position} leaf={leaf} />
      ))}
    </div>
  );
}
