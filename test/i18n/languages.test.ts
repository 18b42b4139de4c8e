import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en";
import { joinList } from "../../src/i18n/join-list";
import { formatNumber, sentenceCase } from "../../src/i18n/locale";
import { vi } from "../../src/i18n/vi";

/** Every fixed text of a language with its path, e.g. ["pane.rank", "Xếp hạng"]. */
function textsOf(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, path === "" ? key : `${path}.${key}`));
}

const NAMES = new Set(["language", "pane.title", "pane.otherLanguage.language"]);

describe("the two languages", () => {
  it("say the same things", () => {
    expect(textsOf(en).map(([path]) => path)).toEqual(textsOf(vi).map(([path]) => path));
  });

  it("leave no text in the other language", () => {
    const english = new Map(textsOf(en));
    const same = textsOf(vi).filter(([path, text]) => !NAMES.has(path) && english.get(path) === text);
    expect(same).toEqual([]);
  });

  it("hold no blank text, no decomposed letters and no jargon", () => {
    for (const [, text] of [...textsOf(vi), ...textsOf(en)]) {
      expect(text.trim()).not.toBe("");
      expect(text).toBe(text.normalize("NFC"));
      expect(text).not.toMatch(/\b(API|runtime|null|undefined|add-in)\b/i);
    }
  });
});

describe("numbers and lists", () => {
  it("have a decimal comma in Vietnamese and a point in English, and no grouping", () => {
    expect(formatNumber("vi", 82.5, 2)).toBe("82,50");
    expect(formatNumber("en", 82.5, 2)).toBe("82.50");
    expect(formatNumber("vi", 1234)).toBe("1234");
    expect(formatNumber("en", 1234.5)).toBe("1234.5");
  });

  it("are joined as a sentence says them", () => {
    expect(joinList([], "và")).toBe("");
    expect(joinList(["a"], "và")).toBe("a");
    expect(joinList(["a", "b", "c"], "và")).toBe("a, b và c");
  });

  it("open a sentence with a capital, marks and all", () => {
    expect(sentenceCase("ô G12")).toBe("Ô G12");
  });
});

describe("words of a result", () => {
  it("say what is missing, what is above and what is just enough", () => {
    expect(vi.results.gap(-0.65, "điểm", 2)).toBe("còn thiếu 0,65 điểm");
    expect(vi.results.gap(1.35, "điểm", 2)).toBe("vượt 1,35 điểm");
    expect(vi.results.gap(0, "%", 2)).toBe("vừa đúng ngưỡng");
    expect(vi.results.gap(-2, "%", 1)).toBe("còn thiếu 2,0%");
  });

  it("say movement without signs or arrows", () => {
    expect([2, -1, 0].map(vi.results.movement)).toEqual(["tăng 2 bậc", "giảm 1 bậc", "giữ hạng"]);
    expect([1, -2].map(en.results.movement)).toEqual(["up 1 place", "down 2 places"]);
  });

  it("say why a column is the score", () => {
    const column = { header: "Tổng điểm", letters: "G", role: "totalScore", year: null, isAnswered: false } as const;
    expect(vi.recognition.scoreColumn(column)).toBe(
      "Điểm lấy từ cột G “Tổng điểm”, vì tiêu đề cho biết đó là tổng điểm.",
    );
    expect(vi.recognition.scoreColumn({ ...column, header: "TĐ", isAnswered: true })).toBe(
      "Điểm lấy từ cột G “TĐ”, theo câu trả lời của bạn.",
    );
  });
});
