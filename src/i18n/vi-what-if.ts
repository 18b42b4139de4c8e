import type { Award } from "../plan/plan";
import type { AwardMargin } from "../engine/what-if/award-margin";
import type { FragileMark } from "../engine/what-if/fragile";
import type { Standing } from "../engine/what-if/trial";
import type { UnitAssessment } from "../engine/year-assessment";
import { formatNumber, formatScore } from "./locale";
import { viList } from "./vi-places";
import type { BadTrial, WhatIfMessages } from "./what-if-messages";

const number = (value: number, decimals?: number) => formatNumber("vi", value, decimals);
const points = (value: number, decimals?: number) => `${formatScore("vi", value, decimals)} điểm`;
const names = (units: readonly UnitAssessment[]) => viList(units.map(({ entry }) => entry.unit));
const title = ({ title: words, annual }: Award) => (annual.value ? words : `${words} (chỉ xét khi tổng kết)`);

function badScore(reading: BadTrial): string {
  switch (reading.kind) {
    case "ambiguous": {
      const [one, other] = reading.readings;
      return `“${reading.shown}” có thể là ${number(one)} hoặc ${number(other)}. Gõ lại một số, ví dụ 82,5.`;
    }
    case "percent":
      return `“${reading.shown}” là phần trăm, còn tập thể tính bằng điểm. Bỏ dấu % nếu đó là điểm.`;
    case "outOfScale":
      return `Điểm ${number(reading.value)} nằm ngoài thang điểm từ ${number(reading.min)} đến ${number(reading.max)}. Gõ lại điểm.`;
    case "notNumber":
      return `“${reading.shown}” không phải là số. Gõ điểm bằng chữ số, ví dụ 82,5.`;
  }
}

function rankChange(before: Standing["rank"], after: Standing["rank"]): string {
  if (after === null) return "không có hạng";
  if (before === null) return `xếp hạng ${after} (đang không có hạng)`;
  if (after === before) return `giữ hạng ${after}`;
  return `${after < before ? "lên" : "xuống"} hạng ${after} (đang hạng ${before})`;
}

function awardChange(before: Award | null, after: Award | null): string {
  if (after === null) {
    return before === null
      ? "vẫn chưa đủ điều kiện về điểm cho danh hiệu nào"
      : `không còn đủ điều kiện về điểm cho ${title(before)}`;
  }
  if (before === null) return `đủ điều kiện về điểm cho ${title(after)}; hiện nay chưa đủ cho danh hiệu nào`;
  if (before.code === after.code) return `vẫn đủ điều kiện về điểm cho ${title(after)}`;
  return `đủ điều kiện về điểm cho ${title(after)}; hiện nay là ${title(before)}`;
}

function fragile(mark: FragileMark, decimals: number): string {
  if (mark.kind === "rank") {
    const [higher, lower] = [names(mark.higher), names(mark.lower)];
    return mark.tied
      ? `${higher} đồng hạng với ${lower} do làm tròn; điểm trong ô chênh nhau ${points(mark.apart)}.`
      : `${higher} đứng trên ${lower} chỉ nhờ ${points(mark.apart)}, ít hơn ${points(10 ** -decimals)} là mức công bố.`;
  }
  const { unit, award, threshold, apart } = mark;
  return mark.met
    ? `${unit.entry.unit} đạt ngưỡng ${number(threshold, decimals)} của ${title(award)} nhờ làm tròn; điểm trong ô còn thiếu ${points(apart)}.`
    : `${unit.entry.unit} không đạt ngưỡng ${number(threshold, decimals)} của ${title(award)} chỉ vì thiếu ${points(apart)}.`;
}

function margin({ award, lastEligible, firstIneligible, apart, fragileBy }: AwardMargin, decimals: number): string {
  const side = (units: readonly UnitAssessment[]) => {
    const score = units[0]?.published ?? null;
    return score === null ? names(units) : `${names(units)} (${points(score, decimals)})`;
  };
  const eligible =
    lastEligible.length === 0 ? "chưa đơn vị nào đạt" : `thấp nhất trong số đạt là ${side(lastEligible)}`;
  const ineligible =
    firstIneligible.length === 0
      ? "không đơn vị nào có điểm mà không đạt"
      : `cao nhất trong số không đạt là ${side(firstIneligible)}`;
  const between = apart === null ? "" : `, cách nhau ${points(apart, decimals)}`;
  const onEdge = fragileBy === null ? "" : ` (mong manh vì điểm trong ô chỉ chênh ${points(fragileBy)})`;
  return `${award.title}: ${eligible}; ${ineligible}${between}${onEdge}.`;
}

/** Vietnamese words for trying a score. */
export const viWhatIf: WhatIfMessages = {
  heading: (year) => `Thử điểm năm ${year}`,
  intro:
    "Chọn một đơn vị và gõ một điểm khác để xem hạng và danh hiệu thay đổi ra sao. Không có gì được ghi vào sổ tính.",
  unit: "Đơn vị",
  unitHint: "Gõ hoặc chọn tên đơn vị",
  showUnits: "Mở danh sách đơn vị",
  noMatch: "Không có đơn vị nào khớp. Xóa bớt chữ.",
  moreUnits: (count) => `Còn ${count} đơn vị nữa: gõ tên để thu hẹp`,
  score: "Điểm thử",
  scoreHint: "Viết như trong bảng điểm, ví dụ 82,5",
  badScore,
  now: ({ entry: { unit, score: stated }, published, rank, award }, decimals) => {
    if (stated.kind === "outside") return `${unit} hiện nay không thuộc diện chấm điểm nên không có hạng.`;
    const score = published === null ? "chưa có điểm" : points(published, decimals);
    const place = rank === null ? "không có hạng" : `hạng ${rank}`;
    const eligible =
      award === null ? "chưa đủ điều kiện về điểm cho danh hiệu nào" : `đủ điều kiện về điểm cho ${title(award)}`;
    return `${unit} hiện nay: ${score}, ${place}, ${eligible}.`;
  },
  tried: ({ name, before, after }, decimals) =>
    `Nếu được ${points(after.published ?? 0, decimals)}, ${name} ${rankChange(before.rank, after.rank)}, ` +
    `${awardChange(before.award, after.award)}.`,
  othersMoved: (count) => (count === 0 ? "Không đơn vị nào khác đổi hạng." : `${count} đơn vị khác đổi hạng.`),
  others: (count) => `Các đơn vị khác đổi hạng (${count})`,
  other: ({ unit, before, after }) => `${unit.entry.unit}: ${rankChange(before.rank, after.rank)}`,
  leastHeading: "Điểm ít nhất cho từng danh hiệu",
  least: ({ award, score, change, met }, decimals) => {
    if (score === null) return `${title(award)}: không điểm nào trên thang điểm là đủ`;
    const needed = `${title(award)}: từ ${points(score, decimals)}`;
    if (change === null) return needed;
    if (!met) return `${needed}, còn thiếu ${points(change, decimals)}`;
    return change === 0 ? `${needed}, đang vừa đủ` : `${needed}, đang vượt ${points(-change, decimals)}`;
  },
  tryLeast: (score, decimals) => `Thử ${number(score, decimals)}`,
  forAward: (award) => `cho ${award}`,
  fragileHeading: "Chênh lệch nhỏ hơn mức công bố",
  fragileAll: (count) => `Hạng và danh hiệu chênh nhau rất ít (${count})`,
  fragile,
  marginsHeading: (group) => `Khoảng cách ở từng danh hiệu: ${group}`,
  margin,
};
