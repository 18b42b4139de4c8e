import { ducPhoAwards } from "./duc-pho-awards";
import { ducPhoDossier } from "./duc-pho-dossier";
import { ducPhoGroups } from "./duc-pho-groups";
import { ducPhoQuirks } from "./duc-pho-quirks";
import type { Index, Plan } from "./plan";
import { ducPhoTargets } from "./duc-pho-targets";

function indices(): Index[] {
  const source = {
    clause: "III.1",
    words:
      "chỉ số cải cách hành chính (Par Index), chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước (SIPAS), chỉ số hiệu quả quản trị và hành chính công (PAPI), chỉ số năng lực cạnh tranh cấp huyện (DDCI), chỉ số ứng dụng công nghệ thông tin (ICT Index)",
  } as const;
  return [
    { kind: "CCHC", name: "Chỉ số cải cách hành chính", unit: "điểm", min: 0, max: 100, ...source },
    { kind: "SIPAS", name: "Chỉ số hài lòng (SIPAS)", unit: "%", min: 0, max: 100, ...source },
    {
      kind: "PAPI",
      name: "Chỉ số hiệu quả quản trị và hành chính công (PAPI)",
      unit: "điểm",
      min: 0,
      max: 80,
      ...source,
    },
    { kind: "DDCI", name: "Chỉ số năng lực cạnh tranh cấp huyện (DDCI)", unit: "điểm", min: 0, max: 100, ...source },
    { kind: "ICT", name: "Chỉ số ứng dụng công nghệ thông tin (ICT Index)", unit: "điểm", min: 0, max: 1, ...source },
  ];
}

/**
 * The plan "Đẩy mạnh cải cách hành chính thị xã Đức Phổ giai đoạn 2021-2025" of the People's Committee of Đức Phổ
 * town (February 2022). Words are the plan's, with scanning errors corrected.
 */
export const ducPhoPlan: Plan = {
  id: "duc-pho-2021-2025",
  title: "Đẩy mạnh cải cách hành chính thị xã Đức Phổ giai đoạn 2021-2025",
  place: "thị xã Đức Phổ",
  years: {
    value: { first: 2022, last: 2025, base: 2021 },
    clause: "V.1",
    words: "Phong trào thi đua CCHC được triển khai từ năm 2022 đến năm 2025.",
  },
  precision: {
    value: 2,
    clause: "thông lệ",
    words: "Điểm công bố đến hai chữ số thập phân; so với ngưỡng và xếp hạng theo điểm công bố.",
  },
  compared: {
    value: "published",
    clause: "thông lệ",
    words: "So với ngưỡng và xếp hạng theo điểm công bố (đã làm tròn), không theo điểm lưu trong ô.",
  },
  ties: {
    value: "competition",
    clause: "thông lệ",
    words: "Các đơn vị bằng điểm đồng hạng; hạng kế tiếp cách đúng số đơn vị đứng trên (1, 2, 2, 4).",
  },
  tieBreak: {
    value: null,
    clause: "thông lệ",
    words: "Các đơn vị bằng điểm đồng hạng, trừ khi có tiêu chí phụ: một cột của bảng điểm, giá trị cao hơn xếp trước.",
  },
  indices: indices(),
  groups: ducPhoGroups(),
  awards: ducPhoAwards,
  unitCommendation: {
    title: "Giấy khen của Thủ trưởng cơ quan, đơn vị",
    clause: "IV.2.a",
    words:
      "Thủ trưởng các cơ quan, đơn vị, địa phương đánh giá kết quả thực hiện phong trào thi đua, xét tặng Giấy khen cho các tập thể, cá nhân thuộc quyền quản lý.",
  },
  cumulative: {
    value: false,
    clause: "IV.3.a",
    words:
      "Mỗi hình thức khen thưởng xét theo tiêu chuẩn của chính nó; kế hoạch không đòi đạt tiêu chuẩn của hình thức thấp hơn.",
  },
  bar: {
    belowScore: null,
    grade: null,
    clause: "VI.1",
    words:
      "Không xét, đề nghị khen thưởng thường xuyên hàng năm (khen thưởng công trạng và thành tích đạt được) đối với tập thể cơ quan, đơn vị, địa phương và cá nhân người đứng đầu khi kết quả xếp hạng các chỉ số CCHC hàng năm không đạt yêu cầu.",
  },
  rewards: {
    baseSalary: { value: null, changes: [] },
    clause: "IV.6",
    words:
      "Mức khen thưởng thành tích trong thực hiện phong trào thi đua CCHC thực hiện theo quy định hiện hành và được trích từ quỹ thi đua, khen thưởng hàng năm của cấp khen thưởng.",
  },
  quirks: ducPhoQuirks,
  dossier: ducPhoDossier,
  documentForm: {
    agency: "ỦY BAN NHÂN DÂN THỊ XÃ ĐỨC PHỔ",
    placeName: "Đức Phổ",
    onBehalfOf: "TM. ỦY BAN NHÂN DÂN",
    signer: "CHỦ TỊCH",
    recipients: [
      "Hội đồng TĐKT thị xã",
      "Các cơ quan, đơn vị thuộc UBND thị xã",
      "Các khối, cụm thi đua thuộc thị xã",
      "UBND các xã, phường",
      "Lưu: VT",
    ],
    clause: "thông lệ",
    words: "Thể thức theo Nghị định 30/2020/NĐ-CP; nơi nhận theo nơi nhận của kế hoạch.",
  },
  targets: ducPhoTargets(),
};
