import { describe, expect, it } from "vitest";
import { canBeTcvn3, tcvn3ToUnicode } from "../../../../src/sheets/text/legacy/tcvn3";
import { ACCENTED, TONES, VOWELS } from "./vietnamese-alphabet";

const BYTES = Array.from({ length: 0xff - 0xa0 }, (_, offset) => String.fromCharCode(0xa0 + offset));

describe("tcvn3ToUnicode", () => {
  it.each([
    ["Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"],
    ["B¶ng chÊm ®iÓm c¶i c¸ch hµnh chÝnh", "Bảng chấm điểm cải cách hành chính"],
    ["Së Giao th«ng vËn t¶i", "Sở Giao thông vận tải"],
    ["Tr\u00ad\u00ecng ®\u00ad\u00eang", "Trưỡng đường"],
    ["x· Kú Ph\u00ad\u00ac\u00a9ng", "xã Kỳ Phươâng"],
    ["QuyÕt ®Þnh 12/Q§-UBND, ngµy 5.3", "Quyết định 12/QĐ-UBND, ngày 5.3"],
  ])("reads %j as %j", (stored, unicode) => {
    expect(tcvn3ToUnicode(stored)).toBe(unicode);
  });

  it("has one byte for every small letter of the alphabet, and for the seven capitals without a tone", () => {
    const letters = BYTES.map(tcvn3ToUnicode).filter(
      (letter, position) => letter !== BYTES[position] || letter === "ý",
    );
    expect([...letters].sort()).toEqual([...ACCENTED, "Ă", "Â", "Ê", "Ô", "Ơ", "Ư", "Đ"].sort());
  });

  it("joins a mark of its own to the vowel before it, in both cases, and leaves other signs alone", () => {
    const marks = ["", "³", "°", "±", "²", "´"];
    const capitals: Record<string, string> = { Ă: "¡", Â: "¢", Ê: "£", Ô: "¤", Ơ: "¥", Ư: "¦" };
    for (const vowel of VOWELS) {
      const upper = vowel.toUpperCase();
      TONES.forEach((tone, position) => {
        const stored = `${capitals[upper] ?? upper}${marks[position] ?? ""}`;
        expect(tcvn3ToUnicode(stored)).toBe((upper + tone).normalize("NFC"));
      });
    }
    expect(tcvn3ToUnicode("30°C, 12 m², ±5")).toBe("30°C, 12 m², ±5");
  });

  it("needs the soft hyphen, which is its ư", () => {
    expect(tcvn3ToUnicode("Tr­ëng")).toBe("Trưởng");
    expect(tcvn3ToUnicode("Tr­ëng".replace("\u00ad", ""))).not.toBe("Trưởng");
  });
});

describe("canBeTcvn3", () => {
  it("tells texts with Western letters that it has no place for", () => {
    expect(canBeTcvn3("§¬n vÞ")).toBe(true);
    expect(canBeTcvn3("Hà Nam")).toBe(false);
  });
});
