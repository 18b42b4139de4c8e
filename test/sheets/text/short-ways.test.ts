import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../../src/sheets/text/clean-name";
import { fold, foldedWords } from "../../../src/sheets/text/fold";
import { unitKey } from "../../../src/sheets/text/unit-key";

/*
 * Texts that need no rule take a short way. What is added here sends a text the long way and is dropped on it, so both
 * must come to the same.
 */
const INVISIBLE = "\u200b";

const pieces = fc.constantFrom(
  ...["Xã", "phường", "Phổ", "An", "hoà", "hòa", "Thuỷ", "quý", "và", "&", "P.", "TX.", "UBND", "vp", "VP ", "tt"],
  ...["Ủy ban nhân dân", "Uỷ ban nhân dân", "Hội đồng nhân dân", "Đức", "đ", "ƣ", "3.", "- ", "(", "‑", ",", "'"],
  ...[
    " ",
    "  ",
    "\u00a0",
    "\u00ad",
    "\t",
    "o\u0300a",
    "Hòa".normalize("NFD"),
    "100%",
    "×",
    "ĩ",
    "ũ",
    "Ơ",
    "Ư",
    "ß",
    "İ",
  ],
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 8 }).map((each) => each.join("")),
  fc.array(pieces, { maxLength: 8 }).map((each) => each.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);

describe("the short way comes to the same as the long one", () => {
  it("of a clean text", () => {
    fc.assert(fc.property(text, (each) => cleanText(each) === cleanText(INVISIBLE + each)));
  });

  it("of a folded text, the first time and again", () => {
    fc.assert(
      fc.property(text, (each) => {
        const folded = fold(INVISIBLE + each);
        expect([fold(each), fold(each)]).toEqual([folded, folded]);
      }),
    );
  });

  it("of folded words", () => {
    fc.assert(fc.property(text, (each) => foldedWords(each) === foldedWords(`${each} .`)));
  });

  it("of the key of a unit", () => {
    // A footnote mark is dropped at the end of a name only, which a quotation mark after it would no longer be.
    const name = text.map(cleanText).filter((each) => !/[*)]$/.test(each));
    fc.assert(fc.property(name, (each) => unitKey(each) === unitKey(`${each}"`)));
  });
});
