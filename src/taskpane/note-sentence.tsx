import { sentenceCase } from "../i18n/locale";
import { noteWords } from "../i18n/note-words";
import type { DataNote } from "../sheets/check/data-note";
import { CellLink } from "./cell-link";
import { FindingSentence } from "./finding-sentence";
import { usePane } from "./pane-context";

/** More cells than these are counted by the words alone. */
const MOST_PLACES = 5;

/** A note of the data check in full; its cells are links. */
export function NoteSentence({ note }: { readonly note: DataNote }) {
  const { messages, plan } = usePane();
  if (note.code === "finding") return <FindingSentence finding={note.finding} />;
  const { problem, suggestion } = noteWords(note, messages, plan);
  const places = note.at.slice(0, MOST_PLACES);
  return (
    <>
      {places.map((source, position) => (
        <span key={position}>
          <CellLink
            source={source}
            words={position === 0 ? sentenceCase(messages.place(source)) : messages.place(source)}
          />
          {position === places.length - 1 ? ": " : "; "}
        </span>
      ))}
      {places.length === 0 ? sentenceCase(problem) : problem} {suggestion}
    </>
  );
}
