import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawWorkbook } from "../corpus/draw-workbook";
import { draw } from "../sheets/read/draw-grid";
import { WorkbenchPage } from "./workbench-page";

const SCORES_2023 = `
  BẢNG ĐIỂM CHỈ SỐ CCHC NĂM 2023

  STT | Tên đơn vị | Tự đánh giá | TĐ
  1 | Xã Phổ An | 90 | '82,5
  2 | Xã Phổ Châu | 88 | 79
  3 | Phường Phổ Hòa | 91 | 85.2
`;

const SCORES_2022 = `
  BẢNG ĐIỂM CHỈ SỐ CCHC NĂM 2022

  STT | Tên đơn vị | Tổng điểm
  1 | Xã Phổ An | 81
  2 | Xa Pho Chau | 80
  3 | Phường Phổ Hòa | 83.4
`;

/** A file as one unit sends it. */
function fileOf(unit: string, score: number): { name: string; mimeType: string; buffer: Buffer } {
  const sheet = draw("2024", `BẢNG ĐIỂM CHỈ SỐ CCHC NĂM 2024\n\nSTT | Tên đơn vị | Tổng điểm\n1 | ${unit} | ${score}`);
  return {
    name: `${unit}.xlsx`,
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(drawWorkbook([sheet])),
  };
}

let bench: WorkbenchPage;

beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), "thi-dua-cchc-messy-")), "bang-diem.xlsx");
  writeFileSync(file, drawWorkbook([draw("2023", SCORES_2023), draw("2022", SCORES_2022)]));
  bench = await WorkbenchPage.open(file);
});

afterAll(async () => {
  await bench.close();
});

/** What a cell holds. */
async function valueAt(sheet: string, row: number, column: number): Promise<unknown> {
  return bench.page.evaluate(([name, r, c]) => window.workbench?.workbook.sheetByName(name)?.cell(r, c).value, [
    sheet,
    row,
    column,
  ] as const);
}

async function press(words: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await bench.moveTo((focus) => focus.inPane && focus.words.startsWith(words), key);
  await bench.page.keyboard.press("Enter");
  await bench.settle();
}

async function axeFinds(): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page: bench.page }).include(".side-pane").analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
}

describe("a workbook that cannot be read for certain, by the keyboard alone", () => {
  it("asks what “TĐ” means, takes the answer, and the focus stays where it was given", async () => {
    expect(await axeFinds()).toEqual([]);
    await bench.moveTo(({ words, inPane }) => inPane && words === "Tổng điểm");
    await bench.page.keyboard.press("Space");
    await press("Dùng lựa chọn này");
    await bench.pane.getByText("Đã trả lời (1)").waitFor();
    await press("Đã trả lời (1)");
    await bench.moveTo(({ words, inPane }) => inPane && words === "Hỏi lại: TĐ");
  });

  it("then ranks", async () => {
    await press("Xếp hạng", "Shift+Tab");
    await bench.hear("Đã xếp hạng 3 đơn vị năm 2023");
  });

  it("corrects the chosen cells only, after showing them", async () => {
    await press("Có thể sửa giúp (2)");
    await bench.moveTo(({ words, inPane }) => inPane && words.includes("chữ “82,5” → số 82,5"));
    await bench.page.keyboard.press("Space");
    await press("Sửa giúp (1)");
    await press("Sửa các ô này");
    await bench.hear("Đã sửa 1 ô");
    expect([await valueAt("2023", 3, 3), await valueAt("2022", 4, 1)]).toEqual([82.5, "Xa Pho Chau"]);
  });

  it("lists what to look at on its sheet", async () => {
    await press("Ghi ra trang Kiểm tra dữ liệu");
    await bench.hear("‘Kiểm tra dữ liệu’");
    expect(await axeFinds()).toEqual([]);
  });

  it("puts files of units together, and names the one that cannot be read", async () => {
    const chooser = bench.page.waitForEvent("filechooser");
    await press("Chọn tệp…");
    const broken = { ...fileOf("Xã Phổ Nhơn", 1), name: "hỏng.xlsx", buffer: Buffer.from("không phải tệp Excel") };
    await (await chooser).setFiles([fileOf("Xã Phổ An", 84.5), fileOf("Xã Phổ Châu", 80.25), broken]);
    await press("Gộp 3 tệp");
    await bench.pane.getByText("hỏng.xlsx").first().waitFor();
    await bench.settle();
    const merged = await bench.page.evaluate(() => {
      const sheet = window.workbench?.workbook.sheetByName("Tổng hợp 2024");
      const rows = Array.from({ length: 12 }, (_, row) => row);
      return rows.map((row) => [1, 4].map((column) => sheet?.cell(row, column).value));
    });
    expect(merged).toContainEqual(["Xã Phổ An", 84.5]);
    expect(merged).toContainEqual(["Xã Phổ Châu", 80.25]);
    expect(await axeFinds()).toEqual([]);
  });
});
