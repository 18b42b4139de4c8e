import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";

/** A formula as it would read after a copy from one cell to another: relative references move along. */
export function movedFormula(formula: string, from: string, to: string): string {
  return translateFormulaToA1(translateFormulaToR1C1(formula, from), to, { wrapEdges: false });
}
