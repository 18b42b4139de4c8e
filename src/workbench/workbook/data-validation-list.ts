import { intersects } from "./cell-reference";
import { isWithin, withoutRect } from "./rectangles";
import type { DataValidation, Rect } from "./workbook";

/** A data validation with its place in the file; `source` is `null` for one made or changed here. */
export interface DataValidationRecord extends DataValidation {
  /** The `dataValidation` element as it stands in the file. */
  readonly source: string | null;
}

export type DataValidationRule = Omit<DataValidation, "ranges">;

/** What cells without a rule have: anything may be typed, nothing is said. */
export const NO_VALIDATION: DataValidationRule = {
  type: "none",
  operator: "between",
  formula1: "",
  formula2: "",
  inCellDropDown: true,
  ignoreBlanks: true,
  errorAlert: { style: "stop", title: "", message: "", show: true },
  prompt: { title: "", message: "", show: true },
};

/** The data validations of a sheet: a cell has one at most. */
export class DataValidationList {
  #records: readonly DataValidationRecord[];

  constructor(records: readonly DataValidationRecord[]) {
    this.#records = records;
  }

  get records(): readonly DataValidationRecord[] {
    return this.#records;
  }

  /** The one rule that all the cells have; `null` when they differ. */
  common(ranges: readonly Rect[]): DataValidationRule | null {
    const touching = this.#records.filter((record) => touches(record.ranges, ranges));
    const [only, ...others] = touching;
    if (only === undefined) return NO_VALIDATION;
    const isWhole = ranges.every((range) => only.ranges.some((own) => isWithin(range, own)));
    return others.length === 0 && isWhole ? only : null;
  }

  /** Gives cells a rule, in place of those that they had. */
  set(ranges: readonly Rect[], rule: DataValidationRule): void {
    for (const range of ranges) this.cutOut(range);
    this.#records = [...this.#records, { ...rule, ranges, source: null }];
  }

  /** Takes the rules off cells; where a rule reaches further it stays. */
  cutOut(cut: Rect): void {
    this.#records = this.#records.flatMap((record) => {
      if (!touches(record.ranges, [cut])) return [record];
      const ranges = record.ranges.flatMap((range) => withoutRect(range, cut));
      return ranges.length === 0 ? [] : [{ ...record, ranges }];
    });
  }

  /** Changes formulas, e.g. after a sheet was renamed. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    const rewritten = (formula: string) => (formula.startsWith("=") ? rewrite(formula) : formula);
    this.#records = this.#records.map((record) => {
      const formula1 = rewritten(record.formula1);
      const formula2 = rewritten(record.formula2);
      if (formula1 === record.formula1 && formula2 === record.formula2) return record;
      return { ...record, formula1, formula2, source: null };
    });
  }
}

function touches(one: readonly Rect[], other: readonly Rect[]): boolean {
  return one.some((range) => other.some((each) => intersects(range, each)));
}
