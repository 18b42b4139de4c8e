import { type Sheet, WorkbookRefusal } from "../workbook/workbook";

/** A refusal of the workbook, said to the person who typed or clicked. */
export function refusalText(error: unknown, sheet: Sheet): string {
  if (!(error instanceof WorkbookRefusal))
    return "Không làm được việc này. Hãy thử lại; nếu vẫn lỗi, lưu tệp rồi mở lại trang.";
  if (error.code === "AccessDenied") {
    return `Trang tính «${sheet.name}» đang được bảo vệ. Hãy gỡ bảo vệ trong Excel (thẻ Xem lại → Bỏ bảo vệ trang tính) rồi thử lại.`;
  }
  return `Bảng tính không nhận thay đổi này trên trang «${sheet.name}»: ${error.message}`;
}

/** What an error in a cell means, for its tooltip. */
const errorMeanings: Partial<Record<string, string>> = {
  "#NULL!": "Hai vùng trong công thức không giao nhau.",
  "#DIV/0!": "Công thức chia cho 0 hoặc cho ô trống.",
  "#VALUE!": "Công thức nhận một giá trị không đúng kiểu.",
  "#REF!": "Công thức nhắc tới ô hoặc trang tính không còn nữa.",
  "#NAME?": "Công thức có tên hàm hoặc tên vùng không tìm thấy.",
  "#NUM!": "Công thức cho ra một số không hợp lệ.",
  "#N/A": "Không tìm thấy giá trị.",
  "#SPILL!": "Kết quả cần nhiều ô, nhưng có ô bên cạnh đã có dữ liệu.",
  "#CALC!": "Công thức cho ra một mảng rỗng.",
  "#BUSY!": "Đang chờ tiện ích trả lời.",
};

export function errorMeaning(code: string): string {
  return errorMeanings[code] ?? "Công thức bị lỗi.";
}

export const staleMeaning =
  "Công thức này không tính lại được ở đây; giá trị đang hiện có thể đã cũ. Excel sẽ tính lại khi mở tệp.";
