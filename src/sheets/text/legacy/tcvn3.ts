/**
 * TCVN3 (bảng mã ABC, TCVN 5712:1993): one byte a letter, shown by fonts named `.Vn…`. Such a text is stored as the
 * characters that Windows-1252 has at those bytes. Capitals have no letters with tone marks of their own: a vowel with
 * one is a small letter in a font of capitals (`.VnTimeH`), or a capital followed by the mark.
 */
const LETTERS: Readonly<Record<string, string>> = {
  "¡": "Ă", "¢": "Â", "£": "Ê", "¤": "Ô", "¥": "Ơ", "¦": "Ư", "§": "Đ",
  "¨": "ă", "©": "â", "ª": "ê", "«": "ô", "¬": "ơ", "\u00ad": "ư", "®": "đ",
  "µ": "à", "¶": "ả", "·": "ã", "¸": "á", "¹": "ạ",
  "»": "ằ", "¼": "ẳ", "½": "ẵ", "¾": "ắ", "Æ": "ặ",
  "Ç": "ầ", "È": "ẩ", "É": "ẫ", "Ê": "ấ", "Ë": "ậ",
  "Ì": "è", "Î": "ẻ", "Ï": "ẽ", "Ð": "é", "Ñ": "ẹ",
  "Ò": "ề", "Ó": "ể", "Ô": "ễ", "Õ": "ế", "Ö": "ệ",
  "×": "ì", "Ø": "ỉ", "Ü": "ĩ", "Ý": "í", "Þ": "ị",
  "ß": "ò", "á": "ỏ", "â": "õ", "ã": "ó", "ä": "ọ",
  "å": "ồ", "æ": "ổ", "ç": "ỗ", "è": "ố", "é": "ộ",
  "ê": "ờ", "ë": "ở", "ì": "ỡ", "í": "ớ", "î": "ợ",
  "ï": "ù", "ñ": "ủ", "ò": "ũ", "ó": "ú", "ô": "ụ",
  "õ": "ừ", "ö": "ử", "÷": "ữ", "ø": "ứ", "ù": "ự",
  "ú": "ỳ", "û": "ỷ", "ü": "ỹ", "ý": "ý", "þ": "ỵ",
}; // prettier-ignore

/** Marks of their own, after the letter that they stand on. */
const MARKS: Readonly<Record<string, string>> = {
  "°": "\u0300", "±": "\u0309", "²": "\u0303", "³": "\u0301", "´": "\u0323",
}; // prettier-ignore

const LETTER =
  /[\u00a1-\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c6-\u00cc\u00ce-\u00d8\u00dc-\u00df\u00e1-\u00ef\u00f1-\u00fe]/gu;
const VOWEL_WITH_MARK = /(?<=[AEIOUYaeiouyĂÂÊÔƠƯăâêôơư])[°±²³´]/gu;
/** Letters of Western alphabets at bytes that TCVN3 has no letter at. */
const NOT_TCVN3 = /[ÀÁÂÃÄÅÍÙÚÛàðÿ]/u;

/** A text stored as TCVN3, as Unicode (NFC). Nothing may have been cleaned from it: its ư is a soft hyphen. */
export function tcvn3ToUnicode(stored: string): string {
  return stored
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(VOWEL_WITH_MARK, (mark) => MARKS[mark] ?? mark)
    .normalize("NFC");
}

/** Whether all accented letters of a text are at bytes where TCVN3 has letters. */
export function canBeTcvn3(stored: string): boolean {
  return !NOT_TCVN3.test(stored);
}
