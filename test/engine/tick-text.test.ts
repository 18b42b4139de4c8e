import { describe, expect, it } from "vitest";
import { readTargetText } from "../../src/engine/targets/target-text";
import { tickInText } from "../../src/engine/tick-text";
import { readTick } from "../../src/sheets/read/ticks/tick-words";

describe("what a text attests", () => {
  it.each([
    ...["x", "X", "✓", "✅", "Có", "co", "Đạt.", "Đồng ý", "Rồi", "Xong", "Đã hoàn thành", "Bảo đảm"].map(
      (text) => [text, true] as const,
    ),
    ...["✗", "Không", "Chưa", "chưa đạt", "Không đồng ý", "Chưa trình", "FALSE"].map((text) => [text, false] as const),
    ...["-", "", "82,5", "Không đánh giá", "Đã họp", "N/A"].map((text) => [text, null] as const),
  ])("“%s” is %s", (text, holds) => {
    expect(tickInText(text)).toBe(holds);
  });

  it("is the same in a column of ticks and in a table of targets", () => {
    for (const text of ["Đồng ý", "Xong", "✅", "Chưa trình"]) {
      const holds = tickInText(text);
      expect(readTick(text)).toMatchObject({ kind: "tick", value: holds });
      expect(readTargetText(text, "tick")).toEqual({ kind: "value", value: { kind: "attested", holds } });
    }
  });
});

describe("a day typed for a target", () => {
  it.each(["31/12/2022", "31 / 12 / 2022", "2022-12-31", "Thứ Bảy, ngày 31/12/2022", "ngay 31 thang 12 nam 2022"])(
    "is read from “%s”",
    (text) => {
      const value = { kind: "date", day: { year: 2022, month: 12, day: 31 } };
      expect(readTargetText(text, "dateOrTick")).toEqual({ kind: "value", value });
    },
  );
});
