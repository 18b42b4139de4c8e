import type { TemplateMessages } from "./template-messages";

/** Vietnamese words for blank sheets to fill in. */
export const viTemplates: TemplateMessages = {
  heading: "Tạo mẫu",
  intro:
    "Thêm một trang trống để điền, theo đúng kế hoạch đang dùng. Trang mẫu là của bạn, các trang đang có giữ nguyên.",
  kind: "Loại mẫu",
  kinds: {
    summary: "Bảng điểm một năm",
    years: "Bảng điểm các năm",
    scorecard: "Phiếu chấm điểm một đơn vị",
    individuals: "Danh sách cá nhân",
    initiatives: "Sổ sáng kiến",
    collectives: "Tập thể đề nghị khen thưởng",
    targets: "Số liệu chỉ tiêu",
  },
  about: {
    summary: "Mỗi đơn vị một dòng, điểm của một năm.",
    years: "Mỗi đơn vị một dòng, mỗi năm của giai đoạn một cột.",
    scorecard: "Lĩnh vực và tiêu chí, điểm tối đa, tự đánh giá, thẩm định; tự cộng điểm.",
    individuals: "Mỗi người một dòng, các điều kiện cần xác nhận để đánh dấu x.",
    initiatives: "Mỗi sáng kiến một dòng: ai, năm nào, phạm vi, nơi công nhận.",
    collectives: "Mỗi tập thể một dòng, các điều kiện và hồ sơ để đánh dấu x.",
    targets: "Mỗi phần của chỉ tiêu một dòng, có mã, mục tiêu và ô ghi kết quả.",
  },
  year: "Năm của mẫu",
  groups: "Khối",
  subject: "Số liệu của",
  make: "Tạo trang mẫu",
  made: (kind, sheet) =>
    `Đã tạo trang ‘${sheet}’. Bấm vào từng ô để xem cách điền` +
    (kind === "scorecard" ? "; chép trang này cho mỗi đơn vị một trang." : "; điền xong thì bấm Đọc lại."),
};
