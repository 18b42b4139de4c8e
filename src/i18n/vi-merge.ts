import type { Declined } from "../sheets/recognition";
import type { MergeMessages } from "./merge-messages";
import { viPlace, viSheetNames } from "./vi-places";
import { viRecognition } from "./vi-recognition";

/** Vietnamese words for putting files together. */
export const viMerge: MergeMessages = {
  heading: "Gộp nhiều tệp",
  intro:
    "Chọn các tệp Excel của từng đơn vị. Thi đua CCHC đọc điểm trong từng tệp rồi ghi chung vào trang Tổng hợp của năm, " +
    "mỗi dòng có tên tệp nguồn. Các tệp đó không bị sửa. Trong lúc đọc, Excel tạm thêm rồi xóa các trang của từng tệp, nên " +
    "có thể không hoàn tác được các bước trước.",
  choose: "Chọn tệp…",
  chosen: (count) => (count === 0 ? "Chưa chọn tệp nào." : `Đã chọn ${count} tệp.`),
  names: "Các tệp đã chọn",
  merge: (count) => `Gộp ${count} tệp`,
  progress: ({ done, total, file }) => `Đang đọc tệp ${done + 1}/${total}: ${file}`,
  cancel: "Dừng",
  merged: ({ files, units, sheets }) => `Đã gộp điểm của ${units} đơn vị từ ${files} tệp vào ${viSheetNames(sheets)}.`,
  nothingMerged: "Không đọc được điểm từ tệp nào, nên không ghi gì.",
  cancelled: "Đã dừng. Không ghi gì vào sổ tính.",
  failedHeading: (count) => `${count} tệp không lấy được điểm. Mở từng tệp, sửa như ghi dưới đây, lưu lại rồi gộp lại:`,
  problem: (problem) => {
    switch (problem.code) {
      case "notWorkbook":
        return "không phải tệp Excel.";
      case "oldWorkbook":
        return "tệp .xls kiểu cũ. Mở tệp, chọn Lưu thành (Save As) kiểu .xlsx rồi gộp lại.";
      case "encrypted":
        return "tệp có mật khẩu. Mở tệp, bỏ mật khẩu, lưu lại rồi gộp lại.";
      case "unreadable":
        return "Excel không mở được tệp này. Thử mở riêng tệp để xem.";
      case "noScores":
        return noScores(problem.declined);
    }
  },
  failed: (file, why) => `${file}: ${why}`,
};

function noScores(declined: Declined | null): string {
  if (declined === null) return "không có bảng điểm nào.";
  const where = declined.at === null ? `trang ‘${declined.sheet}’` : viPlace(declined.at);
  return `${where}: ${viRecognition.declined[declined.reason]}.`;
}
