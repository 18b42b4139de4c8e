import type { InitiativeScope } from "../../../plan/condition";
import { fold } from "../../text/fold";

const PROVINCE = /\b(toan|ca|khap|cap|pham vi|trong) (toan |pham vi )?tinh\b/;
const MANY_UNITS = /\bnhieu (co quan|don vi|dia phuong|so|nganh|huyen)\b.*\btinh\b/;
const OTHER_UNITS =
  /\b(don vi|co quan|dia phuong|xa|phuong|noi) khac\b|\bnhan rong\b|\b(toan|ca|cap|pham vi|trong) (toan |pham vi )?(thi xa|tx|huyen)\b|\b(cac|nhieu) (xa|phuong|phong|ban|co quan|don vi|dia phuong)\b.*\b(thi xa|tx|huyen)\b|^(cac|tat ca cac) (xa|phuong|phong ban|xa,? phuong)\b|\bcac (don vi|co quan|xa|phuong)\b(?!.*\btinh\b)/;
const OWN_UNIT =
  /^(ap dung |pham vi )?(trong |tai |o |noi bo |cap |pham vi )*(noi bo )?(co quan|don vi|co quan,? don vi|phong|xa|phuong)( minh| nha)?$|\b(trong|tai|noi bo) (pham vi )?(noi bo )?(co quan|don vi|phong|xa|phuong)\b/;

/**
 * How far an initiative reaches (phạm vi) in words: "trong đơn vị", "nhân rộng ra đơn vị khác", "nhiều đơn vị, địa
 * phương trong tỉnh", "toàn tỉnh"; `null` for other words, and for those that deny or leave it open.
 */
export function scopeIn(words: string): InitiativeScope | null {
  const text = fold(words)
    .replace(/[.;:()'"“”]+/gu, " ")
    .replace(/ +/g, " ")
    .trim();
  if (/\b(chua|khong|dang|du kien)\b/.test(text)) return null;
  if (MANY_UNITS.test(text)) return "manyUnits";
  if (PROVINCE.test(text)) return "province";
  // "Nhiều đơn vị" alone does not say whether of the town or of the province.
  if (OTHER_UNITS.test(text)) return "otherUnits";
  return OWN_UNIT.test(text) ? "ownUnit" : null;
}
