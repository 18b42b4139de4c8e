import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ensureBuilt } from "../../../src/workbench/headless/ensure-built";
import { buttonOf, readAddIn } from "../../../src/workbench/headless/read-add-in";

test("the add-in is built with the library inside, and the build says where its page and its buttons are", async () => {
  const folder = await ensureBuilt();
  for (const name of ["taskpane.html", "taskpane.js", "functions.json", "office-js/office.js"]) {
    expect(existsSync(path.join(folder, name)), name).toBe(true);
  }
  const addIn = await readAddIn(folder);
  expect(addIn.pageUrl).toBe("https://localhost:3000/taskpane.html");
  expect(buttonOf(addIn, "rank")).toBe("CCHC.rank");
  expect(buttonOf(addIn, "không có")).toBeNull();
});

test("a build that is up to date is left alone", async () => {
  const page = path.join(await ensureBuilt(), "taskpane.html");
  const before = statSync(page).mtimeMs;
  await ensureBuilt();
  expect(statSync(page).mtimeMs).toBe(before);
});
