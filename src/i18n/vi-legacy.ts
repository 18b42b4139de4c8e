import type { LegacyMessages } from "./legacy-messages";
import { viCellCounts, viList, viPlace } from "./vi-places";

/** Vietnamese words for texts in encodings from before Unicode. */
export const viLegacy: LegacyMessages = {
  heading: "Chữ kiểu cũ (TCVN3, VNI)",
  intro:
    "Các trang dưới đây có chữ gõ bằng bảng mã cũ. Thi đua CCHC đọc thành chữ Unicode mà không sửa ô nào, nên không bắt " +
    "buộc phải chuyển. Nếu muốn dùng chữ Unicode trong sổ tính, chọn trang rồi bấm nút. Có thể không hoàn tác được: hãy lưu một bản " +
    "sao trước.",
  sheet: (sheet, cells, encodings) => `Trang ‘${sheet}’: ${cells} ô ${viList(encodings)}`,
  uncertain:
    "Có ô không dùng phông chữ kiểu cũ (.Vn…, VNI-…), chỉ đoán theo mặt chữ. Xem kỹ ví dụ trước khi chọn trang này.",
  example: (stored, text) => `“${stored}” → “${text}”`,
  convert: "Chuyển sang Unicode",
  converted: (sheets) => {
    const { total, where } = viCellCounts(sheets);
    return `Đã chuyển ${total} ô sang Unicode, ở ${where}. Các ô khác vẫn như cũ.`;
  },
  formulasLeft: (places, count) => {
    const rest = count - places.length;
    return (
      `Còn ${count} ô giữ nguyên vì chữ do công thức tạo ra: ${places.map(viPlace).join("; ")}` +
      `${rest > 0 ? `; và ${rest} ô khác` : ""}. Nếu công thức lấy chữ từ ô đã chuyển, đổi phông chữ của ô đó là đọc được.`
    );
  },
  nothingToConvert: "Các trang đã chọn không còn chữ kiểu cũ nào để chuyển.",
};
