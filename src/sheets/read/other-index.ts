import { fold } from "../text/fold";

const CCHC = /\bcchc\b|cai cach hanh chinh|\bpar[ -]?index\b|(^|[^a-z])cchc/;
const OTHERS =
  /(^|[^a-z])(papi|pci|ddci|pgi|sipas|ict|dti|dci)([^a-z]|$)|nang luc canh tranh|hieu qua quan tri|chuyen doi so|hai long|ung dung cong nghe thong tin/;

export function namesCchc(words: string): boolean {
  return CCHC.test(fold(words));
}

/** Whether words name an index that is not CCHC: PAPI, PCI, DDCI, SIPAS, ICT. */
export function namesOtherIndex(words: string): boolean {
  return OTHERS.test(fold(words)) && !namesCchc(words);
}

/**
 * Whether a table is about another index. The score's own header speaks first, then the lines above the table, then
 * the name of the sheet; the first that names an index decides.
 */
export function isAboutOtherIndex(scoreHeaders: readonly string[], lines: readonly string[], sheet: string): boolean {
  for (const words of [scoreHeaders.join(" "), lines.join(" "), sheet]) {
    if (namesCchc(words)) return false;
    if (namesOtherIndex(words)) return true;
  }
  return false;
}

const SCORES =
  /\b(cchc|cai cach hanh chinh|par|diem|chi so|xep hang|thu hang|vi thu|xep loai|tham dinh|thi dua|danh gia|cham)\b/;
const OTHER_FIGURES =
  /\b(du toan|ngan sach|kinh phi|(trieu|ty|nghin) dong|bien che|dan so|dien tich|san luong|giai ngan|von|thu thue|ho so|ho ngheo|thu tuc|nguoi)\b/;

/** Whether nothing in these words (headers, title, sheet) speaks of scores, and whether they speak of other figures. */
export function subjectOf(words: string): "scores" | "otherFigures" | "unsaid" {
  const folded = fold(words);
  if (SCORES.test(folded)) return "scores";
  return OTHER_FIGURES.test(folded) ? "otherFigures" : "unsaid";
}
