import type { Question } from "../sheets/question";
import type { QuestionMessages } from "./question-messages";

const ask: Readonly<Record<Question["kind"], (header: string) => string>> = {
  columnMeaning: (header) => `Tiêu đề “${header}” nghĩa là gì?`,
  scoreColumn: () => "Cột nào là điểm dùng để xếp hạng?",
  numberForm: (header) => `Trong cột “${header}”, dấu chấm ở những ô dưới đây là gì?`,
  rankAndScore: (header) => `Cột “${header}” ghi hai số trong một ô. Số nào là điểm?`,
  shareForm: (header) => `Cột “${header}” có số không quá 1. Các số đó ghi theo cách nào?`,
  rankForm: (header) => `Cột “${header}” ghi I, II, III. Đó là loại hay hạng?`,
};

const choices: Readonly<Record<string, string>> = {
  totalScore: "Tổng điểm",
  appraisedScore: "Điểm thẩm định",
  selfScore: "Điểm tự chấm (tự đánh giá): không dùng để xếp hạng",
  other: "Không phải điểm, bỏ qua cột này",
  decimal: "Dấu thập phân: 1.234 là 1,234",
  grouped: "Dấu ngăn hàng nghìn: 1.234 là 1234",
  outside: "Số đứng trước, ngoài ngoặc",
  inside: "Số trong ngoặc",
  points: "Giữ nguyên số: 1 là 1, 0,85 là 0,85",
  percent: "Tỷ lệ: 1 là 100%, 0,85 là 85%",
  class: "Loại (như Tốt, Khá), không phải hạng",
  rank: "Hạng: I là hạng 1, II là hạng 2",
};

export const viQuestions: QuestionMessages = {
  heading: (count) => `Cần trả lời (${count})`,
  ask: ({ kind, header }) => ask[kind](header),
  choice: (_, { id, header }) => (header === "" ? (choices[id] ?? id) : `Cột “${header}”`),
  preview: "Xem các ô:",
  use: "Dùng lựa chọn này",
  useFor: (header) => `Dùng lựa chọn này cho “${header}”`,
  answeredHeading: (count) => `Đã trả lời (${count})`,
  answered: ({ header }, choice) => `“${header}”: ${choice}`,
  again: "Hỏi lại",
};
