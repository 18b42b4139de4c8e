import { afterEach, describe, expect, it } from "vitest";
import { questionsIn } from "../../src/sheets/question";
import { openWorkbook } from "../../src/workbench/file/open-workbook";
import { fill, openSession, type SessionPage } from "./session-page";

let page: SessionPage;
afterEach(() => {
  page.close();
});

/** The questions that stand open in a session. */
function asked({ session }: SessionPage) {
  const { recognition } = session.state;
  return questionsIn(recognition?.tables.flatMap(({ findings }) => findings) ?? []);
}

const ROWS = [
  ["STT", "Tên đơn vị", "TĐ"],
  [1, "Xã Phổ An", 82],
  [2, "Xã Phổ Châu", 79],
];

describe("an answer about a header", () => {
  it("lets the workbook be ranked, is kept in its file, and touches no cell", async () => {
    page = await openSession();
    fill(page, "CCHC 2023", ROWS);
    await page.session.rank();
    expect(page.session.state.outcome).toMatchObject({ kind: "stopped" });
    const [question] = asked(page);
    if (question === undefined) throw new Error("nothing was asked");
    await page.session.answer(question, "totalScore");
    expect(asked(page)).toEqual([]);
    expect(page.session.state.assessment?.units).toHaveLength(2);
    const sheet = page.workbook.sheetByName("CCHC 2023");
    expect(ROWS.map((row, r) => row.map((_, c) => sheet?.cell(r, c).value))).toEqual(ROWS);

    const file = page.workbook.save();
    page.close();
    page = await openSession({ workbook: openWorkbook(file) });
    await page.session.rank();
    expect(page.session.state.outcome).toMatchObject({ kind: "ranked", ranked: 2 });
    const [id = ""] = page.session.state.answers.keys();
    await page.session.forgetAnswer(id);
    expect(asked(page)).toHaveLength(1);
  });
});
