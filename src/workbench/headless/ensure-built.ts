import { spawn } from "node:child_process";
import { stat, utimes, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { withFileLock } from "./file-lock";
import { newestChange } from "./newest-change";

const projectFolder = path.resolve(import.meta.dirname, "../../..");
/** Apart from `dist`, so that a build that is to be deployed is never replaced by one for this machine. */
const BUILT_FOLDER = path.join(projectFolder, "node_modules/.cache/workbench-add-in");
const STAMP = path.join(BUILT_FOLDER, ".built");
const LOCK = `${BUILT_FOLDER}.lock`;
const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];
const NOT_OF_THE_ADD_IN = [path.join(projectFolder, "src/workbench")];

/** The add-in could not be built; the message is what the build printed. */
export class BuildFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = "BuildFailure";
  }
}

/**
 * Builds the add-in, with the library inside, unless nothing that it is made of has changed since the last time.
 * Answers the folder of the build. Rejects with `BuildFailure`.
 */
export async function ensureBuilt(): Promise<string> {
  if (!(await isFresh())) {
    await withFileLock(LOCK, async () => {
      // Another process may have built it while this one waited.
      if (!(await isFresh())) await build();
    });
  }
  return BUILT_FOLDER;
}

async function isFresh(): Promise<boolean> {
  const stamp = await stat(STAMP).catch(() => null);
  if (stamp === null) return false;
  const changes = await Promise.all(
    SOURCES.map((name) => newestChange(path.join(projectFolder, name), NOT_OF_THE_ADD_IN)),
  );
  return Math.max(...changes) < stamp.mtimeMs;
}

async function build(): Promise<void> {
  const start = new Date();
  await runWebpack();
  await writeFile(STAMP, "");
  // What is saved while the build is under way may not be in it.
  await utimes(STAMP, start, start);
}

function runWebpack(): Promise<void> {
  const webpack = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");
  // The page is never read by people here: a build that is not made small takes seconds instead of minutes.
  const args = ["--mode", "development", "--output-path", BUILT_FOLDER];
  const environment = { ...process.env };
  delete environment.ADDIN_URL;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [webpack, ...args], { cwd: projectFolder, env: environment });
    let printed = "";
    const collect = (text: Buffer) => {
      printed += text.toString("utf8");
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new BuildFailure(printed));
    });
  });
}
