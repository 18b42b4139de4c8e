import { expect, it } from "vitest";
import { frozenInput } from "../../../src/sheets/freeze/frozen-input";

it.each([
  [82.5, "General", 82.5],
  [45000, "dd/mm/yyyy", 45000],
  [true, "General", true],
  ["Đạt", "General", "'Đạt"],
  ["29,99%", "0.00", "'29,99%"],
  ["=1+1", "General", "'=1+1"],
  ["Đạt", "@", "Đạt"],
  ["=1+1", "@", "=1+1"],
  ["", "General", "'"],
  ["", "@", "'"],
  ["'a", "General", "''a"],
  ["'a", "@", "''a"],
])("%j in a cell formatted %s is handed over as %j", (value, numberFormat, input) => {
  expect(frozenInput(value, numberFormat)).toBe(input);
});
