import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { SessionState } from "../excel/session-state";
import { isPlanFile, planToJson } from "../plan/plan-file";
import { ConfirmBox } from "./confirm-box";
import { downloadText } from "./download-text";
import { FindingList } from "./finding-list";
import { OpenFileButton, type OpenedFile } from "./open-file-button";
import { usePane } from "./pane-context";
import type { PaneSession } from "./pane-session";
import { usePaneStyles } from "./pane-styles";
import { PlanComparison } from "./plan-comparison";
import { PresetChooser } from "./preset-chooser";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What would overwrite the values on the sheet, and waits for the user's word. */
type Pending = { readonly kind: "restore" } | { readonly kind: "open"; readonly file: OpenedFile };

/** The plan in force (kế hoạch đang dùng): where it comes from, its sheet and its file. */
export function PlanSection({ session, state }: { readonly session: PaneSession; readonly state: SessionState }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { messages, plan } = usePane();
  const words = messages.plan;
  const headingId = useId();
  const [pending, setPending] = useState<Pending | null>(null);
  const [saved, setSaved] = useState("");
  const hasSheet = state.planSource === "sheet";
  const busy = state.busy !== null;

  const save = () => {
    const file = `ke-hoach-${plan.id}.json`;
    downloadText(file, planToJson(plan));
    setSaved(words.saved(file));
  };
  const open = (file: OpenedFile) => {
    // A file that holds no plan overwrites nothing: there is nothing to ask, only to say.
    if (hasSheet && isPlanFile(file.text)) setPending({ kind: "open", file });
    else void session.openPlanFile(file.text);
  };
  const confirm = () => {
    if (pending?.kind === "open") void session.openPlanFile(pending.file.text);
    else void session.restorePlan();
    setPending(null);
  };

  return (
    <section className={pane.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={pane.heading}>
        {words.heading}
      </h2>
      <p className={pane.text}>{hasSheet ? words.bySheet(state.planOrigin.title) : words.byPreset(state.plan.title)}</p>
      <FindingList heading={words.findings} findings={state.planFindings} />
      {hasSheet && state.year !== null && state.assessment !== null && state.yearSelection !== null && (
        <PlanComparison
          entries={state.yearSelection.entries}
          year={state.year}
          origin={state.planOrigin}
          plan={state.plan}
        />
      )}
      {!hasSheet && (
        <PresetChooser
          disabled={busy}
          onCreate={(preset) => {
            void session.createPlanSheet(preset);
          }}
        />
      )}
      <div className={styles.buttons}>
        {hasSheet && (
          <Button
            disabledFocusable={busy}
            onClick={() => {
              setPending({ kind: "restore" });
            }}
          >
            {words.restore}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={save}>
          {words.save}
        </Button>
        <OpenFileButton label={words.open} accept=".json,application/json" disabled={busy} onOpen={open} />
      </div>
      {pending !== null && (
        <ConfirmBox
          question={
            pending.kind === "open"
              ? words.confirmOpen(pending.file.name)
              : words.confirmRestore(state.planOrigin.title)
          }
          yes={words.overwrite}
          no={words.cancel}
          onYes={confirm}
          onNo={() => {
            setPending(null);
          }}
        />
      )}
      <p className={pane.quiet} aria-live="polite">
        {saved}
      </p>
    </section>
  );
}
