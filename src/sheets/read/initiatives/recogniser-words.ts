import type { Recogniser } from "../../../plan/condition";
import { cleanText } from "../../text/clean-name";
import { fold } from "../../text/fold";

const NOBODY = /^(chua|khong)( (duoc|co))?( (cong nhan|ai|co quan nao( cong nhan)?|quyet dinh))?$/;
const TOWN = /\b(thi xa|tx|cap huyen)\b/;
const COMPETENT = /\b(co quan|cap|to chuc)( co)? tham quyen\b|\bcap tren\b/;
const PROVINCE = /\btinh\b|\btrung uong\b|\bthu tuong\b|\bchinh phu\b/;
/** "Sở", "Bộ" with their marks: "số" and "cán bộ" fold to the same letters. */
const MINISTRY = /(^|[\s,;/+&(])(sở|bộ) (?!phận)/u;
const CIVIL_SERVANT = /cán bộ/gu;
/** "Phòng Nội vụ thị xã" is an office, not the town. */
const OFFICE = /^(phong|ubnd (xa|phuong)|xa|phuong) /;
const UNIT = /\b(don vi|co quan|cap xa|(ubnd )?(xa|phuong)|phong [a-z])/;

/**
 * Who recognised an initiative (công nhận), in words: "đơn vị và thị xã" is both, "chưa" is nobody yet.
 * @param ofOwnUnit whether some words name the subject's own unit.
 * @returns `null` when the words say nobody that is known.
 */
export function recognisersIn(words: string, ofOwnUnit: (words: string) => boolean): ReadonlySet<Recogniser> | null {
  const text = fold(words)
    .replace(/[.:;"“”']+/gu, " ")
    .replace(/ +/g, " ")
    .trim();
  if (NOBODY.test(text)) return new Set();
  if (/\b(chua|khong|dang|cho|du kien)\b/.test(text)) return null;
  const found = new Set<Recogniser>();
  for (const part of partsOf(words)) {
    const recogniser = ofOwnUnit(part) ? "unit" : recogniserIn(part);
    if (recogniser !== null) found.add(recogniser);
  }
  return found.size === 0 ? null : found;
}

/** "Đơn vị và thị xã", "cơ quan, đơn vị; UBND thị xã": split where one recogniser ends. */
function partsOf(words: string): string[] {
  return cleanText(words)
    .split(/[,;+&/]|\s(?:và|va|VÀ)\s|\s-\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function recogniserIn(part: string): Recogniser | null {
  const text = fold(part);
  if (COMPETENT.test(text) || PROVINCE.test(text)) return "authority";
  if (MINISTRY.test(cleanText(part).toLowerCase().replace(CIVIL_SERVANT, ""))) return "authority";
  if (OFFICE.test(text)) return "unit";
  if (TOWN.test(text)) return "town";
  return UNIT.test(text) ? "unit" : null;
}
