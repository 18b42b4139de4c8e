import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { WorkbenchPage } from "./workbench-page";

const SAMPLE = new URL("../../assets/cham-diem-cchc-2022-2025.xlsx", import.meta.url).pathname;

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await WorkbenchPage.open(SAMPLE);
});

afterAll(async () => {
  await bench.close();
});

describe("by the keyboard alone", () => {
  it("the ranking is made, a unit's verdict opened, and its source cell reached", async () => {
    const { page } = bench;
    await bench.moveTo(({ words, inPane }) => !inPane && words === "Xếp hạng", "Shift+Tab");
    await page.keyboard.press("Enter");
    await bench.hear("Đã xếp hạng");
    await bench.moveTo(({ words, inPane }) => inPane && words.includes("Văn phòng HĐND và UBND"));
    await page.keyboard.press("Enter");
    await bench.moveTo(({ words, inPane }) => inPane && words === "Trang ‘Năm 2025’, ô D9");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => {
      const workbook = window.workbench?.workbook;
      return workbook?.sheetById(workbook.activeSheetId)?.name === "Năm 2025";
    });
    const place = await page.evaluate(() => window.workbench?.workbook.selection);
    expect(place).toEqual({ top: 8, left: 3, bottom: 8, right: 3 });
  });

  it("every control of the pane is reached, and beyond the last and the first the focus leaves it", async () => {
    const { page, pane } = bench;
    const controls = "a[href], button, input, select, textarea, summary";
    const html = pane.locator("html");
    await html.evaluate((root, selector) => {
      const shown = [...root.querySelectorAll<HTMLElement>(selector)].filter(
        (each) => each.tabIndex >= 0 && each.checkVisibility() && each.closest("[aria-hidden=true]") === null,
      );
      for (const each of shown) each.dataset.unreached = "";
    }, controls);
    await bench.moveTo(({ words, inPane }) => !inPane && words === "Đóng bảng bên", "Shift+Tab");
    const left = await bench.moveTo(async ({ inPane }) => {
      if (inPane)
        await html.evaluate((root) => delete (root.ownerDocument.activeElement as HTMLElement).dataset.unreached);
      return !inPane;
    });
    expect(left.words).toBe("Mở tệp");
    const unreached = await html.evaluate((root) =>
      [...root.querySelectorAll("[data-unreached]")].map((each) => each.outerHTML.slice(0, 120)),
    );
    expect(unreached).toEqual([]);
    await bench.moveTo(({ words, inPane }) => inPane && words === "English");
    await bench.moveTo(({ words, inPane }) => !inPane && words === "Đóng bảng bên", "Shift+Tab");
    await bench.moveTo(({ words, inPane }) => inPane && words === "English");
    await page.keyboard.press("Escape");
    await bench.settle();
    expect((await bench.focused()).words).toContain("Trang tính");
  });
});

describe("the pane with a ranking and an open verdict", () => {
  it.each([320, 450])("fits into %i pixels without scrolling across, and axe finds nothing", async (width) => {
    const { page, pane } = bench;
    const edge = page.getByRole("separator", { name: "Độ rộng bảng bên" });
    await edge.focus();
    for (let step = 0; step < 14; step++) await page.keyboard.press(width === 320 ? "ArrowRight" : "ArrowLeft");
    expect(await edge.getAttribute("aria-valuenow")).toBe(String(width));
    const across = await pane.locator("html").evaluate((html) => {
      const wide = [...html.querySelectorAll("*")].filter((element) => {
        const { right, width: own } = element.getBoundingClientRect();
        return own > 1 && right > html.clientWidth + 0.5;
      });
      return { scrolls: html.scrollWidth - html.clientWidth, wide: wide.map(({ textContent }) => textContent) };
    });
    expect(across).toEqual({ scrolls: 0, wide: [] });
    const { violations } = await new AxeBuilder({ page }).include(".side-pane").analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
});

describe("a highlighted table", () => {
  beforeEach(async () => {
    await bench.reload();
  });

  /** The colour under each unit's name, as it is drawn. */
  async function colours(): Promise<Record<string, string>> {
    const cells = bench.page.locator('[role=gridcell][data-column="1"]');
    const drawn = await cells.evaluateAll((all) =>
      all.map((cell): [string, string] => [cell.textContent, getComputedStyle(cell).backgroundColor]),
    );
    return Object.fromEntries(drawn.filter(([name]) => /^(?:Phòng|Văn phòng|Xã|Phường|Thanh tra)/.test(name)));
  }

  it("keeps each row's colour when its rows are sorted", async () => {
    const { page } = bench;
    await page.setViewportSize({ width: 1280, height: 1400 });
    await page.getByRole("tab", { name: "Năm 2025" }).click();
    await bench.pane.getByRole("combobox").first().selectOption("2025");
    await page.getByRole("button", { name: "Tô màu hàng đủ điều kiện" }).first().click();
    await bench.hear("Đã tô màu");
    const before = await colours();
    await page.locator('[role=gridcell][data-row="9"][data-column="1"]').click();
    await page.getByRole("tab", { name: "Trang đầu" }).click();
    await page.getByRole("button", { name: "Giảm dần" }).click();
    await bench.settle();
    const after = await colours();
    expect(Object.keys(after)).not.toEqual(Object.keys(before));
    expect(after).toEqual(before);
    expect(new Set(Object.values(before)).size).toBeGreaterThan(2);
  });
});

describe("a column of scores to try, typed beside the table", () => {
  it("is tried from the pane at 320 pixels, and changes no cell", async () => {
    const { page, pane } = bench;
    await bench.reload();
    await page.setViewportSize({ width: 1280, height: 1400 });
    await page.getByRole("tab", { name: "Năm 2025" }).click();
    for (const [row, words] of [
      [6, "Điểm thử"],
      [8, "70"],
      [11, "90,5"],
    ] as const) {
      await page.locator(`[role=gridcell][data-row="${row}"][data-column="6"]`).click();
      await page.keyboard.press("F2");
      await page.keyboard.insertText(words);
      await page.keyboard.press("Enter");
    }
    await bench.settle();
    await pane.getByRole("button", { name: "Đọc lại" }).first().click();
    await bench.settle();
    await pane.getByRole("combobox").first().selectOption("2025");
    const cells = async () => (await page.locator("[role=gridcell]").allTextContents()).filter((text) => text !== "");
    const before = await cells();
    await pane.getByLabel("Thử cả cột").selectOption("Điểm thử");
    const section = pane.locator("section", { hasText: "Thử cả cột" });
    await section.locator("[role=status]", { hasText: "Thử 2 ô điểm, năm 2025" }).waitFor();
    expect(await section.locator("tbody tr").first().innerText()).toContain("83,45 điểm → 90,50 điểm");
    const edge = page.getByRole("separator", { name: "Độ rộng bảng bên" });
    await edge.focus();
    for (let step = 0; step < 14; step++) await page.keyboard.press("ArrowRight");
    expect(await pane.locator("html").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const { violations } = await new AxeBuilder({ page }).include(".side-pane").analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    expect(await cells()).toEqual(before);
  });
});

describe("a blank sheet", () => {
  beforeEach(async () => {
    await bench.reload();
  });

  it("is made by the keyboard alone, and says in its cells what may be entered", async () => {
    const { page } = bench;
    await bench.moveTo(({ words, inPane }) => inPane && words === "Tạo trang mẫu", "Shift+Tab");
    await page.keyboard.press("Enter");
    await bench.hear("Đã tạo trang ‘Bảng điểm 2025’");
    const made = await page.evaluate(() => {
      const sheet = window.workbench?.workbook.sheetByName("Bảng điểm 2025");
      return sheet?.dataValidations.map(({ type, prompt }) => [type, prompt.message.length > 0]);
    });
    expect(made).toContainEqual(["decimal", true]);
  });
});
