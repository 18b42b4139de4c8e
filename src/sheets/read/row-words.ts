import { cleanText } from "../text/clean-name";
import { fold } from "../text/fold";

/** "Tổng", "Cộng", "Trung bình", "Bình quân": with marks, since "Công an" and "Tổng đội" are units. */
const TOTAL =
  /^(tổng(?! (đội|công ty|cục|kho))(?!\p{L})|cộng(?!\p{L})|bình quân|trung bình|tb(?!\p{L})|điểm (trung bình|bình quân)|(đơn vị |điểm )?(cao|thấp) nhất|trung vị|độ lệch|số (đơn vị|lượng)|(chung )?toàn (thị xã|thị trấn|thành phố|huyện|tỉnh|xã|khối|ngành)(?!\p{L}))/u;
const TOTAL_WITHOUT_MARKS =
  /^(tong cong|tong so|tong|cong|trung binh|binh quan|toan (thi xa|thanh pho|huyen|tinh|khoi))( (chung|khoi|nhom|toan|cac)\b.*)?[:.]?$/;
const MAX_SCORE = /^(diem|tong diem|thang diem)?\s*(toi da|chuan|thang diem)(\s|$|:)|^thang diem|^diem chuan/;
const SIGNATURE =
  /^(tm\.|kt\.|q\.|tl\.|tuq\.|chu tich|pho chu tich|nguoi lap|nguoi tong hop|noi nhan|thu truong|truong phong$|pho truong phong$|giam doc|ke toan|ky ten|\(ky|\(da ky|xac nhan|lap bieu)|ngay[\s\d….,_]*thang[\s\d….,_]*nam/;
const NOTE =
  /^(\(?\*|ghi chu|chu thich|luu y|nguon\b|[-–+•]\s|\(ghi chu|\((kem|don vi tinh)|trang( so)? \d+( ?\/ ?\d+)?$)/;
const COLUMN_NUMBER = /^[([]?\s*(\p{L}|\d{1,2})\s*[)\]]?(\s*=.*)?$/u;
const ENUMERATOR = /^\(?([ivxlc]+|[a-zđ]|\d{1,2})\s*[.):/-]\s*/iu;

export function isTotalLabel(words: string): boolean {
  const text = cleanText(words).toLowerCase();
  return TOTAL.test(text) || TOTAL_WITHOUT_MARKS.test(text);
}

/** A row that states the maximum of every column: "Điểm tối đa", "Điểm chuẩn". */
export function isMaxScoreLabel(words: string): boolean {
  return MAX_SCORE.test(fold(words));
}

/** The place, date and signatures under a table. */
export function isSignature(words: string): boolean {
  return SIGNATURE.test(fold(words));
}

/** What is written about a table between or below its rows: a remark, a source, the number of the page. */
export function isNote(words: string): boolean {
  return NOTE.test(fold(words));
}

/** A cell of the row that numbers the columns: `A`, `(1)`, `3=1+2`. */
export function isColumnNumber(words: string): boolean {
  return COLUMN_NUMBER.test(cleanText(words));
}

/** `I`, `II.`, `A`: how groups are counted, where units have Arabic numbers. */
export function isGroupOrdinal(words: string): boolean {
  return /^[([]?\s*([IVX]{1,5}|[A-ZĐ])\s*[.):\]]?$/u.test(cleanText(words));
}

/** Most texts need no closer look. */
const BEGINS_LIKE_ORDINALS = /^[^\p{L}]*[st]/iu;

/** The header over ordinals: "STT", "TT", "Số TT". */
export function isOrdinalHeader(words: string): boolean {
  return BEGINS_LIKE_ORDINALS.test(words) && /^(stt|tt|so tt|so thu tu)$/.test(fold(words));
}

export function isUnitOrdinal(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "string" && /^\d{1,4}\s*[.)]?$/.test(cleanText(value));
}

/** A heading without what counts it: "II. Xã, phường" → "Xã, phường". */
export function withoutEnumerator(words: string): string {
  return cleanText(words).replace(ENUMERATOR, "");
}
