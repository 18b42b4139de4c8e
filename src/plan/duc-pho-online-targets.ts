import { COMMUNES, common, DISTRICT, FIRST_YEAR, from, full, LAST_YEAR, MIN_WORDS, share } from "./duc-pho-part";
import type { Target, TargetLevel, TargetPartOf } from "./target";

/** Letters d to k: procedures and work online. */
export function onlineTargets(): Target[] {
  return [
    {
      letter: "d",
      title: "Luân chuyển hồ sơ bằng phương thức điện tử",
      clause: "IV.1.d",
      words:
        "Tối thiểu 80% hồ sơ giải quyết thủ tục hành chính được luân chuyển trong nội bộ giữa các cơ quan có thẩm quyền giải quyết hoặc các cơ quan có liên quan được thực hiện bằng phương thức điện tử.",
      parts: [
        share(80, {
          code: "d",
          title: "Hồ sơ được luân chuyển giữa các cơ quan bằng phương thức điện tử",
          words:
            "Tối thiểu 80% hồ sơ giải quyết thủ tục hành chính được luân chuyển trong nội bộ giữa các cơ quan có thẩm quyền giải quyết hoặc các cơ quan có liên quan được thực hiện bằng phương thức điện tử.",
          names: ["hồ sơ … luân chuyển … điện tử", "luân chuyển hồ sơ"],
        }),
      ],
    },
    {
      letter: "đ",
      title: "Thanh toán trực tuyến",
      clause: "IV.1.đ",
      words:
        "Tối thiểu 80% thủ tục hành chính có yêu cầu nghĩa vụ tài chính được triển khai thanh toán trực tuyến, trong số đó, tỷ lệ giao dịch thanh toán trực tuyến đạt từ 30% trở lên.",
      parts: [
        share(80, {
          code: "đ1",
          title: "Thủ tục hành chính có nghĩa vụ tài chính được triển khai thanh toán trực tuyến",
          words: "Tối thiểu 80% thủ tục hành chính có yêu cầu nghĩa vụ tài chính được triển khai thanh toán trực tuyến",
          names: ["triển khai thanh toán trực tuyến", "nghĩa vụ tài chính … thanh toán trực tuyến"],
        }),
        share(30, {
          code: "đ2",
          title: "Giao dịch thanh toán trực tuyến",
          words: "trong số đó, tỷ lệ giao dịch thanh toán trực tuyến đạt từ 30% trở lên",
          names: ["giao dịch … thanh toán trực tuyến", "hồ sơ … thanh toán trực tuyến"],
        }),
      ],
    },
    digitisation(),
    {
      letter: "g",
      title: "Văn bản điện tử, thủ tục nội bộ, kiểm tra trên môi trường số",
      clause: "IV.1.g",
      words:
        "100% văn bản trao đổi giữa các cơ quan nhà nước được thực hiện dưới dạng điện tử, được ký số bởi chữ ký số chuyên dùng (trừ văn bản mật theo quy định của pháp luật). 100% thủ tục hành chính nội bộ giữa cơ quan hành chính nhà nước được công bố, công khai và cập nhật kịp thời. 50% hoạt động kiểm tra của cơ quan quản lý nhà nước được thực hiện thông qua môi trường số và hệ thống thông tin của cơ quan quản lý.",
      parts: [
        full({
          code: "g1",
          title: "Văn bản trao đổi giữa các cơ quan dưới dạng điện tử, được ký số",
          words:
            "100% văn bản trao đổi giữa các cơ quan nhà nước được thực hiện dưới dạng điện tử, được ký số bởi chữ ký số chuyên dùng (trừ văn bản mật theo quy định của pháp luật).",
          names: ["văn bản … điện tử … ký số", "văn bản … ký số", "văn bản trao đổi … điện tử"],
        }),
        full({
          code: "g2",
          title: "Thủ tục hành chính nội bộ được công bố, công khai, cập nhật kịp thời",
          words:
            "100% thủ tục hành chính nội bộ giữa cơ quan hành chính nhà nước được công bố, công khai và cập nhật kịp thời.",
          names: ["thủ tục hành chính nội bộ … công", "tthc nội bộ … công"],
        }),
        share(50, {
          code: "g3",
          title: "Hoạt động kiểm tra được thực hiện qua môi trường số",
          words:
            "50% hoạt động kiểm tra của cơ quan quản lý nhà nước được thực hiện thông qua môi trường số và hệ thống thông tin của cơ quan quản lý.",
          names: ["kiểm tra … môi trường số"],
          remarks: [MIN_WORDS],
        }),
      ],
    },
    ...onlineWork(),
  ];
}

function digitisation(): Target {
  const words =
    "Giai đoạn 2022 - 2025, số hóa kết quả giải quyết thủ tục hành chính đang còn hiệu lực và có giá trị sử dụng thuộc thẩm quyền giải quyết của cấp huyện, cấp xã mỗi năm tăng tối thiểu 20% đối với mỗi cấp hành chính cho đến khi đạt tỷ lệ 100% để đảm bảo việc kết nối, chia sẻ dữ liệu trong giải quyết thủ tục hành chính trên môi trường điện tử.";
  const remarks = [
    "“Tăng tối thiểu 20%” được hiểu là 20 điểm phần trăm so với năm trước.",
    "Tăng 20 điểm phần trăm mỗi năm từ 0% thì sau bốn năm 2022–2025 mới được 80%, chưa tới 100%.",
  ];
  const part = (level: "huyện" | "xã", concerns: TargetLevel[]): TargetPartOf<"growth"> => ({
    kind: "growth",
    thresholds: from(20),
    ceiling: 100,
    firstYear: FIRST_YEAR,
    lastYear: LAST_YEAR,
    ...common({
      code: `e-${level}`,
      title: `Kết quả giải quyết thủ tục hành chính cấp ${level} được số hóa`,
      words,
      names: [
        "số hóa … kết quả",
        "kết quả … số hóa",
        `số hóa … kết quả … cấp ${level}`,
        `kết quả … cấp ${level} … số hóa`,
      ],
      concerns,
      remarks,
    }),
  });
  return {
    letter: "e",
    title: "Số hóa kết quả giải quyết thủ tục hành chính",
    clause: "IV.1.e",
    words,
    parts: [part("huyện", DISTRICT), part("xã", COMMUNES)],
  };
}

function onlineWork(): Target[] {
  return [
    {
      letter: "h",
      title: "Hồ sơ công việc trên môi trường mạng",
      clause: "IV.1.h",
      words:
        "90% hồ sơ công việc tại cấp huyện; 80% hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng (trừ hồ sơ công việc thuộc phạm vi bí mật nhà nước).",
      parts: [
        share(90, {
          code: "h-huyện",
          title: "Hồ sơ công việc tại cấp huyện được xử lý trên môi trường mạng",
          words:
            "90% hồ sơ công việc tại cấp huyện … được xử lý trên môi trường mạng (trừ hồ sơ công việc thuộc phạm vi bí mật nhà nước).",
          names: ["hồ sơ công việc", "hồ sơ công việc … cấp huyện"],
          concerns: DISTRICT,
          remarks: [MIN_WORDS],
        }),
        share(80, {
          code: "h-xã",
          title: "Hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng",
          words:
            "80% hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng (trừ hồ sơ công việc thuộc phạm vi bí mật nhà nước).",
          names: ["hồ sơ công việc", "hồ sơ công việc … cấp xã"],
          concerns: COMMUNES,
          remarks: [MIN_WORDS],
        }),
      ],
    },
    {
      letter: "i",
      title: "Dịch vụ công trực tuyến mức độ 3 và 4",
      clause: "IV.1.i",
      words:
        "Tối thiểu 80% thủ tục hành chính có đủ điều kiện, được cung cấp trực tuyến mức độ 3 và 4. Trong đó, ít nhất 80% thủ tục hành chính được tích hợp, cung cấp trên Cổng dịch vụ công - Hệ thống thông tin một cửa điện tử thị xã (motcuaducpho.quangngai.gov.vn). Tỷ lệ hồ sơ giải quyết trực tuyến mức độ 3 và 4 trên tổng số hồ sơ đạt tối thiểu 50%.",
      parts: [
        share(80, {
          code: "i1",
          title: "Thủ tục hành chính đủ điều kiện được cung cấp trực tuyến mức độ 3 và 4",
          words: "Tối thiểu 80% thủ tục hành chính có đủ điều kiện, được cung cấp trực tuyến mức độ 3 và 4.",
          names: ["cung cấp trực tuyến mức độ 3", "thủ tục hành chính … đủ điều kiện … trực tuyến"],
        }),
        share(80, {
          code: "i2",
          title: "Thủ tục hành chính được tích hợp, cung cấp trên Cổng dịch vụ công của thị xã",
          words:
            "Trong đó, ít nhất 80% thủ tục hành chính được tích hợp, cung cấp trên Cổng dịch vụ công - Hệ thống thông tin một cửa điện tử thị xã (motcuaducpho.quangngai.gov.vn).",
          names: ["tích hợp … cổng dịch vụ công"],
        }),
        share(50, {
          code: "i3",
          title: "Hồ sơ giải quyết trực tuyến mức độ 3 và 4 trên tổng số hồ sơ",
          words: "Tỷ lệ hồ sơ giải quyết trực tuyến mức độ 3 và 4 trên tổng số hồ sơ đạt tối thiểu 50%.",
          names: ["hồ sơ … trực tuyến mức độ 3", "hồ sơ giải quyết trực tuyến"],
        }),
      ],
    },
    {
      letter: "k",
      title: "Không yêu cầu cung cấp lại giấy tờ",
      clause: "IV.1.k",
      words: RESUBMISSION,
      parts: [
        share(80, {
          code: "k",
          title: "Người dân, doanh nghiệp không phải cung cấp lại giấy tờ đã được chấp nhận",
          words: RESUBMISSION,
          names: ["không phải cung cấp lại"],
          remarks: [MIN_WORDS],
        }),
      ],
    },
  ];
}

const RESUBMISSION =
  "80% người dân, doanh nghiệp khi thực hiện thủ tục hành chính không phải cung cấp lại các thông tin, giấy tờ, tài liệu đã được chấp nhận khi thực hiện thành công thủ tục hành chính trước đó, mà cơ quan nhà nước có thẩm quyền giải quyết TTHC đang quản lý, hoặc thông tin, giấy tờ, tài liệu đã được cơ quan nhà nước kết nối, chia sẻ.";
