// @vitest-environment jsdom
import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import type { SessionState } from "../../src/excel/session-state";
import type { DataNote } from "../../src/sheets/check/data-note";
import { outOfScale, states } from "./memory-session";
import { closePanes, find, press, renderPane } from "./render-pane";

afterEach(closePanes);

const at = (address: string) => ({ sheet: "Điểm 2023", address });
const notes: readonly DataNote[] = [
  { code: "finding", mustFix: true, finding: outOfScale, at: [at("G15")], corrections: [] },
  {
    ...{ code: "textNumber", mustFix: false, at: [at("G9")], text: "82,5", value: 82.5 },
    corrections: [{ at: at("G9"), before: "82,5", after: 82.5 }],
  },
  {
    ...{ code: "unitSpelling", mustFix: false, at: [at("B9")], written: "UBND xã Phổ An", usual: "Xã Phổ An" },
    ...{ unseen: false, corrections: [{ at: at("B9"), before: "UBND xã Phổ An", after: "Xã Phổ An" }] },
  },
];
const checked: SessionState = { ...states.recognised, dataNotes: notes };

const section = () => find("section", "Ghi ra trang Kiểm tra dữ liệu");
const boxes = () => [...section().querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
const box = (words: string) => {
  const found = boxes().find((each) => each.labels?.[0]?.textContent.includes(words) === true);
  if (found === undefined) throw new Error(`no checkbox ${words}`);
  return found;
};

describe("the data check in the pane", () => {
  it("counts what there is, topic by topic, and can show only what must be corrected", async () => {
    await renderPane(checked);
    const topics = () => [...section().querySelectorAll("summary")].map(({ textContent }) => textContent);
    expect(section().textContent).toContain("1 chỗ phải sửa, 2 chỗ nên xem.");
    expect(topics()).toEqual(["Khi đọc bảng (1)", "Số liệu (1)", "Tên đơn vị (1)", "Có thể sửa giúp (2)"]);
    await press(box("Chỉ hiện chỗ phải sửa"));
    expect(topics()).toEqual(["Khi đọc bảng (1)"]);
  });

  it("goes to the cell of a note, and writes the sheet", async () => {
    const { session } = await renderPane(checked);
    const links = [...section().querySelectorAll<HTMLElement>("li button")];
    expect(links.map(({ textContent }) => textContent)).toContain("Trang ‘Điểm 2023’, ô G9");
    await press(links.find(({ textContent }) => textContent.includes("ô G9"))!);
    await press(find("button", "Ghi ra trang Kiểm tra dữ liệu"));
    expect(session.asked).toEqual(["go to Điểm 2023!G9", "write data check"]);
  });

  it("says what a correction changes when both sides look alike", async () => {
    const [first, ...others] = notes;
    const alike = { at: at("B9"), before: "Xã\u00a0Phổ An ", after: "Xã Phổ An" };
    const spelling = { ...others[1]!, corrections: [alike] };
    await renderPane({ ...checked, dataNotes: [first!, others[0]!, spelling] });
    expect(box("ô B9").labels?.[0]?.textContent).toBe(
      "Trang ‘Điểm 2023’, ô B9: “Xã Phổ An”, bỏ khoảng trắng thừa hoặc chữ tách dấu không nhìn thấy được",
    );
  });

  it("corrects only what was chosen, when the user has seen it and said yes", async () => {
    const { session } = await renderPane(checked);
    await press(find("button", "Sửa giúp (0)"));
    expect(document.querySelector('[role="group"]')).toBeNull();
    await press(box("ô G9"));
    await press(find("button", "Sửa giúp (1)"));
    const preview = find("li", "chữ “82,5” → số 82,5");
    expect(preview.textContent).toContain("Trang ‘Điểm 2023’, ô G9");
    expect(document.activeElement?.textContent).toBe("Thôi");
    await press(find("button", "Thôi"));
    expect(session.asked).toEqual([]);
    expect(document.activeElement?.textContent).toBe("Sửa giúp (1)");
    await press(box("Chọn tất cả"));
    await press(find("button", "Sửa giúp (2)"));
    await press(find("button", "Sửa các ô này"));
    expect(session.asked).toEqual(["correct G9=82.5 B9=Xã Phổ An"]);
    expect(boxes().filter(({ checked: isChecked }) => isChecked)).toEqual([]);
  });

  it("says so when there is nothing, and what came of corrections", async () => {
    const { session, element } = await renderPane({ ...states.recognised, dataNotes: [] });
    expect(section().textContent).toContain("Không thấy chỗ nào cần xem lại.");
    expect(section().querySelectorAll("details").length).toBe(0);
    expect(session.asked).toEqual([]);
    await closePanes();
    const outcome = { kind: "corrected", cells: 1, left: [at("B9")] } as const;
    await renderPane({ ...checked, outcome });
    const status = document.querySelector('[role="status"]')?.textContent ?? "";
    expect(status).toContain("Đã sửa 1 ô");
    expect(status).toContain("trang ‘Điểm 2023’, ô B9");
    expect(element.isConnected).toBe(false);
  });

  it("has no fault that axe finds, open and in English", async () => {
    await renderPane(checked);
    for (const details of section().querySelectorAll("details")) details.open = true;
    await press(box("Chọn tất cả"));
    await press(find("button", "Sửa giúp (2)"));
    const { violations } = await axe.run(section(), { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await press(find("button", "English"));
    expect(find("section", "Data check").textContent).toContain("1 place to correct, 2 places to look at.");
  });
});
