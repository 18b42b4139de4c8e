import { Host, type HostOptions } from "../../../src/workbench/host/host";
import { frameName } from "../../../src/workbench/host/frame-name";
import { newWorkbook } from "../../../src/workbench/file/new-workbook";
import type { OpenedWorkbook } from "../../../src/workbench/file/open-workbook";
import { AddInPage } from "../../../src/workbench/headless/add-in-page";
import type { Sheet } from "../../../src/workbench/workbook/workbook";
import { pageFolder } from "../headless/page-folder";

const ORIGIN = "https://localhost:3000";
const PAGE = `<!doctype html><html><head>
  <script src="office-js/office.js"></script><script src="taskpane.js"></script></head><body></body></html>`;

/** A page with the real library, over a workbook: what an add-in sees of the host. */
export interface ExcelPage {
  readonly host: Host;
  readonly workbook: OpenedWorkbook;
  readonly sheet: Sheet;
  readonly page: AddInPage;
  readonly office: typeof Office;
  /** `Excel.run` of the page. */
  readonly run: <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  close(): void;
}

export interface ExcelPageOptions extends Partial<Omit<HostOptions, "workbook" | "post">> {
  /** An empty one unless given. */
  readonly workbook?: OpenedWorkbook;
  /** Runs in the page before the library is ready, e.g. to associate functions. */
  readonly script?: string;
}

export async function openExcelPage({
  script = "",
  workbook = newWorkbook(),
  ...options
}: ExcelPageOptions = {}): Promise<ExcelPage> {
  const folder = pageFolder({ "taskpane.html": PAGE, "taskpane.js": script });
  const hosts: Host[] = [];
  const page = await AddInPage.open({
    folder: folder.folder,
    pageUrl: `${ORIGIN}/taskpane.html`,
    frameName: frameName({ hostPage: `${ORIGIN}/workbench.html` }),
    connectHost: (post) => {
      const host = new Host({ workbook, post, timeout: 2000, ...options });
      hosts.push(host);
      return (message) => {
        host.receive(message);
      };
    },
  });
  const host = hosts[0]!;
  const excel = page.window.Excel as typeof Excel;
  return {
    host,
    workbook,
    sheet: workbook.sheets[0]!,
    page,
    office: page.window.Office as typeof Office,
    run: async (work) => excel.run(work),
    close: () => {
      page.close();
      host.dispose();
      folder.remove();
    },
  };
}

/** The code of the error that a run of the page ends with; fails when it does not. */
export async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    return (error as { code: string }).code;
  }
  throw new Error("the run succeeded");
}
