import { numberInWords } from "../engine/number-words";
import type { ValueAsked } from "../engine/targets/value-asked";
import { conditionVerdictWords } from "../engine/verdict-words";
import { viValueAsked } from "./vi-findings";

const TYPE_A_DAY = 'gõ ngày như 15/01/2024 hoặc "ngày 15 tháng 1 năm 2024"';

/**
 * What the custom functions say to the person in front of the cell. Excel shows it beside #VALUE!; functions speak
 * Vietnamese, whatever the language of the pane.
 */
export const functionWords = {
  verdicts: conditionVerdictWords,
  notNumber: (shown: string) => `“${shown}” không phải là số: gõ lại điểm bằng chữ số, ví dụ 82,5`,
  ambiguousNumber: (shown: string, [one, other]: readonly [number, number]) =>
    `Không rõ “${shown}” là ${numberInWords(one)} hay ${numberInWords(other)}: gõ lại bằng một số`,
  percentForPoints: (shown: string) =>
    `“${shown}” là phần trăm, còn điểm của tập thể tính bằng điểm: bỏ dấu % nếu đó là điểm, hoặc chọn loại "ca nhan"`,
  fractionForPercent: (value: number) =>
    `Không rõ ${numberInWords(value)} là ${numberInWords(value * 100)}% hay ${numberInWords(value)}%: ` +
    `nếu ô có định dạng phần trăm thì nhân với 100`,
  outsideScale: (value: number, min: number, max: number) =>
    `Điểm ${numberInWords(value)} nằm ngoài thang điểm từ ${numberInWords(min)} đến ${numberInWords(max)}`,
  percentForRebase: (shown: string) => `“${shown}” là phần trăm, không quy đổi được: ghi điểm đạt được, ví dụ 68,32`,
  maxScoreMissing: "Thiếu điểm tối đa: ghi điểm tối đa của đơn vị, ví dụ 84",
  maxScoreNotPositive: "Điểm tối đa phải lớn hơn 0",
  maxScoreDiffers: (shown: string, maxScore: number) =>
    `“${shown}” ghi điểm tối đa khác với ${numberInWords(maxScore)}: sửa cho hai bên khớp nhau`,
  awardMissing: (codes: readonly string[]) => `Thiếu danh hiệu: dùng ${oneOf(codes)}`,
  unknownAward: (shown: string, codes: readonly string[]) => `Không có danh hiệu “${shown}”: dùng ${oneOf(codes)}`,
  unknownSubject: (shown: string) => `Không có loại “${shown}”: dùng "tap the" hoặc "ca nhan"`,
  unknownTies: (shown: string) =>
    `Không có kiểu xếp hạng “${shown}”: để trống (1, 2, 2, 4) hoặc dùng "lien" (1, 2, 2, 3)`,
  unknownGroup: (shown: string, names: readonly string[]) => `Không có khối “${shown}”: dùng ${oneOf(names)}`,
  notRank: (value: number) => `${numberInWords(value)} không phải là hạng: hạng là 1, 2, 3…`,
  notDay: (shown: string) => `“${shown}” không phải là ngày: ${TYPE_A_DAY}`,
  numberNotDay: (value: number) => `${numberInWords(value)} không phải là ngày của Excel: ${TYPE_A_DAY}`,
  shortYear: (shown: string) => `Không rõ “${shown}” là năm nào: ghi năm đủ bốn chữ số, ví dụ 15/01/2024`,
  notInCalendar: (shown: string, { day, month }: { readonly day: number; readonly month: number }) =>
    month < 1 || month > 12
      ? `“${shown}” có tháng ${month}, không có trong lịch: ghi ngày trước, tháng sau, ví dụ 15/01/2024`
      : `“${shown}” có ngày ${day}, tháng ${month} năm đó không có ngày này: sửa lại ngày`,
  dayTooEarly: (shown: string) => `“${shown}” quá sớm, Excel không tính đúng ngày trước 01/03/1900: ${TYPE_A_DAY}`,
  dayBeforePlan: (day: string, year: number) =>
    `Ngày công bố là ${day}, trước năm ${year} của kế hoạch: ghi đủ ngày, tháng, năm, ví dụ 15/01/2024`,
  dayTooLate: (day: string) => `Ngày công bố là ${day}, quá xa để tính hạn: sửa lại năm`,
  unknownTarget: (shown: string) => `Không có chỉ tiêu “${shown}”: ghi mã của phần, ví dụ d, đ2, e-xã, h-huyện`,
  targetNotOne: (shown: string, codes: readonly string[]) =>
    `Chỉ tiêu “${shown}” có nhiều phần: ghi rõ ${oneOf(codes)}`,
  unknownLevel: (shown: string) => `Không có cấp “${shown}”: dùng "huyện", "xã" hoặc "thị xã"`,
  notTargetValue: (shown: string, code: string, asked: ValueAsked) =>
    `“${shown}” không phải là giá trị của chỉ tiêu ${code}: cần ${viValueAsked[asked]}`,
  targetOutOfRange: (value: number, min: number, max: number) =>
    `Giá trị ${numberInWords(value)} nằm ngoài khoảng từ ${numberInWords(min)} đến ${numberInWords(max)}`,
  errorCell: (argument: string) => `Đối số ${argument} là một ô đang báo lỗi: sửa ô đó trước`,
  notOnePerRow: (argument: string, rows: number) =>
    `Vùng ${argument} phải là một ô, hoặc một cột ${rows} hàng như vùng hang`,
  shapesDiffer: (argument: string, first: string, rows: number, columns: number) =>
    `Vùng ${argument} phải cùng cỡ với vùng ${first}: ${rows} hàng, ${columns} cột`,
} as const;

/** "TTg, TINH hoặc THIXA". */
function oneOf(codes: readonly string[]): string {
  if (codes.length < 2) return codes.join("");
  return `${codes.slice(0, -1).join(", ")} hoặc ${codes.slice(-1).join("")}`;
}
