import { makeStyles, tokens } from "@fluentui/react-components";
import type { Trial } from "../engine/what-if/trial";
import type { UnitAssessment } from "../engine/year-assessment";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";
import { unitKeyOf } from "./unit-picker";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
});

interface TrialStatusProps {
  /** `null` while there is no score to try. */
  readonly trial: Trial | null;
  readonly unit: UnitAssessment;
}

/** The live region of a trial: what becomes of the unit, and how many others move. It is there before it speaks. */
export function TrialStatus({ trial, unit }: TrialStatusProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { messages, plan } = usePane();
  const words = messages.whatIf;
  const after = trial?.after.units.find((each) => unitKeyOf(each) === unitKeyOf(unit));
  const others = trial?.changes.filter(({ tried }) => !tried).length ?? 0;
  const change = { name: unit.entry.unit, before: unit, after: after ?? unit };
  return (
    <div role="status" className={trial === null ? undefined : styles.box}>
      {trial !== null && (
        <>
          <p className={pane.text}>{words.tried(change, plan.precision.value)}</p>
          <p className={pane.text}>{words.othersMoved(others)}</p>
        </>
      )}
    </div>
  );
}
