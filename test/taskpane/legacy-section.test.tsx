// @vitest-environment jsdom
import axe from "axe-core";
import { act } from "react";
import { afterEach, describe, expect, it } from "vitest";
import type { LegacySheet } from "../../src/sheets/legacy-sheets";
import { states } from "./memory-session";
import { closePanes, find, press, renderPane } from "./render-pane";

afterEach(closePanes);

const certain: LegacySheet = {
  ...{ sheet: "Điểm 2009", cells: 40, encodings: ["TCVN3", "VNI"], isCertain: true },
  examples: [{ at: { sheet: "Điểm 2009", address: "B4" }, stored: "Së Néi vô", text: "Sở Nội vụ" }],
};
const guessed: LegacySheet = {
  ...{ sheet: "Dán vào", cells: 12, encodings: ["VNI"], isCertain: false },
  examples: [{ at: { sheet: "Dán vào", address: "C7" }, stored: "Ñôn vò", text: "Đơn vị" }],
};
const withLegacy = { ...states.recognised, legacySheets: [certain, guessed] };

const section = () => find("section", "Chuyển sang Unicode");
const boxes = () => [...section().querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
const convert = () => press(find("button", "Chuyển sang Unicode"));

describe("texts in old encodings, in the pane", () => {
  it("are not spoken of where there are none", async () => {
    const { element } = await renderPane(states.recognised);
    expect(element.textContent).not.toContain("Chữ kiểu cũ");
  });

  it("are shown as stored and as they will read, and each example leads to its cell", async () => {
    const { session } = await renderPane(withLegacy);
    expect(section().textContent).toContain("Trang ‘Điểm 2009’: 40 ô TCVN3 và VNI");
    expect(section().textContent).toContain("B4: “Së Néi vô” → “Sở Nội vụ”");
    await press([...section().querySelectorAll("button")].find((button) => button.textContent === "B4")!);
    expect(session.asked).toEqual(["go to Điểm 2009!B4"]);
  });

  it("are converted on the sheets chosen; one told by its words alone has to be chosen", async () => {
    const { session } = await renderPane(withLegacy);
    expect(boxes().map(({ checked }) => checked)).toEqual([true, false]);
    expect(section().textContent).toContain("chỉ đoán theo mặt chữ");
    await convert();
    await press(boxes()[1]!);
    await convert();
    await press(boxes()[0]!);
    await convert();
    expect(session.asked).toEqual(["convert Điểm 2009", "convert Điểm 2009+Dán vào", "convert Dán vào"]);
  });

  it("cannot be converted with no sheet chosen, or while a job runs", async () => {
    const { session } = await renderPane({ ...withLegacy, legacySheets: [guessed] });
    await convert();
    await act(() => {
      session.change({ legacySheets: [certain], busy: "reading" });
      return Promise.resolve();
    });
    await convert();
    expect(session.asked).toEqual([]);
  });

  it("are spoken of in English, without a fault that axe finds", async () => {
    await renderPane(withLegacy);
    await press(find("button", "English"));
    const english = find("section", "Convert to Unicode");
    expect(english.textContent).toContain("Sheet ‘Điểm 2009’: 40 cells in TCVN3 and VNI");
    const { violations } = await axe.run(english, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
