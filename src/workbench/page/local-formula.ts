/**
 * Formulas as a Vietnamese Excel shows them, `=ROUND(82,5;1)`, and as they are stored, `=ROUND(82.5,1)`. Texts in
 * quotes, sheet names and bracketed table references are left alone. In an array constant `\` parts columns.
 */
interface Part {
  readonly kind: "kept" | "number" | "other";
  readonly text: string;
}

const kept = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_$][\p{L}\p{N}_.$\\]*/u;
const localNumber = /\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?/u;
const storedNumber = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/u;

function split(formula: string, number: RegExp): Part[] {
  const parts = new RegExp(`(?<kept>${kept.source})|(?<number>${number.source})|[^]`, "gu");
  return [...formula.matchAll(parts)].map(({ groups, 0: text }) => {
    if (groups?.kept !== undefined) return { kind: "kept", text };
    return { kind: groups?.number !== undefined ? "number" : "other", text };
  });
}

/** What was typed, in the form of the API (en-US). A comma between arguments is accepted, too. */
export function fromLocalFormula(formula: string): string {
  let depth = 0;
  return split(formula, localNumber)
    .map(({ kind, text }) => {
      if (kind === "number") return text.replace(",", ".");
      if (kind === "kept") return text;
      if (text === "{") depth += 1;
      if (text === "}") depth -= 1;
      if (depth > 0) return text === "\\" ? "," : text;
      return text === ";" ? "," : text;
    })
    .join("");
}

/** A stored formula as the formula bar shows it. */
export function toLocalFormula(formula: string): string {
  let depth = 0;
  return split(formula, storedNumber)
    .map(({ kind, text }) => {
      if (kind === "number") return text.replace(".", ",");
      if (kind === "kept") return text;
      if (text === "{") depth += 1;
      if (text === "}") depth -= 1;
      if (depth > 0) return text === "," ? "\\" : text;
      return text === "," ? ";" : text;
    })
    .join("");
}
