const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu;
/** Soft hyphens, zero-width characters and marks of direction: seen by nobody, in the way of every comparison. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;
const ENUMERATOR = /^(\d{1,3}\s*[.)]\s*|[-–+•]\s+)(?=\p{L})/u;
/** Already one clean line: letters that NFC leaves alone, Vietnamese ones among them, with single spaces between. */
const CLEAN = /^[!-~À-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]+(?: [!-~À-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]+)*$/;
/** How a number, a dash or an apostrophe before a name begins, and how a footnote mark after it ends. */
const MAY_BE_MARKED = /^['\d\-–+•]|[*)]$/;
const FOOTNOTE_MARKS = /\s*(\(\s*\*+\s*\)|\*+)$/u;

/** A text as one line: NFC, every kind of space single, no invisible characters, `ƣ` (a scanning error) as `ư`. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
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
  const clean = cleanText(text);
  if (!MAY_BE_MARKED.test(clean)) return clean;
  return clean.replace(/^'/, "").replace(ENUMERATOR, "").replace(FOOTNOTE_MARKS, "").trim();
}
