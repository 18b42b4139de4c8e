import type { AwardUnderPlan, RankingDifference } from "../engine/what-if/compare-plans";
import { formatNumber } from "./locale";
import type { ProblemMessages } from "./messages";
import type { PlanMessages } from "./plan-messages";

const viNumber = (value: number) => formatNumber("vi", value);

const RANKING: Readonly<Record<RankingDifference, string>> = {
  precision: "số chữ số thập phân",
  compared: "cách so điểm (trước hay sau khi làm tròn)",
  ties: "cách tính hạng khi bằng điểm",
  tieBreak: "tiêu chí phụ",
  groups: "cách lấy hạng của khối",
};

/** Vietnamese words for the plan in force, its sheet and its file. */
export const viPlan: PlanMessages = {
  heading: "Kế hoạch",
  byPreset: (title) =>
    `Đang xét theo kế hoạch có sẵn “${title}”. Muốn đổi ngưỡng, năm, tên danh hiệu, cách xếp hạng: tạo trang Kế hoạch rồi ` +
    "sửa ở đó.",
  bySheet: (origin) =>
    `Đang xét theo trang Kế hoạch của sổ tính này. Giá trị gốc lấy từ “${origin}”. Sau khi sửa trang Kế hoạch, bấm Đọc ` +
    "lại.",
  findings: "Cần xem ở trang Kế hoạch",
  choosePreset: "Bắt đầu từ kế hoạch",
  create: "Tạo trang Kế hoạch",
  restore: "Lấy lại giá trị gốc",
  save: "Lưu kế hoạch ra tệp",
  open: "Mở tệp kế hoạch",
  saved: (file) => `Đã lưu kế hoạch vào tệp ${file}, trong thư mục tải xuống.`,
  confirmRestore: (origin) =>
    `Mọi giá trị bạn đã sửa và mọi hàng bạn đã thêm ở trang Kế hoạch sẽ bị thay bằng giá trị gốc của “${origin}”. Nếu còn ` +
    "cần, hãy bấm Lưu kế hoạch ra tệp trước.",
  confirmOpen: (file) =>
    `Trang Kế hoạch đang có sẽ được ghi lại theo tệp ‘${file}’; các giá trị bạn đã sửa sẽ mất. Nếu còn cần, hãy bấm Lưu kế ` +
    "hoạch ra tệp trước.",
  comparison: {
    heading: (year) => `So với kế hoạch gốc, năm ${year}`,
    summary: ({ gains, loses, all }) =>
      gains + loses === 0
        ? `Danh hiệu theo điểm của ${all} đơn vị không đổi.`
        : `${gains} đơn vị đạt danh hiệu cao hơn theo điểm, ${loses} đơn vị thấp hơn, trong ${all} đơn vị.`,
    unit: "Đơn vị",
    before: "Kế hoạch gốc",
    now: "Trang Kế hoạch",
    outcome: { gains: "cao hơn", loses: "thấp hơn", same: "chỉ đổi hạng", differs: "khác" },
    rank: (rank) => `hạng ${rank}`,
    noAward: "không có danh hiệu",
    difference: (title, before, now) => {
      const asked = (each: AwardUnderPlan | null) => (each === null ? "không có" : `${viNumber(each.threshold)} điểm`);
      return `${title} (${(now ?? before)?.clause ?? ""}): ngưỡng ${asked(before)} → ${asked(now)}`;
    },
    rankMoved: (differences) => `Hạng đổi do khác về ${differences.map((each) => RANKING[each]).join(", ")}`,
  },
  overwrite: "Ghi lại trang Kế hoạch",
  cancel: "Thôi, giữ như cũ",
  written: (from, title, sheet) => {
    const edit = `Sửa ở cột Giá trị của trang ‘${sheet}’, rồi bấm Đọc lại.`;
    switch (from) {
      case "preset":
        return `Đã tạo trang ‘${sheet}’ từ kế hoạch “${title}”. ${edit}`;
      case "origin":
        return `Đã lấy lại các giá trị gốc của kế hoạch “${title}”. ${edit}`;
      case "file":
        return `Đã mở kế hoạch “${title}” và ghi các giá trị ra trang ‘${sheet}’. ${edit}`;
    }
  },
};

export const viPlanProblems: Pick<ProblemMessages, "planSheetExists" | "planFileRefused"> = {
  planSheetExists: (sheet) =>
    `Sổ tính đã có trang ‘${sheet}’; chưa ghi gì để không mất các giá trị bạn đã sửa. Sửa ở trang đó rồi bấm Đọc lại, ` +
    "hoặc bấm Lấy lại giá trị gốc để làm lại từ đầu.",
  planFileRefused: (mistakes) =>
    `Chưa mở được tệp kế hoạch, sổ tính vẫn như cũ. Sửa các chỗ sau trong tệp rồi làm lại: ${mistakes.join("; ")}.`,
};
