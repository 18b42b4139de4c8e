import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { withFileLock } from "../../../src/workbench/headless/file-lock";

const folder = mkdtempSync(path.join(tmpdir(), "file-lock-"));
const lock = path.join(folder, "inner/one.lock");
const pause = () => new Promise((resolve) => setTimeout(resolve, 30));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("only one works at a time, and all get their turn", async () => {
  let working = 0;
  const most: number[] = [];
  const work = async () => {
    working += 1;
    most.push(working);
    await pause();
    working -= 1;
  };
  await Promise.all([1, 2, 3].map(() => withFileLock(lock, work)));
  expect(most).toEqual([1, 1, 1]);
  expect(existsSync(lock)).toBe(false);
});

test("work that fails gives the lock back", async () => {
  await expect(withFileLock(lock, () => Promise.reject(new Error("hỏng")))).rejects.toThrow("hỏng");
  expect(await withFileLock(lock, () => Promise.resolve("xong"))).toBe("xong");
});

test("the lock of a process that is gone does not count", async () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  writeFileSync(lock, String(pid));
  expect(await withFileLock(lock, () => Promise.resolve("xong"))).toBe("xong");
});
