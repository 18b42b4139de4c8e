// @vitest-environment jsdom
import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import type { SessionState } from "../../src/excel/session-state";
import { states } from "./memory-session";
import { closePanes, enter, find, press, renderPane } from "./render-pane";

afterEach(closePanes);

function section(): HTMLElement {
  const found = find("h2", "Thử điểm").closest("section");
  if (found === null) throw new Error("the heading stands in no section");
  return found;
}

function chooser(label: string): HTMLSelectElement {
  const { control } = find("label", label) as HTMLLabelElement;
  if (!(control instanceof HTMLSelectElement)) throw new Error(`“${label}” labels no list`);
  return control;
}

const said = () => [...section().querySelectorAll("[role=status] p")].map((line) => line.textContent);
/** The table of changes, cell by cell; lines of a cell apart. */
const rows = () =>
  [...section().querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) =>
      cell.innerHTML.replace(/<\/div><div[^>]*>|<div[^>]*>/g, " | ").replace(/<[^>]*>/g, ""),
    ),
  );

async function choose(unit: string) {
  await press((find("label", "Đơn vị") as HTMLLabelElement).control!);
  await press([...document.querySelectorAll<HTMLElement>("[role=option]")].find((each) => each.textContent === unit)!);
}

describe("trying the column “Điểm thử”", () => {
  it("says how to make such a column where there is none", async () => {
    await renderPane(states.recognised);
    expect(section().textContent).toContain("thêm vào bảng điểm một cột có tiêu đề “Điểm thử”");
    expect(section().querySelector("select")).toBeNull();
  });

  it("offers the column with the number of its units, and tries nothing by itself", async () => {
    await renderPane(states.tried);
    expect([...chooser("Thử cả cột").options].map(({ text }) => text)).toEqual([
      "Không thử cột nào",
      "“Điểm thử”, 2 đơn vị (cột H, trang ‘Điểm 2023’)",
    ]);
    expect(said()).toEqual([]);
    expect(section().textContent).not.toContain("thêm vào bảng điểm");
  });

  it("says who changes, who only moves along, and that no cell was changed", async () => {
    const { session } = await renderPane(states.tried);
    const status = section().querySelector("[role=status]");
    await enter(chooser("Thử cả cột"), "Điểm thử");
    expect(said()).toEqual([
      "Thử 2 ô điểm, năm 2023: 5 đối tượng đổi hạng, 2 đối tượng đổi kết luận khen thưởng. Trong đó 3 đối tượng thay đổi dù " +
        "điểm của chính mình giữ nguyên.",
      "Không ô nào trên trang tính bị thay đổi. Xếp hạng, xét thưởng và tô màu không bao giờ dùng cột điểm thử.",
    ]);
    expect(section().querySelector("[role=status]")).toBe(status);
    expect(rows()[0]).toEqual([
      "Phường Phổ Minh | năm 2023: 79,35 điểm → 85,50 điểm",
      " | hạng 3 | Giấy khen của Chủ tịch UBND thị xã: Đủ điều kiện về điểm",
      " | hạng 1 | Bằng khen của Chủ tịch UBND tỉnh: Đủ điều kiện về điểm",
    ]);
    expect(rows()[1]).toEqual(["Phường Phổ Hòa | điểm giữ nguyên", " | hạng 1", " | hạng 2"]);
    expect(session.asked).toEqual([]);
    await press(find("section button", "Trang ‘Điểm 2023’, ô H6"));
    expect(session.asked).toEqual(["go to Điểm 2023!H6"]);
    await enter(chooser("Thử cả cột"), "");
    expect(said()).toEqual([]);
    expect(rows()).toEqual([]);
  });

  it("says over the period what becomes of each year’s rank", async () => {
    await renderPane(states.period);
    expect(find("h2", "Thử điểm").textContent).toBe("Thử điểm, tổng kết 2022–2025");
    await enter(chooser("Thử cả cột"), "Điểm thử");
    expect(
      rows()
        .find(([name]) => name?.startsWith("Phường Phổ Minh"))
        ?.slice(1),
    ).toEqual([
      " | năm 2023: hạng 3 | chưa đủ điều kiện danh hiệu nào",
      " | năm 2023: hạng 1 | chưa đủ điều kiện danh hiệu nào | " +
        "Bằng khen của Thủ tướng Chính phủ: Không đạt → Thiếu dữ liệu | Bằng khen của Chủ tịch UBND tỉnh: Không đạt → Thiếu dữ liệu",
    ]);
  });

  it("speaks English with the pane", async () => {
    await renderPane(states.tried);
    await enter(chooser("Thử cả cột"), "Điểm thử");
    await press(find("button", "English"));
    expect(find("section", "Try a whole column").querySelector("[role=status]")?.textContent).toBe(
      "Trying 2 scores for 2023: 5 change rank, 2 change in awards. 3 of them with their own score as it is." +
        "No cell of any sheet was changed. Ranking, awards and highlighting never use a column of scores to try.",
    );
  });

  it.each([
    ["a year", states.tried],
    ["the period", states.period],
  ] satisfies [string, SessionState][])("has no accessibility fault over %s", async (_, state) => {
    await renderPane(state);
    await enter(chooser("Thử cả cột"), "Điểm thử");
    // jsdom draws nothing: contrast is looked at in a browser.
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe("one year’s score and the awards of the period", () => {
  const needed = () =>
    [...find("h3", "Cần bao nhiêu điểm").parentElement!.querySelectorAll("li")].map(({ textContent }) => textContent);

  it("says under a year what the summary needs of it, and what stands in the way", async () => {
    await renderPane(states.recognised);
    await choose("Xã Phổ An");
    expect(find("h3", "Cần bao nhiêu điểm").textContent).toBe("Cần bao nhiêu điểm năm 2023 khi xét tổng kết 2022–2025");
    expect(needed()[0]).toBe(
      "Bằng khen của Thủ tướng Chính phủ: chỉ bằng điểm năm 2023 thì không đạt được, vì năm 2022 được 80,00 điểm, cần từ " +
        "82 điểm (IV.3.a)",
    );
    expect(needed()[1]).toBe(
      "Bằng khen của Chủ tịch UBND tỉnh: chưa kết luận được, vì chưa có điểm năm 2024 (IV.3.b) và chưa có điểm năm 2025 " +
        "(IV.3.b); riêng năm 2023 phải từ 80,00 điểm",
    );
  });

  it("tries a score of a year that has none yet", async () => {
    await renderPane(states.period);
    expect(chooser("Năm thử điểm").value).toBe("2025");
    await choose("Phường Phổ Hòa");
    expect(section().textContent).toContain("Phường Phổ Hòa, năm 2025: chưa có điểm, chưa có hạng.");
    const { control } = [...document.querySelectorAll("label")].find(({ textContent }) => textContent === "Điểm thử")!;
    await enter(control as HTMLInputElement, "60");
    expect(said()[0]).toBe(
      "Thử 1 ô điểm, tổng kết 2022–2025: 1 đối tượng đổi hạng, 1 đối tượng đổi kết luận khen thưởng.",
    );
    expect(said()[1]).toContain("mới thử điểm 1 trong 8 đơn vị");
    await enter(chooser("Năm thử điểm"), "2022");
    expect(section().textContent).toContain("Phường Phổ Hòa, năm 2022: 79,00 điểm, hạng 3.");
    expect(needed()[2]).toContain("Giấy khen của Chủ tịch UBND thị xã: chưa kết luận được, vì chưa có điểm năm 2024");
  });
});
