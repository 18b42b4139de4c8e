// @vitest-environment jsdom
import axe from "axe-core";
import { act } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { entriesOf } from "../cases/unit-scores";
import { assessAwards } from "../../src/engine/award-assessment";
import { NO_RECORDS } from "../../src/engine/records";
import { assessYear } from "../../src/engine/year-assessment";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { states } from "./memory-session";
import { closePanes, enter, find, press, renderPane } from "./render-pane";

afterEach(closePanes);

const region = (role: "status" | "alert") => document.querySelector(`[role=${role}]`)!;
const textOf = (selector: string) => document.querySelector(selector)!.textContent;
const rowNames = () => [...document.querySelectorAll("ol > li")].map((row) => row.textContent);

describe("the live regions", () => {
  it("are both there and silent before anything was done", async () => {
    await renderPane(states.empty);
    expect(region("status").textContent).toBe("");
    expect(region("alert").textContent).toBe("");
  });

  it("say a result in the status, a paragraph a message, and leave the alert silent", async () => {
    await renderPane(states.ranked);
    expect(region("alert").textContent).toBe("");
    const lines = [...region("status").querySelectorAll("p")].map((line) => line.textContent);
    expect(lines[0]).toMatch(/^Đã xếp hạng 9 trong 11 đơn vị năm 2023/);
    expect(lines.at(-1)).toBe(
      "Trang ‘Điểm 2023’, vùng A6:H21: bảng có 2 hàng đang ẩn hoặc bị lọc; các hàng này vẫn được tính.",
    );
  });

  it("say every finding of a stop in the alert, and leave the status silent", async () => {
    await renderPane(states.stopped);
    expect(region("status").textContent).toBe("");
    expect([...region("alert").querySelectorAll("p")].map((line) => line.textContent).slice(1)).toEqual([
      "Trang ‘Điểm 2023’, ô G12: “1.234” có thể là 1,234 hoặc 1234. Ghi lại ô cho rõ rồi bấm Xếp hạng lại.",
      "Trang ‘Điểm 2023’, ô G15: điểm 820 nằm ngoài thang điểm từ 0 đến 100. Sửa ô rồi bấm Xếp hạng lại.",
    ]);
  });

  it("fall silent when the next job starts, and stay the same elements", async () => {
    const { session } = await renderPane(states.stopped);
    const alert = region("alert");
    await act(() => {
      session.change({ busy: "reading", outcome: null });
      return Promise.resolve();
    });
    expect(region("alert")).toBe(alert);
    expect(alert.textContent).toBe("");
  });
});

describe("the jobs", () => {
  it("are started by their buttons", async () => {
    const { session } = await renderPane(states.recognised);
    for (const words of ["Xếp hạng", "Tô màu hàng đủ điều kiện", "Bỏ tô màu", "Đọc lại"]) {
      await press(find("section[aria-label='Việc cần làm'] button", words));
    }
    expect(session.asked).toEqual(["rank", "highlight", "clearHighlight", "read"]);
  });

  it("ask before formulas become values, and leave them when the answer is no", async () => {
    const { session } = await renderPane(states.recognised);
    const button = find("section[aria-label='Việc cần làm'] button", "Chép thành giá trị");
    await press(button);
    expect(session.asked).toEqual([]);
    expect(document.activeElement?.textContent).toBe("Thôi");
    await press(find("button", "Thôi"));
    expect(document.activeElement).toBe(button);
    expect(document.querySelectorAll("[role=group]")).toHaveLength(0);
    await press(button);
    await press(find("button", "Thay bằng giá trị"));
    expect(session.asked).toEqual(["freezeValues"]);
    expect(document.activeElement).toBe(button);
  });

  it("rest while one runs, and say the step and the reason", async () => {
    const { session } = await renderPane(states.writing);
    const rank = find("section[aria-label='Việc cần làm'] button", "Xếp hạng");
    expect(rank.getAttribute("aria-disabled")).toBe("true");
    expect(document.getElementById(rank.getAttribute("aria-describedby")!)!.textContent).toBe(
      "Đang ghi kết quả ra trang tính…Các nút sẽ bấm lại được khi xong.",
    );
    await press(rank);
    expect(session.asked).toEqual([]);
  });

  it("work on the year that is chosen, the latest first", async () => {
    const { session } = await renderPane(states.recognised);
    const years = document.querySelector("select")!;
    expect([...years.options].map(({ text }) => text)).toEqual(["2023", "2022", "Tổng kết 2022–2025"]);
    await enter(years, "2022");
    expect(session.asked).toEqual(["year 2022"]);
  });
});

describe("what was recognised", () => {
  it("names sheet, cells, year, units and the score column with its reason", async () => {
    await renderPane(states.recognised);
    const card = find("li", "vùng A6:H21Năm 2023").textContent;
    expect(card).toContain("Trang ‘Điểm 2023’, vùng A6:H21");
    expect(card).toContain("Năm 2023 (theo tên bảng); 11 đơn vị.");
    expect(card).toContain("Điểm lấy từ cột G “Tổng điểm”, vì tiêu đề cho biết đó là tổng điểm.");
    expect(card).toContain("F “Tự đánh giá”: điểm tự đánh giá");
  });

  it("can be left out, table by table", async () => {
    const { session } = await renderPane(states.recognised);
    await press(document.querySelector<HTMLElement>("input[type=checkbox]")!);
    expect(session.asked).toEqual(["leave out Điểm 2023!A6"]);
  });

  it("leads to the cell of a finding", async () => {
    const { session } = await renderPane(states.toSettle);
    await press(find("button", "ô G12"));
    expect(session.asked).toEqual(["go to Điểm 2023!G12"]);
  });

  it("lists what is to be settled before what is good to know", async () => {
    await renderPane(states.toSettle);
    const headings = [...document.querySelectorAll("h3")].map((heading) => heading.textContent);
    expect(headings).toEqual(["Cần xử lý trước khi xếp hạng năm 2023", "Nên biết"]);
  });

  it("does not repeat what the alert says", async () => {
    await renderPane(states.stopped);
    expect(document.querySelectorAll("h3")).toHaveLength(1);
    expect(textOf("h3")).toBe("Nên biết");
  });

  it("says why a sheet has no table", async () => {
    await renderPane(states.recognised);
    expect(textOf("main")).toContain("‘PAPI’: bảng của một chỉ số khác, không phải chỉ số CCHC");
  });
});

describe("the ranking", () => {
  it("stands group by group, by rank, the unranked last with the reason", async () => {
    await renderPane(states.recognised);
    const rows = rowNames();
    expect(rows).toHaveLength(11);
    expect(rows[0]).toContain("Văn phòng HĐND và UBND thị xã");
    expect(rows[3]).toMatch(/^Hạng 1, .*Phường Phổ Hòa, 84,25 điểm.*tăng 2 bậc.*Bằng khen của Thủ tướng Chính phủ/);
    expect(rows[8]).toContain("thiếu 8,00 điểm để đạt Giấy khen của Chủ tịch UBND thị xã");
    expect(rows[9]).toContain("thiếu điểm: ô để trống");
    expect(rows[10]).toContain("không thuộc diện chấm điểm");
  });

  it("says what is proposed in a single year for an award that is not", async () => {
    await renderPane(states.recognised);
    expect(rowNames()[3]).toContain("chỉ xét khi tổng kết; hàng năm xét Bằng khen của Chủ tịch UBND tỉnh");
  });

  it("opens a unit to the verdict on every award, with clause, gap, the plan's words and the cell", async () => {
    const { session } = await renderPane(states.recognised);
    const row = find("ol button[aria-expanded]", "Phường Phổ Minh");
    await press(row);
    expect(row.getAttribute("aria-expanded")).toBe("true");
    const explanation = document.getElementById(row.getAttribute("aria-controls")!)!;
    expect([...explanation.querySelectorAll("h4")].map((heading) => heading.textContent)).toEqual([
      "Bằng khen của Thủ tướng Chính phủ: Không đạt",
      "Bằng khen của Chủ tịch UBND tỉnh: Không đạt",
      "Giấy khen của Chủ tịch UBND thị xã: Đủ điều kiện về điểm",
    ]);
    const province = explanation.querySelectorAll("dl")[1]!.textContent;
    expect(province).toContain("Điều khoảnIV.3.bGiá trị79,35 điểmNgưỡng80,00 điểmChênh lệchcòn thiếu 0,65 điểm");
    expect(province).toContain("Có kết quả chấm điểm chỉ số CCHC hàng năm đạt từ 80 điểm trở lên");
    await press(explanation.querySelector("button")!);
    expect(session.asked).toEqual(["go to Điểm 2023!G10"]);
  });

  it("opens a unit to its grade, and to what told it apart from its equals, with the cell", async () => {
    const plan = structuredClone(ducPhoPlan);
    plan.tieBreak.value = "Điểm điều tra XHH";
    plan.groups[1]!.grades.bands[0]!.from = 81;
    const values = [32.1, 30, null];
    const entries = entriesOf({ "Xã Phổ An": 81, "Xã Phổ Châu": 81, "Xã Phổ Cường": 70 }).map((entry, position) => ({
      ...entry,
      tieBreak: {
        criterion: "Điểm điều tra XHH",
        value: values[position] ?? null,
        source: { sheet: "Điểm 2023", address: `F${position + 8}` },
      },
    }));
    const { session } = await renderPane({ ...states.recognised, plan, assessment: assessYear(entries, 2023, plan) });
    expect(rowNames()[1]).toMatch(/^Hạng 2, .*Xã Phổ Châu.*bằng điểm, kém ở Điểm điều tra XHH: 30,00/);

    const row = find("ol button[aria-expanded]", "Xã Phổ An");
    await press(row);
    const explanation = document.getElementById(row.getAttribute("aria-controls")!)!;
    expect([...explanation.querySelectorAll("p")].map(({ textContent }) => textContent).slice(0, 2)).toEqual([
      "Xếp loại Xuất sắc (từ 81,00 điểm)",
      "Bằng điểm với Xã Phổ Châu; đứng trên nhờ Điểm điều tra XHH: 32,10 (trang ‘Điểm 2023’, ô F8).",
    ]);
    await press(explanation.querySelector("button")!);
    expect(session.asked).toEqual(["go to Điểm 2023!F8"]);

    const last = find("ol button[aria-expanded]", "Xã Phổ Cường");
    await press(last);
    expect(document.getElementById(last.getAttribute("aria-controls")!)!.textContent).toContain(
      "Không xếp loại: điểm dưới mức thấp nhất để xếp loại (81,00 điểm)",
    );
  });

  it("is narrowed to the units whose name holds what was typed, with or without marks", async () => {
    await renderPane(states.recognised);
    await enter(document.querySelector<HTMLInputElement>("input[type=search]")!, "pho m");
    expect(rowNames()).toHaveLength(1);
    expect(textOf("main")).toContain("Tìm thấy 1 trong 11 đơn vị.");
    await enter(document.querySelector<HTMLInputElement>("input[type=search]")!, "Quảng Ngãi");
    expect(textOf("main")).toContain("Không có đơn vị nào khớp.");
  });

  it("shows a thousand units", async () => {
    const scores = Object.fromEntries(Array.from({ length: 1000 }, (_, each) => [`Xã số ${each}`, each / 10]));
    await renderPane({ ...states.recognised, assessment: assessYear(entriesOf(scores), 2023, ducPhoPlan) });
    expect(rowNames()).toHaveLength(1000);
  });
});

describe("which ranking is không đạt yêu cầu (VI.1)", () => {
  it("is said, or that it is not set", async () => {
    await renderPane(states.recognised);
    expect(textOf("main")).toContain("Kế hoạch chưa nói thế nào là “không đạt yêu cầu” (VI.1)");
  });

  it("may be a grade", async () => {
    const plan = structuredClone(ducPhoPlan);
    plan.groups[1]!.grades.bands.forEach((band, position) => (band.from = 90 - 10 * position));
    plan.bar.grade = "yeu";
    const entries = entriesOf({ "Xã Phổ An": 81, "Xã Phổ Châu": 40 });
    const occasion = { kind: "annual", year: 2023 } as const;
    const awards = assessAwards({ ...NO_RECORDS, entries }, occasion, plan);
    await renderPane({ ...states.recognised, plan, awards });
    expect(textOf("main")).toContain("“Không đạt yêu cầu” (VI.1) là xếp loại Yếu trở xuống");
    const barred = [...document.querySelectorAll("button[aria-expanded]")].filter(({ textContent }) =>
      textContent.includes("không xét khen thưởng thường xuyên hàng năm (VI.1: xếp loại Yếu trở xuống)"),
    );
    expect(barred.map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^Xã Phổ Châu/)]);
  });
});

describe("the pane", () => {
  it("says what to do before the workbook was read", async () => {
    await renderPane(states.empty);
    expect(textOf("main")).toContain("Chưa đọc sổ tính. Bấm Đọc lại");
    expect(document.querySelector("section[aria-label='Việc cần làm'] select")).toBeNull();
  });

  it("says when the scores have changed since they were read", async () => {
    await renderPane(states.outdated);
    expect(textOf("main")).toContain("Bảng điểm đã thay đổi. Bấm Đọc lại.");
  });

  it("changes its language at once and back, and says so to screen readers", async () => {
    await renderPane(states.ranked);
    await press(find("button", "English"));
    expect(document.documentElement.lang).toBe("en");
    expect(region("status").textContent).toMatch(/^Ranked 9 of 11 units for 2023/);
    await press(find("button", "Tiếng Việt"));
    expect(document.documentElement.lang).toBe("vi");
    expect(region("status").textContent).toMatch(/^Đã xếp hạng 9/);
  });

  it.each(Object.keys(states) as (keyof typeof states)[])("has no accessibility fault when %s", async (name) => {
    await renderPane(states[name]);
    const row = document.querySelector<HTMLElement>("ol button[aria-expanded]");
    if (row !== null) await press(row);
    // jsdom draws nothing: contrast is looked at in a browser.
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  });
});
