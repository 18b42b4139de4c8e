import { afterEach, describe, expect, test } from "vitest";
import { AddInPage, PageFailure } from "../../../src/workbench/headless/add-in-page";
import { type PageFolder, pageFolder } from "./page-folder";
import { StandInHost, standInFrameName } from "./stand-in-host";

const ORIGIN = "https://localhost:3000";
const HTML = `<!doctype html><html><head>
  <script src="office-js/office.js"></script><script type="module" src="taskpane.js"></script>
</head><body><div id="pane"></div></body></html>`;

const SCRIPT = `
  const say = (role, ...lines) => {
    const region = document.createElement("div");
    region.setAttribute("role", role);
    region.innerHTML = lines.map((line) => "<p>" + line + "</p>").join("");
    document.getElementById("pane").append(region);
  };
  Office.onReady((info) => {
    say("status", info.host + " " + info.platform + " " + Office.context.displayLanguage);
    Office.actions.associate("answer", async (event) => {
      await Excel.run(async (context) => {
        const cell = () => context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        const range = cell().load("values");
        await context.sync();
        cell().values = [[range.values[0][0] + 1]];
        await context.sync();
      });
      event.completed();
      setTimeout(() => say("alert", "Đã ghi", "một ô"), 50);
    });
  });`;

let folder: PageFolder | undefined;
let page: AddInPage | undefined;

afterEach(() => {
  page?.close();
  folder?.remove();
  page = folder = undefined;
});

async function open(files: Record<string, string>): Promise<{ page: AddInPage; host: StandInHost }> {
  folder = pageFolder(files);
  const host = new StandInHost();
  page = await AddInPage.open({
    folder: folder.folder,
    pageUrl: `${ORIGIN}/taskpane.html`,
    frameName: standInFrameName(`${ORIGIN}/workbench.html`),
    connectHost: (post) => {
      host.post = post;
      return host.receive;
    },
  });
  return { page, host };
}

describe("a page of an add-in without a browser", () => {
  test("believes that it runs in Excel on the web", async () => {
    const { page } = await open({ "taskpane.html": HTML, "taskpane.js": SCRIPT });
    expect(page.announcements()).toEqual([{ role: "status", urgency: "polite", text: "Excel OfficeOnline vi-VN" }]);
    expect(page.errors).toEqual([]);
  });

  test("runs a ribbon command that reads and writes cells, and says so a little later", async () => {
    const { page, host } = await open({ "taskpane.html": HTML, "taskpane.js": SCRIPT });
    host.runAction("answer");
    await page.rest();
    expect(host.completed).toBe(1);
    expect(host.written).toEqual([[[43]]]);
    expect(page.announcements().at(-1)).toEqual({ role: "alert", urgency: "assertive", text: "Đã ghi\nmột ô" });
  });

  test("tells which page is not there", async () => {
    await expect(open({})).rejects.toThrow(PageFailure);
  });

  test("tells when the page does without the library", async () => {
    await expect(open({ "taskpane.html": "<p>Xin chào</p>" })).rejects.toThrow(/does not load office\.js/);
  });

  test("keeps the errors of the page", async () => {
    const script = `${SCRIPT}; setTimeout(() => { throw new Error("hỏng rồi"); }, 0);`;
    const { page } = await open({ "taskpane.html": HTML, "taskpane.js": script });
    expect(page.errors.join("\n")).toContain("hỏng rồi");
  });
});
