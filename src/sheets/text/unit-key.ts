import { cleanName } from "./clean-name";
import { foldOnce } from "./fold";

/** What "P." stands for before a name: a ward (phường) in one group, an office (phòng) in the other. */
export type MeaningOfP = "phường" | "phòng";

const TONE_OLD_TO_NEW = new Map(
  Object.entries({
    oà: "òa", oá: "óa", oả: "ỏa", oã: "õa", oạ: "ọa",
    oè: "òe", oé: "óe", oẻ: "ỏe", oẽ: "õe", oẹ: "ọe",
    uỳ: "ùy", uý: "úy", uỷ: "ủy", uỹ: "ũy", uỵ: "ụy",
  }),
); // prettier-ignore

/**
 * The key of a unit: one for all the ways its name is properly spelt (Hoà/Hòa, NFC/NFD, capitals, "UBND xã …"/"Xã …",
 * "P."/"Phường", "và"/"&"), and never one for two units: marks count, and so does xã or phường.
 */
export function unitKey(name: string, meaningOfP: MeaningOfP = "phường"): string {
  const clean = cleanName(name).toLowerCase();
  if (LETTERS_ALONE.test(clean) && !MAY_BE_SPELT_OTHERWISE.test(clean)) return clean;
  const lower = oneTonePlacement(clean)
    .replace(/ủy ban nhân dân/gu, "ubnd")
    .replace(/hội đồng nhân dân/gu, "hđnd")
    .replace(/\s*(&|\+|(?<=\s)và(?=\s))\s*/gu, " và ")
    .replace(/[‐‑–—-]/gu, " ")
    .replace(/\s*[,;:/]\s*/gu, " ");
  return expandFirstWords(lower, meaningOfP)
    .replace(/[.'"“”()]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Lower-case Vietnamese letters, digits and spaces. */
const LETTERS_ALONE = /^[a-z\dà-öø-ýăđĩũơưạ-ỹ ]+$/;
/** A trace of anything else that a rule below is about; most names have none. */
const MAY_BE_SPELT_OTHERWISE = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]|(?:^| )và(?: |$)|^ubnd|^vp|ủy ban|hội đồng/;

/** The folded key: units with the same one may be one unit, or two whose names differ in marks. */
export function foldedUnitKey(key: string): string {
  return foldOnce(key);
}

/** "hoà" as "hòa", in open syllables ("hoàn" and "quý" keep their only spelling). */
function oneTonePlacement(text: string): string {
  return text.replace(/(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (pair) => TONE_OLD_TO_NEW.get(pair) ?? pair);
}

function expandFirstWords(text: string, meaningOfP: MeaningOfP): string {
  return text
    .replace(/^ubnd\s+(?=(xã|phường|thị trấn|p\.|x\.|tt\.))/u, "")
    .replace(/^ubnd\s*[.:]\s*/u, "ubnd ")
    .replace(/^p\.\s*/u, `${meaningOfP} `)
    .replace(/^x\.\s*/u, "xã ")
    .replace(/^tt\.\s*/u, "thị trấn ")
    .replace(/^vp\.?\s+/u, "văn phòng ")
    .replace(/(^|\s)tp\.\s*/gu, "$1thành phố ")
    .replace(/(^|\s)tx\.\s*/gu, "$1thị xã ");
}
