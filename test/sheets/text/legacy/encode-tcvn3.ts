import { tcvn3ToUnicode } from "../../../../src/sheets/text/legacy/tcvn3";

const BYTES = Array.from({ length: 0xfe - 0xa0 }, (_, offset) => String.fromCharCode(0xa1 + offset));
/** Where a byte is no letter of TCVN3, the character stands for itself; only ý is a letter and itself. */
const LETTERS = BYTES.filter((byte) => byte === "ý" || tcvn3ToUnicode(byte) !== byte);
const STORED = new Map(LETTERS.map((byte) => [tcvn3ToUnicode(byte), byte]));
const MARKS: Readonly<Record<string, string>> = {
  "\u0300": "°",
  "\u0309": "±",
  "\u0303": "²",
  "\u0301": "³",
  "\u0323": "´",
};

/**
 * A Unicode text as a TCVN3 font needs it stored.
 * @param capitals with a tone: as small letters, for a font of capitals, or with the mark after the letter
 */
export function toTcvn3(text: string, capitals: "small" | "marked" = "small"): string {
  return text.normalize("NFC").replace(/./gsu, (letter) => {
    const stored = STORED.get(letter);
    if (stored !== undefined || letter <= "~") return stored ?? letter;
    return capitals === "small" ? (STORED.get(letter.toLowerCase()) ?? letter) : marked(letter);
  });
}

function marked(letter: string): string {
  const parts = letter.normalize("NFD");
  const mark = Object.keys(MARKS).find((each) => parts.includes(each));
  if (mark === undefined) return letter;
  const base = parts.replace(mark, "").normalize("NFC");
  return (STORED.get(base) ?? base) + (MARKS[mark] ?? "");
}
