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
