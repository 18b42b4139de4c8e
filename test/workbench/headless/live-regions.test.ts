import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { announcementsOf } from "../../../src/workbench/headless/live-regions";

const heard = (html: string) => announcementsOf(new JSDOM(html).window.document);

describe("what a page says through its live regions", () => {
  test("each region that says something is heard, in document order", () => {
    const html = `<div role="status">Đã xếp hạng</div><p>im</p><div role="alert">Dừng</div><div aria-live="polite">3 dòng</div>`;
    expect(heard(html)).toEqual([
      { role: "status", urgency: "polite", text: "Đã xếp hạng" },
      { role: "alert", urgency: "assertive", text: "Dừng" },
      { role: null, urgency: "polite", text: "3 dòng" },
    ]);
  });

  test("each paragraph is a line, words in one line stay together", () => {
    const html = `<div role="status">
      <p>Đã xếp hạng <b>18</b>   xã.</p><p>Ô <button>B7</button>: trống.</p><ul><li>một</li><li>hai<br>ba</li></ul></div>`;
    expect(heard(html)[0]?.text).toBe("Đã xếp hạng 18 xã.\nÔ B7: trống.\nmột\nhai\nba");
  });

  test("empty regions, hidden regions and hidden parts say nothing", () => {
    const html = `<div role="status"> </div><div hidden><div role="alert">cũ</div></div>
      <div role="status">Xong<span aria-hidden="true">✓</span><script>x</script></div>`;
    expect(heard(html)).toEqual([{ role: "status", urgency: "polite", text: "Xong" }]);
  });

  test("a region inside another one is heard once, for itself", () => {
    const html = `<div role="status">ngoài<div role="alert">trong</div></div>`;
    expect(heard(html).map(({ text }) => text)).toEqual(["ngoài", "trong"]);
  });

  test("aria-live goes before the role", () => {
    expect(heard(`<div role="status" aria-live="assertive">gấp</div>`)[0]?.urgency).toBe("assertive");
  });
});
