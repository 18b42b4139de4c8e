const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const ONSET = "(?:b|ch?|d|đ|g[hi]?|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?";

/** Every vowel or group of vowels with what may follow it; `qu` and `gi` count as initial consonants. */
const RIMES = [
  "a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?",
  "ă(?:c|m|n|ng|p|t)",
  "â(?:c|m|n|ng|p|t|u|y)",
  "e(?:c|m|n|ng|o|p|t)?",
  "ê(?:ch|m|n|nh|p|t|u)?",
  "i(?:a|ch|m|n|nh|p|t|u)?",
  "iê(?:c|m|n|ng|p|t|u)",
  "yê(?:m|n|ng|t|u)",
  "o(?:c|i|m|n|ng|p|t)?",
  "oong",
  "oa(?:c|ch|i|m|n|ng|nh|o|p|t|y)?",
  "oă(?:c|m|n|ng|t)",
  "oe(?:n|o|t)?",
  "ô(?:c|i|m|n|ng|p|t)?",
  "ơ(?:i|m|n|p|t)?",
  "u(?:a|c|i|m|n|ng|p|t)?",
  "uâ(?:n|ng|t|y)",
  "uê(?:ch|nh)?",
  "uô(?:c|i|m|n|ng|t)",
  "uơ",
  "uy(?:a|ch|n|nh|p|t|u)?",
  "uyê(?:n|t)",
  "ư(?:a|c|i|m|n|ng|t|u)?",
  "ươ(?:c|i|m|n|ng|p|t|u)",
  "y(?:ê[nt]|ch|t|nh)?",
];

const SYLLABLE = new RegExp(`^${ONSET}(?:${RIMES.join("|")})$`, "u");
/** Syllables that end so have one of two tones only. */
const STOPPED = /(?:c|ch|p|t)$/u;
const SHARP_OR_HEAVY = /[\u0301\u0323]/u;

/** Whether a word is spelt as a Vietnamese syllable (âm tiết) can be, whether it means something or not. */
export function isVietnameseSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize("NFD");
  const tones = letters.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const bare = letters.replace(TONE, "").normalize("NFC");
  if (!SYLLABLE.test(bare)) return false;
  return !STOPPED.test(bare) || tones.length === 0 || SHARP_OR_HEAVY.test(tones[0] ?? "");
}
