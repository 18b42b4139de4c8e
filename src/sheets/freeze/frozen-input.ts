import { cellInput } from "../model/cell-input";

/** What a formula shows, by which it can be replaced. */
export type FrozenValue = string | number | boolean;

/** What to hand to Excel so that a cell without its formula holds just the value that the formula had. */
export function frozenInput(value: FrozenValue, numberFormat: string): FrozenValue {
  if (typeof value !== "string") return value;
  // A text of no letters is not a blank cell: other formulas tell the two apart. And a leading apostrophe is always
  // taken off, in a cell formatted as text, too.
  if (value === "" || value.startsWith("'")) return `'${value}`;
  return cellInput(value, numberFormat);
}
