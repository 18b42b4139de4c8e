import type { RecognisedList } from "../sheets/recognition";
import { CellLink } from "./cell-link";
import { Disclosure } from "./disclosure";
import { usePane } from "./pane-context";

/** The lists beside the tables of scores: people, ticks, initiatives, other indices; where each stands and what was read. */
export function RecognisedLists({ lists }: { readonly lists: readonly RecognisedList[] }) {
  const { recognition, place } = usePane().messages;
  if (lists.length === 0) return null;
  return (
    <Disclosure summary={`${recognition.listsHeading} (${lists.length})`} open={false}>
      <ul>
        {lists.map((list) => (
          <li key={`${list.sheet} ${list.address} ${list.kind}`}>
            <CellLink source={list} words={place(list)} />
            {`: ${recognition.list(list.kind, list.count)}`}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
