import { Announcer } from "./announcer";
import { NameList, type NameRecord } from "./name-list";
import { freeName, isSameName, refuseDefinedName } from "./name-rules";
import type { SheetContents } from "./sheet-contents";
import type { SheetContext } from "./sheet-context";
import { StoredSheet, type SheetIdentity } from "./stored-sheet";
import { checkSheetName } from "./sheet-name";
import { withDeletedSheet, withRenamedSheet } from "./sheet-references";
import type { StyleSheet } from "./style-sheet";
import {
  WorkbookRefusal,
  type CellChange,
  type DefinedName,
  type Rect,
  type SheetVisibility,
  type Workbook,
} from "./workbook";

/** All that a workbook holds beside its sheets, as it comes out of its file. */
export interface WorkbookContents {
  readonly styles: StyleSheet;
  readonly date1904: boolean;
  readonly isStructureProtected: boolean;
  readonly names: readonly NameRecord[];
  readonly settings: ReadonlyMap<string, string>;
  readonly activeSheetId: string;
  readonly selection: Rect;
  /** The highest number that the file gives a sheet. */
  readonly lastSheetNumber: number;
  /** What a sheet added here starts from. */
  readonly newSheet: () => SheetContents;
}

export type LoadedSheet = SheetIdentity & { readonly contents: SheetContents };

/** A workbook in memory. */
export class StoredWorkbook implements Workbook, SheetContext {
  readonly styles: StyleSheet;
  readonly date1904: boolean;
  readonly isStructureProtected: boolean;
  readonly #announcer = new Announcer();
  readonly #names: NameList;
  readonly #settings: Map<string, string>;
  #sheets: readonly StoredSheet[];
  #activeSheetId: string;
  #selection: Rect;
  readonly #newSheet: () => SheetContents;
  #lastSheetNumber: number;

  constructor(contents: WorkbookContents, sheets: readonly LoadedSheet[]) {
    this.styles = contents.styles;
    this.date1904 = contents.date1904;
    this.isStructureProtected = contents.isStructureProtected;
    this.#names = new NameList(contents.names);
    this.#settings = new Map(contents.settings);
    this.#activeSheetId = contents.activeSheetId;
    this.#selection = contents.selection;
    this.#lastSheetNumber = contents.lastSheetNumber;
    this.#newSheet = contents.newSheet;
    this.#sheets = sheets.map((sheet) => new StoredSheet(sheet, sheet.contents, this));
  }

  get sheets(): readonly StoredSheet[] {
    return this.#sheets;
  }

  get activeSheetId(): string {
    return this.#activeSheetId;
  }

  set activeSheetId(id: string) {
    this.#find(id);
    if (id === this.#activeSheetId) return;
    this.#activeSheetId = id;
    this.#selection = { top: 0, left: 0, bottom: 0, right: 0 };
    this.changed();
  }

  get selection(): Rect {
    return this.#selection;
  }

  set selection(range: Rect) {
    this.#selection = range;
    this.changed();
  }

  sheetById(id: string): StoredSheet | undefined {
    return this.#sheets.find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): StoredSheet | undefined {
    return this.#sheets.find((sheet) => isSameName(sheet.name, name));
  }

  addSheet(name?: string): StoredSheet {
    this.#refuseStructureChange();
    if (name !== undefined) this.#refuseTakenSheetName(name, null);
    const free = name ?? freeName("Sheet", (candidate) => this.sheetByName(candidate) !== undefined);
    const sheet = new StoredSheet(
      { id: this.#freeSheetId(), name: free, visibility: "Visible" },
      this.#newSheet(),
      this,
    );
    this.#sheets = [...this.#sheets, sheet];
    this.changed();
    return sheet;
  }

  deleteSheet(id: string): void {
    const sheet = this.#find(id);
    this.#refuseStructureChange();
    this.#refuseLastVisible(id);
    this.#sheets = this.#sheets.filter((other) => other !== sheet);
    this.#names.dropSheet(id);
    this.#rewriteFormulas((formula) => withDeletedSheet(formula, sheet.name));
    this.#leaveSheet(id);
    this.changed();
  }

  moveSheet(id: string, position: number): void {
    const sheet = this.#find(id);
    this.#refuseStructureChange();
    const others = this.#sheets.filter((other) => other !== sheet);
    const at = Math.min(Math.max(position, 0), others.length);
    this.#sheets = [...others.slice(0, at), sheet, ...others.slice(at)];
    this.changed();
  }

  /** Without those that Excel keeps for itself, e.g. what is printed of a sheet. */
  get names(): readonly DefinedName[] {
    return this.#names.records.filter(({ name }) => !name.startsWith("_xlnm."));
  }

  /** All names. */
  get nameRecords(): readonly NameRecord[] {
    return this.#names.records;
  }

  /** The number that the file is to give a sheet that was added here. */
  numberOfNewSheet(id: string): number {
    return Number.parseInt(id.slice(-13, -1), 16);
  }

  setName(name: DefinedName): void {
    refuseDefinedName(name.name);
    if (name.sheetId !== null) this.#find(name.sheetId);
    if (!name.formula.startsWith("="))
      throw new WorkbookRefusal("InvalidArgument", "Tên phải chỉ một công thức bắt đầu bằng dấu =.");
    if (name.sheetId === null && this.#tableNamed(name.name) !== undefined) {
      throw new WorkbookRefusal("ItemAlreadyExists", `“${name.name}” đang là tên của một bảng.`);
    }
    this.#names.set(name);
    this.changed();
  }

  deleteName(name: string, sheetId: string | null): void {
    this.#names.delete(name, sheetId);
    this.changed();
  }

  get settings(): ReadonlyMap<string, string> {
    return this.#settings;
  }

  setSetting(name: string, json: string | null): void {
    if (json === null) this.#settings.delete(name);
    else this.#settings.set(name, json);
    this.changed();
  }

  onCellsChanged(listener: (change: CellChange) => void): () => void {
    return this.#announcer.onCellsChanged(listener);
  }

  onChanged(listener: () => void): () => void {
    return this.#announcer.onChanged(listener);
  }

  cellsChanged(change: CellChange): void {
    this.#announcer.cellsChanged(change);
  }

  changed(): void {
    this.#announcer.changed();
  }

  refuseRename(sheetId: string, name: string): void {
    this.#refuseStructureChange();
    this.#refuseTakenSheetName(name, sheetId);
  }

  renamed(from: string, to: string): void {
    this.#rewriteFormulas((formula) => withRenamedSheet(formula, from, to));
    this.changed();
  }

  refuseVisibility(sheetId: string, visibility: SheetVisibility): void {
    this.#refuseStructureChange();
    if (visibility === "Visible") return;
    this.#refuseLastVisible(sheetId);
    this.#leaveSheet(sheetId);
  }

  freeTableId(): string {
    const ids = this.#tables().map(({ id }) => Number(id));
    return String(Math.max(0, ...ids.filter(Number.isFinite)) + 1);
  }

  freeTableName(): string {
    return freeName("Table", (name) => this.#isNameTaken(name));
  }

  refuseTableName(name: string, exceptId: string | null): void {
    refuseDefinedName(name);
    const other = this.#tableNamed(name);
    const isTaken = other === undefined ? this.#isNameTaken(name) : other.id !== exceptId;
    if (isTaken) throw new WorkbookRefusal("ItemAlreadyExists", `Tên “${name}” đã có.`);
  }

  #tables() {
    return this.#sheets.flatMap((sheet) => sheet.tables);
  }

  #tableNamed(name: string) {
    return this.#tables().find((table) => isSameName(table.name, name));
  }

  #isNameTaken(name: string): boolean {
    return this.#tableNamed(name) !== undefined || this.#names.find(name, null) !== undefined;
  }

  #find(id: string): StoredSheet {
    const sheet = this.sheetById(id);
    if (sheet === undefined) throw new WorkbookRefusal("ItemNotFound", "Không có trang tính này.");
    return sheet;
  }

  /** Another sheet comes to the front when the active one goes away. */
  #leaveSheet(id: string): void {
    if (this.#activeSheetId !== id) return;
    const next = this.#sheets.find((sheet) => sheet.visibility === "Visible" && sheet.id !== id);
    if (next !== undefined) this.activeSheetId = next.id;
  }

  /** Ids that a file made here keeps: they come from the numbers of its sheets. */
  #freeSheetId(): string {
    do this.#lastSheetNumber += 1;
    while (this.sheetById(sheetIdOfNumber(this.#lastSheetNumber)) !== undefined);
    return sheetIdOfNumber(this.#lastSheetNumber);
  }

  #rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const { cells, conditionalFormatList, dataValidationList } of this.#sheets) {
      for (const { row, column, formula } of [...cells.rows.formulas()]) {
        const rewritten = rewrite(formula);
        if (rewritten !== formula) cells.rows.rewriteFormula(row, column, rewritten);
      }
      conditionalFormatList.rewriteFormulas(rewrite);
      dataValidationList.rewriteFormulas(rewrite);
    }
    this.#names.rewriteFormulas(rewrite);
  }

  #refuseStructureChange(): void {
    if (!this.isStructureProtected) return;
    throw new WorkbookRefusal("AccessDenied", "Cấu trúc sổ làm việc đang khóa.");
  }

  #refuseTakenSheetName(name: string, exceptId: string | null): void {
    checkSheetName(name);
    const other = this.sheetByName(name);
    if (other !== undefined && other.id !== exceptId) {
      throw new WorkbookRefusal("ItemAlreadyExists", `Đã có trang tên “${name}”.`);
    }
  }

  #refuseLastVisible(id: string): void {
    if (this.#sheets.some((sheet) => sheet.id !== id && sheet.visibility === "Visible")) return;
    throw new WorkbookRefusal("InvalidOperation", "Sổ làm việc phải còn ít nhất một trang hiện.");
  }
}

/** The id of a sheet whose file gives it none of its own. */
export function sheetIdOfNumber(number: number): string {
  return `{00000000-0001-0000-FFFF-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}
