import type { Messages, OutcomeMessages, PaneMessages, ProblemMessages } from "./messages";
import { viAwards, viOccasion } from "./vi-awards";
import { viCheck } from "./vi-check";
import { viDossier } from "./vi-dossier";
import { viFindings } from "./vi-findings";
import { viLegacy } from "./vi-legacy";
import { viCellCounts, viList, viPlace, viSheetNames } from "./vi-places";
import { viMerge } from "./vi-merge";
import { viQuestions } from "./vi-questions";
import { viRecognition } from "./vi-recognition";
import { viPlan, viPlanProblems } from "./vi-plan";
import { viResults } from "./vi-results";
import { viTemplates } from "./vi-templates";
import { viTrials } from "./vi-trials";
import { viWhatIf } from "./vi-what-if";

const outcomes: OutcomeMessages = {
  ranked: ({ occasion, units, ranked }) =>
    units === ranked
      ? `Đã xếp hạng ${ranked} đơn vị ${viOccasion(occasion)}.`
      : `Đã xếp hạng ${ranked} trong ${units} đơn vị ${viOccasion(occasion)}; ${units - ranked} đơn vị ` +
        (occasion.kind === "annual"
          ? "thiếu điểm hoặc không thuộc diện chấm điểm đứng ở cuối, không có hạng."
          : "thiếu hạng ở ít nhất một năm."),
  nominated: ({ occasion, collectives, people }) =>
    `Đã xét khen thưởng ${viOccasion(occasion)} cho ${collectives} tập thể` +
    (people === 0 ? "; chưa có danh sách cá nhân." : ` và ${people} cá nhân.`),
  nominationCount: viAwards.counts,
  awardCount: ({ title, annual }, count) =>
    `${count} đơn vị có danh hiệu cao nhất theo điểm là ${title}${annual ? "" : " (chỉ xét khi tổng kết)"}.`,
  sheetsWritten: (sheets) => `Kết quả ghi ở ${viSheetNames(sheets)}.`,
  renamed: (wanted, used) =>
    `Sổ tính đã có một trang ‘${wanted}’ không phải do Thi đua CCHC tạo, nên kết quả được ghi vào trang ‘${used}’.`,
  highlighted: (year, units, sheets) =>
    `Đã tô màu hàng của ${units} đơn vị đủ điều kiện về điểm năm ${year}, ở ${viSheetNames(sheets)}.`,
  withoutRows: (sheets) =>
    `Không tô màu ở ${viSheetNames(sheets)}: bảng chấm điểm ở đó ghi theo tiêu chí, không có hàng riêng cho từng đơn vị.`,
  nothingToHighlight: (year) =>
    `Năm ${year} chưa có đơn vị nào đủ điều kiện về điểm, nên không có hàng nào được tô màu.`,
  cleared: (sheets) => `Đã bỏ tô màu ở ${viSheetNames(sheets)}. Định dạng của bạn vẫn như cũ.`,
  nothingToClear: "Không có hàng nào đang được Thi đua CCHC tô màu.",
  frozen: (sheets) => {
    const { total, where } = viCellCounts(sheets);
    return `Đã chép thành giá trị ${total} ô có hàm CCHC, ở ${where}. Giá trị, định dạng và các công thức khác vẫn như cũ.`;
  },
  formulasLeft: (places, count) => {
    const rest = count - places.length;
    const named = places.map(viPlace).join("; ");
    return (
      `Còn ${count} công thức giữ nguyên vì đang báo lỗi hoặc chưa tính xong: ${named}` +
      `${rest > 0 ? `; và ${rest} ô khác` : ""}. Sửa lỗi hoặc đợi tính xong rồi bấm Chép thành giá trị lần nữa.`
    );
  },
  nothingToFreeze: "Sổ tính không có công thức nào dùng hàm CCHC, nên không có gì để chép thành giá trị.",
  stopped: (count) => `Chưa làm được, chưa ghi gì vào sổ tính. Cần xử lý ${count} chỗ sau:`,
};

const problems: ProblemMessages = {
  hiddenSheet: (sheet) =>
    `Trang ‘${sheet}’ đang bị ẩn. Bấm chuột phải vào tên một trang, chọn Bỏ ẩn (Unhide), chọn trang ấy rồi bấm lại.`,
  protectedSheet: (sheet) =>
    `Trang ‘${sheet}’ đang được bảo vệ nên không ghi được kết quả. Vào thẻ Xem lại (Review), bấm Bỏ bảo vệ trang tính, ` +
    "rồi làm lại.",
  protectedWorkbook:
    "Sổ tính đang được bảo vệ cấu trúc nên không thêm được trang kết quả. Vào thẻ Xem lại (Review), bấm Bảo vệ sổ làm " +
    "việc để bỏ bảo vệ, rồi làm lại.",
  protectedSource: (sheet) =>
    `Trang ‘${sheet}’ đang được bảo vệ nên không tô màu được. Vào thẻ Xem lại (Review), bấm Bỏ bảo vệ trang tính, rồi ` +
    "làm lại.",
  protectedFormulas: (sheets) =>
    `Chưa chép ô nào thành giá trị, vì ${viSheetNames(sheets)} đang được bảo vệ. Vào thẻ Xem lại (Review), bấm Bỏ bảo vệ ` +
    "trang tính, rồi làm lại.",
  protectedCorrections: (sheets) =>
    `Chưa sửa ô nào, vì ${viSheetNames(sheets)} đang được bảo vệ. Vào thẻ Xem lại (Review), bấm Bỏ bảo vệ trang tính, ` +
    "rồi làm lại.",
  protectedLegacy: (sheets) =>
    `Chưa chuyển ô nào sang Unicode, vì ${viSheetNames(sheets)} đang được bảo vệ. Vào thẻ Xem lại (Review), bấm Bỏ bảo ` +
    "vệ trang tính, rồi làm lại.",
  cellBeingEdited: "Bạn đang gõ dở trong một ô. Bấm Enter để xong ô đó rồi làm lại.",
  tooLarge: "Sổ tính quá lớn để đọc một lần. Chép bảng điểm sang một sổ tính riêng rồi làm lại ở đó.",
  noScoresForYear: (year, years) =>
    years.length === 0
      ? `Chưa có đơn vị nào có điểm năm ${year}. Nhập điểm vào bảng rồi bấm Xếp hạng lại.`
      : `Chưa có đơn vị nào có điểm năm ${year}. Các năm có điểm: ${viList(years.map(String))}. Chọn một năm trong số đó ` +
        "rồi bấm Xếp hạng lại.",
  ...viPlanProblems,
  noScoresForPeriod: (years) =>
    years.length === 0
      ? "Chưa có đơn vị nào có điểm trong giai đoạn. Nhập điểm vào bảng rồi bấm Xếp hạng lại."
      : `Các năm có điểm (${viList(years.map(String))}) đều ngoài giai đoạn của kế hoạch. Chọn một năm rồi bấm Xếp hạng.`,
  highlightNeedsYear: "Tô màu theo điểm của từng năm. Chọn một năm ở ô Năm rồi bấm Tô màu.",
  hostTooOld:
    "Excel trên máy này quá cũ. Cần Excel 2021, Excel trong Microsoft 365 hoặc Excel trên web. Bạn có thể mở sổ tính " +
    "này bằng Excel trên web rồi làm tiếp.",
  unexpected: (detail) =>
    `Excel báo lỗi nên việc này chưa xong: “${detail}”. Bấm Đọc lại rồi thử lần nữa; nếu vẫn lỗi, lưu sổ tính, đóng ` +
    "Excel rồi mở lại.",
};

const pane: PaneMessages = {
  title: "Thi đua CCHC",
  plan: (title) => `Kế hoạch: ${title}`,
  otherLanguage: { language: "en", label: "English" },
  jobs: "Việc cần làm",
  year: "Năm",
  period: (first, last) => `Tổng kết ${first}–${last}`,
  rank: "Xếp hạng",
  assess: "Xét thưởng",
  highlight: "Tô màu hàng đủ điều kiện",
  clearHighlight: "Bỏ tô màu",
  freezeValues: "Chép thành giá trị",
  confirmFreeze: {
    question:
      "Mọi công thức có hàm CCHC trong sổ tính sẽ được thay bằng giá trị đang hiện, để máy không có Thi đua CCHC cũng xem " +
      "được. Các công thức khác giữ nguyên. Có thể không hoàn tác được: hãy lưu một bản sao trước nếu còn cần công thức.",
    yes: "Thay bằng giá trị",
    no: "Thôi",
  },
  read: "Đọc lại",
  steps: {
    reading: "Đang đọc các trang của sổ tính…",
    assessing: "Đang xếp hạng và xét điều kiện…",
    writing: "Đang ghi kết quả ra trang tính…",
    highlighting: "Đang tô màu…",
    clearing: "Đang bỏ tô màu…",
    freezing: "Đang chép công thức thành giá trị…",
    merging: "Đang gộp các tệp…",
  },
  wait: "Các nút sẽ bấm lại được khi xong.",
  outdated: "Bảng điểm đã thay đổi. Bấm Đọc lại.",
  notInExcel: "Trang này chỉ làm việc bên trong Excel. Mở một sổ tính trong Excel, rồi mở Thi đua CCHC từ dải nút.",
};

/** Vietnamese: the language of the users, complete. */
export const vi: Messages = {
  language: "vi",
  place: viPlace,
  list: viList,
  findings: viFindings,
  recognition: viRecognition,
  outcomes,
  problems,
  results: viResults,
  plan: viPlan,
  awards: viAwards,
  dossier: viDossier,
  whatIf: viWhatIf,
  trials: viTrials,
  templates: viTemplates,
  questions: viQuestions,
  merge: viMerge,
  check: viCheck,
  legacy: viLegacy,
  pane,
};
