import fc from "fast-check";
import { expect, test } from "vitest";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { recognise } from "../../src/sheets/read/recognise";
import { selectTables } from "../../src/sheets/selection";
import { unitKey } from "../../src/sheets/text/unit-key";
import { goodTable, type GoodTable } from "./good-table";
import { hazard } from "./hazards";

const RUNS = process.env.PROPERTY_EXAMPLES === "new" ? 50_000 : 2_500;

/** What a table says, by year and key of the unit. */
function scoresOf({ scores }: GoodTable): Map<string, number | null> {
  return new Map([...scores].map(([key, value]) => [key.slice(0, 5) + unitKey(key.slice(5)), value]));
}

test("bảng tốt gặp mọi rủi ro: đọc ra như cũ, hoặc nói rõ điều không đọc được; không bao giờ ra số sai", () => {
  fc.assert(
    fc.property(goodTable, fc.array(hazard, { minLength: 1, maxLength: 6 }), (table, hazards) => {
      const mutated = hazards.reduce((each, { apply }) => apply(each), table);
      const expected = scoresOf(table);
      const recognition = recognise([mutated.grid], ducPhoPlan);
      const { entries, findings } = selectTables(recognition, new Set());
      for (const { year, unitKey: key, score } of entries) {
        if (score.kind === "scored")
          expect([`${year} ${key}`, score.value]).toEqual([`${year} ${key}`, expected.get(`${year} ${key}`)]);
      }
      if (findings.some(({ stops }) => stops)) return;
      const read = new Map(
        entries.map(({ year, unitKey: key, score }) => [
          `${year} ${key}`,
          score.kind === "scored" ? score.value : null,
        ]),
      );
      expect(read).toEqual(expected);
    }),
    { numRuns: RUNS },
  );
});

test("phần lớn bảng gặp rủi ro vẫn đọc được trọn vẹn, không phải hỏi", () => {
  const samples = fc.sample(fc.tuple(goodTable, fc.array(hazard, { minLength: 1, maxLength: 4 })), {
    numRuns: 500,
    seed: 7,
  });
  const whole = samples.filter(([table, hazards]) => {
    const { grid } = hazards.reduce((each, { apply }) => apply(each), table);
    return !selectTables(recognise([grid], ducPhoPlan), new Set()).findings.some(({ stops }) => stops);
  });
  expect(whole.length / samples.length).toBeGreaterThan(0.9);
});
