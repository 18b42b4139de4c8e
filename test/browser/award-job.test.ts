import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { openWorkbook, type OpenedWorkbook } from "../../src/workbench/file/open-workbook";
import { ensureBuilt } from "../../src/workbench/headless/ensure-built";
import { openAddIn } from "../../src/workbench/headless/open-add-in";
import { buttonOf, readAddIn } from "../../src/workbench/headless/read-add-in";
import { madeRows } from "../workbench/headless/made-table";

const SAMPLE = new URL("../../assets/xet-thuong-2022-2025.xlsx", import.meta.url).pathname;

/** Runs the ribbon button through the real office.js, on the sample, for a year or the period. */
async function assess(year: number | "period"): Promise<{ workbook: OpenedWorkbook; said: string }> {
  const folder = await ensureBuilt();
  const workbook = openWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  workbook.setSetting("cchc.year", JSON.stringify(year));
  const addIn = await readAddIn(folder);
  const button = buttonOf(addIn, "assess");
  if (button === null) throw new Error("the ribbon has no button assess");
  const running = await openAddIn({ folder, pageUrl: addIn.pageUrl, workbook });
  try {
    await running.runAction("assess", button);
    return {
      workbook,
      said: running
        .announcements()
        .map(({ text }) => text)
        .join("\n"),
    };
  } finally {
    running.close();
  }
}

describe("Xét thưởng tổng kết, over a workbook with everything", () => {
  let workbook: OpenedWorkbook;
  let said: string;
  let conclusions: Record<string, Record<string, string>>;

  beforeAll(async () => {
    ({ workbook, said } = await assess("period"));
    conclusions = {};
    for (const row of madeRows(workbook, "Xét thưởng tổng kết")) {
      conclusions[row["Đối tượng"]!] ??= {};
      conclusions[row["Đối tượng"]!]![row["Danh hiệu"]!.split(" ").at(-1)!] = row["Kết luận"]!;
    }
  }, 240_000);

  it("says who was judged, how many qualify, and where it is written", () => {
    expect(said).toContain("Đã xét khen thưởng tổng kết 2022–2025 cho 14 tập thể và 6 cá nhân.");
    expect(said).toContain("‘Xét thưởng tổng kết’");
  });

  it.each([
    // Đối tượng, Thủ tướng Chính phủ, UBND tỉnh, UBND thị xã
    ["Phường Nguyễn Nghiêm", "Đủ điều kiện", "Đủ điều kiện", "Đủ điều kiện"],
    // Sáng kiến chỉ nhân rộng trong thị xã: thiếu cho Bằng khen Thủ tướng.
    ["Phường Phổ Văn", "Không đạt", "Đủ điều kiện", "Đủ điều kiện"],
    // Thị xã chưa đề nghị; hạng 3 cả bốn năm nên không đạt quy tắc về hạng của xã (IV.3.c).
    ["Xã Phổ Cường", "Không đạt", "Đủ điều kiện về điểm", "Không đạt"],
    // Đủ bậc trên mà thiếu bậc dưới.
    ["Xã Phổ An", "Đủ điều kiện", "Đủ điều kiện", "Không đạt"],
    ["Phường Phổ Minh", "Không đạt", "Đủ điều kiện về điểm", "Không đạt"],
    ["Xã Phổ Nhơn", "Không đạt", "Không đạt", "Không đạt"],
    ["Văn phòng HĐND và UBND", "Không đạt", "Đủ điều kiện", "Đủ điều kiện"],
    ["Ban Quản lý dự án đầu tư xây dựng", "Không đạt", "Thiếu dữ liệu", "Đủ điều kiện"],
    // Hạng 2, 3, 2, 3 trong tỉnh: hai năm thứ nhì đủ cho điểm b, không đủ cho điểm a.
    ["Thị xã Đức Phổ", "Không đạt", "Đủ điều kiện", "Đủ điều kiện"],
    ["Nguyễn Thị Hòa", "Không đạt", "Đủ điều kiện", "Đủ điều kiện"],
    ["Trần Văn Đức", "Không đạt", "Đủ điều kiện", "Đủ điều kiện"],
    ["Lê Minh Ân", "Không đạt", "Đủ điều kiện về điểm", "Đủ điều kiện"],
    ["Phạm Thị Yến", "Không đạt", "Không đạt", "Không đạt"],
    ["Võ Văn Dũng", "Không đạt", "Đủ điều kiện", "Đủ điều kiện"],
    ["Đặng Thu Hằng", "Thiếu dữ liệu", "Thiếu dữ liệu", "Thiếu dữ liệu"],
  ])("%s: %s, %s, %s", (name, primeMinister, province, town) => {
    expect(conclusions[name]).toEqual({ phủ: primeMinister, tỉnh: province, xã: town });
  });
});
