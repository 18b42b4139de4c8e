import { barRuleInWords } from "../engine/bar";
import type { Occasion } from "../engine/occasion";
import { conclusionWords } from "../sheets/model/conclusion-words";
import { rewardWords } from "../sheets/model/reward-words";
import type { AwardMessages } from "./messages";

/** An occasion in the middle of a sentence: "năm 2023", "tổng kết 2022–2025". */
export function viOccasion(occasion: Occasion): string {
  if (occasion.kind === "annual") return `năm ${occasion.year}`;
  return `tổng kết ${String(occasion.years[0])}–${String(occasion.years.at(-1))}`;
}

/** Vietnamese words for who qualifies for which award. */
export const viAwards: AwardMessages = {
  heading: (occasion) => (occasion === null ? "Xét thưởng" : `Xét thưởng ${viOccasion(occasion)}`),
  preview: "Đây là kết quả xem trước. Bấm Xét thưởng để ghi danh sách và giải trình ra trang tính.",
  council: "Danh sách để hội đồng xem xét; mỗi thành tích chỉ khen một danh hiệu.",
  unitCommendation: (title, clause) => `${title}: đơn vị tự xét, kế hoạch không đặt ngưỡng (${clause}).`,
  conclusion: conclusionWords,
  counts: (title, { eligible, eligibleByScore }) =>
    `${title}: ${eligible} đủ điều kiện, ${eligibleByScore} đủ điều kiện về điểm (còn chờ xác nhận).`,
  proposed: (title) => `Cao nhất: ${title}`,
  notProposed: "Chưa đủ điều kiện danh hiệu nào",
  undecided: "Chưa kết luận được: thiếu dữ liệu",
  lacking: "Còn thiếu",
  filter: "Tìm tập thể, cá nhân",
  matches: (shown, total) =>
    shown === 0
      ? "Không có đối tượng nào khớp. Xóa bớt chữ trong ô tìm."
      : `Tìm thấy ${shown} trong ${total} đối tượng.`,
  collectives: (count) => `Tập thể (${count})`,
  people: (count) => `Cá nhân (${count})`,
  inverted: "đủ điều kiện bậc cao nhưng thiếu bậc thấp: cần hội đồng xem xét",
  barred: (clause, rule) => `không xét khen thưởng thường xuyên hàng năm (${clause}: ${barRuleInWords(rule) ?? ""})`,
  bar: (clause, rule) => {
    const words = barRuleInWords(rule);
    return words === null
      ? `Kế hoạch chưa nói thế nào là “không đạt yêu cầu” (${clause}), nên chưa đơn vị nào bị loại khỏi khen thưởng thường xuyên.`
      : `“Không đạt yêu cầu” (${clause}) là ${words}: không xét khen thưởng thường xuyên hàng năm cho đơn vị và người đứng đầu.`;
  },
  reward: rewardWords,
  quirks: "Chỗ vướng của kế hoạch",
  terms: { condition: "Điều kiện", value: "Giá trị", notes: "Ghi chú" },
};
