const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu;
/** Soft hyphens, zero-width characters and marks of direction: seen by nobody, in the way of every comparison. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;
const ENUMERATOR = /^(\d{1,3}\s*[.)]\s*|[-–+•]\s+)(?=\p{L})/u;
/** Already one clean line of plain letters: most numbers and codes of a large sheet. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
const FOOTNOTE_MARKS = /\s*(\(\s*\*+\s*\)|\*+)$/u;

/** A text as one line: NFC, every kind of space single, no invisible characters, `ƣ` (a scanning error) as `ư`. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(SPACES, " ")
    .replaceAll("ƣ", "ư")
    .replaceAll("Ƣ", "Ư")
    .trim();
}

/** The name of a unit (tên đơn vị) for reading: clean, without a number or dash before it ("3. ") or a footnote mark after it. */
export function cleanName(text: string): string {
  return cleanText(text).replace(/^'/, "").replace(ENUMERATOR, "").replace(FOOTNOTE_MARKS, "").trim();
}
