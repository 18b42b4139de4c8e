import type { Browser, FrameLocator, Page } from "playwright-core";
import type {} from "../../src/workbench/page/workbench-window";
import { startServer, type RunningServer } from "../../src/workbench/server/start-server";
import { launchBrowser } from "./launch-browser";

const MOST_STEPS = 150;

/** What has the focus: its words, and whether it is in the add-in's pane. */
export interface Focus {
  readonly words: string;
  readonly inPane: boolean;
}

/** The workbench in a browser, with the add-in's pane in its frame. */
export class WorkbenchPage {
  private constructor(
    readonly server: RunningServer,
    readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async open(file: string): Promise<WorkbenchPage> {
    const server = await startServer({ port: 0, file });
    const browser = await launchBrowser();
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
    const opened = new WorkbenchPage(server, browser, await context.newPage());
    await opened.reload();
    return opened;
  }

  /** The file anew, as if nothing had been done. */
  async reload(): Promise<void> {
    await this.page.goto(this.server.url);
    await this.pane.getByRole("button", { name: "Đọc lại" }).first().waitFor();
    await this.settle();
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  async settle(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench?.idle());
  }

  /** Waits until the pane says these words of a job. */
  async hear(words: string): Promise<void> {
    await this.pane.locator("[role=status]", { hasText: words }).waitFor();
    await this.settle();
  }

  /** The words of what has the focus, in the pane's frame when the focus is there. */
  async focused(): Promise<Focus> {
    return this.page.evaluate(() => {
      const outer = document.activeElement;
      const inner = outer instanceof HTMLIFrameElement ? outer.contentDocument?.activeElement : null;
      const element = inner ?? outer;
      const label = element !== null && "labels" in element ? (element as HTMLInputElement).labels?.[0] : undefined;
      const words = element?.getAttribute("aria-label") ?? label?.textContent ?? element?.textContent ?? "";
      return { words: words.trim().slice(0, 120), inPane: inner !== null && inner !== undefined };
    });
  }

  /** Presses Tab, or another key, until something that fits has the focus. Fails after more steps than anyone takes. */
  async moveTo(fits: (focus: Focus) => boolean | Promise<boolean>, key: "Tab" | "Shift+Tab" = "Tab"): Promise<Focus> {
    const passed: string[] = [];
    for (let step = 0; step < MOST_STEPS; step++) {
      await this.page.keyboard.press(key);
      // Where the pane ends, office.js asks the host by a message to take the focus.
      await this.settle();
      const focus = await this.focused();
      if (await fits(focus)) return focus;
      passed.push(focus.words.slice(0, 40));
    }
    throw new Error(`the focus never came there, but to:\n${passed.join("\n")}`);
  }
}
