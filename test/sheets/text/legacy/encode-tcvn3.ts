import { tcvn3ToUnicode } from "../../../../src/sheets/text/legacy/tcvn3";

const BYTES = Array.from({ length: 0xfe - 0xa0 }, (_, offset) => String.fromCharCode(0xa1 + offset));
/** Where a byte is no letter of TCVN3, the character stands for itself; only ý is a letter and itself. */
const LETTERS = BYTES.filter((byte) => byte === "ý" || tcvn3ToUnicode(byte) !== byte);
const STORED = new Map(LETTERS.map((byte) => [tcvn3ToUnicode(byte), byte]));

/** A Unicode text as a TCVN3 font needs it stored; capitals with a tone as small letters, as in fonts of capitals. */
export function toTcvn3(text: string): string {
  return text
    .normalize("NFC")
    .replace(/./gsu, (letter) => STORED.get(letter) ?? STORED.get(letter.toLowerCase()) ?? letter);
}
