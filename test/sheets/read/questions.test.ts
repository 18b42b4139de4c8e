import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import {
  answersAsText,
  answersFromText,
  NO_ANSWERS,
  withAnswer,
  withoutAnswer,
  type Answers,
} from "../../../src/sheets/answers";
import type { Grid } from "../../../src/sheets/grid";
import { questionsIn, type Question } from "../../../src/sheets/question";
import { recognise } from "../../../src/sheets/read/recognise";
import { draw } from "./draw-grid";
import { findingsOf, scoresOf } from "./say-recognition";

const read = (grids: readonly Grid[], answers: Answers = NO_ANSWERS) => recognise(grids, ducPhoPlan, answers);

function asked(grids: readonly Grid[], answers?: Answers): Question[] {
  const { tables, findings } = read(grids, answers);
  return questionsIn([...findings, ...tables.flatMap((table) => table.findings)]);
}

/** The only question of these sheets, answered. */
function answered(grids: readonly Grid[], choice: string): Answers {
  const [question, ...others] = asked(grids);
  if (question === undefined || others.length > 0) throw new Error(`${others.length} questions more, or none`);
  return withAnswer(NO_ANSWERS, question, choice);
}

const choicesOf = ({ choices }: Question) => choices.map(({ id, header }) => (header === "" ? id : header));
const previewOf = ({ preview }: Question) => preview.map(({ at, text }) => `${at.address} ${text}`);

/** The headers of the score columns that were chosen by an answer. */
function answeredColumns(sheets: Grid[], answers: Answers): string[] {
  const columns = read(sheets, answers).tables.flatMap((table) => table.columns);
  return columns.filter(({ isScore, isAnswered }) => isScore && isAnswered).map(({ header }) => header);
}

describe("tiêu đề “TĐ”", () => {
  const sheet = draw("2023", "STT | Tên đơn vị | TĐ\n1 | Xã Phổ An | 82\n2 | Xã Phổ Châu | 79.5");

  it("được hỏi, cho xem các ô của cột", () => {
    const [question] = asked([sheet]);
    expect(question).toMatchObject({ kind: "columnMeaning", header: "TĐ" });
    expect(question && choicesOf(question)).toEqual(["totalScore", "appraisedScore", "selfScore", "other"]);
    expect(question && previewOf(question)).toEqual(["C2 82", "C3 79,5"]);
    expect(scoresOf(read([sheet]))).toEqual([]);
  });

  test.each(["totalScore", "appraisedScore"])("trả lời %s: đọc được điểm, không hỏi nữa", (choice) => {
    const answers = answered([sheet], choice);
    expect(scoresOf(read([sheet], answers)).map((line) => line.split(" @ ")[0])).toEqual([
      "2023 xa-phuong Xã Phổ An 82",
      "2023 xa-phuong Xã Phổ Châu 79.5",
    ]);
    expect(asked([sheet], answers)).toEqual([]);
    expect(findingsOf(read([sheet], answers))).toEqual([]);
    expect(answeredColumns([sheet], answers)).toEqual(["TĐ"]);
  });

  test("trả lời không phải điểm: không có cột điểm, không đoán", () => {
    expect(findingsOf(read([sheet], answered([sheet], "other")))).toEqual(["!noScoreColumn B1"]);
  });

  test("trả lời điểm tự chấm: không xếp hạng theo cột ấy, và nói vì sao", () => {
    const { findings } = read([sheet], answered([sheet], "selfScore"));
    expect(findings).toMatchObject([{ code: "noScoreColumn", selfScoreOnly: true }]);
  });

  test("câu trả lời đi theo tiêu đề: cột dời chỗ, trang khác, năm khác", () => {
    const answers = answered([sheet], "totalScore");
    const moved = draw("CCHC 2024", "TĐ | Ghi chú | Tên đơn vị\n81 | | Xã Phổ An\n80 | | Xã Phổ Châu", {
      top: 4,
      left: 2,
    });
    const years = draw("Các năm", "Tên đơn vị | TĐ 2021 | TĐ 2022\nXã Phổ An | 70 | 71\nXã Phổ Châu | 72 | 73");
    expect(scoresOf(read([moved, years], answers)).map((line) => line.split(" @ ")[1])).toEqual([
      "CCHC 2024!C6",
      "CCHC 2024!C7",
      "Các năm!B2",
      "Các năm!B3",
      "Các năm!C2",
      "Các năm!C3",
    ]);
  });

  test("tiêu đề khác thì hỏi riêng", () => {
    const other = draw("2024", "STT | Tên đơn vị | TC\n1 | Xã Phổ An | 82");
    expect(asked([other], answered([sheet], "totalScore")).map(({ header }) => header)).toEqual(["TC"]);
  });
});

describe("hai cột đều có thể là điểm", () => {
  const sheet = draw(
    "2023",
    "STT | Đơn vị | Phòng Nội vụ thẩm định | Hội đồng thẩm định\n1 | Xã Phổ An | 80 | 82\n2 | Xã Phổ Châu | 79 | 78",
  );

  it("được hỏi theo tiêu đề của từng cột", () => {
    const [question] = asked([sheet]);
    expect(question && choicesOf(question)).toEqual(["Phòng Nội vụ thẩm định", "Hội đồng thẩm định"]);
    expect(question && previewOf(question)).toEqual(["C2 80", "C3 79", "D2 82", "D3 78"]);
  });

  it("trả lời: lấy đúng cột ấy, dù hai cột đổi chỗ", () => {
    const [question] = asked([sheet]);
    const answers = question ? withAnswer(NO_ANSWERS, question, question.choices[1]?.id ?? "") : NO_ANSWERS;
    expect(scoresOf(read([sheet], answers)).map((line) => line.split(" @ ")[1])).toEqual(["2023!D2", "2023!D3"]);
    const swapped = draw("2024", "STT | Đơn vị | Hội đồng thẩm định | Phòng Nội vụ thẩm định\n1 | Xã Phổ An | 82 | 80");
    expect(scoresOf(read([swapped], answers)).map((line) => line.split(" @ ")[1])).toEqual(["2024!C2"]);
    expect(answeredColumns([sheet, swapped], answers)).toEqual(["Hội đồng thẩm định", "Hội đồng thẩm định"]);
  });

  it("không hỏi khi hai tiêu đề giống nhau: phải sửa tiêu đề", () => {
    const same = draw("2023", "STT | Đơn vị | Tổng điểm | Tổng điểm\n1 | Xã Phổ An | 80 | 82");
    expect(findingsOf(read([same]))).toEqual(["!severalScoreColumns C1"]);
    expect(asked([same])).toEqual([]);
  });

  it("trên phiếu chấm điểm cũng vậy", () => {
    const card = draw(
      "Phiếu",
      `
      PHIẾU CHẤM ĐIỂM CCHC NĂM 2023 | < | < | < | <
      Đơn vị: Xã Phổ An | < | < | < | <
      STT | Tiêu chí | Điểm tối đa | Phòng Nội vụ thẩm định | Hội đồng thẩm định
      1 | Kế hoạch | 60 | 50 | 52
      2 | Báo cáo | 40 | 30 | 30
       | Tổng cộng | 100 | 80 | 82`,
    );
    const [question] = asked([card]);
    const answers = question ? withAnswer(NO_ANSWERS, question, question.choices[1]?.id ?? "") : NO_ANSWERS;
    expect(scoresOf(read([card], answers))).toEqual(["2023 xa-phuong Xã Phổ An 82 @ Phiếu!E6"]);
    expect(answeredColumns([card], answers)).toEqual(["Hội đồng thẩm định"]);
  });
});

describe("số có thể hiểu theo hai cách", () => {
  const points = draw(
    "2023",
    "STT | Tên đơn vị | Tổng điểm\n | Điểm tối đa | 2000\n1 | Xã Phổ An | '1.234\n2 | Xã Phổ Châu | '1.500",
  );
  test.each([
    ["decimal", ["0.0617 (1.234/2000)", "0.075 (1.5/2000)"]],
    ["grouped", ["61.7 (1234/2000)", "75 (1500/2000)"]],
  ])("1.234 là %s", (choice, scores) => {
    const [question] = asked([points]);
    expect(question && previewOf(question)).toEqual(["C3 1.234", "C4 1.500"]);
    expect(
      scoresOf(read([points], answered([points], choice))).map((line) => line.replace(/.*(?:An|Châu) (.*) @.*/, "$1")),
    ).toEqual(scores);
  });

  const shares = draw("2023", "STT | Tên đơn vị | Chỉ số CCHC (%)\n1 | Xã Phổ An | 1\n2 | Xã Phổ Châu | 0.79");
  test.each([
    ["points", ["1", "0.79"]],
    ["percent", ["100", "79"]],
  ])("1 và 0,79 là %s", (choice, scores) => {
    expect(
      scoresOf(read([shares], answered([shares], choice))).map((line) => line.replace(/.*(?:An|Châu) (.*) @.*/, "$1")),
    ).toEqual(scores);
  });

  const both = draw("2023", "STT | Tên đơn vị | Tổng điểm\n1 | Xã Phổ An | '17 (80,5)\n2 | Xã Phổ Châu | '3 (91)");
  test.each([
    ["outside", ["17", "3"]],
    ["inside", ["80.5", "91"]],
  ])("17 (80,5): số %s", (choice, scores) => {
    expect(
      scoresOf(read([both], answered([both], choice))).map((line) => line.replace(/.*(?:An|Châu) (.*) @.*/, "$1")),
    ).toEqual(scores);
  });

  test("ngoài thang điểm thì câu trả lời không che được", () => {
    const sheet = draw(
      "2023",
      "STT | Tên đơn vị | Tổng điểm\n | Điểm tối đa | 1300\n1 | Xã Phổ An | '1.234\n2 | Xã Phổ Châu | '1.299\n3 | Xã Phổ Nhơn | 1500",
    );
    expect(findingsOf(read([sheet], answered([sheet], "grouped")))).toEqual(["!outOfScale C5"]);
  });
});

describe("cột Xếp hạng ghi I, II, III", () => {
  const sheet = draw(
    "2023",
    "STT | Tên đơn vị | Tổng điểm | Xếp hạng\n1 | Xã Phổ An | 82 | I\n2 | Xã Phổ Châu | 79 | II",
  );
  const ranks = (answers?: Answers) =>
    read([sheet], answers).tables.flatMap(({ entries }) => entries.map(({ statedRank }) => statedRank?.rank ?? null));

  it("chưa trả lời: hiểu là loại, vẫn xếp hạng được, và hỏi", () => {
    expect(findingsOf(read([sheet]))).toEqual(["classesUnderRank D1"]);
    expect(ranks()).toEqual([null, null]);
  });

  it("là hạng", () => {
    expect(ranks(answered([sheet], "rank"))).toEqual([1, 2]);
  });

  it("là loại: không nhắc nữa", () => {
    const answers = answered([sheet], "class");
    expect(ranks(answers)).toEqual([null, null]);
    expect(findingsOf(read([sheet], answers))).toEqual([]);
  });

  it("Tốt, Khá hay 1, 2 thì không cần hỏi", () => {
    for (const [first, second] of [
      ["Tốt", "Khá"],
      ["1", "2"],
      ["A", "B"],
    ] as const) {
      const clear = draw(
        "2023",
        `STT | Tên đơn vị | Tổng điểm | Xếp hạng\n1 | Xã Phổ An | 82 | ${first}\n2 | Xã Phổ Châu | 79 | ${second}`,
      );
      expect(asked([clear])).toEqual([]);
    }
  });
});

describe("câu trả lời được ghi nhớ", () => {
  const sheet = draw("2023", "STT | Tên đơn vị | TĐ\n1 | Xã Phổ An | 82");

  it("ghi ra rồi đọc lại là một", () => {
    const answers = answered([sheet], "totalScore");
    expect(answersFromText(answersAsText(answers))).toEqual(answers);
  });

  it("bỏ câu trả lời thì hỏi lại", () => {
    const answers = answered([sheet], "totalScore");
    const [id = ""] = answers.keys();
    expect(asked([sheet], withoutAnswer(answers, id))).toHaveLength(1);
  });

  it("lựa chọn không có trong câu hỏi thì không ghi", () => {
    const [question] = asked([sheet]);
    expect(question && withAnswer(NO_ANSWERS, question, "khác").size).toBe(0);
  });

  it("điều ghi nhớ bị hỏng thì coi như chưa nói gì", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(answersFromText(text)).toEqual(NO_ANSWERS);
      }),
    );
    expect(answersFromText(null)).toEqual(NO_ANSWERS);
  });
});
