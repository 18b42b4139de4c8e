import type { ClauseRef } from "./clause";
import type { Condition, MinScoreCondition } from "./condition";
import { exampleCommuneDossier, exampleCommuneTargets } from "./example-commune-dossier";
import type { GradeBands } from "./grades";
import type { Award, AwardStandard, Group, Index, Plan } from "./plan";

const FIRST_YEAR = 2026;

function indices(): Index[] {
  const source = {
    clause: "II.1",
    words: "Chấm điểm chỉ số cải cách hành chính của các ban, đơn vị và các thôn, tổ dân phố; đo chỉ số hài lòng.",
  } as const;
  return [
    { kind: "CCHC", name: "Chỉ số cải cách hành chính", unit: "điểm", min: 0, max: 100, ...source },
    { kind: "SIPAS", name: "Chỉ số hài lòng (SIPAS)", unit: "%", min: 0, max: 100, ...source },
  ];
}

function groups(): Group[] {
  const source = {
    clause: "I.2",
    words: "Các ban, đơn vị thuộc xã; các thôn, tổ dân phố trên địa bàn xã",
  } as const;
  return [
    {
      id: "ban-don-vi",
      name: "Ban, đơn vị thuộc xã",
      headings: ["ban, đơn vị", "ban, đơn vị thuộc xã", "đơn vị thuộc xã", "cơ quan chuyên môn", "khối cơ quan"],
      unitPrefixes: ["Ban", "Phòng", "Văn phòng", "Trung tâm", "Trạm", "Trường"],
      units: [],
      ranks: "computed",
      grades: grades("thông lệ", "Chưa xếp loại ban, đơn vị: chưa đặt mức điểm.", [null, null, null, null, null]),
      ...source,
    },
    {
      id: "thon-to-dan-pho",
      name: "Thôn, tổ dân phố",
      headings: ["thôn, tổ dân phố", "thôn", "tổ dân phố", "khối thôn"],
      unitPrefixes: ["Thôn", "Tổ dân phố", "TDP", "Tổ"],
      units: [],
      ranks: "computed",
      grades: grades(
        "II.4",
        "Thôn, tổ dân phố từ 90 điểm xếp loại Xuất sắc, từ 80 Tốt, từ 65 Khá, từ 50 Trung bình, dưới 50 Yếu.",
        [90, 80, 65, 50, 0],
      ),
      ...source,
    },
  ];
}

type FiveBounds = readonly [Bound, Bound, Bound, Bound, Bound];
type Bound = number | null;

function grades(clause: ClauseRef, words: string, [excellent, good, fair, average, weak]: FiveBounds): GradeBands {
  return {
    bands: [
      { id: "xuat-sac", name: "Xuất sắc", from: excellent },
      { id: "tot", name: "Tốt", from: good },
      { id: "kha", name: "Khá", from: fair },
      { id: "trung-binh", name: "Trung bình", from: average },
      { id: "yeu", name: "Yếu", from: weak },
    ],
    clause,
    words,
  };
}

function score(
  value: number,
  subject: "collective" | "individual",
  clause: ClauseRef,
  words: string,
): MinScoreCondition {
  return {
    kind: "minScore",
    indices: ["CCHC"],
    unit: "điểm",
    thresholds: [{ since: FIRST_YEAR, value }],
    appliesTo: subject === "collective" ? "assessedUnits" : "directlyInCharge",
    clause,
    words,
  };
}

function opening(subject: "collective" | "individual", clause: ClauseRef): Condition[] {
  const words = "Chấp hành nghiêm kỷ luật, kỷ cương hành chính";
  const discipline: Condition = { kind: "attested", fact: "discipline", clause, words };
  if (subject === "individual") {
    return [discipline, { kind: "duties", atLeast: "good", clause, words: "Hoàn thành tốt nhiệm vụ trở lên" }];
  }
  return [discipline, { kind: "attested", fact: "unity", clause, words: "Nội bộ đoàn kết" }];
}

function provinceStandard(subject: "collective" | "individual"): AwardStandard {
  const clause = "III.1";
  return {
    clause,
    words: "Có thành tích xuất sắc trong phong trào thi đua và đạt các tiêu chuẩn sau",
    conditions: [
      ...opening(subject, clause),
      {
        kind: "initiative",
        scope: "otherUnits",
        recognisedBy: ["authority"],
        clause,
        words: "Có sáng kiến về cải cách hành chính được cấp có thẩm quyền công nhận, nhân rộng được ra đơn vị khác",
      },
      score(90, subject, clause, "Điểm cải cách hành chính hàng năm đạt từ 90 điểm trở lên"),
      ...(subject === "individual" ? [] : [rankRule(clause)]),
    ],
  };
}

function rankRule(clause: ClauseRef): Condition {
  return {
    kind: "rankOverYears",
    groups: ["thon-to-dan-pho"],
    top: 5,
    firsts: 2,
    seconds: 3,
    clause,
    words: "Thôn, tổ dân phố luôn trong nhóm 5 đơn vị đứng đầu, có ít nhất hai năm dẫn đầu hoặc ba năm thứ nhì",
  };
}

function communeStandard(subject: "collective" | "individual"): AwardStandard {
  const clause = "III.2";
  return {
    clause,
    words: "Có thành tích trong phong trào thi đua và đạt các tiêu chuẩn sau",
    conditions: [
      ...opening(subject, clause),
      score(75, subject, clause, "Điểm cải cách hành chính hàng năm đạt từ 75 điểm trở lên"),
    ],
  };
}

function awards(): Award[] {
  const annual = { clause: "III.3", words: "Hàng năm, UBND xã xét tặng Giấy khen." } as const;
  const summary = { clause: "III.4", words: "Tổng kết giai đoạn vào năm 2030, xét tất cả các hình thức." } as const;
  return [
    {
      code: "BKTINH",
      title: "Bằng khen của Chủ tịch UBND tỉnh",
      givenBy: "Chủ tịch UBND tỉnh",
      annual: { value: false, ...annual },
      summary: { value: true, ...summary },
      collective: provinceStandard("collective"),
      individual: provinceStandard("individual"),
      reward: { collective: 3, individual: 1.5 },
    },
    {
      code: "GKXA",
      title: "Giấy khen của Chủ tịch UBND xã",
      givenBy: "Chủ tịch UBND xã",
      annual: { value: true, ...annual },
      summary: { value: true, ...summary },
      collective: communeStandard("collective"),
      individual: communeStandard("individual"),
      reward: { collective: 0.3, individual: 0.15 },
    },
  ];
}

/**
 * An example (ví dụ), no plan of any place: how a commune might rank its villages and offices in 2026–2030. Its
 * clauses and words are its own; a commune that starts from it puts in those of its plan.
 */
export const exampleCommunePlan: Plan = {
  id: "vi-du-cap-xa-2026-2030",
  title: "Ví dụ: cải cách hành chính cấp xã giai đoạn 2026-2030",
  place: "xã (ví dụ)",
  years: {
    value: { first: FIRST_YEAR, last: 2030, base: 2025 },
    clause: "I.1",
    words: "Phong trào thi đua được triển khai từ năm 2026 đến năm 2030.",
  },
  precision: { value: 1, clause: "II.2", words: "Điểm công bố đến một chữ số thập phân." },
  compared: { value: "published", clause: "II.2", words: "So với ngưỡng và xếp hạng theo điểm công bố." },
  ties: {
    value: "dense",
    clause: "II.3",
    words: "Đơn vị bằng điểm thì đồng hạng, hạng kế tiếp liền sau (1, 2, 2, 3).",
  },
  tieBreak: {
    value: null,
    clause: "II.3",
    words: "Đơn vị bằng điểm thì đồng hạng, hạng kế tiếp liền sau (1, 2, 2, 3).",
  },
  indices: indices(),
  groups: groups(),
  awards: awards(),
  unitCommendation: {
    title: "Biểu dương của trưởng ban, trưởng thôn, tổ trưởng tổ dân phố",
    clause: "III.5",
    words: "Trưởng ban, trưởng thôn, tổ trưởng tổ dân phố biểu dương tập thể, cá nhân trong đơn vị mình.",
  },
  cumulative: {
    value: true,
    clause: "III.1",
    words: "Tập thể, cá nhân được đề nghị Bằng khen phải đạt cả tiêu chuẩn của Giấy khen.",
  },
  bar: {
    belowScore: 50,
    grade: null,
    clause: "III.6",
    words: "Không xét khen thưởng thường xuyên đối với đơn vị đạt dưới 50 điểm.",
  },
  rewards: {
    baseSalary: { value: 2_340_000, changes: [] },
    clause: "III.7",
    words: "Ví dụ: tiền thưởng tính theo số lần mức lương cơ sở, chi từ quỹ thi đua, khen thưởng của cấp tặng.",
  },
  dossier: exampleCommuneDossier,
  documentForm: {
    agency: "ỦY BAN NHÂN DÂN XÃ VÍ DỤ",
    placeName: "Xã Ví Dụ",
    onBehalfOf: "TM. ỦY BAN NHÂN DÂN",
    signer: "CHỦ TỊCH",
    recipients: ["Các ban, đơn vị thuộc xã", "Các thôn, tổ dân phố", "Lưu: VT"],
    clause: "thông lệ",
    words: "Thể thức theo Nghị định 30/2020/NĐ-CP.",
  },
  targets: exampleCommuneTargets,
  quirks: [],
};
