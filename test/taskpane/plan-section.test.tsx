// @vitest-environment jsdom
import axe from "axe-core";
import { act } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { planFromJson, planToJson } from "../../src/plan/plan-file";
import { defaultPlan, presets } from "../../src/plan/presets";
import type { SessionState } from "../../src/excel/session-state";
import { scoreConditionOf } from "../plan/score-condition";
import { states } from "./memory-session";
import { closePanes, enter, find, press, renderPane } from "./render-pane";

afterEach(closePanes);

const bySheet: SessionState = {
  ...states.recognised,
  planSource: "sheet",
  planFindings: [
    {
      code: "planEntryBlank",
      stops: false,
      at: { sheet: "Kế hoạch", address: "C14" },
      label: "Năm cuối của phong trào thi đua",
      kept: "2025",
    },
  ],
};
const section = () => find("section", "Lưu kế hoạch ra tệp");
const button = (words: string) => find("button", words);

/** Chooses a file in the pane, as the user does in the window of the system. */
async function choose(name: string, text: string) {
  const input = document.querySelector<HTMLInputElement>("input[type=file][accept*=json]")!;
  Object.defineProperty(input, "files", { configurable: true, value: [new File([text], name)] });
  await act(async () => {
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await new Promise((done) => setTimeout(done, 20));
  });
}

describe("the plan in the pane", () => {
  it("is the preset until there is a sheet, which starts from the preset that is chosen", async () => {
    const { session } = await renderPane(states.recognised);
    expect(section().textContent).toContain(`Đang xét theo kế hoạch có sẵn “${defaultPlan.title}”`);
    expect(section().textContent).not.toContain("Lấy lại giá trị gốc");
    await press(button("Tạo trang Kế hoạch"));
    const chooser = section().querySelector("select")!;
    expect([...chooser.options].map(({ text }) => text)).toEqual(presets.map(({ title }) => title));
    await enter(chooser, presets[1]!.id);
    await press(button("Tạo trang Kế hoạch"));
    expect(session.asked).toEqual([`create plan ${defaultPlan.id}`, `create plan ${presets[1]!.id}`]);
  });

  it("is the sheet where there is one, with what is to be looked at on it", async () => {
    const { session } = await renderPane(bySheet);
    expect(section().textContent).toContain("Đang xét theo trang Kế hoạch của sổ tính này");
    expect(section().textContent).toContain("Trang ‘Kế hoạch’, ô C14: “Năm cuối của phong trào thi đua” đang để trống");
    expect(section().textContent).not.toContain("Tạo trang Kế hoạch");
    await press(find("section button, section a", "Trang ‘Kế hoạch’, ô C14"));
    expect(session.asked).toEqual(["go to Kế hoạch!C14"]);
  });

  it("says what the changes on the sheet mean, unit by unit, with the clause", async () => {
    const plan = structuredClone(states.recognised.plan);
    scoreConditionOf(plan.awards[2]!.collective).thresholds[0]!.value = 80;
    await renderPane({ ...bySheet, plan, planOrigin: states.recognised.plan });
    const text = section().textContent;
    expect(text).toContain("So với kế hoạch gốc, năm 2023");
    expect(text).toContain("0 đơn vị đạt danh hiệu cao hơn theo điểm, 3 đơn vị thấp hơn, trong 11 đơn vị.");
    const rows = [...section().querySelectorAll("tbody tr")].map((row) => row.textContent);
    expect(rows.map((row) => row.split(":")[0])).toEqual(["Phường Phổ Minh", "Phường Phổ Ninh", "Xã Phổ An"]);
    expect(rows[0]).toContain("hạng 3; Giấy khen của Chủ tịch UBND thị xã");
    expect(rows[0]).toContain("(IV.3.c): ngưỡng 78 điểm → 80 điểm");
  });

  it("says what moved a rank", async () => {
    const plan = structuredClone(states.recognised.plan);
    plan.ties.value = "dense";
    await renderPane({ ...bySheet, plan, planOrigin: states.recognised.plan });
    const rows = [...section().querySelectorAll("tbody tr")].map((row) => row.textContent);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toContain("chỉ đổi hạng");
      expect(row).toContain("Hạng đổi do khác về cách tính hạng khi bằng điểm");
    }
  });

  it("says so when the changes move nobody", async () => {
    await renderPane(bySheet);
    expect(section().textContent).toContain("Danh hiệu theo điểm của 11 đơn vị không đổi.");
    expect(section().querySelector("table")).toBeNull();
  });

  it("gets its original values back only when that is confirmed", async () => {
    const { session } = await renderPane(bySheet);
    await press(button("Lấy lại giá trị gốc"));
    expect(document.activeElement?.textContent).toBe("Thôi, giữ như cũ");
    await press(button("Thôi, giữ như cũ"));
    expect(session.asked).toEqual([]);
    await press(button("Lấy lại giá trị gốc"));
    await press(button("Ghi lại trang Kế hoạch"));
    expect(session.asked).toEqual(["restore plan"]);
    expect(document.body.textContent).not.toContain("Thôi, giữ như cũ");
  });

  it("is opened from a file at once, or when it is confirmed that the sheet is overwritten", async () => {
    const { session } = await renderPane(states.recognised);
    await choose("ke-hoach.json", "{}");
    expect(session.asked).toEqual(["open plan {}"]);
    await closePanes();
    const other = await renderPane(bySheet);
    const file = planToJson(states.recognised.plan);
    await choose("ke-hoach.json", file);
    expect(other.session.asked).toEqual([]);
    expect(section().textContent).toContain("theo tệp ‘ke-hoach.json’");
    await press(button("Ghi lại trang Kế hoạch"));
    expect(other.session.asked).toEqual([`open plan ${file}`]);
  });

  it("is not asked about before a file that holds no plan, which overwrites nothing", async () => {
    const { session } = await renderPane(bySheet);
    await choose("ke-hoach.json", "[]");
    expect(session.asked).toEqual(["open plan []"]);
    expect(document.body.textContent).not.toContain("Thôi, giữ như cũ");
  });

  it("is saved to a file that can be opened again", async () => {
    const blobs: Blob[] = [];
    vi.stubGlobal(
      "URL",
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
        revokeObjectURL: () => undefined,
      }),
    );
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await renderPane(bySheet);
    await press(button("Lưu kế hoạch ra tệp"));
    expect(names).toEqual([`ke-hoach-${defaultPlan.id}.json`]);
    expect(planFromJson(await blobs[0]!.text())).toEqual(defaultPlan);
    expect(section().textContent).toContain(`Đã lưu kế hoạch vào tệp ke-hoach-${defaultPlan.id}.json`);
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it("rests while a job runs", async () => {
    const { session } = await renderPane({ ...bySheet, busy: "writing" });
    await press(button("Lấy lại giá trị gốc"));
    expect(button("Mở tệp kế hoạch").getAttribute("aria-disabled")).toBe("true");
    expect(session.asked).toEqual([]);
    expect(document.body.textContent).not.toContain("Thôi, giữ như cũ");
  });

  it("has no fault of accessibility, with the question open", async () => {
    const { element } = await renderPane(bySheet);
    await press(button("Lấy lại giá trị gốc"));
    const { violations } = await axe.run(element, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
