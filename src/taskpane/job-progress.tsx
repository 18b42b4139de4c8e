import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Step } from "../excel/session-state";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";

const useStyles = makeStyles({
  progress: {
    marginTop: tokens.spacingVerticalM,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
});

/** The step of the running job, and why the buttons rest meanwhile; empty when nothing runs. */
export function JobProgress({ step, id }: { readonly step: Step | null; readonly id: string }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { steps, wait } = usePane().messages.pane;
  return (
    <div id={id} aria-live="polite">
      {step !== null && (
        <div className={styles.progress}>
          <ProgressBar aria-label={steps[step]} />
          <p className={pane.text}>{steps[step]}</p>
          <p className={pane.quiet}>{wait}</p>
        </div>
      )}
    </div>
  );
}
