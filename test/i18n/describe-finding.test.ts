import { describe, expect, it } from "vitest";
import { describeFinding, findingText } from "../../src/i18n/describe-finding";
import { placesOf } from "../../src/sheets/finding-places";
import { messagesOf } from "../../src/i18n/messages-of";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { sampleFindings } from "./sample-findings";

const inVietnamese = (code: keyof typeof sampleFindings) =>
  describeFinding(sampleFindings[code], messagesOf("vi"), ducPhoPlan);

describe("a finding in an official's words", () => {
  it("says which sheet, which cell, what is wrong and what to do", () => {
    expect(inVietnamese("ambiguousNumber")).toBe(
      "Trang ‘Điểm 2023’, ô G12: “1.234” có thể là 1,234 hoặc 1234. Ghi lại ô cho rõ rồi bấm Xếp hạng lại.",
    );
    expect(inVietnamese("outOfScale")).toBe(
      "Trang ‘Điểm 2023’, ô G14: điểm 820,5 nằm ngoài thang điểm từ 0 đến 100. Sửa ô rồi bấm Xếp hạng lại.",
    );
  });

  it("names every column that could be the score", () => {
    expect(inVietnamese("severalScoreColumns")).toContain("“Tổng điểm” (ô F6) và “Điểm thẩm định” (ô G6)");
  });

  it("names a group as the plan does, not by its id", () => {
    expect(inVietnamese("groupContradiction")).toContain("khối ‘Phòng, ban, ngành’");
  });

  it("tells self-scores from no score at all", () => {
    const noneAtAll = { ...sampleFindings.noScoreColumn, selfScoreOnly: false };
    expect(inVietnamese("noScoreColumn")).toContain("tự đánh giá");
    expect(describeFinding(noneAtAll, messagesOf("vi"), ducPhoPlan)).not.toContain("tự đánh giá");
  });

  it("says whether two like names were taken for one unit", () => {
    const merged = { ...sampleFindings.similarNames, merged: true };
    expect(inVietnamese("similarNames")).toContain("được coi là hai đơn vị");
    expect(describeFinding(merged, messagesOf("vi"), ducPhoPlan)).toContain("được coi là một đơn vị");
  });

  it("opens with all its places, each on its own, when there are several", () => {
    const { places, text } = findingText(sampleFindings.duplicateUnit, messagesOf("vi"), ducPhoPlan);
    expect(places.map(({ words, after }) => words + after)).toEqual([
      "Trang ‘Điểm 2023’, ô G15; ",
      "trang ‘Tổng hợp’, ô C4: ",
    ]);
    expect(text).toMatch(/^đơn vị ‘Xã Phổ An’/);
  });

  it("opens with a capital when it speaks of no place", () => {
    expect(inVietnamese("noTable")).toMatch(/^Chưa tìm thấy/);
  });
});

describe.each(["vi", "en"] as const)("every finding in %s", (language) => {
  it.each(Object.values(sampleFindings))("$code names all its places and leaves nothing out", (finding) => {
    const sentence = describeFinding(finding, messagesOf(language), ducPhoPlan);
    for (const { sheet, address } of placesOf(finding)) {
      expect(sentence).toContain(sheet);
      expect(sentence).toContain(address);
    }
    expect(sentence).toMatch(/\.$/);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|phong-ban/);
    expect(sentence).toBe(sentence.normalize("NFC"));
  });
});
