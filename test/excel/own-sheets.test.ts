import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openWorkbook } from "../../src/workbench/file/open-workbook";
import { drawWorkbook } from "../corpus/draw-workbook";
import { draw } from "../sheets/read/draw-grid";
import { openSession, type SessionPage } from "./session-page";

/** One score that reads differently once it is published: 79,995 and 80,00. */
const SCORES = draw("CCHC 2023", "STT | Tên đơn vị | Tổng điểm\n1 | Xã Phổ An | 85\n2 | Xã Phổ Châu | 79.995");

let page: SessionPage;
beforeEach(async () => {
  page = await openSession({ workbook: openWorkbook(drawWorkbook([SCORES])) });
  await page.session.rank();
});
afterEach(() => {
  page.close();
});

const names = () => page.workbook.sheets.map(({ name }) => name);

async function rankedAgain(): Promise<unknown> {
  await page.session.rank();
  return page.session.state.outcome;
}

describe("the sheet of a ranking", () => {
  it("is made anew when the user has deleted it", async () => {
    page.workbook.deleteSheet(page.workbook.sheetByName("Xếp hạng 2023")?.id ?? "");
    expect(await rankedAgain()).toMatchObject({ kind: "ranked", ranked: 2 });
    expect(await rankedAgain()).toMatchObject({ kind: "ranked", renamed: [] });
    expect(names()).toEqual(["CCHC 2023", "Giải trình 2023", "Xếp hạng 2023"]);
  });

  it("stays where it is, and is never read as scores, when it is no longer known as ours", async () => {
    await page.run(async (context) => {
      context.workbook.names.getItem("CCHC_XepHang_2023").delete();
      await context.sync();
    });
    const before = page.workbook.sheetByName("Xếp hạng 2023");
    expect(await rankedAgain()).toMatchObject({
      kind: "ranked",
      ranked: 2,
      renamed: [{ wanted: "Xếp hạng 2023", used: "Xếp hạng 2023 (2)" }],
    });
    expect(page.workbook.sheetByName("Xếp hạng 2023")).toBe(before);
    expect(page.session.state.recognition?.declined).toContainEqual({
      sheet: "Xếp hạng 2023",
      reason: "ownSheet",
      at: null,
    });
    expect(await rankedAgain()).toMatchObject({ kind: "ranked", renamed: [] });
    expect(names()).toEqual(["CCHC 2023", "Xếp hạng 2023", "Giải trình 2023", "Xếp hạng 2023 (2)"]);
  });

  it("keeps its table when the user has given that another name", async () => {
    const sheet = page.workbook.sheetByName("Xếp hạng 2023");
    sheet?.changeTable(sheet.tables[0]?.id ?? "", { name: "BangXepHang" });
    expect(await rankedAgain()).toMatchObject({ kind: "ranked", ranked: 2 });
    expect(sheet?.tables.map(({ name }) => name)).toEqual(["BangXepHang"]);
  });

  it("is shown again when the user has hidden it", async () => {
    page.workbook.sheetByName("Xếp hạng 2023")?.setVisibility("Hidden");
    expect(await rankedAgain()).toMatchObject({ kind: "ranked", ranked: 2 });
    expect(page.workbook.sheetByName("Xếp hạng 2023")?.visibility).toBe("Visible");
  });
});

describe("a sheet with scores that the user has hidden", () => {
  beforeEach(() => {
    page.workbook.sheetByName("CCHC 2023")?.setVisibility("Hidden");
  });

  it("is ranked, and its rows are coloured, but it is not shown", async () => {
    expect(await rankedAgain()).toMatchObject({ kind: "ranked", ranked: 2 });
    await page.session.highlight();
    expect(page.session.state.outcome).toMatchObject({ kind: "highlighted" });
    expect(page.workbook.sheetByName("CCHC 2023")?.visibility).toBe("Hidden");
  });

  it("is named with what to do when one of its cells is asked for", async () => {
    await page.session.goTo({ sheet: "CCHC 2023", address: "C2" });
    expect(page.session.state.outcome).toEqual({
      kind: "failed",
      problem: { code: "hiddenSheet", sheet: "CCHC 2023" },
    });
  });
});
