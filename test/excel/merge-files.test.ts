import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChosenFile } from "../../src/excel/merge/workbook-bytes";
import type { Outcome } from "../../src/excel/outcome";
import { changedParts } from "../workbench/file/package-fixture";
import { drawWorkbook } from "../corpus/draw-workbook";
import { draw } from "../sheets/read/draw-grid";
import { openWorkbook } from "../../src/workbench/file/open-workbook";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { fill, openSession, valuesOf, type SessionPage } from "./session-page";

let page: SessionPage;
beforeEach(async () => {
  page = await openSession();
});
afterEach(() => {
  page.close();
});

const UNITS = ducPhoPlan.groups.find(({ id }) => id === "xa-phuong")?.units ?? [];

/** The file of one unit: a small table of its own. */
function fileOf(unit: string, score: number, sheet = "CCHC 2023"): ChosenFile {
  const table = draw(sheet, `STT | Tên đơn vị | Tổng điểm\n1 | ${unit} | ${score}`);
  return { name: `${unit}.xlsx`, bytes: drawWorkbook([table]) };
}

/** The scorecard of one unit, whose rows may stand in another order. */
function cardOf(name: string, lines: readonly string[]): ChosenFile {
  const card = draw(
    "Phiếu",
    `PHIẾU CHẤM ĐIỂM CCHC NĂM 2023 | < | < | <\nSTT | Tiêu chí | Điểm tối đa | Thẩm định\n${lines.join("\n")}`,
  );
  return { name: `${name}.xlsx`, bytes: drawWorkbook([card]) };
}

function merged(outcome: Outcome | null) {
  if (outcome?.kind !== "merged") throw new Error(`not merged: ${JSON.stringify(outcome)}`);
  return outcome;
}

const rowsOf = (sheet: string) => valuesOf(page, sheet).slice(7);

describe("files of many units", () => {
  it("are put together on one sheet, each row with its file, and rank like one table", async () => {
    const files = UNITS.map((unit, position) => fileOf(unit, 70 + position));
    await page.session.mergeFiles(files);
    expect(merged(page.session.state.outcome)).toMatchObject({
      sheets: ["Tổng hợp 2023"],
      files: UNITS.length,
      units: UNITS.length,
      failed: [],
    });
    expect(page.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Tổng hợp 2023"]);
    expect(rowsOf("Tổng hợp 2023")[1]?.slice(1)).toEqual(
      [UNITS[1], "Xã, phường", 2023, 71, `${UNITS[1]}.xlsx`, "CCHC 2023", "C2", ""].map((value) =>
        value === "" ? null : value,
      ),
    );
    await page.session.rank();
    expect(page.session.state.outcome).toMatchObject({ kind: "ranked", ranked: UNITS.length });
    expect(page.session.state.assessment?.units[0]?.entry.unit).toBe(UNITS.at(-1));
  });

  it("in which the add-in has ranked before are read without its own sheets", async () => {
    const file = drawWorkbook([
      draw("CCHC 2023", "STT | Tên đơn vị | Tổng điểm\n1 | Xã Phổ An | 80\n2 | Xã Phổ Châu | 79.995"),
    ]);
    page.close();
    page = await openSession({ workbook: openWorkbook(file) });
    await page.session.rank();
    await page.session.assess();
    const ranked = page.workbook.save();
    page.close();
    page = await openSession();
    await page.session.mergeFiles([{ name: "đã xếp hạng.xlsx", bytes: ranked }]);
    expect(merged(page.session.state.outcome)).toMatchObject({ files: 1, units: 2, failed: [] });
    expect(rowsOf("Tổng hợp 2023").map((row) => row.slice(4, 7))).toEqual([
      [80, "đã xếp hạng.xlsx", "CCHC 2023"],
      [79.995, "đã xếp hạng.xlsx", "CCHC 2023"],
    ]);
  });

  it("that fail are named with the reason, and the others go on", async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await page.session.mergeFiles([
      { name: "ảnh.xlsx", bytes },
      { name: "cũ.xls", bytes: compound },
      { name: "khóa.xlsx", bytes: compound },
      { name: "hỏng.xlsx", bytes: new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]) },
      { name: "trống.xlsx", bytes: drawWorkbook([draw("Trang1", "Ghi chép\nkhông có gì")]) },
      { name: "chưa rõ.xlsx", bytes: drawWorkbook([draw("2023", "Đơn vị | TĐ\nXã Phổ An | 80")]) },
      fileOf("Xã Phổ Châu", 80),
    ]);
    const { failed, files, units } = merged(page.session.state.outcome);
    expect([files, units]).toEqual([1, 1]);
    expect(failed.map(({ file, problem }) => [file, problem.code])).toEqual([
      ["ảnh.xlsx", "notWorkbook"],
      ["cũ.xls", "oldWorkbook"],
      ["khóa.xlsx", "encrypted"],
      ["hỏng.xlsx", "unreadable"],
      ["trống.xlsx", "noScores"],
      ["chưa rõ.xlsx", "finding"],
    ]);
    expect(page.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Tổng hợp 2023"]);
    // What is asked about other files could be answered nowhere in this workbook.
    expect(failed.at(-1)?.problem).not.toHaveProperty("finding.question");
    expect(failed.at(-2)?.problem).toMatchObject({ declined: { sheet: "Trang1", reason: "noUnitColumn" } });
  });

  it("with nothing to take write nothing", async () => {
    const before = page.workbook.save();
    await page.session.mergeFiles([{ name: "ảnh.xlsx", bytes: new Uint8Array([1]) }]);
    expect(merged(page.session.state.outcome).sheets).toEqual([]);
    expect(changedParts(before, page.workbook.save())).toEqual([]);
  });

  it("may be stopped half way: the workbook is as it was", async () => {
    fill(page, "Sheet1", [["của tôi"]]);
    const before = page.workbook.sheets.map(({ name, id }) => [name, id]);
    const seen: number[] = [];
    page.session.subscribe(() => {
      const { merging } = page.session.state;
      if (merging === null) return;
      seen.push(merging.done);
      if (merging.done === 2) page.session.cancelMerge();
    });
    await page.session.mergeFiles(UNITS.slice(0, 6).map((unit) => fileOf(unit, 80)));
    expect(page.session.state.outcome).toEqual({ kind: "mergeCancelled" });
    expect(Math.max(...seen)).toBe(2);
    expect(page.session.state.merging).toBeNull();
    expect(page.workbook.sheets.map(({ name, id }) => [name, id])).toEqual(before);
  });

  it("of one unit twice are both kept and marked, and must be settled before ranking", async () => {
    await page.session.mergeFiles([fileOf("Xã Phổ An", 80), { ...fileOf("Xã Phổ An", 82), name: "bản sửa.xlsx" }]);
    expect(rowsOf("Tổng hợp 2023").map((row) => [row[4], row[5], row[8]])).toEqual([
      [80, "Xã Phổ An.xlsx", "đơn vị này có 2 dòng: để lại một dòng"],
      [82, "bản sửa.xlsx", "đơn vị này có 2 dòng: để lại một dòng"],
    ]);
    await page.session.rank();
    expect(page.session.state.outcome).toMatchObject({ kind: "stopped", findings: [{ code: "duplicateUnit" }] });
  });

  it("with scorecards have a column for each criterion, by its index and words and not by its row", async () => {
    await page.session.mergeFiles([
      cardOf("Xã Phổ An", ["1 | Kế hoạch | 60 | 50", "2 | Báo cáo | 40 | 30"]),
      cardOf("Xã Phổ Châu", ["2 | Báo cáo | 40 | 31", "1 | Kế hoạch | 60 | 51"]),
      cardOf("Xã Phổ Nhơn", ["1 | Kế hoạch | 60 | 52", "2 | Thể chế | 40 | 32"]),
    ]);
    const [header, ...rows] = valuesOf(page, "Tổng hợp 2023").slice(6);
    expect(header?.slice(9)).toEqual(["1 Kế hoạch", "2 Báo cáo", "2 Thể chế"]);
    expect(rows.map((row) => [row[1], row[4], ...row.slice(9)])).toEqual([
      ["Xã Phổ An", 80, 50, 30, null],
      ["Xã Phổ Châu", 82, 51, 31, null],
      ["Xã Phổ Nhơn", 84, 52, null, 32],
    ]);
    await page.session.rank();
    expect(page.session.state.outcome).toMatchObject({ kind: "ranked", ranked: 3 });
  });

  it("of several years make a sheet for each; another round writes onto the same sheets", async () => {
    const files = [fileOf("Xã Phổ An", 80, "CCHC 2022"), fileOf("Xã Phổ An", 82, "CCHC 2023")];
    await page.session.mergeFiles(files);
    expect(merged(page.session.state.outcome).sheets).toEqual(["Tổng hợp 2022", "Tổng hợp 2023"]);
    await page.session.mergeFiles(files.slice(1));
    expect(merged(page.session.state.outcome).sheets).toEqual(["Tổng hợp 2023"]);
    expect(page.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Tổng hợp 2022", "Tổng hợp 2023"]);
  });
});
