import { cleanText } from "./clean-name";
import { remembered } from "./remembered";

/**
 * The folded form of a text, for words only, never for telling units apart: no marks, `đ` as `d`, lower case, single
 * spaces: "HÀI LÕNG", "Hài lòng" and its NFD spelling all give "hai long".
 */
export const fold = remembered(foldOnce);

/** The same for one of many texts that are looked at only once: nothing of them is remembered. */
export function foldOnce(text: string): string {
  return foldedLetterByLetter(text) ?? withoutMarks(cleanText(text));
}

function withoutMarks(clean: string): string {
  return clean
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("đ", "d");
}

const SPACE = 32;

/** A text of Vietnamese letters and single spaces, which is most of them; `null` for one that has to be cleaned first. */
function foldedLetterByLetter(text: string): string | null {
  if (text.length > LONGEST_NAME) return null;
  const codes: number[] = [];
  let last = SPACE;
  for (let index = 0; index < text.length; index++) {
    const code = FOLDED_CODES[text.charCodeAt(index)] ?? 0;
    if (code === 0 || (code === SPACE && last === SPACE)) return null;
    codes.push(code);
    last = code;
  }
  return last === SPACE ? null : String.fromCharCode(...codes);
}

const LONGEST_NAME = 200;

/** By the code of a letter, that of its folded form; 0 for anything else than ASCII and the letters of Vietnamese. */
const FOLDED_CODES = Uint8Array.from({ length: 0x1f00 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[ -~À-ÖØ-öø-ýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/.test(letter) ? oneCode(withoutMarks(letter)) : 0;
});

function oneCode(folded: string): number {
  return folded.length === 1 && folded <= "~" ? folded.charCodeAt(0) : 0;
}

/** Folded words alone: punctuation, `&` and "và" count as spaces, so that "Xã, phường" and "Xã & phường" meet. */
export function foldedWords(text: string): string {
  const folded = fold(text);
  if (LETTERS_ALONE.test(folded) && !/\bva\b/.test(folded)) return folded;
  return folded
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .replace(/(?<= |^)va(?= |$)/gu, " ")
    .replace(/ +/g, " ")
    .trim();
}

const LETTERS_ALONE = /^[a-z\d% ]+$/;

/** Whether `phrase` stands in `text` as whole words; both folded. */
export function hasWords(text: string, phrase: string): boolean {
  return phrase !== "" && ` ${text} `.includes(` ${phrase} `);
}
