import { cellName, intersects } from "./cell-reference";
import { movedFormula } from "./moved-formula";
import { withoutRect } from "./rectangles";
import { WorkbookRefusal, type ConditionalFormat, type Rect } from "./workbook";

/** A conditional format with its place in the file; `source` is `null` for one made or changed here. */
export interface ConditionalFormatRecord extends ConditionalFormat {
  /** The number that the file gives it, or `null` before it has one. Lower comes first. */
  readonly priority: number | null;
  /** The `conditionalFormatting` element that holds it, and the rule, as they stand in the file. */
  readonly source: { readonly container: string; readonly rule: string } | null;
}

export type ConditionalFormatChange = Partial<Omit<ConditionalFormat, "id" | "type">> & { readonly priority?: number };

/** The conditional formats of a sheet in order of priority. */
export class ConditionalFormatList {
  #records: readonly ConditionalFormatRecord[];
  #made = 0;

  constructor(records: readonly ConditionalFormatRecord[]) {
    this.#records = records;
  }

  get records(): readonly ConditionalFormatRecord[] {
    return this.#records;
  }

  /** @returns its id */
  add(ranges: readonly Rect[]): string {
    const id = this.#freeId();
    const look = { formula: "", fill: null, fontColor: null, bold: null, stopIfTrue: false };
    this.#records = [{ id, type: "Custom", ranges, ...look, priority: null, source: null }, ...this.#records];
    return id;
  }

  change(id: string, { priority, ...change }: ConditionalFormatChange): void {
    const record = this.#find(id);
    if (Object.keys(change).length > 0) {
      if (record.type !== "Custom") {
        throw new WorkbookRefusal("InvalidOperation", "Ở đây chỉ sửa được định dạng có điều kiện theo công thức.");
      }
      this.#replace(id, { ...record, ...change, source: null });
    }
    if (priority !== undefined) this.#move(id, priority);
  }

  delete(id: string): void {
    this.#find(id);
    this.#records = this.#records.filter((record) => record.id !== id);
  }

  /** Takes cells out of every rule, as clearing their formats does. */
  cutOut(cut: Rect): void {
    this.#records = this.#records.flatMap((record) => {
      if (!record.ranges.some((range) => intersects(range, cut))) return [record];
      return withRanges(
        record,
        record.ranges.flatMap((range) => withoutRect(range, cut)),
      );
    });
  }

  /** Changes formulas, e.g. after a sheet was renamed. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    this.#records = this.#records.map((record) => {
      const formula = record.type === "Custom" ? rewrite(record.formula) : record.formula;
      return formula === record.formula ? record : { ...record, formula, source: null };
    });
  }

  #move(id: string, position: number): void {
    const record = this.#find(id);
    const others = this.#records.filter((other) => other.id !== id);
    const at = Math.min(Math.max(position, 0), others.length);
    this.#records = [...others.slice(0, at), record, ...others.slice(at)];
  }

  #replace(id: string, changed: ConditionalFormatRecord): void {
    this.#records = this.#records.map((record) => (record.id === id ? changed : record));
  }

  #find(id: string): ConditionalFormatRecord {
    const found = this.#records.find((record) => record.id === id);
    if (found === undefined) throw new WorkbookRefusal("ItemNotFound", "Không có định dạng có điều kiện này.");
    return found;
  }

  #freeId(): string {
    do this.#made += 1;
    while (this.#records.some(({ id }) => id === `new-${this.#made}`));
    return `new-${this.#made}`;
  }
}

/** The rule on other cells, its formula read from their first one; nothing when there are no cells left. */
function withRanges(record: ConditionalFormatRecord, ranges: readonly Rect[]): ConditionalFormatRecord[] {
  const [before] = record.ranges;
  const [first] = ranges;
  if (first === undefined || before === undefined) return [];
  const from = cellName(before.top, before.left);
  const to = cellName(first.top, first.left);
  if (record.type !== "Custom" || from === to) return [{ ...record, ranges }];
  return [{ ...record, ranges, formula: movedFormula(record.formula, from, to), source: null }];
}
