/**
 * A text as it is compared when people type a known word: NFC or NFD, any case, with or without marks, any spaces.
 * "Cá  nhân" and "CA NHAN" are the same text, "ca nhan".
 */
export function plainText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[\s\u200b\ufeff]+/gu, " ")
    .trim();
}
