import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultPlan } from "../../src/plan/presets";
import { TEMPLATE_KINDS, type TemplateKind } from "../../src/sheets/templates/template-model";
import { openWorkbook } from "../../src/workbench/file/open-workbook";
import { changedParts, partsOf } from "../workbench/file/package-fixture";
import { fill, openSession, valuesOf, type SessionPage } from "./session-page";

let page: SessionPage;
beforeEach(async () => {
  page = await openSession();
});
afterEach(() => {
  page.close();
});

const [, communes] = defaultPlan.groups;

function make(kind: TemplateKind) {
  return page.session.makeTemplate({ kind, year: 2023, groups: [communes?.id ?? ""], unit: null });
}

function sheetOf(name: string) {
  const sheet = page.workbook.sheetByName(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

const SCORES = [
  ["Đơn vị", "Tổng điểm"],
  ["Phường Phổ Minh", 85.25],
  ["Xã Phổ An", 79],
];

describe("a blank sheet made in the workbook", () => {
  it("stands under a free name, is shown, and bears no mark: another one never overwrites it", async () => {
    await make("summary");
    expect(page.session.state.outcome).toEqual({
      kind: "templateMade",
      template: "summary",
      sheet: "Bảng điểm 2023",
    });
    // It is known at once as the table that it is.
    expect(page.session.state.recognition?.tables.map(({ sheet }) => sheet)).toEqual(["Bảng điểm 2023"]);
    sheetOf("Bảng điểm 2023").setValue(8, 2, 81.5);
    await make("summary");
    expect(page.session.state.outcome).toMatchObject({ sheet: "Bảng điểm 2023 (2)" });
    expect(sheetOf("Bảng điểm 2023").cell(8, 2).value).toBe(81.5);
    expect(page.workbook.names.filter(({ name }) => !name.includes("Print_"))).toEqual([]);
    expect(page.workbook.activeSheetId).toBe(sheetOf("Bảng điểm 2023 (2)").id);
  });

  it("lists the units that the plan knows, lets scores of the scale in, and prints on A4", async () => {
    await make("summary");
    const sheet = sheetOf("Bảng điểm 2023");
    const values = valuesOf(page, "Bảng điểm 2023");
    expect(values[6]).toEqual(["STT", "Cơ quan, đơn vị", "Điểm CCHC", "Chỉ số hài lòng (SIPAS)", "Ghi chú"]);
    expect(values[7]?.slice(0, 2)).toEqual(["I", communes?.name]);
    expect(values.slice(8).map(([, unit]) => unit)).toEqual(communes?.units);
    const range = { top: 7, left: 2, bottom: 22, right: 2 };
    expect(sheet.dataValidation([range])).toMatchObject({
      type: "decimal",
      formula1: "=0",
      formula2: "=100",
      errorAlert: { style: "stop", title: "Điểm CCHC", message: "Ghi số từ 0 đến 100. Chưa có thì để trống." },
    });
    expect(sheet.frozen.rows).toBe(7);
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1, titleRows: { first: 6, last: 6 } });
    expect(sheet.format(8, 1).fontName).toBe("Times New Roman");
  });

  it.each(TEMPLATE_KINDS)("of %s changes no other part of the file, and opens again with its rules", async (kind) => {
    fill(page, "Điểm 2022", SCORES);
    const before = page.workbook.save();
    await make(kind);
    const after = page.workbook.save();
    expect(page.session.state.outcome).toMatchObject({ kind: "templateMade" });
    const added = page.workbook.sheets.at(-1);
    const changed = changedParts(before, after);
    const kept = Object.keys(partsOf(before)).filter((part) => /^xl\/worksheets\/sheet\d+\.xml$/.test(part));
    // Which sheet is the selected one is said on the sheets themselves.
    const old = partsOf(before);
    const now = partsOf(after);
    const selected = (xml = "") => xml.replace(/ tabSelected="1"/, "");
    for (const part of kept) expect(selected(now[part])).toBe(selected(old[part]));
    expect(
      changed.filter(
        (part) => !/^(\[Content_Types\]|xl\/(workbook|styles|sharedStrings|_rels|worksheets\/))/.test(part),
      ),
    ).toEqual([]);
    const again = openWorkbook(after).sheetByName(added?.name ?? "");
    expect(again?.dataValidations.map(({ type, ranges }) => ({ type, ranges }))).toEqual(
      added?.dataValidations.map(({ type, ranges }) => ({ type, ranges })),
    );
    expect(added?.dataValidations.length).toBeGreaterThan(0);
  });

  it("left blank beside sheets with scores does not stop the ranking", { timeout: 30_000 }, async () => {
    fill(page, "Điểm 2023", SCORES);
    for (const kind of TEMPLATE_KINDS) await make(kind);
    await page.session.rank();
    expect(page.session.state.outcome).toMatchObject({ kind: "ranked", ranked: 2 });
    await page.session.assess();
    expect(page.session.state.outcome).toMatchObject({ kind: "nominated", people: 0 });
  });

  it("is refused where the structure of the workbook is protected", async () => {
    const { names, sheets } = page.workbook;
    Object.defineProperty(page.workbook, "isStructureProtected", { get: () => true });
    await make("summary");
    expect(page.session.state.outcome).toEqual({ kind: "failed", problem: { code: "protectedWorkbook" } });
    expect([page.workbook.names, page.workbook.sheets.length]).toEqual([names, sheets.length]);
  });
});
