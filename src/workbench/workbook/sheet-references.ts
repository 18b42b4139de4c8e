import { stringifyTokens, tokenize, type Token } from "@borgar/fx";
import { isSameName } from "./name-rules";
import { quotedSheet } from "./sheet-name";

/** The formula after a sheet was renamed. */
export function withRenamedSheet(formula: string, from: string, to: string): string {
  return rewriteReferences(formula, from, (reference) => `${quotedSheet(to)}!${reference}`);
}

/** The formula after a sheet was deleted: what pointed into it points nowhere. */
export function withDeletedSheet(formula: string, name: string): string {
  return rewriteReferences(formula, name, () => "#REF!");
}

function rewriteReferences(formula: string, sheet: string, rewrite: (reference: string) => string): string {
  if (!formula.includes("!")) return formula;
  const tokens = tokenize(formula).map((token: Token): Token => {
    const end = token.type === "string" ? -1 : token.value.lastIndexOf("!", token.value.length - 2);
    if (end < 0 || !isSameName(unquoted(token.value.slice(0, end)), sheet)) return token;
    return { ...token, value: rewrite(token.value.slice(end + 1)) };
  });
  return stringifyTokens(tokens);
}

function unquoted(prefix: string): string {
  return prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
}
