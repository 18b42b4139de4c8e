// @vitest-environment jsdom
import axe from "axe-core";
import { act } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { messagesOf } from "../../src/i18n/messages-of";
import { isSetback, outcomeLines } from "../../src/taskpane/outcome-lines";
import { ambiguous, states } from "./memory-session";
import { closePanes, find, press, renderPane } from "./render-pane";

afterEach(closePanes);

const section = () => {
  const found = find("h2", "Gộp nhiều tệp").closest("section");
  if (found === null) throw new Error("the heading stands in no section");
  return found;
};
const button = (words: string) => {
  const found = [...section().querySelectorAll("button")].find((each) => each.textContent === words);
  if (found === undefined) throw new Error(`no button “${words}”`);
  return found;
};

/** Chooses files, as the dialog of the system would. */
async function choose(...names: string[]) {
  const input = section().querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("no field for files");
  Object.defineProperty(input, "files", { configurable: true, value: names.map((name) => new File(["PK"], name)) });
  await act(() => {
    input.dispatchEvent(new Event("change", { bubbles: true }));
    return Promise.resolve();
  });
}

describe("putting files together", () => {
  it("offers nothing to put together until files are chosen, then hands on just those", async () => {
    const { session } = await renderPane(states.recognised);
    expect(section().textContent).toContain("Chưa chọn tệp nào.");
    expect([...section().querySelectorAll("button")].map(({ textContent }) => textContent)).toEqual(["Chọn tệp…"]);
    await choose("Xã Phổ An.xlsx", "Xã Phổ Châu.xlsx");
    expect(section().textContent).toContain("Đã chọn 2 tệp.");
    expect((await axe.run(document.body)).violations).toEqual([]);
    await press(button("Gộp 2 tệp"));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(session.asked).toEqual(["merge Xã Phổ An.xlsx, Xã Phổ Châu.xlsx"]);
  });

  it("says which file is being read, and can be stopped", async () => {
    const merging = { done: 2, total: 40, file: "Xã Phổ An.xlsx" };
    const { session } = await renderPane({ ...states.recognised, busy: "merging", merging });
    expect(section().textContent).toContain("Đang đọc tệp 3/40: Xã Phổ An.xlsx");
    await press(button("Dừng"));
    expect(session.asked).toEqual(["cancel merge"]);
    expect((await axe.run(document.body)).violations).toEqual([]);
  });

  it("names the files that gave no scores, each with the reason and what to do", async () => {
    const outcome = {
      kind: "merged",
      sheets: ["Tổng hợp 2023"],
      renamed: [],
      files: 38,
      units: 38,
      failed: [
        { file: "cũ.xls", problem: { code: "oldWorkbook" } },
        { file: "An.xlsx", problem: { code: "finding", finding: ambiguous } },
      ],
    } as const;
    await renderPane({ ...states.recognised, outcome });
    const lines = [...document.querySelectorAll("[role=status] p")].map(({ textContent }) => textContent);
    expect(lines).toEqual([
      "Đã gộp điểm của 38 đơn vị từ 38 tệp vào trang ‘Tổng hợp 2023’.",
      "2 tệp không lấy được điểm. Mở từng tệp, sửa như ghi dưới đây, lưu lại rồi gộp lại:",
      "cũ.xls: tệp .xls kiểu cũ. Mở tệp, chọn Lưu thành (Save As) kiểu .xlsx rồi gộp lại.",
      "An.xlsx: Trang ‘Điểm 2023’, ô G12: “1.234” có thể là 1,234 hoặc 1234. Ghi lại ô cho rõ rồi bấm Xếp hạng lại.",
    ]);
    expect(document.querySelectorAll("[role=status] button")).toHaveLength(0);
  });

  it("that gave nothing at all is a setback", () => {
    const nothing = { kind: "merged", sheets: [], renamed: [], files: 0, units: 0, failed: [] } as const;
    expect(isSetback(nothing)).toBe(true);
    expect(outcomeLines(nothing, messagesOf("vi"))).toEqual([
      { text: "Không đọc được điểm từ tệp nào, nên không ghi gì." },
    ]);
    expect(outcomeLines({ kind: "mergeCancelled" }, messagesOf("en"))).toEqual([
      { text: "Stopped. Nothing was written into the workbook." },
    ]);
  });
});
