import fc from "fast-check";
import { expect, test } from "vitest";
import { ducPhoPlan } from "../../../../src/plan/duc-pho";
import type { Grid } from "../../../../src/sheets/grid";
import { recognise } from "../../../../src/sheets/read/recognise";
import { withUnicodeTexts } from "../../../../src/sheets/text/legacy/legacy-cells";
import { tcvn3ToUnicode } from "../../../../src/sheets/text/legacy/tcvn3";
import { vniToUnicode } from "../../../../src/sheets/text/legacy/vni";
import { goodTable } from "../../../corpus/good-table";
import { toTcvn3 } from "./encode-tcvn3";
import { toVni } from "./encode-vni";
import { ACCENTED } from "./vietnamese-alphabet";

const letters = fc.constantFrom(
  ...ACCENTED,
  ...ACCENTED.map((letter) => letter.toUpperCase()),
  ...Array.from("abyzAEOUY .,-()/5"),
);
const text = fc.array(letters, { maxLength: 30 }).map((all) => all.join(""));

test("any text of Vietnamese letters comes back from TCVN3 and from VNI as it was", () => {
  fc.assert(
    fc.property(text, (unicode) => {
      expect(tcvn3ToUnicode(toTcvn3(unicode, "marked"))).toBe(unicode);
      expect(vniToUnicode(toVni(unicode))).toBe(unicode);
      expect(tcvn3ToUnicode(toTcvn3(unicode)).toUpperCase()).toBe(unicode.toUpperCase());
    }),
    { numRuns: 500 },
  );
});

const ENCODERS: Readonly<Record<string, (unicode: string) => string>> = {
  ".VnTime": (unicode) => toTcvn3(unicode, "marked"),
  "VNI-Times": toVni,
};

function inEncoding(grid: Grid, font: string): Grid {
  const encode = ENCODERS[font] ?? ((unicode: string) => unicode);
  const values = grid.values.map((row) => row.map((value) => (typeof value === "string" ? encode(value) : value)));
  return { ...grid, values };
}

test.each(Object.keys(ENCODERS))("a table in %s is read as the one in Unicode is", (font) => {
  fc.assert(
    fc.property(goodTable, ({ grid }) => {
      const read = withUnicodeTexts(inEncoding(grid, font), () => font);
      expect(read.values).toEqual(grid.values);
      const [asTyped, asStored] = [recognise([grid], ducPhoPlan), recognise([read], ducPhoPlan)];
      expect(asStored.findings).toEqual(asTyped.findings);
      expect(asStored.tables.map(({ entries }) => entries)).toEqual(asTyped.tables.map(({ entries }) => entries));
      const stored = asStored.tables.flatMap(({ rawNames }) => [...rawNames.values()].flat());
      const typed = asTyped.tables.flatMap(({ rawNames }) => [...rawNames.values()].flat());
      expect(stored).toEqual(expect.arrayContaining(typed.map(ENCODERS[font] ?? String)));
    }),
    { numRuns: 100 },
  );
});
