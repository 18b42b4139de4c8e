import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { newestChange } from "../../../src/workbench/headless/newest-change";

const folder = mkdtempSync(path.join(tmpdir(), "newest-change-"));
const place = (name: string) => path.join(folder, name);
const at = (name: string, second: number) => {
  utimesSync(place(name), second, second);
};

beforeEach(() => {
  mkdirSync(place("a/b"), { recursive: true });
  writeFileSync(place("a/b/one"), "");
  writeFileSync(place("a/two"), "");
  for (const name of ["a/b/one", "a/two", "a/b", "a"]) at(name, 1000);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("the newest file counts, however deep", async () => {
  at("a/b/one", 2000);
  expect(await newestChange(place("a"))).toBe(2_000_000);
  expect(await newestChange(place("a/two"))).toBe(1_000_000);
});

test("what is skipped does not count", async () => {
  at("a/b/one", 2000);
  expect(await newestChange(place("a"), [place("a/b")])).toBe(1_000_000);
});

test("a file that was deleted counts through its folder", async () => {
  rmSync(place("a/b/one"));
  expect(await newestChange(place("a"))).toBeGreaterThan(1_000_000);
});

test("what is not there has not changed", async () => {
  expect(await newestChange(place("none"))).toBe(0);
});
