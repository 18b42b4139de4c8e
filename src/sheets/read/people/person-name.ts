import { cleanName, cleanText } from "../../text/clean-name";

const TITLE = /^(ông|bà|đồng chí|đ\/c|đc|anh|chị|thầy|cô)\s*[.:]?\s+(?=\p{L})/iu;
const AFTER_NAME = /\s*(?:[,;(–—]|\s-\s)\s*/u;

/** A person's name (họ và tên) as a cell has it: without "Ông", "Bà"; what follows a comma or dash is the position. */
export function personName(text: string): { readonly name: string; readonly rest: string } {
  const clean = cleanName(text).replace(TITLE, "");
  const cut = AFTER_NAME.exec(clean);
  if (cut === null) return { name: clean.trim(), rest: "" };
  return {
    name: clean.slice(0, cut.index).trim(),
    rest: clean
      .slice(cut.index + cut[0].length)
      .replace(/[)\s]+$/u, "")
      .trim(),
  };
}

/** Whether words look like a person's name: two to six words of letters, each beginning with a capital. */
export function looksLikeName(words: string): boolean {
  const parts = cleanText(words).split(" ");
  return parts.length >= 2 && parts.length <= 6 && parts.every((part) => /^\p{Lu}[\p{L}\p{M}'.-]*$/u.test(part));
}

/** Whether words could be a name, however they are capitalised. */
export function couldBeName(words: string): boolean {
  const parts = cleanText(words).split(" ");
  return parts.length >= 2 && parts.length <= 6 && parts.every((part) => /^[\p{L}\p{M}'.-]+$/u.test(part));
}
