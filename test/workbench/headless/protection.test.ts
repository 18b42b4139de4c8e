import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { openWorkbook, type OpenedWorkbook } from "../../../src/workbench/file/open-workbook";
import { changedParts } from "../file/package-fixture";
import { ensureBuilt } from "../../../src/workbench/headless/ensure-built";
import { openBuiltAddIn, type BuiltAddIn, type Said } from "./built-add-in";
import { scoreTable, withProtectedSheet, withProtectedStructure } from "./score-table";

let addIn: BuiltAddIn | undefined;

beforeAll(async () => {
  await ensureBuilt();
});

afterEach(() => {
  addIn?.close();
  addIn = undefined;
});

/** What the add-in says to presses of its buttons, one after another, and the file that it leaves. */
async function pressAll(
  file: Uint8Array,
  ...actions: Parameters<BuiltAddIn["press"]>[0][]
): Promise<{ said: Said[]; saved: Uint8Array; workbook: OpenedWorkbook }> {
  const workbook = openWorkbook(file);
  const inFront = workbook.activeSheetId;
  addIn = await openBuiltAddIn(workbook);
  const said: Said[] = [];
  for (const action of actions) said.push(await addIn.press(action));
  workbook.activeSheetId = inFront;
  return { said, saved: workbook.save(), workbook };
}

describe("a protected sheet of ours", () => {
  it("is named, with what to do, and nothing is written", async () => {
    const ranked = await pressAll(scoreTable().save(), "rank");
    addIn?.close();
    const file = withProtectedSheet(ranked.saved, 2);
    const { said, saved, workbook } = await pressAll(file, "rank");
    expect(workbook.sheetByName("Xếp hạng 2023")?.isProtected).toBe(true);
    expect(said[0]?.status).toBe("");
    expect(said[0]?.alert).toContain("Trang ‘Xếp hạng 2023’ đang được bảo vệ");
    expect(said[0]?.alert).toContain("Bỏ bảo vệ trang tính");
    expect(changedParts(file, saved)).toEqual([]);
  });
});

describe("a protected sheet with the scores", () => {
  it("can be ranked, not highlighted; the message names it", async () => {
    const file = withProtectedSheet(scoreTable().save(), 1);
    const { said, saved, workbook } = await pressAll(file, "rank", "highlight");
    expect(said[0]?.alert).toBe("");
    expect(said[0]?.status).toContain("Đã xếp hạng 4 đơn vị năm 2023");
    expect(said[1]?.alert).toContain("Trang ‘Năm 2023’ đang được bảo vệ nên không tô màu được");
    expect(workbook.sheetByName("Năm 2023")?.conditionalFormats).toEqual([]);
    expect(changedParts(file, saved)).not.toContain("xl/worksheets/sheet1.xml");
  });
});

describe("a workbook with a protected structure", () => {
  it("takes no ranking that needs a sheet; the message says how to lift the protection", async () => {
    const file = withProtectedStructure(scoreTable().save());
    const { said, saved } = await pressAll(file, "rank");
    expect(said[0]?.status).toBe("");
    expect(said[0]?.alert).toContain("bảo vệ cấu trúc");
    expect(said[0]?.alert).toContain("Xem lại");
    expect(changedParts(file, saved)).toEqual([]);
  });

  it("takes a ranking on the sheets that are there", async () => {
    const ranked = await pressAll(scoreTable().save(), "rank");
    addIn?.close();
    const { said } = await pressAll(withProtectedStructure(ranked.saved), "rank");
    expect(said[0]?.status).toContain("Đã xếp hạng 4 đơn vị");
    expect(said[0]?.alert).toBe("");
  });
});
