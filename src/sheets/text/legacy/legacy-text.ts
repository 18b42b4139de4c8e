import { legacyFontOf, type LegacyEncoding } from "./legacy-font";
import { canBeTcvn3, tcvn3ToUnicode } from "./tcvn3";
import { isVietnameseSyllable } from "./vietnamese-syllable";
import { canBeVni, vniToUnicode } from "./vni";

/** A letter that no encoding of one byte has. Those few of Windows-1252 itself beyond U+00FF do not count. */
const UNICODE_LETTER = /(?![ -\u00ffŒœŠšŽžŸƒˆ])[\p{L}\p{M}]/u;
const HIGH = /[\u00a1-\u00ff]/u;
const SEPARATORS = /[\s\-.,;:!?()[\]/"'“”‘’…–—+&=]+/u;
const WITH_ASCII_LETTER = /[a-z]/iu;

/** Whether a text has characters that may be bytes of another encoding, and none that cannot. */
export function isOneByteText(text: string): boolean {
  return HIGH.test(text) && !UNICODE_LETTER.test(text);
}

export function hasUnicodeLetters(text: string): boolean {
  return UNICODE_LETTER.test(text);
}

/** A text in an encoding as Unicode (NFC). */
export function convertLegacy(stored: string, encoding: LegacyEncoding): string {
  return encoding === "TCVN3" ? tcvn3ToUnicode(stored) : vniToUnicode(stored);
}

/** Words with accents: how many are spelt as Vietnamese can be, and how many are not. */
export interface Spelling {
  readonly right: number;
  readonly wrong: number;
}

export function spellingOf(text: string): Spelling {
  const words = accentedWords(text).filter((word) => !isAbbreviation(word));
  const right = words.filter(isVietnameseSyllable).length;
  return { right, wrong: words.length - right };
}

/** Words of a stored text that say something of its encoding: with an accent and a plain letter. */
export function tellingWords(stored: string): string[] {
  return accentedWords(stored).filter((word) => WITH_ASCII_LETTER.test(word));
}

function accentedWords(text: string): string[] {
  return text.split(SEPARATORS).filter((word) => /[\u00a1-\u{10ffff}]/u.test(word));
}

/** "QĐ", "NSĐP" (no syllable, and no wrong spelling). */
function isAbbreviation(word: string): boolean {
  return word.length <= 6 && word === word.toUpperCase() && /^\p{L}+$/u.test(word) && !isVietnameseSyllable(word);
}

/** A text that was stored in an encoding from before Unicode. */
export interface LegacyText {
  readonly encoding: LegacyEncoding;
  /** In Unicode (NFC). */
  readonly text: string;
}

/**
 * A text by the font it stands in: fonts of capitals give capitals. `null` when the font shows Unicode, and when the
 * text is Unicode all the same: it has letters that the encoding has not, or is spelt right only as it stands.
 */
export function textByFont(stored: string, fontName: string | null): LegacyText | null {
  const font = legacyFontOf(fontName);
  if (font === null || hasUnicodeLetters(stored)) return null;
  const { encoding, isCapitals } = font;
  const text = HIGH.test(stored) ? byteText(stored, encoding) : stored;
  if (text === null) return null;
  const shown = isCapitals ? text.toUpperCase() : text;
  return shown === stored ? null : { encoding, text: shown };
}

/** `null` for a text that is no text of the encoding. */
function byteText(stored: string, encoding: LegacyEncoding): string | null {
  if (!canBe(stored, encoding)) return null;
  const text = convertLegacy(stored, encoding);
  const isRightAsItStands = spellingOf(stored).wrong === 0 && spellingOf(text).wrong > 0;
  return isRightAsItStands ? null : text;
}

/** A text as one of the encoding, when every word of it is Vietnamese then and its letters are none of Unicode's. */
export function textByWords(stored: string, encoding: LegacyEncoding): LegacyText | null {
  if (!isOneByteText(stored) || !canBe(stored, encoding) || tellingWords(stored).length === 0) return null;
  const text = convertLegacy(stored, encoding);
  const { right, wrong } = spellingOf(text);
  return text !== stored && wrong === 0 && right > 0 ? { encoding, text } : null;
}

function canBe(stored: string, encoding: LegacyEncoding): boolean {
  return encoding === "TCVN3" ? canBeTcvn3(stored) : canBeVni(stored);
}
