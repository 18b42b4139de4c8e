import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import webpack, { type Stats } from "webpack";
import { CustomFunctionsPlugin } from "../../src/functions/metadata/custom-functions-plugin";
import { readFunctionsMetadata } from "../../src/functions/metadata/functions-metadata";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "functions-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

function build(entry: string): Promise<Stats> {
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: "development",
        entry,
        output: { path: path.join(folder, "dist") },
        plugins: [new CustomFunctionsPlugin()],
      },
      (error, stats) => {
        if (stats === undefined) reject(error ?? new Error("webpack gave nothing"));
        else resolve(stats);
      },
    );
  });
}

describe("a build", () => {
  it("writes functions.json and functions.en.json beside the scripts", async () => {
    const stats = await build(write("entry.js", "export {};"));
    expect(stats.compilation.errors).toEqual([]);
    const vietnamese = readFileSync(path.join(folder, "dist/functions.json"), "utf8");
    const english = readFileSync(path.join(folder, "dist/functions.en.json"), "utf8");
    expect(vietnamese).toContain("Xếp hạng cả vùng điểm");
    expect(english).toContain("Ranks a whole range of scores");
  });
});

describe("functions whose sources are wrong", () => {
  const source = (name: string) =>
    `/** Một.\n * @customfunction MOT\n */\nexport function ${name}(): string {\n return "";\n}`;
  const english = { MOT: { description: "One.", parameters: {} } };

  it("are refused when two files define one id", async () => {
    write("one.ts", source("one"));
    write("two.ts", source("two"));
    await expect(readFunctionsMetadata(folder, english)).rejects.toThrow("MOT: defined twice");
  });

  it("are refused when Excel could not take an argument's type", async () => {
    write("two.ts", source("two").replace("MOT", "HAI").replace("()", "(ngay: Date)"));
    await expect(readFunctionsMetadata(folder, english)).rejects.toThrow(/does not support type/i);
  });
});
