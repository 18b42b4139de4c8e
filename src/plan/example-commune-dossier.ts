import type { Dossier } from "./dossier";
import type { Targets } from "./target";

/** Dossier and time of nomination in the example of a commune. */
export const exampleCommuneDossier: Dossier = {
  items: [
    {
      id: "submission",
      name: "Tờ trình kèm danh sách đề nghị khen thưởng",
      per: "unit",
      form: null,
      clause: "IV.1",
      words: "Tờ trình kèm danh sách tập thể, cá nhân được đề nghị.",
    },
    {
      id: "achievementReport",
      name: "Báo cáo thành tích",
      per: "nominee",
      form: null,
      clause: "IV.1",
      words: "Báo cáo thành tích của từng tập thể, cá nhân.",
    },
  ],
  sentTo: "Phòng Văn hóa - Xã hội xã",
  annualDays: { value: 10, clause: "IV.2", words: "Trong 10 ngày kể từ ngày công bố kết quả xếp hạng." },
  summaryBefore: {
    value: { year: 2030, month: 11, day: 30 },
    clause: "IV.3",
    words: "Hồ sơ tổng kết gửi trước ngày 30 tháng 11 năm 2030.",
  },
  daysOff: {
    clause: "thông lệ",
    words: "Ngày cuối của thời hạn là ngày nghỉ thì hạn kết thúc vào ngày làm việc tiếp theo.",
    weekend: ["saturday", "sunday"],
    everyYear: [
      { month: 1, day: 1, name: "Tết Dương lịch" },
      { month: 4, day: 30, name: "Ngày Chiến thắng 30/4" },
      { month: 5, day: 1, name: "Ngày Quốc tế lao động 1/5" },
      { month: 9, day: 2, name: "Quốc khánh" },
    ],
    announced: [],
  },
};

/** Progress targets in the example of a commune: one, to show how they are written. */
export const exampleCommuneTargets: Targets = {
  letters: [
    {
      letter: "a",
      title: "Hồ sơ nộp trực tuyến",
      clause: "II.4.a",
      words: "Tỷ lệ hồ sơ nộp trực tuyến đạt từ 90% trở lên.",
      parts: [
        {
          kind: "share",
          code: "a1",
          title: "Tỷ lệ hồ sơ nộp trực tuyến",
          concerns: ["town"],
          names: ["hồ sơ … trực tuyến"],
          remarks: [],
          thresholds: [{ since: 2026, value: 90 }],
          clause: "II.4.a",
          words: "Tỷ lệ hồ sơ nộp trực tuyến đạt từ 90% trở lên.",
        },
      ],
    },
  ],
  supplementary: [],
  communeGroups: { value: [], clause: "I.2", words: "Các ban, đơn vị thuộc xã; các thôn, tổ dân phố trên địa bàn xã" },
  townNames: { value: ["toàn xã"], clause: "I.2", words: "Số liệu chung của toàn xã" },
};
