import type { RankReason, ScoreForm } from "../sheets/check/data-note";
import type { CheckMessages } from "./check-messages";
import { groupName } from "./group-name";
import { formatNumber } from "./locale";
import { viList, viSheetNames } from "./vi-places";

const number = (value: number) => formatNumber("vi", value);

const viForms: Readonly<Record<ScoreForm, string>> = {
  points: "điểm (như 85)",
  percent: "phần trăm (như 85%)",
  fraction: "số không quá 1 (như 0,85)",
};

const viReasons: Readonly<Record<RankReason, string>> = {
  ties: "hạng trên trang đếm các đơn vị đồng hạng theo cách khác (1, 2, 2, 3 hay 1, 2, 2, 4)",
  sequential: "hạng trên trang xếp lần lượt, không cho các đơn vị bằng điểm đồng hạng",
  rounding: "hạng trên trang tính theo điểm chưa làm tròn hoặc làm tròn khác",
  withinTable: "hạng trên trang chỉ tính trong từng bảng",
  groupsTogether: "hạng trên trang xếp chung mọi khối",
};

/** Vietnamese words for the check of the data. */
export const viCheck: CheckMessages = {
  heading: "Kiểm tra dữ liệu",
  intro: "Những chỗ cần xem lại trong các trang của bạn. Không ô nào được sửa khi bạn chưa đồng ý.",
  nothing: "Không thấy chỗ nào cần xem lại.",
  counts: (mustFix, review) => `${mustFix} chỗ phải sửa, ${review} chỗ nên xem.`,
  onlyMustFix: "Chỉ hiện chỗ phải sửa",
  topics: {
    found: "Khi đọc bảng",
    names: "Tên đơn vị",
    numbers: "Số liệu",
    sums: "Cộng điểm",
    ranks: "Hạng ghi trên trang",
    years: "Các năm",
  },
  topic: (name, count) => `${name} (${count})`,
  more: (count) => `Còn ${count} chỗ nữa; bấm Ghi ra trang để xem đủ.`,
  notes: {
    unitSpelling: ({ written, usual, unseen }) =>
      unseen
        ? {
            problem: `tên ‘${usual}’ có dấu cách thừa hoặc ký tự không nhìn thấy.`,
            suggestion: "Bỏ các ký tự thừa để tên giống các nơi khác.",
          }
        : {
            problem: `tên ‘${written}’ viết khác nơi khác của cùng đơn vị.`,
            suggestion: `Viết ‘${usual}’ cho thống nhất; nếu là hai đơn vị thì sửa tên cho khác hẳn nhau.`,
          },
    textNumber: ({ text, value }) => ({
      problem: `“${text}” là số ghi dưới dạng chữ.`,
      suggestion: `Ghi lại thành số ${number(value)} để Excel cộng được.`,
    }),
    percentForm: ({ header, shown, form, usual }) => ({
      problem: `“${shown}” ở cột “${header}” ghi theo ${viForms[form]}, còn các ô khác ghi theo ${viForms[usual]}.`,
      suggestion: `Ghi cả cột theo ${viForms[usual]}.`,
    }),
    missingYear: ({ unit, year }) => ({
      problem: `‘${unit}’ có điểm năm trước và năm sau nhưng không có điểm năm ${year}.`,
      suggestion: `Ghi điểm năm ${year} nếu đã có, hoặc ghi “Không thuộc diện chấm điểm”.`,
    }),
    yearOfNobody: ({ year }) => ({
      problem: `không đơn vị nào có điểm năm ${year} của giai đoạn.`,
      suggestion: `Thêm bảng điểm năm ${year} nếu xét khen thưởng tổng kết.`,
    }),
    unitComes: ({ unit, year }) => ({
      problem: `‘${unit}’ chỉ có trong bảng từ năm ${year}.`,
      suggestion: "Kiểm tra đơn vị này có đổi tên, sáp nhập hoặc bị sót ở các năm trước không.",
    }),
    unitGoes: ({ unit, year }) => ({
      problem: `‘${unit}’ không còn trong bảng sau năm ${year}.`,
      suggestion: "Kiểm tra đơn vị này có đổi tên, sáp nhập hoặc bị sót ở các năm sau không.",
    }),
    wrongTotal: ({ unit, header, terms, stated, sum }) => ({
      problem: `“${header}” của ‘${unit}’ ghi ${number(stated)}, nhưng ${terms.join(" ")} = ${number(sum)}.`,
      suggestion: "Xem lại tổng và các cột thành phần rồi sửa ô sai.",
    }),
    ranksByOtherRule: ({ units, year, group, reason }, plan) => ({
      problem:
        `hạng năm ${year} của ${units.length} đơn vị khối ‘${groupName(group, plan)}’ khác hạng tính theo kế hoạch ` +
        `(${viList(units.slice(0, MOST_NAMED))}${units.length > MOST_NAMED ? "…" : ""}): ${viReasons[reason]}.`,
      suggestion: "Nếu cách xếp trên trang mới đúng, chỉnh cách xếp hạng ở trang Kế hoạch; nếu không, sửa cột hạng.",
    }),
    otherRank: ({ unit, year, stated, ours }) => ({
      problem:
        ours === null
          ? `‘${unit}’ ghi hạng ${stated} năm ${year} nhưng không có điểm để xếp hạng.`
          : `‘${unit}’ ghi hạng ${stated} năm ${year}, còn tính theo điểm là hạng ${ours}.`,
      suggestion: "Xem lại điểm và hạng của đơn vị này.",
    }),
  },
  write: "Ghi ra trang Kiểm tra dữ liệu",
  corrections: "Có thể sửa giúp",
  correction: (cell, before, after) => `${cell}: “${before}” → “${after}”`,
  unseenCorrection: (cell, after) => `${cell}: “${after}”, bỏ khoảng trắng thừa hoặc chữ tách dấu không nhìn thấy được`,
  numberCorrection: (cell, before, after) => `${cell}: chữ “${before}” → số ${after}`,
  chooseAll: "Chọn tất cả",
  fix: (count) => `Sửa giúp (${count})`,
  preview: (count) =>
    `Sẽ ghi giá trị mới vào ${count} ô đã chọn ở trên và không đụng đến ô nào khác. Ô đã đổi hoặc có công thức được giữ nguyên.`,
  apply: "Sửa các ô này",
  cancel: "Thôi",
  written: (sheets, mustFix, review) =>
    `Đã ghi ${mustFix} chỗ phải sửa và ${review} chỗ nên xem ở ${viSheetNames(sheets)}. Các trang của bạn giữ nguyên.`,
  corrected: (cells) => (cells === 0 ? "Không ô nào được sửa." : `Đã sửa ${cells} ô và đọc lại sổ tính.`),
  left: (places) => `Giữ nguyên, vì ô đã đổi từ lúc đọc hoặc có công thức: ${places.join("; ")}.`,
};

const MOST_NAMED = 5;
