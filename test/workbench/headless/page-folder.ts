import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";

const officeJs = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

export interface PageFolder {
  readonly folder: string;
  remove(): void;
}

/** A folder as a build makes it: the real library beside `taskpane.html` and the given files. */
export function pageFolder(files: Readonly<Record<string, string>>): PageFolder {
  const folder = mkdtempSync(path.join(tmpdir(), "add-in-page-"));
  symlinkSync(officeJs, path.join(folder, "office-js"), "junction");
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
