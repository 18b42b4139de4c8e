import type { NameRecord } from "../file/defined-names";
import type { Styles } from "../file/styles";
import { checkSheetName, renameSheetInFormula } from "./sheet-name";
import { StoredSheet, type SheetHome, type SheetStart } from "./stored-sheet";
import { WorkbookRefusal, type CellChange, type DefinedName, type Rect, type Workbook } from "./workbook";

export interface WorkbookStart {
  readonly sheets: readonly SheetStart[];
  readonly names: readonly NameRecord[];
  readonly settings: ReadonlyMap<string, string>;
  readonly activeSheet: number;
  readonly isStructureProtected: boolean;
  readonly date1904: boolean;
  readonly styles: Styles;
  /** What a sheet added here starts from. */
  newSheet(id: string, name: string): SheetStart;
}

/** A workbook in memory. */
export class StoredWorkbook implements Workbook {
  readonly isStructureProtected: boolean;
  readonly date1904: boolean;
  readonly start: WorkbookStart;
  selection: Rect = { top: 0, left: 0, bottom: 0, right: 0 };
  #sheets: StoredSheet[];
  #names: NameRecord[];
  readonly #settings: Map<string, string>;
  #activeSheetId: string;
  #addedSheets = 0;
  readonly #cellListeners = new Set<(change: CellChange) => void>();
  readonly #listeners = new Set<() => void>();

  constructor(start: WorkbookStart) {
    this.start = start;
    this.isStructureProtected = start.isStructureProtected;
    this.date1904 = start.date1904;
    this.#names = [...start.names];
    this.#settings = new Map(start.settings);
    this.#sheets = start.sheets.map((sheet) => new StoredSheet(sheet, this.#home()));
    this.#activeSheetId = (this.#sheets[start.activeSheet] ?? this.#sheets[0])?.id ?? "";
  }

  get sheets(): readonly StoredSheet[] {
    return this.#sheets;
  }

  get names(): readonly NameRecord[] {
    return this.#names;
  }

  get settings(): ReadonlyMap<string, string> {
    return this.#settings;
  }

  get activeSheetId(): string {
    return this.#activeSheetId;
  }

  set activeSheetId(id: string) {
    if (this.sheetById(id) === undefined || id === this.#activeSheetId) return;
    this.#activeSheetId = id;
    this.selection = { top: 0, left: 0, bottom: 0, right: 0 };
    this.#changed();
  }

  sheetById(id: string): StoredSheet | undefined {
    return this.#sheets.find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): StoredSheet | undefined {
    return this.#sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  addSheet(name?: string): StoredSheet {
    this.#refuseIfProtected();
    const chosen = name ?? this.#freeSheetName();
    this.#checkName(chosen, null);
    const id = `{5C4C5000-0000-0000-0000-${String(Date.now() % 1e8).padStart(8, "0")}${String(++this.#addedSheets).padStart(4, "0")}}`;
    const sheet = new StoredSheet(this.start.newSheet(id, chosen), this.#home());
    this.#sheets.push(sheet);
    this.#changed();
    return sheet;
  }

  deleteSheet(id: string): void {
    this.#refuseIfProtected();
    const others = this.#sheets.filter((sheet) => sheet.id !== id);
    if (!others.some((sheet) => sheet.visibility === "Visible")) {
      throw new WorkbookRefusal("InvalidOperation", "Sổ làm việc phải còn ít nhất một trang hiện.");
    }
    this.#sheets = others;
    this.#names = this.#names.filter(({ sheetId }) => sheetId !== id);
    if (this.#activeSheetId === id)
      this.#activeSheetId = others.find((sheet) => sheet.visibility === "Visible")?.id ?? "";
    this.#changed();
  }

  moveSheet(id: string, position: number): void {
    this.#refuseIfProtected();
    const sheet = this.sheetById(id);
    if (sheet === undefined) return;
    this.#sheets = this.#sheets.filter((other) => other !== sheet);
    this.#sheets.splice(position, 0, sheet);
    this.#changed();
  }

  setName(name: DefinedName): void {
    const record: NameRecord = { ...name, raw: null };
    const at = this.#names.findIndex((other) => isSameName(other, name.name, name.sheetId));
    if (at >= 0) this.#names[at] = record;
    else this.#names.push(record);
    this.#changed();
  }

  deleteName(name: string, sheetId: string | null): void {
    this.#names = this.#names.filter((other) => !isSameName(other, name, sheetId));
    this.#changed();
  }

  setSetting(name: string, json: string | null): void {
    if (json === null) this.#settings.delete(name);
    else this.#settings.set(name, json);
    this.#changed();
  }

  onCellsChanged(listener: (change: CellChange) => void): () => void {
    this.#cellListeners.add(listener);
    return () => this.#cellListeners.delete(listener);
  }

  onChanged(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #home(): SheetHome {
    return {
      styles: this.start.styles,
      date1904: this.date1904,
      cellsChanged: (sheetId, range) => {
        for (const listener of this.#cellListeners) listener({ sheetId, range });
      },
      changed: () => {
        this.#changed();
      },
      checkName: (name, sheetId) => {
        this.#refuseIfProtected();
        this.#checkName(name, sheetId);
      },
      freeTable: (wanted) => this.#freeTable(wanted),
      renamed: (from, to) => {
        this.#renameInFormulas(from, to);
      },
    };
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }

  #refuseIfProtected(): void {
    if (this.isStructureProtected) throw new WorkbookRefusal("AccessDenied", "Cấu trúc sổ làm việc đang khóa.");
  }

  #checkName(name: string, sheetId: string | null): void {
    checkSheetName(name);
    const taken = this.sheetByName(name);
    if (taken !== undefined && taken.id !== sheetId) {
      throw new WorkbookRefusal("ItemAlreadyExists", `Đã có trang tên “${name}”.`);
    }
  }

  #freeSheetName(): string {
    for (let number = this.#sheets.length + 1; ; number++) {
      if (this.sheetByName(`Sheet${number}`) === undefined) return `Sheet${number}`;
    }
  }

  #freeTable(wanted: string | undefined): { id: string; name: string } {
    const tables = this.#sheets.flatMap((sheet) => sheet.tables);
    const id = String(Math.max(0, ...tables.map((table) => Number(table.id))) + 1);
    const isTaken = (name: string) => tables.some((table) => table.name.toLowerCase() === name.toLowerCase());
    if (wanted !== undefined && isTaken(wanted))
      throw new WorkbookRefusal("ItemAlreadyExists", `Đã có bảng tên “${wanted}”.`);
    let number = Number(id);
    while (isTaken(`Table${number}`)) number++;
    return { id, name: wanted ?? `Table${number}` };
  }

  /** References follow a sheet to its new name. */
  #renameInFormulas(from: string, to: string): void {
    for (const sheet of this.#sheets) {
      for (const { row, column, formula } of [...sheet.formulaCells()]) {
        const renamed = renameSheetInFormula(formula, from, to);
        if (renamed !== formula) sheet.cells.rewriteFormula(row, column, renamed);
      }
    }
    this.#names = this.#names.map((name) => {
      const formula = renameSheetInFormula(name.formula, from, to);
      return formula === name.formula ? name : { ...name, formula, raw: null };
    });
  }
}

function isSameName(candidate: DefinedName, name: string, sheetId: string | null): boolean {
  return candidate.sheetId === sheetId && candidate.name.toLowerCase() === name.toLowerCase();
}
