import { Button, Checkbox } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { SessionState } from "../excel/session-state";
import { groupBy } from "../engine/group-by";
import { messagesOf } from "../i18n/messages-of";
import { noteWords, topicOf } from "../i18n/note-words";
import { correctionsOf } from "../sheets/check/corrections-of";
import type { DataNote } from "../sheets/check/data-note";
import { CorrectionChooser } from "./correction-chooser";
import { Disclosure } from "./disclosure";
import { NoteSentence } from "./note-sentence";
import { usePane } from "./pane-context";
import type { PaneSession } from "./pane-session";
import { usePaneStyles } from "./pane-styles";

/** More notes of one topic than these are on the sheet only. */
const MOST_NOTES = 50;

/** What to look at in the data (kiểm tra dữ liệu), topic by topic; its sheet; and corrections to choose from. */
export function DataCheckSection({ session, state }: { readonly session: PaneSession; readonly state: SessionState }) {
  const pane = usePaneStyles();
  const { messages, plan } = usePane();
  const words = messages.check;
  const headingId = useId();
  const [onlyMustFix, setOnlyMustFix] = useState(false);
  const { dataNotes, recognition } = state;
  if (recognition === null) return null;
  const busy = state.busy !== null;
  const mustFix = dataNotes.filter((note) => note.mustFix);
  const shown = onlyMustFix ? mustFix : dataNotes;
  return (
    <section className={pane.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={pane.heading}>
        {words.heading}
      </h2>
      <p className={pane.quiet}>{words.intro}</p>
      <p className={pane.text}>
        {dataNotes.length === 0 ? words.nothing : words.counts(mustFix.length, dataNotes.length - mustFix.length)}
      </p>
      {mustFix.length > 0 && (
        <Checkbox
          label={words.onlyMustFix}
          checked={onlyMustFix}
          onChange={(_, { checked }) => {
            setOnlyMustFix(checked === true);
          }}
        />
      )}
      {[...groupBy(shown, topicOf)].map(([topic, notes]) => (
        <Disclosure key={topic} summary={words.topic(words.topics[topic], notes.length)}>
          <NoteList notes={notes} />
        </Disclosure>
      ))}
      <CorrectionChooser
        corrections={correctionsOf(shown)}
        busy={busy}
        onApply={(chosen) => void session.applyCorrections(chosen)}
      />
      <Button
        disabledFocusable={busy}
        // Sheets are in Vietnamese, whatever the pane speaks.
        onClick={() => void session.writeDataCheck((note) => noteWords(note, messagesOf("vi"), plan))}
      >
        {words.write}
      </Button>
    </section>
  );
}

function NoteList({ notes }: { readonly notes: readonly DataNote[] }) {
  const pane = usePaneStyles();
  const words = usePane().messages.check;
  const rest = notes.length - MOST_NOTES;
  return (
    <>
      <ul>
        {notes.slice(0, MOST_NOTES).map((note, position) => (
          <li key={position}>
            <NoteSentence note={note} />
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={pane.quiet}>{words.more(rest)}</p>}
    </>
  );
}
