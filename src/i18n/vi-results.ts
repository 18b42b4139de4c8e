import { conditionVerdictWords } from "../engine/verdict-words";
import { scoreInWords } from "../engine/number-words";
import { tieBreakNote } from "../sheets/model/unit-notes";
import { formatNumber, formatScore } from "./locale";
import type { ResultMessages, ScoreUnit } from "./messages";
import { viList } from "./vi-places";

const number = (value: number, decimals?: number) => formatNumber("vi", value, decimals);
const amount = (value: number, unit: ScoreUnit, decimals?: number) =>
  `${formatScore("vi", value, decimals)}${unit === "%" ? "%" : " điểm"}`;

/** Vietnamese words for the ranking and the explanation. */
export const viResults: ResultMessages = {
  heading: (year) => (year === null ? "Kết quả" : `Kết quả năm ${year}`),
  nothingYet: "Chưa có kết quả.",
  preview: "Đây là kết quả xem trước. Bấm Xếp hạng để ghi ra trang tính.",
  summary: ({ units, ranked }) =>
    units === ranked ? `${ranked} đơn vị được xếp hạng.` : `${ranked} trong ${units} đơn vị được xếp hạng.`,
  legend: "Danh hiệu cao nhất theo điểm",
  eligibleByScore:
    "Đủ điều kiện về điểm nghĩa là điểm đã đạt ngưỡng; các tiêu chuẩn khác của kế hoạch vẫn phải xét riêng.",
  summaryOnly: "chỉ xét khi tổng kết",
  filter: "Tìm đơn vị",
  filterHint: "Gõ tên, có dấu hoặc không dấu",
  matches: (shown, total) =>
    shown === 0 ? "Không có đơn vị nào khớp. Xóa bớt chữ trong ô tìm." : `Tìm thấy ${shown} trong ${total} đơn vị.`,
  groupHeading: (group, units) => `${group} (${units} đơn vị)`,
  rank: (rank) => `Hạng ${rank}`,
  unranked: "Không có hạng",
  tied: "đồng hạng",
  nearThreshold: "sát ngưỡng",
  movement: (places) => {
    if (places === 0) return "giữ hạng";
    return places > 0 ? `tăng ${places} bậc` : `giảm ${-places} bậc`;
  },
  missing: (shown) => (shown === "" ? "thiếu điểm: ô để trống" : `thiếu điểm: ô ghi “${shown}”`),
  outside: "không thuộc diện chấm điểm",
  shortfall: (missing, unit, award, decimals) => `thiếu ${amount(missing, unit, decimals)} để đạt ${award}`,
  annualInstead: (annual) => `chỉ xét khi tổng kết${annual === null ? "" : `; hàng năm xét ${annual}`}`,
  amount,
  gap: (gap, unit, decimals) => {
    if (gap === 0) return "vừa đúng ngưỡng";
    return gap < 0 ? `còn thiếu ${amount(-gap, unit, decimals)}` : `vượt ${amount(gap, unit, decimals)}`;
  },
  rebased: (value, maxScore) => `quy đổi từ ${number(value)}/${number(maxScore)}`,
  grade: (grade, decimals) => {
    switch (grade.kind) {
      case "graded":
        return `Xếp loại ${grade.band.name} (từ ${amount(grade.band.from, "điểm", decimals)})`;
      case "belowAll":
        return `Không xếp loại: điểm dưới mức thấp nhất để xếp loại (${amount(grade.lowest.from, "điểm", decimals)})`;
      case "unknown":
        return "Chưa xếp loại vì thiếu điểm";
      case "notApplicable":
        return null;
    }
  },
  tieBreak: tieBreakNote,
  tieBreakAmong: (tie, decimals) => {
    const placed = { ahead: "đứng trên nhờ", between: "xếp theo", behind: "đứng sau vì" }[tie.place];
    return `Bằng điểm với ${viList(tie.others)}; ${placed} ${tie.criterion}: ${scoreInWords(tie.value, decimals)}`;
  },
  awardVerdict: {
    met: "Đủ điều kiện về điểm",
    unmet: "Không đạt",
    unknown: "Thiếu dữ liệu",
    notApplicable: "Không áp dụng",
  },
  conditionVerdict: conditionVerdictWords,
  terms: {
    clause: "Điều khoản",
    threshold: "Ngưỡng",
    gap: "Chênh lệch",
    verdict: "Kết luận",
    source: "Nguồn",
    planWords: "Lời văn của kế hoạch",
  },
};
