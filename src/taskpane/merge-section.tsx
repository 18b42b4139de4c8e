import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { SessionState } from "../excel/session-state";
import { Disclosure } from "./disclosure";
import { usePane } from "./pane-context";
import type { PaneSession } from "./pane-session";
import { usePaneStyles } from "./pane-styles";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  files: { overflowWrap: "anywhere" },
});

interface MergeSectionProps {
  readonly session: Pick<PaneSession, "mergeFiles" | "cancelMerge">;
  readonly state: SessionState;
}

/** Puts the scores of many files together (gộp nhiều tệp): which files, how far it is, and a way to stop. */
export function MergeSection({ session, state }: MergeSectionProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const words = usePane().messages.merge;
  const headingId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const { merging } = state;
  const busy = state.busy !== null;
  const merge = async () => {
    const chosen = await Promise.all(files.map(bytesOf));
    await session.mergeFiles(chosen);
  };
  return (
    <section className={pane.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={pane.heading}>
        {words.heading}
      </h2>
      <p className={pane.text}>{words.intro}</p>
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx,.xlsm,.xls"
        hidden
        aria-hidden
        tabIndex={-1}
        onChange={({ target }) => {
          setFiles([...(target.files ?? [])]);
          // The same files may be chosen again after they were changed.
          target.value = "";
        }}
      />
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        {files.length > 0 && (
          <Button disabledFocusable={busy} onClick={() => void merge()}>
            {words.merge(files.length)}
          </Button>
        )}
      </div>
      <p className={pane.text} aria-live="polite">
        {words.chosen(files.length)}
      </p>
      {files.length > 0 && (
        <Disclosure summary={words.names}>
          <ul className={styles.files}>
            {files.map(({ name }, position) => (
              <li key={position}>{name}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {merging !== null && (
        <div>
          <ProgressBar value={merging.done} max={merging.total} aria-label={words.heading} />
          <p className={pane.text} aria-live="polite">
            {words.progress(merging)}
          </p>
          <Button
            onClick={() => {
              session.cancelMerge();
            }}
          >
            {words.cancel}
          </Button>
        </div>
      )}
    </section>
  );
}

async function bytesOf(file: File) {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
