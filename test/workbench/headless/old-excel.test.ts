import { afterEach, expect, it } from "vitest";
import { openBuiltAddIn, type BuiltAddIn } from "./built-add-in";
import { scoreTable } from "./score-table";

let addIn: BuiltAddIn | undefined;

afterEach(() => {
  addIn?.close();
  addIn = undefined;
});

it.each([
  { excel: "2016", requirements: { ExcelApi: "1.1" } },
  { excel: "2019", requirements: { ExcelApi: "1.8" } },
  { excel: "that lacks one version", requirements: { ExcelApi: "1.12" } },
])("an Excel $excel is told to be too old, with what to use instead; nothing is written", async ({ requirements }) => {
  const workbook = scoreTable();
  addIn = await openBuiltAddIn(workbook, requirements);
  const text = addIn.page.window.document.body.textContent;
  expect(text).toContain("quá cũ");
  for (const action of ["rank", "highlight", "clearHighlight"] as const) {
    const { status, alert } = await addIn.press(action);
    expect(status).toBe("");
    expect(alert).toContain("Excel trên máy này quá cũ. Cần Excel 2021");
  }
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Năm 2023"]);
  expect(workbook.sheets[0]?.conditionalFormats).toEqual([]);
  expect(addIn.page.errors).toEqual([]);
});

it("Excel LTSC 2021 has all that is needed", async () => {
  const workbook = scoreTable();
  addIn = await openBuiltAddIn(workbook, { ExcelApi: "1.14", CustomFunctionsRuntime: "1.3" });
  expect((await addIn.press("rank")).status).toContain("Đã xếp hạng 4 đơn vị năm 2023");
});
