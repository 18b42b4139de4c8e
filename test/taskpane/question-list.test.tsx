// @vitest-environment jsdom
import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import type { SessionState } from "../../src/excel/session-state";
import { withAnswer, NO_ANSWERS } from "../../src/sheets/answers";
import type { Question } from "../../src/sheets/question";
import { states } from "./memory-session";
import { closePanes, find, press, renderPane } from "./render-pane";

afterEach(closePanes);

const at = { sheet: "Điểm 2023", address: "G6" };
const question: Question = {
  id: "columnMeaning: td",
  kind: "columnMeaning",
  header: "TĐ",
  choices: ["totalScore", "appraisedScore", "other"].map((id) => ({ id, header: "" })),
  preview: [{ at: { ...at, address: "G7" }, text: "82,5" }],
};

/** A workbook in which the header "TĐ" is to be explained. */
function withQuestion(state: SessionState): SessionState {
  const { recognition } = state;
  if (recognition === null) throw new Error("nothing was recognised");
  const finding = { code: "ambiguousHeader", stops: true, at, header: "TĐ", question } as const;
  return { ...state, recognition: { ...recognition, findings: [finding] } };
}

const card = () => {
  const found = find("label", "Tiêu đề “TĐ” nghĩa là gì?").closest("li");
  if (found === null) throw new Error("the question stands in no list");
  return found;
};
const button = (words: string) => [...document.querySelectorAll("button")].find((each) => each.textContent === words);

describe("a question about a header", () => {
  it("shows the choices in words and the cells in question, which lead to the sheet", async () => {
    const { session } = await renderPane(withQuestion(states.recognised));
    expect(find("h3", "Cần trả lời (1)")).toBeDefined();
    expect([...card().querySelectorAll("input[type=radio]")].map((each) => each.parentElement?.textContent)).toEqual([
      "Tổng điểm",
      "Điểm thẩm định",
      "Không phải điểm, bỏ qua cột này",
    ]);
    const link = [...card().querySelectorAll("button")].find(({ textContent }) => textContent.includes("G7"));
    await press(link!);
    expect(session.asked).toEqual(["go to Điểm 2023!G7"]);
    expect((await axe.run(document.body)).violations).toEqual([]);
  });

  it("asks for nothing until a choice is made, then hands it on", async () => {
    const { session } = await renderPane(withQuestion(states.recognised));
    await press(button("Dùng lựa chọn này")!);
    expect(session.asked).toEqual([]);
    await press(card().querySelector<HTMLElement>("input[value=appraisedScore]")!);
    await press(button("Dùng lựa chọn này")!);
    expect(session.asked).toEqual(["answer columnMeaning: td: appraisedScore"]);
  });

  it("what was answered is listed, and can be asked again", async () => {
    const answers = withAnswer(NO_ANSWERS, question, "totalScore");
    const { session } = await renderPane({ ...states.recognised, answers });
    expect(document.body.textContent).toContain("“TĐ”: Tổng điểm");
    await press(button("Hỏi lại")!);
    expect(session.asked).toEqual(["forget columnMeaning: td"]);
    expect((await axe.run(document.body)).violations).toEqual([]);
  });
});
