import { ducPhoAwards } from "./duc-pho-awards";
import { ducPhoDossier } from "./duc-pho-dossier";
import { ducPhoQuirks } from "./duc-pho-quirks";
import type { GradeBands } from "./grades";
import type { Group, Index, Plan } from "./plan";
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

function groups(): Group[] {
  const source = {
    clause: "II.1.a",
    words:
      "Các phòng, ban, ngành, đơn vị thuộc thị xã; Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội thị xã; các cơ quan, đơn vị thuộc khối, cụm thi đua của thị xã; đơn vị sự nghiệp, doanh nghiệp, các tổ chức hội thuộc thị xã; các xã, phường",
  } as const;
  return [
    {
      id: "phong-ban",
      name: "Phòng, ban, ngành",
      headings: [
        "phòng, ban, ngành",
        "phòng, ban",
        "phòng ban",
        "cơ quan chuyên môn",
        "cơ quan, đơn vị thuộc",
        "khối cơ quan",
        "khối phòng",
      ],
      unitPrefixes: ["Phòng", "Ban", "Văn phòng", "Cơ quan", "Thanh tra", "Trung tâm", "Chi cục", "Công an", "Đội"],
      units: [],
      ranks: "computed",
      grades: grades(),
      ...source,
    },
    {
      id: "xa-phuong",
      name: "Xã, phường",
      headings: ["xã, phường", "xã phường", "phường, xã", "xã, phường, thị trấn", "cấp xã", "khối xã"],
      unitPrefixes: [
        "Xã",
        "Phường",
        "UBND xã",
        "UBND phường",
        "Ủy ban nhân dân xã",
        "Ủy ban nhân dân phường",
        "P.",
        "X.",
      ],
      units: [
        "Phường Nguyễn Nghiêm",
        "Phường Phổ Hòa",
        "Phường Phổ Minh",
        "Phường Phổ Ninh",
        "Phường Phổ Quang",
        "Phường Phổ Thạnh",
        "Phường Phổ Văn",
        "Phường Phổ Vinh",
        "Xã Phổ An",
        "Xã Phổ Châu",
        "Xã Phổ Cường",
        "Xã Phổ Khánh",
        "Xã Phổ Nhơn",
        "Xã Phổ Phong",
        "Xã Phổ Thuận",
      ],
      ranks: "computed",
      grades: grades(),
      ...source,
    },
    {
      id: "thi-xa",
      name: "Thị xã",
      headings: [],
      unitPrefixes: [],
      units: ["Thị xã Đức Phổ"],
      ranks: "stated",
      grades: grades(),
      clause: "IV.3.a",
      words: "Đối với thị xã, luôn nằm trong nhóm 3 đơn vị có chỉ số xếp hạng CCHC hàng năm đạt cao",
    },
  ];
}

/** The plan states no bounds: the names are there to be given some. */
function grades(): GradeBands {
  const names = [
    ["xuat-sac", "Xuất sắc"],
    ["tot", "Tốt"],
    ["kha", "Khá"],
    ["trung-binh", "Trung bình"],
    ["yeu", "Yếu"],
  ] as const;
  return {
    bands: names.map(([id, name]) => ({ id, name, from: null })),
    clause: "thông lệ",
    words: "Xếp loại theo điểm công bố, từ mức điểm ghi ở đây trở lên; kế hoạch không đặt mức nên chưa xếp loại.",
  };
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
  groups: groups(),
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
