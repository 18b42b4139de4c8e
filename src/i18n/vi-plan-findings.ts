import { inputInWords } from "../sheets/model/parameter-words";
import type { PlanFinding } from "../sheets/plan-finding";
import { formatNumber } from "./locale";
import type { FindingMessages } from "./messages";

const number = (value: number) => formatNumber("vi", value);
const keeping = (kept: string) => `Đang dùng giá trị gốc của kế hoạch: ${kept}.`;

/** Vietnamese words for what is to be known about the sheet `Kế hoạch`. */
export const viPlanFindings: Pick<FindingMessages, PlanFinding["code"]> = {
  planNoHeader: () =>
    "không còn hàng tiêu đề có cột “Mã” và cột “Giá trị”, nên chưa đọc được trang này; đang dùng giá trị gốc của kế " +
    "hoạch. Ghi lại hai tiêu đề đó rồi bấm Đọc lại, hoặc bấm Lấy lại giá trị gốc.",
  planUnknownCode: ({ text }) =>
    `không có mã “${text}” trong kế hoạch, nên hàng này không được tính. Sửa mã cho đúng rồi bấm Đọc lại, hoặc xóa hàng.`,
  planDuplicateCode: ({ label, parameter }) =>
    `mã “${parameter}” (${label}) có ở nhiều hàng; chỉ tính hàng đầu. Xóa các hàng thừa rồi bấm Đọc lại.`,
  planEntryBlank: ({ label, kept }) =>
    `“${label}” đang để trống. ${keeping(kept)} Ghi giá trị vào ô rồi bấm Đọc lại, hoặc xóa hàng.`,
  planEntryWrong: ({ label, text, input, kept }) =>
    `“${text}” không dùng được cho “${label}”. ${keeping(kept)} ${inputInWords(input)} Sửa ô rồi bấm Đọc lại.`,
  planEntryOutOfRange: ({ label, value, min, max, kept }) =>
    `${number(value)} không dùng được cho “${label}”: chỉ nhận từ ${number(min)} đến ${number(max)}. ${keeping(kept)} ` +
    "Sửa ô rồi bấm Đọc lại.",
  planRefused: ({ label, mistake, kept, at }) =>
    `chưa dùng được giá trị mới của “${label}”: ${mistake}. ${keeping(kept)} ` +
    `Sửa ${at.length > 1 ? "các ô này cho khớp nhau" : "ô này"} rồi bấm Đọc lại.`,
  planOriginLost: () =>
    "không đọc được kế hoạch gốc đã lưu cùng sổ tính; các giá trị trên trang này được đọc theo kế hoạch có sẵn. Nếu còn " +
    "tệp kế hoạch, bấm Mở tệp kế hoạch để lấy lại.",
};
