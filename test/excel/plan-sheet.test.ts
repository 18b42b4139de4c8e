import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { planToJson } from "../../src/plan/plan-file";
import { defaultPlan, presets } from "../../src/plan/presets";
import { fill, openSession, valuesOf, type SessionPage } from "./session-page";

let page: SessionPage;

beforeEach(async () => {
  page = await openSession();
  fill(page, "Điểm 2023", [
    ["BẢNG ĐIỂM CHỈ SỐ CCHC NĂM 2023 CỦA CÁC XÃ, PHƯỜNG"],
    ["STT", "Tên đơn vị", "Tổng điểm"],
    [1, "Xã Phổ An", 81],
    [2, "Xã Phổ Châu", 79],
  ]);
});
afterEach(() => {
  page.close();
});

/** The position of a parameter's row on the sheet of the plan. */
function rowOf(code: string, sheet = "Kế hoạch"): number {
  const row = valuesOf(page, sheet).findIndex(([first]) => first === code);
  if (row < 0) throw new Error(`no row ${code}`);
  return row;
}

function type(code: string, value: string | number, sheet = "Kế hoạch") {
  page.workbook.sheetByName(sheet)!.setValue(rowOf(code, sheet), 2, value);
}

/** Which award each unit reaches, as the ranking says. */
function awards(): unknown[] {
  return valuesOf(page, "Xếp hạng 2023").flatMap((row) =>
    typeof row[1] === "string" && row[1].startsWith("Xã") ? [[row[1], row[6]]] : [],
  );
}

const outcome = () => page.session.state.outcome;

describe("a workbook without the sheet Kế hoạch", () => {
  it("works by the preset", async () => {
    await page.session.rank();
    expect(page.session.state.planSource).toBe("preset");
    expect(awards()).toEqual([
      ["Xã Phổ An", "Bằng khen của Chủ tịch UBND tỉnh"],
      ["Xã Phổ Châu", "Giấy khen của Chủ tịch UBND thị xã"],
    ]);
  });
});

describe("a workbook with the sheet Kế hoạch", () => {
  beforeEach(async () => {
    await page.session.createPlanSheet(defaultPlan);
    expect(outcome()).toMatchObject({ kind: "planWritten", sheet: "Kế hoạch", from: "preset" });
  });

  it("works by the sheet from then on, which says what the preset says", () => {
    const { plan, planSource, planFindings, outdated } = page.session.state;
    expect(plan).toEqual(defaultPlan);
    expect([planSource, planFindings, outdated]).toEqual(["sheet", [], false]);
  });

  it("gives another verdict when a threshold is edited, and leaves the sheet as the user made it", async () => {
    type("nguong.TINH.tap-the", "81,5");
    const before = valuesOf(page, "Kế hoạch");
    await page.session.rank();
    expect(awards()).toEqual([
      ["Xã Phổ An", "Giấy khen của Chủ tịch UBND thị xã"],
      ["Xã Phổ Châu", "Giấy khen của Chủ tịch UBND thị xã"],
    ]);
    expect(valuesOf(page, "Kế hoạch")).toEqual(before);
  });

  it("is out of date as soon as the user edits the sheet, and not by our own writing", async () => {
    await page.page.rest();
    expect(page.session.state.outdated).toBe(false);
    type("lam-tron", 1);
    await page.page.rest();
    expect(page.session.state.outdated).toBe(true);
  });

  it("has formulas calculated anew when the plan has changed, and only then", async () => {
    expect(page.recalculations()).toBe(0);
    await page.session.read();
    expect(page.recalculations()).toBe(0);
    type("nguong.TINH.tap-the", 81.5);
    await page.session.read();
    await page.session.rank();
    expect(page.recalculations()).toBe(1);
  });

  it("tells a wrong entry with its cell, and ranks all the same", async () => {
    type("nguong.TINH.tap-the", "tám mươi");
    await page.session.rank();
    const address = `C${rowOf("nguong.TINH.tap-the") + 1}`;
    expect(outcome()).toMatchObject({
      kind: "ranked",
      notices: [{ code: "planEntryWrong", at: { sheet: "Kế hoạch", address } }],
    });
    expect(awards()[0]).toEqual(["Xã Phổ An", "Bằng khen của Chủ tịch UBND tỉnh"]);
  });

  it("works by the sheet when it was renamed, too", async () => {
    type("nguong.TINH.tap-the", 81.5);
    page.workbook.sheetByName("Kế hoạch")!.rename("Ngưỡng của tôi");
    await page.session.read();
    expect(page.session.state.planSource).toBe("sheet");
    expect(page.session.state.plan.awards[1]!.collective).not.toEqual(defaultPlan.awards[1]!.collective);
  });

  it("works by the preset again when it was deleted", async () => {
    type("nguong.TINH.tap-the", 81.5);
    page.workbook.deleteSheet(page.workbook.sheetByName("Kế hoạch")!.id);
    await page.session.read();
    expect(page.session.state).toMatchObject({ planSource: "preset", plan: defaultPlan });
  });

  it("is read in as many round trips as one without", async () => {
    page.host.requests.reset();
    await page.session.read();
    const withSheet = page.host.requests.count;
    page.workbook.deleteSheet(page.workbook.sheetByName("Kế hoạch")!.id);
    page.host.requests.reset();
    await page.session.read();
    expect(withSheet).toBe(page.host.requests.count);
  });

  it("is not overwritten by creating it once more", async () => {
    type("nguong.TINH.tap-the", 81.5);
    await page.session.createPlanSheet(defaultPlan);
    expect(outcome()).toEqual({ kind: "failed", problem: { code: "planSheetExists", sheet: "Kế hoạch" } });
    expect(valuesOf(page, "Kế hoạch")[rowOf("nguong.TINH.tap-the")]![2]).toBe(81.5);
  });

  it("has the original values back when the user asks for them, and none of the rows that were added", async () => {
    type("nguong.TINH.tap-the", 81.5);
    const sheet = page.workbook.sheetByName("Kế hoạch")!;
    const below = sheet.usedRange(true)!.bottom + 1;
    sheet.setValue(below, 0, "nguong.TTg.tap-the@2024");
    sheet.setValue(below, 2, 90);
    await page.session.read();
    expect(page.session.state.plan).not.toEqual(defaultPlan);
    await page.session.restorePlan();
    expect(outcome()).toMatchObject({ kind: "planWritten", from: "origin" });
    expect(page.session.state.plan).toEqual(defaultPlan);
    expect(sheet.cell(below, 0).value).toBeNull();
  });
});

describe("a plan file", () => {
  const own = { ...defaultPlan, id: "cua-toi", title: "Kế hoạch của tôi", quirks: [] };

  it("is written to the sheet, and what a sheet cannot hold stays with the workbook", async () => {
    await page.session.openPlanFile(planToJson(own));
    expect(outcome()).toMatchObject({ kind: "planWritten", from: "file", title: "Kế hoạch của tôi" });
    await page.session.read();
    expect(page.session.state).toMatchObject({ plan: own, planOrigin: own, planSource: "sheet", planFindings: [] });
  });

  it("takes the place of the plan before it", async () => {
    await page.session.createPlanSheet(presets[1]!);
    expect(page.session.state.plan).toEqual(presets[1]);
    await page.session.openPlanFile(planToJson(own));
    expect(page.session.state.plan).toEqual(own);
  });

  it("with a mistake is refused, and nothing is written", async () => {
    await page.session.openPlanFile(planToJson({ ...own, bar: { ...own.bar, belowScore: 120 } }));
    expect(outcome()).toEqual({
      kind: "failed",
      problem: { code: "planFileRefused", mistakes: ["bar: mức “không đạt yêu cầu” 120 nằm ngoài thang điểm 0–100"] },
    });
    expect(page.workbook.sheetByName("Kế hoạch")).toBeUndefined();
  });

  it("that the workbook has lost is told, and the preset stands in", async () => {
    await page.session.openPlanFile(planToJson(own));
    page.workbook.setSetting("cchc.plan", JSON.stringify("{"));
    await page.session.read();
    expect(page.session.state.planFindings).toMatchObject([{ code: "planOriginLost" }]);
    expect(page.session.state.plan.title).toBe("Kế hoạch của tôi");
  });
});

describe("how equal scores and grades are set on the sheet Kế hoạch", () => {
  beforeEach(async () => {
    fill(page, "Điểm 2023", [
      ["BẢNG ĐIỂM CHỈ SỐ CCHC NĂM 2023 CỦA CÁC XÃ, PHƯỜNG"],
      ["STT", "Tên đơn vị", "Tổng điểm", "Hồ sơ đúng hạn"],
      [1, "Xã Phổ An", 81, 91.5],
      [2, "Xã Phổ Châu", 81, "92,25"],
      [3, "Xã Phổ Cường", 60, 99],
      [4, "Xã Phổ Khánh", 55, ""],
      [5, "Xã Phổ Nhơn", 55, 90],
    ]);
    await page.session.createPlanSheet(defaultPlan);
    type("xep-hang.tieu-chi-phu", "hồ sơ đúng hạn");
    type("xep-loai.xa-phuong.tot", 80);
    type("xep-loai.xa-phuong.yeu", 0);
    type("khong-dat-yeu-cau.xep-loai", "Yếu");
  });

  it("the ranking follows, says why, and names the cell without a number", async () => {
    await page.session.rank();
    const rows = valuesOf(page, "Xếp hạng 2023");
    const header = rows.findIndex(([first]) => first === "Hạng");
    const columns = ["Hạng", "Cơ quan, đơn vị", "Xếp loại", "Ghi chú"].map((name) => rows[header]!.indexOf(name));
    expect(rows.slice(header + 1, header + 6).map((row) => columns.map((column) => row[column]))).toEqual([
      [1, "Xã Phổ Châu", "Tốt", "bằng điểm, hơn nhờ hồ sơ đúng hạn: 92,25"],
      [2, "Xã Phổ An", "Tốt", "bằng điểm, kém ở hồ sơ đúng hạn: 91,50"],
      [3, "Xã Phổ Cường", "Yếu", null],
      [4, "Xã Phổ Khánh", "Yếu", "đồng hạng"],
      [4, "Xã Phổ Nhơn", "Yếu", "đồng hạng"],
    ]);
    expect(outcome()).toMatchObject({
      kind: "ranked",
      notices: [{ code: "tieNotBroken", at: [{ sheet: "Điểm 2023", address: "D6" }], lacking: ["Xã Phổ Khánh"] }],
    });
  });

  it("ranking once more gives the same", async () => {
    await page.session.rank();
    const first = valuesOf(page, "Xếp hạng 2023");
    await page.session.rank();
    expect(valuesOf(page, "Xếp hạng 2023")).toEqual(first);
    expect(page.session.state.planFindings).toEqual([]);
  });

  it("the list of awards says who is barred, and by which grade", async () => {
    await page.session.assess();
    const text = JSON.stringify(valuesOf(page, "Xét thưởng 2023"));
    expect(text).toContain("không xét khen thưởng thường xuyên hàng năm (VI.1: xếp loại Yếu trở xuống)");
  });
});
