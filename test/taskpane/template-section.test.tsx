// @vitest-environment jsdom
import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { exampleCommunePlan } from "../../src/plan/example-commune-plan";
import { states } from "./memory-session";
import { closePanes, enter, find, press, renderPane } from "./render-pane";

afterEach(closePanes);

const section = () => find("section", "Tạo trang mẫu");
const make = () => press(find("button", "Tạo trang mẫu"));
const choosers = () => [...section().querySelectorAll("select")];
const boxes = () => [...section().querySelectorAll<HTMLInputElement>("input[type=checkbox]")];

describe("blank sheets in the pane", () => {
  it("are made for the year at work and for the groups that are chosen", async () => {
    const { session } = await renderPane(states.recognised);
    const { plan, year } = session.state;
    await make();
    const ids = plan.groups.map(({ id }) => id);
    await press(boxes()[0]!);
    await enter(choosers()[1]!, "2022");
    await make();
    expect(session.asked).toEqual([
      `template summary ${year} ${ids.join("+")} whole`,
      `template summary 2022 ${ids.slice(1).join("+")} whole`,
    ]);
  });

  it("ask only what the kind needs: no year for the register, a subject for targets", async () => {
    const { session } = await renderPane(states.recognised);
    const [kind] = choosers();
    await enter(kind!, "initiatives");
    expect([choosers().length, boxes().length]).toEqual([1, 0]);
    await enter(choosers()[0]!, "targets");
    await enter(choosers()[2]!, "Xã Phổ An");
    await make();
    expect(session.asked.at(-1)).toMatch(/^template targets \d{4} .* Xã Phổ An$/);
  });

  it("keep one group chosen, and offer no targets where the plan has no table of them", async () => {
    await renderPane({ ...states.recognised, plan: exampleCommunePlan });
    expect(choosers()[0]!.textContent).not.toContain("Số liệu chỉ tiêu");
    await press(boxes()[0]!);
    expect(boxes()[1]!.disabled).toBe(true);
  });

  it("say which sheet was made, and have no fault that axe finds", async () => {
    const { element } = await renderPane({
      ...states.recognised,
      outcome: { kind: "templateMade", template: "summary", sheet: "Bảng điểm 2026" },
    });
    expect(element.querySelector('[role="status"]')?.textContent).toContain("Đã tạo trang ‘Bảng điểm 2026’.");
    const { violations } = await axe.run(section(), { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
