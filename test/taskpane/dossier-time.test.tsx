// @vitest-environment jsdom
import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { states } from "./memory-session";
import { closePanes, enter, find, renderPane } from "./render-pane";

afterEach(closePanes);

function block(): HTMLElement {
  return find("summary", "Hồ sơ và hạn nộp").closest("details")!;
}

const field = () => (find("label", "Ngày công bố kết quả xếp hạng") as HTMLLabelElement).control as HTMLInputElement;
const said = () => [...block().querySelectorAll("[role=status] p")].map((line) => line.textContent);

describe("the dossier and its last day, of a year", () => {
  it("names each item with its form, and where it is handed in", async () => {
    await renderPane(states.recognised);
    expect(block().textContent).toContain("Hồ sơ (IV.4): Tờ trình kèm danh sách");
    expect(block().textContent).toContain("(mẫu số 07, Nghị định số 91/2017/NĐ-CP)");
    expect(block().textContent).toContain("Nơi nhận: UBND thị xã");
    expect(said()).toEqual([]);
  });

  it("counts from the day of the announcement, and says over which days off it moved", async () => {
    await renderPane(states.recognised);
    await enter(field(), "15/01/2024");
    expect(said()).toEqual(["Hạn nộp: thứ Ba, 30/01/2024 (15 ngày kể từ ngày công bố, IV.5.a)."]);
    await enter(field(), "ngày 17 tháng 4 năm 2025");
    expect(said()).toEqual([
      "Hạn nộp: thứ Hai, 05/05/2025 (15 ngày kể từ ngày công bố, IV.5.a). Ngày thứ 15 là 02/05/2025, gặp ngày nghỉ nên " +
        "chuyển sang ngày làm việc kế tiếp: thứ Sáu, 02/05/2025 (nghỉ hoán đổi dịp 1/5); thứ Bảy, 03/05/2025; Chủ nhật, 04/05/2025.",
    ]);
  });

  it("says when the plan does not hold the holidays of that year", async () => {
    await renderPane(states.recognised);
    await enter(field(), "31/01/2027");
    expect(said()[1]).toContain("chưa có lịch nghỉ lễ, Tết được thông báo của năm 2027");
  });

  it.each([
    ["15/01/24", "gõ đủ bốn chữ số"],
    ["31/02/2024", "Không có ngày 31/2/2024"],
    ["hôm qua", "Đây không phải là ngày"],
    ["31/12/9999", "Đây không phải là ngày"],
  ])("takes no deadline from “%s”, and says what to type", async (typed, words) => {
    await renderPane(states.recognised);
    await enter(field(), typed);
    expect(said()).toEqual([]);
    expect(block().textContent).toContain(words);
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe("the dossier of the summary", () => {
  it("has its last day from the plan: the day before the one that it names", async () => {
    await renderPane(states.period);
    expect(block().textContent).toContain("Hạn nộp: thứ Sáu, 19/12/2025 (trước ngày 20/12/2025, IV.5.b).");
    expect(block().querySelector("input")).toBeNull();
  });
});
