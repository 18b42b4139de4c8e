/** "a", "a và b", "a, b và c": a list as a sentence says it, with the language's word for "and". */
export function joinList(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${and} ${items.slice(-1).join("")}`;
}
