import type { Records } from "../engine/records";
import type { Recognition } from "./recognition";
import type { YearSelection } from "./selection";

/** Everything that awards are judged by: the scores of the selection, and what else was recognised. */
export function recordsOf(
  { statements, people, initiatives, indexEntries }: Recognition,
  { entries }: YearSelection,
): Records {
  return { entries, statements, people, initiatives, indexEntries };
}
