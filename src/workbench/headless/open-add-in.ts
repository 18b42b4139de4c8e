import { Calculator } from "../formula/calculator";
import type { CustomFunctionSet } from "../formula/custom-functions";
import { frameName } from "../host/frame-name";
import { Host } from "../host/host";
import type { Workbook } from "../workbook/workbook";
import { AddInPage } from "./add-in-page";
import type { Announcement } from "./live-regions";

export interface OpenAddInOptions {
  /** Folder with the built page, its scripts and the library. */
  readonly folder: string;
  /** Address of the add-in's page, as its manifest gives it. */
  readonly pageUrl: string;
  readonly workbook: Workbook;
  /** Requirement sets to lower, e.g. `{ ExcelApi: "1.9" }`. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** The add-in's functions, to be calculated in cells; without them, cells keep what they show. */
  readonly functions?: Pick<CustomFunctionSet, "namespace" | "functions">;
}

/** An add-in at work on a workbook, without a browser. */
export interface RunningAddIn {
  readonly host: Host;
  readonly page: AddInPage;
  /** Presses a button of the ribbon; resolves when the add-in has completed the action and its page is at rest. */
  runAction(action: string, buttonId: string): Promise<void>;
  /** Resolves when no formula waits for a function of the add-in any more. */
  calculated(): Promise<void>;
  /** What the page tells its user now. */
  announcements(): Announcement[];
  close(): void;
}

/** Loads the page of an add-in over a workbook. Rejects with `PageFailure`. */
export async function openAddIn(options: OpenAddInOptions): Promise<RunningAddIn> {
  const { folder, pageUrl, workbook, requirements, functions } = options;
  const calculator = new Calculator(workbook);
  const hosts: Host[] = [];
  const connectHost = (post: (message: string) => void) => {
    const host = new Host({
      workbook,
      requirements: requirements ?? {},
      locale: "vi-VN",
      spillOf: (sheet, row, column) => calculator.spillOf(sheet, row, column),
      post,
    });
    hosts.push(host);
    return (message: string) => {
      // What was written before must be calculated before it is read back.
      calculator.calculate();
      host.receive(message);
    };
  };
  const name = frameName({ hostPage: new URL("workbench.html", pageUrl).href });
  const page = await AddInPage.open({ folder, pageUrl, frameName: name, connectHost });
  const [host] = hosts;
  if (host === undefined) throw new Error("the page was opened without a host");
  if (functions !== undefined) {
    const call: CustomFunctionSet["call"] = (id, args, caller) => host.callFunction(id, args, caller);
    calculator.setCustomFunctions({ ...functions, call });
  }
  return {
    host,
    page,
    calculated: () => calculator.idle(),
    runAction: async (action, buttonId) => {
      await host.runAction(action, buttonId);
      await page.rest();
      calculator.calculate();
    },
    announcements: () => page.announcements(),
    close: () => {
      page.close();
      host.dispose();
      calculator.dispose();
    },
  };
}
