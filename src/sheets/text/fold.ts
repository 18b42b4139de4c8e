import { cleanText } from "./clean-name";
import { remembered } from "./remembered";

/**
 * The folded form of a text, for words only, never for telling units apart: no marks, `đ` as `d`, lower case, single
 * spaces: "HÀI LÕNG", "Hài lòng" and its NFD spelling all give "hai long".
 */
export const fold = remembered((text: string): string => {
  const clean = cleanText(text).toLowerCase();
  if (/^[ -~]*$/.test(clean)) return clean;
  return clean
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("đ", "d");
});

/** Folded words alone: punctuation, `&` and "và" count as spaces, so that "Xã, phường" and "Xã & phường" meet. */
export function foldedWords(text: string): string {
  const folded = fold(text);
  if (PLAIN_WORDS.test(folded)) return folded;
  return folded
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .replace(/(?<= |^)va(?= |$)/gu, " ")
    .replace(/ +/g, " ")
    .trim();
}

/** Words already, none of them "và". */
const PLAIN_WORDS = /^(?!va\b)[a-z\d%]+(?: (?!va\b)[a-z\d%]+)*$/;

/** Whether `phrase` stands in `text` as whole words; both folded. */
export function hasWords(text: string, phrase: string): boolean {
  return phrase !== "" && ` ${text} `.includes(` ${phrase} `);
}
