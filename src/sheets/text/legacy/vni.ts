/**
 * VNI-Windows (bảng mã VNI), shown by fonts named `VNI-…`: a vowel followed by one character for its hat and tone
 * together ("Thuû" for "Thủ"); letters with a horn, đ and i with its tones are characters of their own, which take
 * tones the same way ("ñöôøng" for "đường"). Capitals take the capitals of the same characters.
 */
const LETTERS: Readonly<Record<string, string>> = {
  "ñ": "đ", "ô": "ơ", "ö": "ư", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ",
}; // prettier-ignore

const TONES: Readonly<Record<string, string>> = {
  "ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323",
}; // prettier-ignore

const CIRCUMFLEX = "\u0302";
const HATS: Readonly<Record<string, string>> = {
  "â": CIRCUMFLEX, "á": `${CIRCUMFLEX}\u0301`, "à": `${CIRCUMFLEX}\u0300`, "å": `${CIRCUMFLEX}\u0309`,
  "ã": `${CIRCUMFLEX}\u0303`, "ä": `${CIRCUMFLEX}\u0323`,
}; // prettier-ignore

const BREVE = "\u0306";
const BREVES: Readonly<Record<string, string>> = {
  "ê": BREVE, "é": `${BREVE}\u0301`, "è": `${BREVE}\u0300`, "ú": `${BREVE}\u0309`, "ü": `${BREVE}\u0303`,
  "ë": `${BREVE}\u0323`,
}; // prettier-ignore

const MARKS_OF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...TONES, ...HATS, ...BREVES },
  e: { ...TONES, ...HATS },
  o: { ...TONES, ...HATS },
  u: TONES,
  y: TONES,
  ô: TONES,
  ö: TONES,
};

const LETTER_WITH_MARK = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])?|[ñíìæóòî]/giu;
const MARK = /[ùøûõïâáàåãäêéèúüë]/iu;

/** A text stored as VNI, as Unicode (NFC). */
export function vniToUnicode(stored: string): string {
  return stored
    .replace(LETTER_WITH_MARK, (whole: string, vowel: string | undefined, mark: string | undefined) => {
      if (vowel === undefined || mark === undefined) return letterOf(whole);
      return letterOf(vowel) + (markOf(vowel, mark) ?? mark);
    })
    .normalize("NFC");
}

/** Whether all accented letters of a text are such as VNI writes: no mark is left without its vowel. */
export function canBeVni(stored: string): boolean {
  const left = stored.replace(
    LETTER_WITH_MARK,
    (whole: string, vowel: string | undefined, mark: string | undefined) => {
      const isKnown = mark === undefined || vowel === undefined || markOf(vowel, mark) !== null;
      return isKnown ? "" : whole;
    },
  );
  return !MARK.test(left) && !/[çðýþÿßÇÐÝÞ]/u.test(left);
}

function markOf(vowel: string, mark: string): string | null {
  return MARKS_OF[vowel.toLowerCase()]?.[mark.toLowerCase()] ?? null;
}

function letterOf(stored: string): string {
  const letter = LETTERS[stored.toLowerCase()];
  if (letter === undefined) return stored;
  return stored === stored.toLowerCase() ? letter : letter.toUpperCase();
}
