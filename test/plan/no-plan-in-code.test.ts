import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { presets } from "../../src/plan/presets";

const SOURCE = path.resolve(import.meta.dirname, "../../src");

/** Folders that work for whatever plan there is; custom functions name the awards of the default one in their help. */
const FOLDERS = ["engine", "sheets", "excel", "commands", "taskpane"];

/** What only a plan may say: its place, the codes of its awards, the ids of its groups. */
const WORDS = [
  "Đức Phổ",
  ...presets.flatMap((plan) => plan.awards.map(({ code }) => code)),
  ...presets.flatMap((plan) => plan.groups.map(({ id }) => id)),
];

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|tsx|html)$/.test(file))
    .map((file) => path.join(folder, file));
}

describe("no code knows a plan", () => {
  it.each(FOLDERS)("src/%s", (folder) => {
    const found = filesUnder(path.join(SOURCE, folder)).flatMap((file) => {
      const text = readFileSync(file, "utf8").normalize("NFC");
      return WORDS.filter((word) => new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, "u").test(text)).map(
        (word) => `${path.relative(SOURCE, file)}: ${word}`,
      );
    });
    expect(found).toEqual([]);
  });

  it("and the search would find it", () => {
    const text = readFileSync(path.join(SOURCE, "plan/duc-pho-awards.ts"), "utf8");
    expect(WORDS.filter((word) => text.includes(`"${word}"`))).toContain("THIXA");
  });
});
