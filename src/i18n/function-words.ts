import { numberInWords } from "../engine/number-words";
import { conditionVerdictWords } from "../sheets/model/verdict-words";

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
  errorCell: (argument: string) => `Đối số ${argument} là một ô đang báo lỗi: sửa ô đó trước`,
  shapesDiffer: (argument: string, first: string, rows: number, columns: number) =>
    `Vùng ${argument} phải cùng cỡ với vùng ${first}: ${rows} hàng, ${columns} cột`,
} as const;

/** "TTg, TINH hoặc THIXA". */
function oneOf(codes: readonly string[]): string {
  if (codes.length < 2) return codes.join("");
  return `${codes.slice(0, -1).join(", ")} hoặc ${codes.slice(-1).join("")}`;
}
