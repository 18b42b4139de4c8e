import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ensureBuilt } from "../../../src/workbench/headless/ensure-built";
import { RankRefusal, rankFile } from "../../../src/workbench/headless/rank-file";
import { scoreTable, UNITS } from "./score-table";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An OLE container, in which both old and encrypted workbooks come, with the name of a stream of it. */
function container(stream: string): Uint8Array {
  const name = Array.from(stream, (letter) => [letter.charCodeAt(0), 0]).flat();
  return Uint8Array.from([...OLE, ...Array<number>(1016).fill(0), ...name, ...Array<number>(512).fill(0)]);
}

function replaced(position: number, unit: (string | number)[]) {
  return UNITS.map((row, index) => (index === position ? unit : row));
}

interface Case {
  readonly what: string;
  readonly file: () => Uint8Array;
  /** All of it is in the message. */
  readonly says: readonly string[];
}

const CASES: readonly Case[] = [
  { what: "a file with a password", file: () => container("EncryptedPackage"), says: ["có mật khẩu", "gỡ mật khẩu"] },
  { what: "an old .xls", file: () => container("Workbook"), says: ["(.xls)", "Lưu thành"] },
  {
    what: "any bytes",
    file: () => Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251),
    says: ["không phải sổ làm việc Excel"],
  },
  {
    what: "the beginning of a zip",
    file: () => scoreTable().save().slice(0, 600),
    says: ["Không mở được «điểm.xlsx»"],
  },
  {
    what: "a workbook without a table",
    file: () => scoreTable([], []).save(),
    says: ["Chưa tìm thấy bảng điểm nào trong sổ tính", "hàng tiêu đề"],
  },
  {
    what: "a table without a score",
    file: () =>
      scoreTable(
        UNITS.map(([number, name]) => [number ?? null, name ?? null, "đã nộp"]),
        ["TT", "Tên đơn vị", "Tình trạng hồ sơ"],
      ).save(),
    says: ["Trang ‘Năm 2023’, ô B3", "không có cột điểm"],
  },
  {
    what: "two columns that may both be the score",
    file: () =>
      scoreTable(
        UNITS.map((row, index) => [...row, 70 + index]),
        ["TT", "Tên đơn vị", "Tổng điểm", "Tổng điểm"],
      ).save(),
    says: ["Trang ‘Năm 2023’, ô C3", "ô D3"],
  },
  {
    what: "a number that may be two",
    // On a scale up to 100 it can only be 1,234.
    file: () =>
      scoreTable(
        replaced(1, [2, "Phường Tây", "1.234"]).map(([number = null, name = null, score = null]) => [
          number,
          name,
          2000,
          score,
        ]),
        ["TT", "Tên đơn vị", "Điểm tối đa", "Tổng điểm"],
      ).save(),
    says: ["Năm 2023", "ô D5", "“1.234” có thể là 1,234 hoặc 1234"],
  },
  {
    what: "a unit that is there twice",
    file: () => scoreTable(replaced(3, [4, "PHƯỜNG  ĐÔNG", 66.5])).save(),
    says: ["trang ‘Năm 2023’, ô C7", "C4", "Phường Đông"],
  },
];

let folder: string;

beforeAll(async () => {
  await ensureBuilt();
});

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "unusable-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("the command to rank refuses, says what and where, and leaves no file", () => {
  it.each(CASES)("$what", async ({ file, says }) => {
    const input = path.join(folder, "điểm.xlsx");
    const output = path.join(folder, "kết quả.xlsx");
    writeFileSync(input, file());
    const failure: unknown = await rankFile({ input, output, year: null }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RankRefusal);
    const message = failure instanceof Error ? failure.message : "";
    for (const words of says) expect(message).toContain(words);
    expect(existsSync(output)).toBe(false);
  });

  it("with exit code 2, the message on stderr alone", () => {
    const input = path.join(folder, "điểm.xlsx");
    const output = path.join(folder, "kết quả.xlsx");
    writeFileSync(input, container("EncryptedPackage"));
    const command = ["--import", "tsx", "src/workbench/headless/rank.ts", input, "--out", output];
    const cwd = path.resolve(import.meta.dirname, "../../..");
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd, encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("Tệp có mật khẩu");
    expect(existsSync(output)).toBe(false);
  });
});
