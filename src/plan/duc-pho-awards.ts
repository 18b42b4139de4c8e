import type { Award, AwardStandard } from "./plan";
import type { ClauseRef } from "./clause";
import type { Condition, IndexKind, MinScoreCondition, RankOverYearsCondition } from "./condition";

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

function rankRule(group: string, seconds: number | null, clause: ClauseRef, words: string): RankOverYearsCondition {
  return { kind: "rankOverYears", groups: [group], top: 3, firsts: 1, seconds, clause, words };
}

/** The clause of a standard opens with what must hold of everyone: discipline, and unity or duties well done. */
const DISCIPLINE_WORDS = "Thực hiện nghiêm kỷ luật, kỷ cương hành chính nhà nước";

function collectiveOpening(clause: ClauseRef): Condition[] {
  return [
    { kind: "attested", fact: "discipline", clause, words: DISCIPLINE_WORDS },
    { kind: "attested", fact: "unity", clause, words: "Nội bộ đoàn kết" },
  ];
}

const COLLECTIVE_WORDS =
  "Thực hiện nghiêm kỷ luật, kỷ cương hành chính nhà nước, nội bộ đoàn kết và đạt các tiêu chuẩn sau";

function primeMinisterCollective(): AwardStandard {
  const clause = "IV.3.a";
  const merit =
    "Đạt thành tích tiêu biểu xuất sắc trong phong trào thi đua, dẫn đầu các cơ quan, đơn vị, địa phương trong thực hiện các nội dung, nhiệm vụ đẩy mạnh CCHC, được cơ quan, đơn vị, địa phương và thị xã xét chọn, đề nghị.";
  return {
    clause,
    words: COLLECTIVE_WORDS,
    conditions: [
      ...collectiveOpening(clause),
      { kind: "attested", fact: "leading", clause, words: merit },
      { kind: "attested", fact: "proposedByUnit", clause, words: merit },
      { kind: "attested", fact: "proposedByTown", clause, words: merit },
      {
        kind: "initiative",
        scope: "province",
        recognisedBy: ["authority"],
        clause,
        words:
          "Có sáng kiến, giải pháp, cách làm mới mang tính sáng tạo, phù hợp thực tế, được áp dụng trong thực tiễn quản lý, giải quyết công việc, tạo đột phá trong công tác CCHC của cơ quan, đơn vị, địa phương, của thị xã, của tỉnh, được nhân rộng ra phạm vi toàn tỉnh và được cơ quan, tổ chức có thẩm quyền công nhận.",
      },
      collectiveScore(
        82,
        clause,
        "Có kết quả chấm điểm chỉ số CCHC hàng năm đạt từ 82 điểm trở lên (đối với cơ quan, đơn vị thuộc đối tượng được UBND tỉnh, UBND thị xã đánh giá xác định chỉ số CCHC hàng năm).",
      ),
      rankRule(
        "thi-xa",
        null,
        clause,
        "Đối với thị xã, luôn nằm trong nhóm 3 đơn vị có chỉ số xếp hạng CCHC hàng năm đạt cao, trong đó, có ít nhất một năm được xếp hạng dẫn đầu.",
      ),
    ],
  };
}

function primeMinisterIndividual(): AwardStandard {
  const clause = "IV.3.a";
  const merit =
    "Có thành tích xuất sắc trong thực hiện tham mưu các nội dung, nhiệm vụ đẩy mạnh CCHC, được cơ quan, đơn vị xét chọn, đề nghị.";
  return {
    clause,
    words:
      "Thực hiện nghiêm kỷ luật, kỷ cương hành chính nhà nước, hoàn thành xuất sắc nhiệm vụ và đạt các tiêu chuẩn sau",
    conditions: [
      { kind: "attested", fact: "discipline", clause, words: DISCIPLINE_WORDS },
      { kind: "duties", atLeast: "excellent", clause, words: "Hoàn thành xuất sắc nhiệm vụ" },
      { kind: "attested", fact: "advice", clause, words: merit },
      { kind: "attested", fact: "proposedByUnit", clause, words: merit },
      {
        kind: "initiative",
        scope: "manyUnits",
        recognisedBy: ["authority"],
        clause,
        words:
          "Có sáng kiến, giải pháp, cách làm mới mang tính sáng tạo, phù hợp thực tế, được áp dụng trong thực tiễn quản lý, giải quyết công việc, tạo đột phá trong công tác CCHC của cơ quan, đơn vị, địa phương, của thị xã và của tỉnh, có thể nhân rộng ra nhiều đơn vị, địa phương trong toàn tỉnh và được cơ quan, tổ chức có thẩm quyền công nhận.",
      },
      individualScore(
        95,
        clause,
        "Riêng cán bộ, công chức, viên chức trực tiếp tham mưu, chỉ đạo, thực hiện công tác CCHC tại các cơ quan, đơn vị, địa phương thì phải có chỉ số CCHC, chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước hàng năm đạt từ 95% trở lên.",
      ),
    ],
  };
}

function provinceCollective(): AwardStandard {
  const clause = "IV.3.b";
  const merit =
    "Đạt thành tích xuất sắc trong phong trào thi đua, dẫn đầu các cơ quan, đơn vị, địa phương trong thực hiện các nội dung, nhiệm vụ đẩy mạnh CCHC, được cơ quan, đơn vị, địa phương và thị xã xét chọn, đề nghị.";
  return {
    clause,
    words: COLLECTIVE_WORDS,
    conditions: [
      ...collectiveOpening(clause),
      { kind: "attested", fact: "leading", clause, words: merit },
      { kind: "attested", fact: "proposedByUnit", clause, words: merit },
      { kind: "attested", fact: "proposedByTown", clause, words: merit },
      {
        kind: "initiative",
        scope: "otherUnits",
        recognisedBy: ["authority"],
        clause,
        words:
          "Có sáng kiến, giải pháp, cách làm mới trong công tác CCHC, mang tính sáng tạo, phù hợp thực tế, được áp dụng trong thực tiễn quản lý, giải quyết công việc, tạo đột phá trong công tác CCHC của cơ quan, đơn vị, địa phương, của thị xã và của tỉnh, có thể nhân rộng ra các cơ quan, đơn vị khác và được cơ quan, tổ chức có thẩm quyền công nhận.",
      },
      collectiveScore(
        80,
        clause,
        "Có kết quả chấm điểm chỉ số CCHC hàng năm đạt từ 80 điểm trở lên (đối với các cơ quan, đơn vị thuộc đối tượng được UBND tỉnh, UBND thị xã đánh giá xác định chỉ số cải cách hành chính hàng năm).",
      ),
      rankRule(
        "thi-xa",
        2,
        clause,
        "Đối với thị xã, luôn nằm trong nhóm 3 đơn vị có xếp hạng chỉ số cải cách hành chính hàng năm đạt cao, trong đó, có ít nhất một năm được xếp hạng dẫn đầu hoặc hai năm xếp thứ nhì (khen tổng kết).",
      ),
    ],
  };
}

function provinceIndividual(): AwardStandard {
  const clause = "IV.3.b";
  const merit =
    "Đạt thành tích xuất sắc trong thực hiện tham mưu các nội dung, nhiệm vụ đẩy mạnh CCHC, được cơ quan, đơn vị và thị xã xét chọn, đề nghị.";
  return {
    clause,
    words: "Thực hiện nghiêm kỷ luật, kỷ cương hành chính nhà nước, hoàn thành tốt nhiệm vụ và đạt các tiêu chuẩn sau",
    conditions: [
      { kind: "attested", fact: "discipline", clause, words: DISCIPLINE_WORDS },
      { kind: "duties", atLeast: "good", clause, words: "Hoàn thành tốt nhiệm vụ" },
      { kind: "attested", fact: "advice", clause, words: merit },
      { kind: "attested", fact: "proposedByUnit", clause, words: merit },
      { kind: "attested", fact: "proposedByTown", clause, words: merit },
      {
        kind: "initiative",
        scope: "otherUnits",
        recognisedBy: ["unit", "town"],
        clause,
        words:
          "Có sáng kiến, giải pháp thiết thực được áp dụng trong thực tế tại cơ quan, đơn vị, địa phương, góp phần thực hiện có hiệu quả công tác CCHC, được cơ quan, đơn vị và thị xã đánh giá, công nhận và có thể nhân rộng ra các cơ quan, đơn vị khác.",
      },
      individualScore(
        90,
        clause,
        "Riêng cán bộ, công chức, viên chức trực tiếp tham mưu, chỉ đạo, thực hiện công tác CCHC tại các cơ quan, đơn vị có chỉ số CCHC, chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước hàng năm đạt từ 90% trở lên.",
      ),
    ],
  };
}

function townCollective(): AwardStandard {
  const clause = "IV.3.c";
  const merit =
    "Đạt thành tích xuất sắc trong phong trào thi đua, dẫn đầu các cơ quan, đơn vị, địa phương trong thực hiện các nội dung, nhiệm vụ đẩy mạnh CCHC, được cơ quan, đơn vị, địa phương xét chọn, đề nghị.";
  return {
    clause,
    words: COLLECTIVE_WORDS,
    conditions: [
      ...collectiveOpening(clause),
      { kind: "attested", fact: "leading", clause, words: merit },
      { kind: "attested", fact: "proposedByUnit", clause, words: merit },
      {
        kind: "initiative",
        scope: "otherUnits",
        recognisedBy: ["authority"],
        clause,
        words:
          "Có sáng kiến, giải pháp, cách làm mới trong công tác CCHC, mang tính sáng tạo, phù hợp thực tế, được áp dụng trong thực tiễn quản lý, giải quyết công việc, tạo đột phá trong công tác CCHC của cơ quan, đơn vị, địa phương và của thị xã, có thể nhân rộng ra các cơ quan, đơn vị khác và được cơ quan, tổ chức có thẩm quyền công nhận.",
      },
      collectiveScore(
        78,
        clause,
        "Có kết quả chấm điểm chỉ số CCHC hàng năm đạt từ 78 điểm trở lên (đối với các cơ quan, đơn vị thuộc đối tượng được UBND thị xã đánh giá xác định chỉ số cải cách hành chính hàng năm).",
      ),
      rankRule(
        "xa-phuong",
        2,
        clause,
        "Đối với các xã, phường, luôn nằm trong nhóm 3 đơn vị có xếp hạng chỉ số cải cách hành chính hàng năm đạt cao, trong đó, có ít nhất một năm được xếp hạng dẫn đầu hoặc hai năm xếp thứ nhì (khen tổng kết).",
      ),
    ],
  };
}

function townIndividual(): AwardStandard {
  const clause = "IV.3.c";
  const merit =
    "Đạt thành tích xuất sắc trong thực hiện tham mưu các nội dung, nhiệm vụ đẩy mạnh CCHC, được cơ quan, đơn vị, địa phương xét chọn, đề nghị.";
  return {
    clause,
    words: "Thực hiện nghiêm kỷ luật, kỷ cương hành chính nhà nước, hoàn thành tốt nhiệm vụ và đạt các tiêu chuẩn sau",
    conditions: [
      { kind: "attested", fact: "discipline", clause, words: DISCIPLINE_WORDS },
      { kind: "duties", atLeast: "good", clause, words: "Hoàn thành tốt nhiệm vụ" },
      { kind: "attested", fact: "advice", clause, words: merit },
      { kind: "attested", fact: "proposedByUnit", clause, words: merit },
      {
        kind: "initiative",
        scope: "otherUnits",
        recognisedBy: ["unit", "town"],
        clause,
        words:
          "Có sáng kiến, giải pháp thiết thực được áp dụng trong thực tế tại cơ quan, đơn vị, địa phương, góp phần thực hiện có hiệu quả công tác CCHC, được cơ quan, đơn vị, thị xã đánh giá, công nhận và có thể nhân rộng ra các cơ quan, đơn vị khác.",
      },
      individualScore(
        85,
        clause,
        "Riêng cán bộ, công chức, viên chức trực tiếp tham mưu, chỉ đạo, thực hiện công tác CCHC tại các cơ quan, đơn vị có chỉ số CCHC, chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước hàng năm đạt từ 85% trở lên.",
      ),
    ],
  };
}

/** IV.6 leaves the money to the rules in force: the user sets them. */
const REWARD_UNSET: Award["reward"] = { collective: null, individual: null };

/** The awards of the movement (IV.2, IV.3), highest first. */
export const ducPhoAwards: Award[] = [
  {
    code: "TTg",
    title: "Bằng khen của Thủ tướng Chính phủ",
    givenBy: "Thủ tướng Chính phủ",
    ...givenWhen(false),
    collective: primeMinisterCollective(),
    individual: primeMinisterIndividual(),
    reward: REWARD_UNSET,
  },
  {
    code: "TINH",
    title: "Bằng khen của Chủ tịch UBND tỉnh",
    givenBy: "Chủ tịch UBND tỉnh",
    ...givenWhen(true),
    collective: provinceCollective(),
    individual: provinceIndividual(),
    reward: REWARD_UNSET,
  },
  {
    code: "THIXA",
    title: "Giấy khen của Chủ tịch UBND thị xã",
    givenBy: "Chủ tịch UBND thị xã",
    ...givenWhen(true),
    collective: townCollective(),
    individual: townIndividual(),
    reward: REWARD_UNSET,
  },
];
