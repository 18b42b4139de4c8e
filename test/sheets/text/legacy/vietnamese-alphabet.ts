/** Every vowel of Vietnamese without a tone, small. */
export const VOWELS = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"] as const;

/** Tones as combining marks: none, sắc, huyền, hỏi, ngã, nặng. */
export const TONES = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"] as const;

/** Every small letter of Vietnamese that is not plain Latin, NFC. */
export const ACCENTED = [
  "đ",
  ...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize("NFC"))).filter((letter) => letter > "z"),
];
