import { cleanText } from "../../text/clean-name";
import { fold } from "../../text/fold";
import type { Criterion } from "./criterion";

const TOTAL =
  /^(tổng (cộng|điểm|số điểm)|tổng|cộng|điểm tổng( cộng)?)(\s*([:=(+/].*|điểm|chung|toàn|các|sau|đã|đạt|thẩm định|cchc|chỉ số)(?!\p{L}).*|\s*[([:].*)?$/u;
const PART_OF_TOTAL = /(mục|phần|lĩnh vực|nhóm|tiêu chí) (\d|[ivx]+|[a-zđ])(?!\p{L})/u;
const BONUS =
  /^(tổng )?((các )?(nội dung|tiêu chí|mục|phần) )?(điểm thưởng|thưởng điểm|điểm cộng|cộng điểm|điểm khuyến khích|thưởng$)(?!\p{L})/u;
const PENALTY =
  /^(tổng )?((các )?(nội dung|tiêu chí|mục|phần) )?(điểm phạt|phạt điểm|điểm trừ|trừ điểm|điểm bị trừ|phạt$|trừ$)(?!\p{L})/u;

/** Whether a row states the total; words that only begin like it ("Tổng hợp, báo cáo", "Cộng đồng") name criteria. */
export function isTotalOfCriteria(words: string): boolean {
  const text = cleanText(words).toLowerCase();
  const folded = fold(words);
  const withoutMarks = folded === text && /^(tong cong|tong diem|tong so diem)( *[:(=].*)?$/.test(folded);
  return (TOTAL.test(text) || withoutMarks) && !isTotalOfPart(words) && roleOfWords(words) === "criterion";
}

/** Whether a row repeats the subtotal of a part: "Cộng mục I". */
export function isTotalOfPart(words: string): boolean {
  const text = cleanText(words).toLowerCase();
  return /^(tổng|cộng)/u.test(text) && PART_OF_TOTAL.test(text);
}

export function roleOfWords(words: string): Criterion["role"] {
  const text = cleanText(words).toLowerCase();
  if (BONUS.test(text)) return "bonus";
  return PENALTY.test(text) ? "penalty" : "criterion";
}
