import type { SourceCell } from "../engine/score-entry";
import type { LeastForAward } from "../engine/what-if/least-for-award";
import type { ComputedLeaf } from "../engine/verdict-tree";
import { conclusionWords } from "../sheets/model/conclusion-words";
import { formatScore } from "./locale";
import type { TrialMessages } from "./trial-messages";
import { viOccasion } from "./vi-awards";
import { viList } from "./vi-places";

const points = (value: number, decimals?: number) => `${formatScore("vi", value, decimals)} điểm`;

const columnOf = ({ address }: SourceCell) => address.replace(/\d+$/, "");

/** Why a condition stands in the way, with its clause: "năm 2023 mới được 76,10 điểm (IV.3.b)". */
function blocked(leaf: ComputedLeaf, decimals: number): string {
  switch (leaf.kind) {
    case "minScore": {
      const { compared } = leaf.seen;
      return compared === null
        ? `chưa có điểm năm ${leaf.year} (${leaf.clause})`
        : `năm ${leaf.year} được ${points(compared, decimals)}, cần từ ${points(leaf.threshold)} (${leaf.clause})`;
    }
    case "rankInYear":
      return leaf.seen.rank === null
        ? `chưa có hạng năm ${leaf.seen.year} (${leaf.clause})`
        : `năm ${leaf.seen.year} xếp hạng ${leaf.seen.rank}, ngoài nhóm ${leaf.top} (${leaf.clause})`;
    case "placesHeld": {
      const { firsts, seconds } = leaf.rule;
      const second = seconds === null ? "" : ` hoặc ${seconds} năm xếp thứ nhì`;
      return `chưa đủ ${firsts} năm dẫn đầu${second} (${leaf.clause})`;
    }
  }
}

function least(
  { award: { title }, reach, score, change, blockedBy }: LeastForAward,
  year: number,
  decimals: number,
): string {
  const why = viList(blockedBy.map((leaf) => blocked(leaf, decimals)));
  switch (reach) {
    case "notGiven":
      return `${title}: không xét dịp này`;
    case "unreachable":
      return `${title}: chỉ bằng điểm năm ${year} thì không đạt được, vì ${why}`;
    case "open": {
      const atLeast = score === null ? "" : `; riêng năm ${year} phải từ ${points(score, decimals)}`;
      return `${title}: chưa kết luận được, vì ${why}${atLeast}`;
    }
    case "reachable":
    case "met": {
      if (score === null) return `${title}: đạt, dù năm ${year} được bao nhiêu điểm`;
      const needed = `${title}: cần từ ${points(score, decimals)} năm ${year}`;
      if (change === null) return needed;
      if (change > 0) return `${needed}, còn thiếu ${points(change, decimals)}`;
      return change === 0 ? `${needed}, đang vừa đủ` : `${needed}, đang vượt ${points(-change, decimals)}`;
    }
  }
}

/** Vietnamese words for trying the scores of a column. */
export const viTrials: TrialMessages = {
  column: "Thử cả cột",
  noColumn: "Không thử cột nào",
  choice: ({ name, columns }, count) => {
    const [only] = columns;
    return columns.length === 1 && only !== undefined
      ? `“${name}”, ${count} đơn vị (cột ${columnOf(only)}, trang ‘${only.sheet}’)`
      : `“${name}”, ${count} đơn vị (${columns.length} cột)`;
  },
  columnsAt: "Tiêu đề cột:",
  hint:
    "Muốn thử nhiều đơn vị một lúc: thêm vào bảng điểm một cột có tiêu đề “Điểm thử”, ghi điểm muốn thử, để trống đơn vị " +
    "giữ nguyên, rồi bấm Đọc lại. Bảng nhiều năm thì ghi cả năm, ví dụ “Điểm thử 2025”.",
  summary: ({ tried, ranks, awards, others }, occasion) => {
    const base = `Thử ${tried} ô điểm, ${viOccasion(occasion)}: `;
    if (ranks + awards === 0) return `${base}không ai đổi hạng hay đổi kết luận khen thưởng.`;
    const moved = others === 0 ? "" : ` Trong đó ${others} đối tượng thay đổi dù điểm của chính mình giữ nguyên.`;
    return `${base}${ranks} đối tượng đổi hạng, ${awards} đối tượng đổi kết luận khen thưởng.${moved}`;
  },
  partial: ({ year, group, tried, units }) =>
    `Năm ${year}, khối ‘${group.name}’ mới thử điểm ${tried} trong ${units} đơn vị và chưa đơn vị nào có điểm, nên hạng năm ` +
    "đó chỉ so giữa các đơn vị được thử.",
  untouched: "Không ô nào trên trang tính bị thay đổi. Xếp hạng, xét thưởng và tô màu không bao giờ dùng cột điểm thử.",
  subject: "Đối tượng",
  before: "Hiện nay",
  after: "Nếu thử",
  own: ({ tried, scores, subject }, decimals) => {
    if (subject.kind === "individual") return subject.unit;
    if (!tried || scores.length === 0) return "điểm giữ nguyên";
    return viList(
      scores.map(({ year, before, after }) => {
        const was = before === null ? "chưa có điểm" : points(before, decimals);
        return `năm ${year}: ${was} → ${after === null ? "không có điểm" : points(after, decimals)}`;
      }),
    );
  },
  rank: (rank, year) => {
    const place = rank === null ? "không có hạng" : `hạng ${rank}`;
    return year === null ? place : `năm ${year}: ${place}`;
  },
  award: (title, conclusion) => `${title}: ${conclusionWords[conclusion]}`,
  noAward: "chưa đủ điều kiện danh hiệu nào",
  conclusion: (title, before, after) =>
    `${title}: ${before === null ? "chưa xét" : conclusionWords[before]} → ${after === null ? "không xét" : conclusionWords[after]}`,
  more: (count) => `Còn ${count} đối tượng nữa thay đổi.`,
  periodHeading: (occasion) => `Thử điểm, ${viOccasion(occasion)}`,
  periodIntro: "Thử điểm của một năm để xem khen thưởng tổng kết thay đổi ra sao. Không có gì được ghi vào sổ tính.",
  year: "Năm thử điểm",
  now: ({ entry: { unit, score: stated }, published, rank }, year, decimals) => {
    if (stated.kind === "outside") return `${unit}, năm ${year}: không thuộc diện chấm điểm.`;
    const score = published === null ? "chưa có điểm" : points(published, decimals);
    return `${unit}, năm ${year}: ${score}, ${rank === null ? "chưa có hạng" : `hạng ${rank}`}.`;
  },
  leastHeading: (year, occasion) => `Cần bao nhiêu điểm năm ${year} khi xét ${viOccasion(occasion)}`,
  othersStay:
    "Tính theo mọi điều kiện về điểm và hạng; điểm các năm khác và của các đơn vị khác giữ nguyên. Những điều cần xác " +
    "nhận (kỷ luật, sáng kiến…) không tính ở đây.",
  least,
};
