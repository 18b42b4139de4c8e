import { spawnSync } from "node:child_process";
import { linkSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openWorkbook } from "../../../src/workbench/file/open-workbook";
import { ensureBuilt } from "../../../src/workbench/headless/ensure-built";
import { writeScoreFile } from "./score-file";
import { madeTable } from "./made-table";

const PROJECT = path.resolve(import.meta.dirname, "../../..");
const YEARS = { 2022: [81, 92, 70, 65], 2023: [85.5, 79, 95, 66.5] };

let folder: string;
let input: string;

beforeAll(async () => {
  await ensureBuilt();
});

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rank-"));
  input = path.join(folder, "điểm.xlsx");
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command as a user in the folder would. */
function rank(...words: string[]) {
  const command = ["--import", "tsx", path.join(PROJECT, "src/workbench/headless/rank.ts"), ...words];
  const env = { ...process.env, npm_lifecycle_event: "rank", INIT_CWD: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: PROJECT, env, encoding: "utf8" });
  return { status, stdout, stderr };
}

function open(name: string) {
  return openWorkbook(new Uint8Array(readFileSync(path.join(folder, name))));
}

/** The first columns of the ranked rows of a made sheet. */
function rowsOf(name: string, sheetName: string, columns: number): unknown[][] {
  const { sheet, range } = madeTable(open(name), sheetName);
  const row = (index: number) => Array.from({ length: columns }, (_, column) => sheet.cell(index, column).value);
  const all = Array.from({ length: range.bottom - range.top }, (_, offset) => row(range.top + 1 + offset));
  return all.filter(([first]) => first !== null);
}

describe("npm run rank", () => {
  test("ranks the newest year into a new file beside the input, and says so", () => {
    writeScoreFile(input, YEARS);
    const before = readFileSync(input);
    const { status, stdout, stderr } = rank("điểm.xlsx");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("2023");
    expect(stdout).toContain(`Đã lưu: ${path.join(folder, "điểm.xep-hang.xlsx")}`);
    expect(rowsOf("điểm.xep-hang.xlsx", "Xếp hạng 2023", 2)).toEqual([
      [1, "Xã Nam"],
      [2, "Phường Đông"],
      [3, "Phường Tây"],
      [4, "Xã Bắc"],
    ]);
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  test("--year ranks that year for this run only", () => {
    writeScoreFile(input, YEARS);
    expect(rank("điểm.xlsx", "--year", "2022", "--out", "kq.xlsx")).toMatchObject({ status: 0, stderr: "" });
    expect(rowsOf("kq.xlsx", "Xếp hạng 2022", 2)[0]).toEqual([1, "Phường Tây"]);
    expect(open("kq.xlsx").settings.has("cchc.year")).toBe(false);
  });

  test("the year that the workbook remembers holds without --year, and stays with it", () => {
    writeScoreFile(input, YEARS, "2022");
    rank("điểm.xlsx", "--out", "a.xlsx");
    rank("điểm.xlsx", "--year", "2023", "--out", "b.xlsx");
    expect(open("a.xlsx").sheetByName("Xếp hạng 2022")).toBeDefined();
    expect(open("b.xlsx").sheetByName("Xếp hạng 2023")).toBeDefined();
    expect(open("b.xlsx").settings.get("cchc.year")).toBe("2022");
  });

  test("what stops the add-in stops the command: the reason on stderr, nothing written", () => {
    writeScoreFile(input, { 2023: [85, 120, 60, 70] });
    const { status, stdout, stderr } = rank("điểm.xlsx", "--year", "1999");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("1999");
    expect(readdirSync(folder)).toEqual(["điểm.xlsx"]);
  });

  test("never over the input, under whatever name", () => {
    writeScoreFile(input, YEARS);
    linkSync(input, path.join(folder, "khác.xlsx"));
    const before = readFileSync(input);
    for (const out of ["điểm.xlsx", "./điểm.xlsx", "khác.xlsx"]) {
      const { status, stderr } = rank("điểm.xlsx", "--out", out);
      expect({ out, status, says: stderr.includes("Không ghi đè") }).toEqual({ out, status: 2, says: true });
    }
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  test("a file that is not there, or is no workbook, is refused", () => {
    writeFileSync(path.join(folder, "chữ.xlsx"), "không phải sổ tính");
    expect(rank("không-có.xlsx")).toMatchObject({ status: 2, stdout: "" });
    const { status, stdout, stderr } = rank("chữ.xlsx");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("Không mở được «chữ.xlsx»");
  });

  test("a result that cannot be written is told", () => {
    writeScoreFile(input, YEARS);
    const { status, stderr } = rank("điểm.xlsx", "--out", "không-có/kq.xlsx");
    expect(status).toBe(2);
    expect(stderr).toContain("Không ghi được tệp");
  });

  test("an option that is not known is answered with the way to use it", () => {
    const { status, stderr } = rank("điểm.xlsx", "--nam", "2023");
    expect(status).toBe(2);
    expect(stderr).toContain("Cách dùng");
  });
});
