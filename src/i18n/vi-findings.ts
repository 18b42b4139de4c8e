import { groupName } from "./group-name";
import { formatNumber } from "./locale";
import { viPlanFindings } from "./vi-plan-findings";
import type { FindingMessages } from "./messages";
import { viCells, viList } from "./vi-places";

const number = (value: number) => formatNumber("vi", value);

/** Vietnamese words for what is to be settled or known about the sheets. */
export const viFindings: FindingMessages = {
  noTable: () =>
    "chưa tìm thấy bảng điểm nào trong sổ tính. Bảng cần có một cột tên đơn vị (ví dụ “Tên đơn vị”) và một cột điểm " +
    "(ví dụ “Tổng điểm”). Kiểm tra hàng tiêu đề của bảng rồi bấm Đọc lại.",
  noScoreColumn: ({ selfScoreOnly }) =>
    selfScoreOnly
      ? "bảng chỉ có điểm tự đánh giá, mà xếp hạng phải theo điểm thẩm định hoặc điểm công bố. Thêm cột “Điểm thẩm định” " +
        "hoặc “Tổng điểm” rồi bấm Xếp hạng lại."
      : "bảng có tên đơn vị nhưng không có cột điểm. Đặt tiêu đề của cột điểm là “Tổng điểm” rồi bấm Xếp hạng lại.",
  severalScoreColumns: ({ columns }) =>
    `bảng có ${columns.length} cột đều có thể là điểm: ` +
    `${viList(columns.map(({ header, at }) => `“${header}” (${viCells(at.address)})`))}. ` +
    "Chỉ để một cột có tiêu đề “Tổng điểm”, đổi tiêu đề các cột kia rồi bấm Xếp hạng lại.",
  ambiguousHeader: ({ header }) =>
    `tiêu đề “${header}” có thể hiểu theo hai cách. Ghi đủ chữ, ví dụ “Tổng điểm” hoặc “Điểm thẩm định”, rồi bấm Xếp ` +
    "hạng lại.",
  noYear: () =>
    "không rõ bảng này của năm nào. Ghi năm vào dòng tên bảng hoặc tên trang (ví dụ “Điểm 2023”) rồi bấm Xếp hạng lại.",
  ambiguousNumber: ({ text, readings: [one, other] }) =>
    `“${text}” có thể là ${number(one)} hoặc ${number(other)}. Sửa ô thành số rồi bấm Xếp hạng lại.`,
  notANumber: ({ text }) =>
    `“${text}” không phải là số. Sửa ô thành số (ví dụ 82,5), hoặc để trống nếu chưa có điểm, rồi bấm Xếp hạng lại.`,
  outOfScale: ({ value, min, max }) =>
    `điểm ${number(value)} nằm ngoài thang điểm từ ${number(min)} đến ${number(max)}. Sửa ô rồi bấm Xếp hạng lại.`,
  duplicateUnit: ({ unit, year }) =>
    `đơn vị ‘${unit}’ có những điểm khác nhau trong năm ${year}. Sửa cho giống nhau, xóa hàng thừa, hoặc bỏ chọn bảng ` +
    "không dùng ở mục Đã nhận ra, rồi bấm Xếp hạng lại.",
  noGroup: ({ unit }) =>
    `không rõ ‘${unit}’ thuộc khối nào. Thêm cột “Khối” và ghi khối của đơn vị (ví dụ “Xã, phường”) rồi bấm Xếp hạng lại.`,
  groupContradiction: ({ unit, heading, used }, plan) =>
    `‘${unit}’ nằm dưới mục “${heading}” nhưng tên đơn vị cho thấy thuộc khối khác. Đã xếp vào khối ` +
    `‘${groupName(used, plan)}’; nếu chưa đúng, sửa mục hoặc thêm cột “Khối” rồi bấm Xếp hạng lại.`,
  similarNames: ({ names: [one, other], merged }) =>
    merged
      ? `‘${one}’ và ‘${other}’ chỉ khác nhau ở dấu, được coi là một đơn vị. Nếu là hai đơn vị, sửa tên cho khác hẳn nhau ` +
        "rồi bấm Xếp hạng lại."
      : `‘${one}’ và ‘${other}’ chỉ khác nhau ở dấu, được coi là hai đơn vị. Nếu là một đơn vị, sửa tên cho giống nhau ` +
        "rồi bấm Xếp hạng lại.",
  sameScoreTwice: ({ unit, year }) =>
    `điểm năm ${year} của ‘${unit}’ được ghi giống nhau ở nhiều nơi; chỉ tính một lần. Bạn không cần sửa gì.`,
  errorCell: ({ error }) =>
    `ô đang báo lỗi ${error}, nên đơn vị này được coi là chưa có điểm. Nếu đã có điểm, sửa ô rồi bấm Xếp hạng lại.`,
  yearNotCompared: ({ year }) =>
    `điểm năm ${year} còn chỗ chưa rõ, nên chưa so hạng với năm ${year}. Sửa chỗ này rồi bấm Xếp hạng lại nếu cần so.`,
  hiddenRows: ({ count }) => `bảng có ${count} hàng đang ẩn hoặc bị lọc; các hàng này vẫn được tính.`,
  ...viPlanFindings,
};
