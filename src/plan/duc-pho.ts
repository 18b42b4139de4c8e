import type { Award, Group, Index, Plan } from "./plan";
import type { ClauseRef } from "./clause";
import type { IndexKind, MinScoreCondition } from "./condition";
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
      ...source,
    },
  ];
}

const ANNUAL_WORDS =
  "Hàng năm, Thủ trưởng các cơ quan, đơn vị, địa phương đánh giá kết quả thực hiện phong trào thi đua, xét tặng Giấy khen cho các tập thể, cá nhân thuộc quyền quản lý; xét, đề nghị Chủ tịch UBND thị xã tặng Giấy khen, Chủ tịch UBND tỉnh tặng Bằng khen cho các tập thể, cá nhân đạt thành tích xuất sắc tiêu biểu trong thực hiện phong trào thi đua CCHC.";
const SUMMARY_WORDS =
  "UBND thị xã tổng kết phong trào thi đua gắn với tổng kết Kế hoạch CCHC giai đoạn 2021-2025, tặng Giấy khen cho tập thể, cá nhân đạt thành tích xuất sắc và lựa chọn tập thể, cá nhân tiêu biểu xuất sắc nhất và đủ tiêu chuẩn đề nghị cấp trên khen thưởng.";

function givenWhen(annual: boolean): Pick<Award, "annual" | "summary"> {
  return {
    annual: { value: annual, clause: "IV.2.a", words: ANNUAL_WORDS },
    summary: { value: true, clause: "IV.2.b", words: SUMMARY_WORDS },
  };
}

function collectiveScore(points: number, clause: ClauseRef, words: string): MinScoreCondition {
  return {
    kind: "minScore",
    indices: ["CCHC"],
    unit: "điểm",
    thresholds: [{ since: 2022, value: points }],
    appliesTo: "assessedUnits",
    clause,
    words,
  };
}

const INDIVIDUAL_INDICES: IndexKind[] = ["CCHC", "SIPAS"];

function individualScore(percent: number, clause: ClauseRef, words: string): MinScoreCondition {
  return {
    kind: "minScore",
    indices: INDIVIDUAL_INDICES,
    unit: "%",
    thresholds: [{ since: 2022, value: percent }],
    appliesTo: "directlyInCharge",
    clause,
    words,
  };
}

function primeMinisterCertificate(): Award {
  return {
    code: "TTg",
    title: "Bằng khen của Thủ tướng Chính phủ",
    givenBy: "Thủ tướng Chính phủ",
    ...givenWhen(false),
    collective: {
      clause: "IV.3.a",
      words: "Thực hiện nghiêm kỷ luật, kỷ cương hành chính nhà nước, nội bộ đoàn kết và đạt các tiêu chuẩn sau",
      conditions: [
        collectiveScore(
          82,
          "IV.3.a",
          "Có kết quả chấm điểm chỉ số CCHC hàng năm đạt từ 82 điểm trở lên (đối với cơ quan, đơn vị thuộc đối tượng được UBND tỉnh, UBND thị xã đánh giá xác định chỉ số CCHC hàng năm).",
        ),
      ],
    },
    individual: {
      clause: "IV.3.a",
      words:
        "Thực hiện nghiêm kỷ luật, kỷ cương hành chính nhà nước, hoàn thành xuất sắc nhiệm vụ và đạt các tiêu chuẩn sau",
      conditions: [
        individualScore(
          95,
          "IV.3.a",
          "Riêng cán bộ, công chức, viên chức trực tiếp tham mưu, chỉ đạo, thực hiện công tác CCHC tại các cơ quan, đơn vị, địa phương thì phải có chỉ số CCHC, chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước hàng năm đạt từ 95% trở lên.",
        ),
      ],
    },
  };
}

function provinceCertificate(): Award {
  return {
    code: "TINH",
    title: "Bằng khen của Chủ tịch UBND tỉnh",
    givenBy: "Chủ tịch UBND tỉnh",
    ...givenWhen(true),
    collective: {
      clause: "IV.3.b",
      words: "Thực hiện nghiêm kỷ luật, kỷ cương hành chính nhà nước, nội bộ đoàn kết và đạt các tiêu chuẩn sau",
      conditions: [
        collectiveScore(
          80,
          "IV.3.b",
          "Có kết quả chấm điểm chỉ số CCHC hàng năm đạt từ 80 điểm trở lên (đối với các cơ quan, đơn vị thuộc đối tượng được UBND tỉnh, UBND thị xã đánh giá xác định chỉ số cải cách hành chính hàng năm).",
        ),
      ],
    },
    individual: {
      clause: "IV.3.b",
      words:
        "Thực hiện nghiêm kỷ luật, kỷ cương hành chính nhà nước, hoàn thành tốt nhiệm vụ và đạt các tiêu chuẩn sau",
      conditions: [
        individualScore(
          90,
          "IV.3.b",
          "Riêng cán bộ, công chức, viên chức trực tiếp tham mưu, chỉ đạo, thực hiện công tác CCHC tại các cơ quan, đơn vị có chỉ số CCHC, chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước hàng năm đạt từ 90% trở lên.",
        ),
      ],
    },
  };
}

function townCommendation(): Award {
  return {
    code: "THIXA",
    title: "Giấy khen của Chủ tịch UBND thị xã",
    givenBy: "Chủ tịch UBND thị xã",
    ...givenWhen(true),
    collective: {
      clause: "IV.3.c",
      words: "Thực hiện nghiêm kỷ luật, kỷ cương hành chính nhà nước, nội bộ đoàn kết và đạt các tiêu chuẩn sau",
      conditions: [
        collectiveScore(
          78,
          "IV.3.c",
          "Có kết quả chấm điểm chỉ số CCHC hàng năm đạt từ 78 điểm trở lên (đối với các cơ quan, đơn vị thuộc đối tượng được UBND thị xã đánh giá xác định chỉ số cải cách hành chính hàng năm).",
        ),
      ],
    },
    individual: {
      clause: "IV.3.c",
      words:
        "Thực hiện nghiêm kỷ luật, kỷ cương hành chính nhà nước, hoàn thành tốt nhiệm vụ và đạt các tiêu chuẩn sau",
      conditions: [
        individualScore(
          85,
          "IV.3.c",
          "Riêng cán bộ, công chức, viên chức trực tiếp tham mưu, chỉ đạo, thực hiện công tác CCHC tại các cơ quan, đơn vị có chỉ số CCHC, chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước hàng năm đạt từ 85% trở lên.",
        ),
      ],
    },
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
  ties: {
    value: "competition",
    clause: "thông lệ",
    words: "Các đơn vị bằng điểm đồng hạng; hạng kế tiếp cách đúng số đơn vị đứng trên (1, 2, 2, 4).",
  },
  indices: indices(),
  groups: groups(),
  awards: [primeMinisterCertificate(), provinceCertificate(), townCommendation()],
  targets: ducPhoTargets(),
};
