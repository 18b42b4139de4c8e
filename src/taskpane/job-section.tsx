import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { SessionState } from "../excel/session-state";
import { FreezeButton } from "./freeze-button";
import { JobProgress } from "./job-progress";
import { usePane } from "./pane-context";
import type { PaneSession } from "./pane-session";
import { usePaneStyles } from "./pane-styles";
import { YearChooser } from "./year-chooser";

const useStyles = makeStyles({
  buttons: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingVerticalS },
  wide: { gridColumn: "1 / -1" },
});

/** The year and the jobs, the ribbon's own, with the progress of the one that runs. */
export function JobSection({ session, state }: { readonly session: PaneSession; readonly state: SessionState }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const words = usePane().messages.pane;
  const progressId = useId();
  const busy = state.busy !== null;
  // A button in focus stays in focus while its job runs, and says why it rests.
  const resting = { disabledFocusable: busy, "aria-describedby": busy ? progressId : undefined };
  return (
    <section aria-label={words.jobs}>
      <div className={pane.section}>
        {state.occasion !== null && (
          <YearChooser
            years={state.years}
            occasion={state.occasion}
            disabled={busy}
            onChoose={(year) => void session.chooseYear(year)}
          />
        )}
        <div className={styles.buttons}>
          <Button appearance="primary" className={styles.wide} {...resting} onClick={() => void session.rank()}>
            {words.rank}
          </Button>
          <Button className={styles.wide} {...resting} onClick={() => void session.assess()}>
            {words.assess}
          </Button>
          <Button className={styles.wide} {...resting} onClick={() => void session.highlight()}>
            {words.highlight}
          </Button>
          <Button {...resting} onClick={() => void session.clearHighlight()}>
            {words.clearHighlight}
          </Button>
          <Button {...resting} onClick={() => void session.read()}>
            {words.read}
          </Button>
          <FreezeButton className={styles.wide} resting={resting} onFreeze={() => void session.freezeValues()} />
        </div>
      </div>
      <JobProgress step={state.busy} id={progressId} />
    </section>
  );
}
