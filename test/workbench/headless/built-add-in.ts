import { readFile } from "node:fs/promises";
import path from "node:path";
import { readCustomFunctions } from "../../../src/workbench/formula/custom-function-metadata";
import { buttonOf, readAddIn } from "../../../src/workbench/headless/read-add-in";
import { ensureBuilt } from "../../../src/workbench/headless/ensure-built";
import { openAddIn, type RunningAddIn } from "../../../src/workbench/headless/open-add-in";
import type { Workbook } from "../../../src/workbench/workbook/workbook";

/** The add-in itself, built, at work on a workbook through the real office.js; formulas can call its functions. */
export interface BuiltAddIn extends RunningAddIn {
  /** Presses the button of an action and answers what the pane says then, alerts after the result. */
  press(action: "rank" | "highlight" | "clearHighlight" | "freezeValues"): Promise<Said>;
}

export interface Said {
  readonly status: string;
  readonly alert: string;
}

/** `requirements` lowers requirement sets, e.g. `{ ExcelApi: "1.9" }`. Close what is answered. */
export async function openBuiltAddIn(
  workbook: Workbook,
  requirements: Readonly<Record<string, string>> = {},
): Promise<BuiltAddIn> {
  const folder = await ensureBuilt();
  const manifest = await readAddIn(folder);
  const metadata = JSON.parse(await readFile(path.join(folder, "functions.json"), "utf8")) as unknown;
  const functions = { namespace: "CCHC", functions: readCustomFunctions(metadata) };
  const running = await openAddIn({ folder, pageUrl: manifest.pageUrl, workbook, requirements, functions });
  const said = (role: string) =>
    running
      .announcements()
      .filter((announcement) => announcement.role === role)
      .map(({ text }) => text)
      .join("\n");
  return {
    ...running,
    press: async (action) => {
      const button = buttonOf(manifest, action);
      if (button === null) throw new Error(`no button for ${action}`);
      await running.runAction(action, button);
      return { status: said("status"), alert: said("alert") };
    },
  };
}
