import { AxeBuilder } from "@axe-core/playwright";
import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbook, type OpenedWorkbook } from "../../src/workbench/file/open-workbook";
import { startServer } from "../../src/workbench/server/start-server";
import type {} from "../../src/workbench/page/workbench-window";
import { launchBrowser } from "./launch-browser";
import { madeRows } from "../workbench/headless/made-table";

const SAMPLE = new URL("../../assets/cham-diem-cchc-2022-2025.xlsx", import.meta.url).pathname;

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startServer({ port: 0, file: SAMPLE });
  browser = await launchBrowser();
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  await page.goto(server.url);
  await pane().locator("text=CCHC 2023").first().waitFor();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The add-in's page in its frame. */
function pane(): FrameLocator {
  return page.frameLocator("iframe");
}

async function click(button: string): Promise<void> {
  await page.getByRole("button", { name: button, exact: true }).first().click();
  await page.waitForFunction(() => window.workbench?.idle());
}

/** What the pane says of the last job, once it says what is expected. */
async function heard(words: string): Promise<string> {
  const region = pane().locator("[role=status]", { hasText: words });
  await region.waitFor();
  return region.innerText();
}

/** The file as it is saved with the sheet in front that was there at first. */
async function saved(): Promise<{ bytes: Uint8Array; workbook: OpenedWorkbook }> {
  await page.getByRole("tab", { name: "CCHC 2023" }).click();
  const bytes = new Uint8Array(await page.evaluate(() => [...(window.workbench?.save() ?? [])]));
  return { bytes, workbook: openWorkbook(bytes) };
}

/** How often the add-in waited for the host during a job. */
async function roundTripsOf(job: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    window.workbench?.host.requests.reset();
  });
  await job();
  return page.evaluate(() => window.workbench?.host.requests.count ?? NaN);
}

function column(workbook: OpenedWorkbook, sheetName: string, header: string): string[] {
  return madeRows(workbook, sheetName).map((row) => row[header] ?? "");
}

/** Parts of the two files that hold the sheets of the user, compared byte by byte. */
function changedSheetParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = unzipSync(before);
  const now = unzipSync(after);
  return Object.keys(old).filter(
    (path) =>
      path.startsWith("xl/worksheets/") &&
      Buffer.compare(Buffer.from(old[path] ?? []), Buffer.from(now[path] ?? [])) !== 0,
  );
}

describe("the main job, in the workbench, through the real office.js", () => {
  it("shows what was recognised before anything is written", async () => {
    const text = await pane().locator("body").innerText();
    for (const sheet of ["2022", "CCHC 2023", "2024", "Năm 2025"]) expect(text).toContain(sheet);
    expect((await saved()).workbook.sheets).toHaveLength(5);
  });

  it("ranks by one click, in two round trips to read and at most three to write", async () => {
    await pane().getByRole("combobox").first().selectOption("2023");
    const reading = await roundTripsOf(async () => {
      await pane().getByRole("button", { name: "Đọc lại" }).click();
      await page.waitForFunction(() => window.workbench?.host.requests.count === 2);
    });
    const ranking = await roundTripsOf(async () => {
      await click("Xếp hạng");
      expect(await heard("Đã xếp hạng")).toContain("25 trong 28 đơn vị năm 2023");
    });
    expect(reading).toBe(2);
    expect(ranking - reading).toBeLessThanOrEqual(3);
  });

  it("leaves a file with the ranks and awards checked by hand, and the user's sheets byte for byte", async () => {
    const { bytes, workbook } = await saved();
    expect(column(workbook, "Xếp hạng 2023", "Hạng")).toEqual(
      "1 2 3 3 5 6 7 7 9 10 11 - - 1 1 3 4 4 6 7 8 9 9 11 12 13 14 -"
        .split(" ")
        .map((rank) => (rank === "-" ? "" : rank)),
    );
    expect(column(workbook, "Xếp hạng 2023", "Cơ quan, đơn vị").slice(13, 17)).toEqual([
      "Phường Nguyễn Nghiêm",
      "Phường Phổ Văn",
      "Xã Phổ Cường",
      "Phường Phổ Hoà",
    ]);
    expect(column(workbook, "Xếp hạng 2023", "Ghi chú")[21]).toBe("đồng hạng; sát ngưỡng");
    expect(column(workbook, "Giải trình 2023", "Kết luận")).toHaveLength(28 * 3);
    expect(changedSheetParts(new Uint8Array(readFileSync(SAMPLE)), bytes)).toEqual([]);
  });

  it("gives the same cells when it is run again, on the same sheets", async () => {
    const before = (await saved()).workbook;
    await click("Xếp hạng");
    await heard("Đã xếp hạng");
    const after = (await saved()).workbook;
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    for (const header of ["Hạng", "Cơ quan, đơn vị", "Điểm", "Danh hiệu", "Ghi chú", "Nguồn"]) {
      expect(column(after, "Xếp hạng 2023", header)).toEqual(column(before, "Xếp hạng 2023", header));
    }
  });

  it("colours the eligible rows, and takes the colours off exactly", async () => {
    await click("Tô màu hàng đủ điều kiện");
    await heard("Đã tô màu");
    const { workbook } = await saved();
    expect(workbook.sheetByName("CCHC 2023")?.conditionalFormats).toHaveLength(3);
    await click("Bỏ tô màu");
    await heard("tô màu");
    await page.waitForFunction(
      () => window.workbench?.workbook.sheetByName("CCHC 2023")?.conditionalFormats.length === 0,
    );
    expect(changedSheetParts(new Uint8Array(readFileSync(SAMPLE)), (await saved()).bytes)).toEqual([]);
  });

  it("finds nothing to complain of in the pane (axe), which fits into 320 pixels", async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    const width = await pane()
      .locator("body")
      .evaluate((body) => {
        body.style.width = "320px";
        return body.scrollWidth;
      });
    expect(width).toBeLessThanOrEqual(320);
  });
});
