import { describe, expect, it } from "vitest";
import { canBeVni, vniToUnicode } from "../../../../src/sheets/text/legacy/vni";
import { toVni } from "./encode-vni";
import { TONES, VOWELS } from "./vietnamese-alphabet";

describe("vniToUnicode", () => {
  it.each([
    ["Thuû ñoâ Haø Noäi", "Thủ đô Hà Nội"],
    ["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC"],
    ["Baûng chaám ñieåm caûi caùch haønh chính", "Bảng chấm điểm cải cách hành chính"],
    [
      "ñöôøng Nguyeãn Traõi, phöôøng Quyønh, kyõ thuaät, myõ thuaät, thò xaõ, kî",
      "đường Nguyễn Trãi, phường Quỳnh, kỹ thuật, mỹ thuật, thị xã, kỵ",
    ],
    ["AÊn quaû nhôù keû troàng caây", "Ăn quả nhớ kẻ trồng cây"],
    ["Ñieàu 3, 12/QÑ-UBND", "Điều 3, 12/QĐ-UBND"],
  ])("reads %j as %j", (stored, unicode) => {
    expect(vniToUnicode(stored)).toBe(unicode);
  });

  it("reads every vowel with every tone, small, capital, and a capital with a small mark", () => {
    for (const vowel of VOWELS) {
      TONES.forEach((tone) => {
        const letter = (vowel + tone).normalize("NFC");
        const stored = toVni(letter);
        expect(vniToUnicode(stored)).toBe(letter);
        expect(vniToUnicode(stored.toUpperCase())).toBe(letter.toUpperCase());
        expect(vniToUnicode(stored.charAt(0).toUpperCase() + stored.slice(1))).toBe(letter.toUpperCase());
        expect(canBeVni(stored)).toBe(true);
      });
    }
    expect(vniToUnicode("ñÑ")).toBe("đĐ");
  });
});

describe("canBeVni", () => {
  it("tells texts in which marks have no vowel", () => {
    expect(canBeVni("Thuû ñoâ")).toBe(true);
    expect(canBeVni("§¬n vÞ: TriÖu ®ång")).toBe(false);
    expect(canBeVni("Hà Giang")).toBe(false);
  });
});
