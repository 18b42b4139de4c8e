// @vitest-environment jsdom
import axe from "axe-core";
import { act } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { assessYear } from "../../src/engine/year-assessment";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { entriesOf } from "../cases/unit-scores";
import { states } from "./memory-session";
import { closePanes, enter, find, press, renderPane } from "./render-pane";

afterEach(closePanes);

function section(): HTMLElement {
  const heading = find("h2", "Thử điểm");
  const found = heading.closest("section");
  if (found === null) throw new Error("the heading stands in no section");
  return found;
}

/** The field under a label of the section. */
function field(label: string): HTMLInputElement {
  const { control } = find("label", label) as HTMLLabelElement;
  if (!(control instanceof HTMLInputElement)) throw new Error(`“${label}” labels no field`);
  return control;
}

const options = () => [...document.querySelectorAll<HTMLElement>("[role=option]")];

async function choose(unit: string) {
  await press(field("Đơn vị"));
  await press(options().find((option) => option.textContent === unit)!);
}

const said = () => [...section().querySelectorAll("[role=status] p")].map((line) => line.textContent);
const lines = (heading: string) =>
  [...find("h3, summary", heading).parentElement!.querySelectorAll("li")].map((line) => line.textContent);

describe("the section “Thử điểm”", () => {
  it("is there once a year is assessed, and not before", async () => {
    await renderPane(states.toSettle);
    expect(document.body.textContent).not.toContain("Thử điểm");
    await closePanes();
    await renderPane(states.recognised);
    expect(section().textContent).toContain("Không có gì được ghi vào sổ tính");
  });

  it("lists the units group by group, narrowed by what is typed, with or without marks", async () => {
    await renderPane(states.recognised);
    await press(field("Đơn vị"));
    expect(options()).toHaveLength(11);
    expect([...document.querySelectorAll("[role=group]")]).toHaveLength(2);
    await enter(field("Đơn vị"), "pho m");
    expect(options().map(({ textContent }) => textContent)).toEqual(["Phường Phổ Minh"]);
    await enter(field("Đơn vị"), "Quảng Ngãi");
    expect(options().map(({ textContent }) => textContent)).toEqual(["Không có đơn vị nào khớp. Xóa bớt chữ."]);
  });

  it("says that a long list was cut short", async () => {
    const entries = entriesOf(Object.fromEntries(Array.from({ length: 150 }, (_, each) => [`Xã số ${each}`, 70])));
    const yearSelection = { entries, stopping: [], notices: [] };
    await renderPane({ ...states.recognised, yearSelection, assessment: assessYear(entries, 2023, ducPhoPlan) });
    await press(field("Đơn vị"));
    expect(options()).toHaveLength(101);
    expect(options().at(-1)?.textContent).toBe("Còn 50 đơn vị nữa: gõ tên để thu hẹp");
  });

  it("says where the chosen unit stands and what each award needs", async () => {
    await renderPane(states.recognised);
    await choose("Phường Phổ Minh");
    expect(field("Đơn vị").value).toBe("Phường Phổ Minh");
    expect(section().textContent).toContain(
      "Phường Phổ Minh hiện nay: 79,35 điểm, hạng 3, đủ điều kiện về điểm cho Giấy khen của Chủ tịch UBND thị xã.",
    );
    expect(lines("Điểm ít nhất cho từng danh hiệu")).toEqual([
      "Bằng khen của Thủ tướng Chính phủ (chỉ xét khi tổng kết): từ 82,00 điểm, còn thiếu 2,65 điểm" +
        "Thử 82,00 cho Bằng khen của Thủ tướng Chính phủ",
      "Bằng khen của Chủ tịch UBND tỉnh: từ 80,00 điểm, còn thiếu 0,65 điểm" +
        "Thử 80,00 cho Bằng khen của Chủ tịch UBND tỉnh",
      "Giấy khen của Chủ tịch UBND thị xã: từ 78,00 điểm, đang vượt 1,35 điểm" +
        "Thử 78,00 cho Giấy khen của Chủ tịch UBND thị xã",
    ]);
    expect(said()).toEqual([]);
  });

  it("says at once what a score would change, decimal comma and all, and who would move", async () => {
    const { session } = await renderPane(states.recognised);
    await choose("Phường Phổ Minh");
    const status = section().querySelector("[role=status]");
    await enter(field("Điểm thử"), "85,5");
    expect(said()).toEqual([
      "Nếu được 85,50 điểm, Phường Phổ Minh lên hạng 1 (đang hạng 3), đủ điều kiện về điểm cho Bằng khen của Thủ " +
        "tướng Chính phủ (chỉ xét khi tổng kết); hiện nay là Giấy khen của Chủ tịch UBND thị xã.",
      "3 đơn vị khác đổi hạng.",
    ]);
    expect(section().querySelector("[role=status]")).toBe(status);
    expect(lines("Các đơn vị khác đổi hạng")).toEqual([
      "Phường Phổ Hòa: xuống hạng 2 (đang hạng 1)",
      "Phường Nguyễn Nghiêm: xuống hạng 3 (đang hạng 2)",
      "Phường Phổ Ninh: xuống hạng 4 (đang hạng 3)",
    ]);
    await enter(field("Điểm thử"), "79,35");
    expect(said()[0]).toContain("giữ hạng 3, vẫn đủ điều kiện về điểm cho Giấy khen");
    expect(said()[1]).toBe("Không đơn vị nào khác đổi hạng.");
    expect(session.asked).toEqual([]);
  });

  it("tries the least score for an award at the press of its button", async () => {
    await renderPane(states.recognised);
    await choose("Xã Phổ Châu");
    await press(find("button", "Thử 78,00"));
    expect(field("Điểm thử").value).toBe("78,00");
    expect(said()[0]).toBe(
      "Nếu được 78,00 điểm, Xã Phổ Châu lên hạng 5 (đang hạng 6), đủ điều kiện về điểm cho Giấy khen của Chủ tịch " +
        "UBND thị xã; hiện nay chưa đủ cho danh hiệu nào.",
    );
    expect(lines("Chênh lệch nhỏ hơn mức công bố")).toEqual([
      "Xã Phổ Châu đồng hạng với Xã Phổ An do làm tròn; điểm trong ô chênh nhau 0,005 điểm.",
    ]);
  });

  it("gives a unit without a score a rank to try", async () => {
    await renderPane(states.recognised);
    await choose("Xã Phổ Cường");
    await enter(field("Điểm thử"), "60");
    expect(said()[0]).toBe(
      "Nếu được 60,00 điểm, Xã Phổ Cường xếp hạng 7 (đang không có hạng), vẫn chưa đủ điều kiện về điểm cho danh hiệu nào.",
    );
  });

  it("says that a unit is not assessed", async () => {
    await renderPane(states.recognised);
    await choose("Xã Phổ Khánh");
    expect(section().textContent).toContain("Xã Phổ Khánh hiện nay không thuộc diện chấm điểm nên không có hạng.");
  });

  it.each([
    ["17 (0,633)", "“17 (0,633)” có thể là 17 hoặc 0,633. Gõ lại một số, ví dụ 82,5."],
    ["82%", "“82%” là phần trăm, còn tập thể tính bằng điểm. Bỏ dấu % nếu đó là điểm."],
    ["820", "Điểm 820 nằm ngoài thang điểm từ 0 đến 100. Gõ lại điểm."],
    ["tốt", "“tốt” không phải là số. Gõ điểm bằng chữ số, ví dụ 82,5."],
  ])("says what to do about “%s”", async (typed, words) => {
    await renderPane(states.recognised);
    await choose("Phường Phổ Minh");
    await enter(field("Điểm thử"), typed);
    const input = field("Điểm thử");
    expect(input.getAttribute("aria-invalid")).toBe("true");
    const described = (input.getAttribute("aria-describedby") ?? "").split(" ");
    expect(described.map((id) => document.getElementById(id)?.textContent)).toContain(words);
    expect(said()).toEqual([]);
  });

  it("lists what hangs on less than is published, and where each award ends", async () => {
    await renderPane(states.recognised);
    expect(lines("chênh nhau rất ít")).toEqual([
      "Xã Phổ An đạt ngưỡng 78,00 của Giấy khen của Chủ tịch UBND thị xã nhờ làm tròn; điểm trong ô còn thiếu 0,005 điểm.",
    ]);
    await choose("Phòng Nội vụ");
    expect(lines("Khoảng cách ở từng danh hiệu")[1]).toBe(
      "Bằng khen của Chủ tịch UBND tỉnh: thấp nhất trong số đạt là Phòng Tài chính - Kế hoạch (81,02 điểm); cao nhất " +
        "trong số không đạt là Phòng Nội vụ (76,50 điểm), cách nhau 4,52 điểm.",
    );
  });

  it("forgets the trial with another unit, and the unit with a year that does not have it", async () => {
    const { session } = await renderPane(states.recognised);
    await choose("Phường Phổ Minh");
    await enter(field("Điểm thử"), "85");
    await choose("Xã Phổ An");
    expect(field("Điểm thử").value).toBe("");
    const entries = entriesOf({ "Phường Phổ Hòa": 79 }, { year: 2022 });
    await act(() => {
      session.change({
        year: 2022,
        yearSelection: { entries, stopping: [], notices: [] },
        assessment: assessYear(entries, 2022, ducPhoPlan),
      });
      return Promise.resolve();
    });
    expect(field("Đơn vị").value).toBe("");
    expect([...document.querySelectorAll("label")].map(({ textContent }) => textContent)).not.toContain("Điểm thử");
  });

  it("speaks English with the pane", async () => {
    await renderPane(states.recognised);
    await choose("Phường Phổ Minh");
    await enter(field("Điểm thử"), "80");
    await press(find("button", "English"));
    expect(find("h2", "Try a score").closest("section")!.querySelector("[role=status]")!.textContent).toBe(
      "With 80.00 points, Phường Phổ Minh keeps rank 3, eligible by score for Bằng khen của Chủ tịch UBND tỉnh; now for " +
        "Giấy khen của Chủ tịch UBND thị xã.1 other unit changes rank.",
    );
  });

  it("has no accessibility fault, with a trial, a mistake or an open list", async () => {
    await renderPane(states.recognised);
    await choose("Phường Phổ Minh");
    for (const typed of ["85,5", "tốt"]) {
      await enter(field("Điểm thử"), typed);
      await expectNoFault();
    }
    await press(field("Đơn vị"));
    await expectNoFault();
  });
});

async function expectNoFault() {
  // jsdom draws nothing: contrast is looked at in a browser.
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
}
