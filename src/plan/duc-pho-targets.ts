import { onlineTargets } from "./duc-pho-online-targets";
import {
  attested,
  common,
  DISTRICT,
  full,
  leadingRank,
  MIN_WORDS,
  reduction,
  share,
  type PartText,
} from "./duc-pho-part";
import type { Target, TargetPart, Targets } from "./target";

function organisation(): Target[] {
  return [
    {
      letter: "a",
      title: "Đề án vị trí việc làm",
      clause: "IV.1.a",
      words:
        "Trong năm 2022, hoàn thành việc xây dựng, trình UBND tỉnh phê duyệt lại Đề án vị trí việc làm và cơ cấu ngạch công chức ở các cơ quan hành chính cấp huyện; thường xuyên rà soát, sửa đổi, bổ sung cho phù hợp.",
      parts: [
        {
          kind: "doneBy",
          by: { year: 2022, month: 12, day: 31 },
          ...common({
            code: "a1",
            title: "Hoàn thành, trình phê duyệt lại Đề án vị trí việc làm trong năm 2022",
            words:
              "Trong năm 2022, hoàn thành việc xây dựng, trình UBND tỉnh phê duyệt lại Đề án vị trí việc làm và cơ cấu ngạch công chức ở các cơ quan hành chính cấp huyện",
            names: ["trình … đề án vị trí việc làm", "hoàn thành … đề án vị trí việc làm"],
            concerns: DISTRICT,
          }),
        },
        attested({
          code: "a2",
          title: "Thường xuyên rà soát, sửa đổi, bổ sung Đề án vị trí việc làm",
          words: "thường xuyên rà soát, sửa đổi, bổ sung cho phù hợp",
          names: ["rà soát … đề án vị trí việc làm", "rà soát, sửa đổi, bổ sung"],
          concerns: DISTRICT,
        }),
      ],
    },
    {
      letter: "b",
      title: "Thứ hạng các chỉ số của thị xã",
      clause: "IV.1.b",
      words:
        "Giai đoạn 2021 - 2025, phấn đấu Chỉ số cải cách hành chính, Chỉ số năng lực cạnh tranh của thị xã xếp thứ hạng nhóm đầu so với các huyện, thành phố.",
      parts: [
        leadingRank({
          code: "b1",
          title: "Thứ hạng Chỉ số cải cách hành chính của thị xã so với các huyện, thành phố",
          words: "phấn đấu Chỉ số cải cách hành chính … của thị xã xếp thứ hạng nhóm đầu so với các huyện, thành phố",
          names: ["hạng … chỉ số cải cách hành chính", "hạng … cchc", "chỉ số cải cách hành chính … xếp hạng"],
        }),
        leadingRank({
          code: "b2",
          title: "Thứ hạng Chỉ số năng lực cạnh tranh (DDCI) của thị xã so với các huyện, thành phố",
          words: "phấn đấu … Chỉ số năng lực cạnh tranh của thị xã xếp thứ hạng nhóm đầu so với các huyện, thành phố",
          names: ["hạng … năng lực cạnh tranh", "hạng … ddci", "năng lực cạnh tranh … xếp hạng"],
        }),
      ],
    },
    {
      letter: "c",
      title: "Văn bản quy phạm pháp luật",
      clause: "IV.1.c",
      words:
        "Hằng năm, 100% văn bản quy phạm pháp luật được ban hành đúng quy trình, quy định; bảo đảm yêu cầu về chất lượng, tính khả thi.",
      parts: [
        full({
          code: "c1",
          title: "Văn bản quy phạm pháp luật được ban hành đúng quy trình, quy định",
          words: "Hằng năm, 100% văn bản quy phạm pháp luật được ban hành đúng quy trình, quy định",
          names: ["văn bản quy phạm pháp luật … đúng quy", "văn bản qppl … đúng quy", "vbqppl … đúng quy"],
        }),
        attested({
          code: "c2",
          title: "Văn bản quy phạm pháp luật bảo đảm chất lượng, tính khả thi",
          words: "bảo đảm yêu cầu về chất lượng, tính khả thi",
          names: ["văn bản quy phạm pháp luật … chất lượng", "vbqppl … chất lượng", "chất lượng, tính khả thi"],
        }),
      ],
    },
  ];
}

function people(): Target[] {
  return [
    {
      letter: "l",
      title: "Tinh giản biên chế, sắp xếp đơn vị sự nghiệp công lập",
      clause: "IV.1.l",
      words:
        "Thực hiện tinh giản biên chế ở các cơ quan hành chính, đơn vị sự nghiệp công lập đảm bảo tỷ lệ theo quy định của Trung ương, của tỉnh. Phấn đấu giảm 10% số lượng đơn vị sự nghiệp công lập và 10% biên chế sự nghiệp hưởng lương từ ngân sách nhà nước so với năm 2021. Tăng số lượng đơn vị sự nghiệp công lập tự bảo đảm một phần chi thường xuyên, tiến tới tự chủ trong hoạt động.",
      parts: [
        {
          kind: "delegatedShare",
          thresholds: [],
          ...common({
            code: "l1",
            title: "Tinh giản biên chế đạt tỷ lệ theo quy định của Trung ương, của tỉnh",
            words:
              "Thực hiện tinh giản biên chế ở các cơ quan hành chính, đơn vị sự nghiệp công lập đảm bảo tỷ lệ theo quy định của Trung ương, của tỉnh.",
            names: ["tinh giản biên chế"],
            remarks: ["Kế hoạch không ghi tỷ lệ; khi chưa nhập tỷ lệ thì do người dùng xác nhận (x hoặc Đạt)."],
          }),
        },
        reduction({
          code: "l2",
          title: "Số lượng đơn vị sự nghiệp công lập giảm so với năm 2021",
          words: "Phấn đấu giảm 10% số lượng đơn vị sự nghiệp công lập … so với năm 2021.",
          names: ["giảm … đơn vị sự nghiệp công lập", "số lượng đơn vị sự nghiệp công lập"],
        }),
        reduction({
          code: "l3",
          title: "Biên chế sự nghiệp hưởng lương từ ngân sách giảm so với năm 2021",
          words: "Phấn đấu giảm … 10% biên chế sự nghiệp hưởng lương từ ngân sách nhà nước so với năm 2021.",
          names: ["giảm … biên chế sự nghiệp", "biên chế sự nghiệp hưởng lương"],
        }),
        {
          kind: "growingCount",
          ...common({
            code: "l4",
            title: "Số đơn vị sự nghiệp công lập tự bảo đảm một phần chi thường xuyên",
            words:
              "Tăng số lượng đơn vị sự nghiệp công lập tự bảo đảm một phần chi thường xuyên, tiến tới tự chủ trong hoạt động.",
            names: [
              "số lượng đơn vị sự nghiệp công lập tự bảo đảm",
              "số đơn vị sự nghiệp công lập tự bảo đảm",
              "tự bảo đảm một phần chi thường xuyên",
            ],
          }),
        },
      ],
    },
    {
      letter: "m",
      title: "Đội ngũ cán bộ, công chức, viên chức",
      clause: "IV.1.m",
      words:
        "Xây dựng đội ngũ cán bộ, công chức, viên chức có cơ cấu hợp lý, đáp ứng tiêu chuẩn chức danh, vị trí việc làm và khung năng lực theo quy định. 100% cán bộ, công chức, viên chức được tập huấn, bồi dưỡng kỹ năng số cơ bản; 50% cán bộ, công chức, viên chức được tập huấn, bồi dưỡng kỹ năng phân tích, khai thác dữ liệu và công nghệ số.",
      parts: [
        attested({
          code: "m1",
          title: "Đội ngũ có cơ cấu hợp lý, đáp ứng tiêu chuẩn chức danh, vị trí việc làm",
          words:
            "Xây dựng đội ngũ cán bộ, công chức, viên chức có cơ cấu hợp lý, đáp ứng tiêu chuẩn chức danh, vị trí việc làm và khung năng lực theo quy định.",
          names: ["đội ngũ … cơ cấu hợp lý", "tiêu chuẩn chức danh"],
        }),
        full({
          code: "m2",
          title: "Cán bộ, công chức, viên chức được tập huấn kỹ năng số cơ bản",
          words: "100% cán bộ, công chức, viên chức được tập huấn, bồi dưỡng kỹ năng số cơ bản",
          names: ["kỹ năng số cơ bản"],
        }),
        share(50, {
          code: "m3",
          title: "Cán bộ, công chức, viên chức được tập huấn kỹ năng phân tích, khai thác dữ liệu",
          words:
            "50% cán bộ, công chức, viên chức được tập huấn, bồi dưỡng kỹ năng phân tích, khai thác dữ liệu và công nghệ số.",
          names: ["kỹ năng phân tích", "khai thác dữ liệu"],
          remarks: [MIN_WORDS],
        }),
      ],
    },
    satisfaction(),
  ];
}

function satisfaction(): Target {
  const percent =
    "Mức độ hài lòng tính bằng tỷ lệ %; điểm của chỉ số hài lòng (SIPAS) trên thang khác không thay được.";
  const part = (minimum: number, text: PartText) => share(minimum, { ...text, remarks: [percent] });
  return {
    letter: "n",
    title: "Mức độ hài lòng của người dân, doanh nghiệp",
    clause: "IV.1.n",
    words:
      "Mức độ hài lòng của người dân, doanh nghiệp về giải quyết thủ tục hành chính đạt tối thiểu 90%. Trong đó, mức độ hài lòng về giải quyết các thủ tục hành chính lĩnh vực đất đai, xây dựng, đầu tư đạt tối thiểu 85%. Mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước đạt tối thiểu 95%. Mức độ hài lòng của người dân về cung cấp dịch vụ y tế, giáo dục công lập đạt tối thiểu 90%.",
    parts: [
      part(90, {
        code: "n1",
        title: "Mức độ hài lòng về giải quyết thủ tục hành chính",
        words: "Mức độ hài lòng của người dân, doanh nghiệp về giải quyết thủ tục hành chính đạt tối thiểu 90%.",
        names: ["hài lòng … giải quyết thủ tục hành chính", "hài lòng … giải quyết tthc"],
      }),
      part(85, {
        code: "n2",
        title: "Mức độ hài lòng về thủ tục lĩnh vực đất đai, xây dựng, đầu tư",
        words:
          "Trong đó, mức độ hài lòng về giải quyết các thủ tục hành chính lĩnh vực đất đai, xây dựng, đầu tư đạt tối thiểu 85%.",
        names: [
          "hài lòng … đất đai",
          "hài lòng … giải quyết … thủ tục hành chính … đất đai",
          "hài lòng … giải quyết … tthc … đất đai",
        ],
      }),
      part(95, {
        code: "n3",
        title: "Mức độ hài lòng đối với sự phục vụ của cơ quan hành chính nhà nước (SIPAS)",
        words:
          "Mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước đạt tối thiểu 95%.",
        names: ["hài lòng … sự phục vụ"],
      }),
      part(90, {
        code: "n4",
        title: "Mức độ hài lòng về dịch vụ y tế, giáo dục công lập",
        words: "Mức độ hài lòng của người dân về cung cấp dịch vụ y tế, giáo dục công lập đạt tối thiểu 90%.",
        names: ["hài lòng … y tế", "hài lòng … giáo dục"],
      }),
    ],
  };
}

function supplementary(): TargetPart[] {
  return [
    full({
      code: "s1",
      title: "Vốn đầu tư được phân bổ kịp thời, đúng nguyên tắc",
      clause: "II.2.d",
      words: "100% vốn đầu tư được phân bổ kịp thời, đúng nguyên tắc.",
      names: ["vốn đầu tư … phân bổ", "phân bổ … vốn đầu tư"],
    }),
    full({
      code: "s2",
      title: "Giải ngân kế hoạch đầu tư vốn ngân sách nhà nước",
      clause: "II.2.d",
      words: "Phấn đấu hoàn thành thực hiện giải ngân kế hoạch đầu tư vốn ngân sách nhà nước hàng năm",
      names: ["giải ngân"],
    }),
    full({
      code: "s3",
      title: "Thủ tục hành chính ngành dọc được tiếp nhận, giải quyết tại bộ phận một cửa",
      clause: "III.4",
      words: "đảm bảo 100% thủ tục hành chính ngành dọc được tiếp nhận và giải quyết tại bộ phận một cửa các cấp.",
      names: ["ngành dọc … một cửa", "thủ tục hành chính ngành dọc"],
    }),
    full({
      code: "s4",
      title: "Hồ sơ chỉ phải hoàn thiện không quá một lần",
      clause: "III.3",
      words: "hướng dẫn hoàn thiện hồ sơ không quá một lần trong suốt quá trình giải quyết thủ tục hành chính",
      names: ["hoàn thiện hồ sơ không quá", "hồ sơ … không quá một lần"],
    }),
  ];
}

/** The targets of the plan of Đức Phổ: the thirteen letters of IV.1, and four figures that it names elsewhere. */
export function ducPhoTargets(): Targets {
  return {
    letters: [...organisation(), ...onlineTargets(), ...people()],
    supplementary: supplementary(),
    communeGroups: {
      value: ["xa-phuong"],
      clause: "II.1.a",
      words: "các xã, phường (gọi chung là các cơ quan, đơn vị, địa phương)",
    },
    townNames: {
      value: ["Thị xã", "Toàn thị xã", "UBND thị xã", "UBND thị xã Đức Phổ", "Toàn thị xã Đức Phổ", "Đức Phổ"],
      clause: "IV.1",
      words: "góp phần hoàn thành các chỉ tiêu CCHC giai đoạn 2021 – 2025 của thị xã",
    },
  };
}
