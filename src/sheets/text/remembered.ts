/** Enough for the names of a very large sheet; beyond it everything is forgotten and learnt anew. */
const MOST_TEXTS = 50_000;
const LONGEST_TEXT = 200;

/**
 * A function of a text that remembers what it gave: one name is looked at for a dozen reasons while a sheet is read.
 * @param work always gives the same for the same text.
 */
export function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST_TEXT) return work(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, result);
    return result;
  };
}
