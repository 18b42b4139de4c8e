const vietnamese = new Intl.Collator("vi");

/**
 * Order of people's names as Vietnamese lists have it: by given name (tên, the last word), then by the middle names,
 * then by the family name (họ).
 */
export function comparePeople(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  return (
    vietnamese.compare(a.given, b.given) ||
    vietnamese.compare(a.middle, b.middle) ||
    vietnamese.compare(a.family, b.family)
  );
}

function partsOf(name: string): { readonly family: string; readonly middle: string; readonly given: string } {
  const words = name.trim().split(/\s+/u);
  return {
    given: words.at(-1) ?? "",
    middle: words.slice(1, -1).join(" "),
    family: words.length > 1 ? (words[0] ?? "") : "",
  };
}
