import { findingText } from "../i18n/describe-finding";
import type { Finding } from "../sheets/finding";
import { CellLink } from "./cell-link";
import { usePane } from "./pane-context";

/** A finding in full; its places are links. Its text content is the plain sentence, with nothing added. */
export function FindingSentence({ finding }: { readonly finding: Finding }) {
  const { messages, plan } = usePane();
  const { places, text } = findingText(finding, messages, plan);
  return (
    <>
      {places.map(({ source, words, after }, position) => (
        <span key={position}>
          <CellLink source={source} words={words} />
          {after}
        </span>
      ))}
      {text}
    </>
  );
}
