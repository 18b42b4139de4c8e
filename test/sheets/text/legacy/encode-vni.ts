const TONES = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];

/** VNI as its makers describe it: a base letter, a character for the tone, or one for hat and tone together. */
const BASE: Readonly<Record<string, string>> = { ă: "a", â: "a", ê: "e", ô: "o", ơ: "ô", ư: "ö", đ: "ñ" };
const HATTED: Readonly<Record<string, string>> = { ă: "êéèúüë", â: "âáàåãä", ê: "âáàåãä", ô: "âáàåãä" };
const PLAIN = ["", "ù", "ø", "û", "õ", "ï"];
const OF_I = ["i", "í", "ì", "æ", "ó", "ò"];

/** A Unicode text as a VNI font needs it stored. */
export function toVni(text: string): string {
  return text.normalize("NFC").replace(/./gsu, (letter) => {
    const stored = letterToVni(letter.toLowerCase());
    return letter === letter.toLowerCase() ? stored : stored.toUpperCase();
  });
}

function letterToVni(letter: string): string {
  const parts = letter.normalize("NFD");
  const tone = TONES.findIndex((mark) => mark !== "" && parts.includes(mark));
  if (tone <= 0) return (BASE[letter] ?? letter) + (HATTED[letter]?.[0] ?? "");
  const vowel = parts.replace(TONES[tone] ?? "", "").normalize("NFC");
  if (vowel === "i") return OF_I[tone] ?? "";
  if (vowel === "y" && tone === 5) return "î";
  return (BASE[vowel] ?? vowel) + (HATTED[vowel]?.[tone] ?? PLAIN[tone] ?? "");
}
