import { isSameName } from "./name-rules";
import { WorkbookRefusal, type DefinedName } from "./workbook";

/** A defined name with its entry in the file; `null` for one made here. */
export interface NameRecord extends DefinedName {
  readonly source: string | null;
}

/** The defined names of a workbook, in the order of the file. */
export class NameList {
  #records: readonly NameRecord[];

  constructor(records: readonly NameRecord[]) {
    this.#records = records;
  }

  get records(): readonly NameRecord[] {
    return this.#records;
  }

  find(name: string, sheetId: string | null): NameRecord | undefined {
    return this.#records.find((record) => record.sheetId === sheetId && isSameName(record.name, name));
  }

  set(name: DefinedName): void {
    const known = this.find(name.name, name.sheetId);
    const record = { ...name, source: known?.source ?? null };
    this.#records =
      known === undefined
        ? [...this.#records, record]
        : this.#records.map((other) => (other === known ? record : other));
  }

  delete(name: string, sheetId: string | null): void {
    const known = this.find(name, sheetId);
    if (known === undefined) throw new WorkbookRefusal("ItemNotFound", `Không có tên “${name}”.`);
    this.#records = this.#records.filter((record) => record !== known);
  }

  dropSheet(sheetId: string): void {
    this.#records = this.#records.filter((record) => record.sheetId !== sheetId);
  }

  rewriteFormulas(rewrite: (formula: string) => string): void {
    this.#records = this.#records.map((record) => ({ ...record, formula: rewrite(record.formula) }));
  }
}
