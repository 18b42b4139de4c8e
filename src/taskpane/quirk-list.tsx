import type { Quirk } from "../plan/quirk";
import { Disclosure } from "./disclosure";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";

/** Where the clauses of the plan collide: for whoever has to explain a surprising verdict. */
export function QuirkList({ quirks }: { readonly quirks: readonly Quirk[] }) {
  const pane = usePaneStyles();
  const words = usePane().messages.awards;
  if (quirks.length === 0) return null;
  return (
    <Disclosure summary={words.quirks}>
      {quirks.map((quirk) => (
        <p key={quirk.words} className={pane.text} lang="vi">
          {`${quirk.words} (${quirk.clauses.join(", ")})`}
        </p>
      ))}
    </Disclosure>
  );
}
